import { vocabularyOf } from '../concepts/index.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Localized } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { ReportRecord, RubricRow } from '../model/record.ts';
import type { Score } from '../model/score.ts';
import { compile } from './compile.ts';
import type { Compiled, Criterion } from './criterion.ts';
import { evaluate, type Setting } from './evaluate/index.ts';
import { takeDefinition } from './grammar/formulas.ts';
import { fullShare } from './grammar/marks.ts';
import { proportionalTo } from './grammar/proportional.ts';
import { normalise } from './grammar/text.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { budgetRateOf, measureOfRow, nameIn } from './named-measure.ts';
import type { Evaluation, OtherReading } from './result.ts';
import { defectsOf } from './scale/defects.ts';
import { textOf } from './stated/text.ts';
import { plain, say, sentences } from './wording.ts';

/** The recomputed score of every row of the rubric, from the criteria's own text and the report's own figures. */
export function rescore(record: ReportRecord, policy: Policy): Score[] {
  const ledger = ledgerOf(record, vocabularyOf(policy.names));
  return record.rubric.map((row, index) => scoreRow(row, index, ledger, policy));
}

function scoreRow(row: RubricRow, index: number, ledger: Ledger, policy: Policy): Score {
  const weight = row.weight.state === 'stated' && row.weightShared === 1 ? row.weight.value.value : null;
  const compiled = compileRow(row, ledger);
  if (!compiled.ok)
    return {
      ...empty(index),
      status: 'uncompilable',
      calculation: compiled.reason,
    };
  const { criterion } = compiled;
  const evaluation = evaluate(criterion, settingOf(criterion, row, weight, ledger, policy));
  return {
    ...judge(evaluation, row, index),
    defects: defectsOf(criterion, weight),
  };
}

/**
 * The national form defines its own execution row: rate × weight. No other row without a criterion gets one, unless a
 * remark of its own says how it was scored (按完成值/指标值×权重计分).
 */
function compileRow(row: RubricRow, ledger: Ledger): Compiled {
  const text = textOf(row.criterion);
  if (text.trim() !== '') return compile(text, ledger.vocabulary);
  const remarked = [row.explanation, row.reason]
    .map((leaf) => compile(textOf(leaf), ledger.vocabulary))
    .find((one) => one.ok && isProportion(one.criterion));
  if (remarked) return remarked;
  const names = ledger.vocabulary.inSentence(row.indicator.text).map((found) => found.concept);
  const isExecution =
    nameIn(row.indicator.text, ledger.vocabulary)?.rate === 'rate.execution' || names.includes('funds.total');
  const figures = ledger.record.figures;
  const formHasIt = (['adjusted-budget', 'actual'] as const).every((stage) =>
    figures.some(
      (figure) => figure.concept === 'funds.total' && figure.stage === stage && figure.origin !== 'sentence',
    ),
  );
  const printsIt = row.indicator.text === '执行率' && row.evidence.state === 'stated';
  return isExecution && (formHasIt || printsIt)
    ? {
        ok: true,
        notes: [],
        criterion: {
          kind: 'measured',
          measure: { rate: 'rate.execution', name: '执行率' },
          definition: null,
          absolute: false,
          limit: null,
          trend: false,
          scale: proportionalTo(fullShare),
          fullWithout: null,
        },
      }
    : { ok: false, reason: say('没有评分标准', 'there is no criterion') };
}

const isProportion = (criterion: Criterion): boolean =>
  criterion.kind === 'attainment' ||
  (criterion.kind === 'measured' && criterion.scale.kind === 'proportional');

function settingOf(
  criterion: Criterion,
  row: RubricRow,
  weight: Decimal | null,
  ledger: Ledger,
  policy: Policy,
): Setting {
  const explanation = normalise(textOf(row.explanation));
  const definition = takeDefinition(explanation);
  const indicator = row.indicator.text.replace(/\s/g, '');
  const own = criterion.kind === 'measured' ? criterion.measure : null;
  const measure =
    criterion.kind === 'measured' && criterion.limit === 'budget'
      ? budgetRateOf(indicator, ledger.vocabulary)
      : measureOfRow(own, indicator, definition?.name ?? null, ledger.vocabulary);
  return { row, ledger, policy, weight, measure, definition: definition?.formula ?? null, explanation };
}

const empty = (row: number): Omit<Score, 'status'> => ({
  row,
  recomputed: null,
  calculation: say('', ''),
  inputs: [],
  missing: [],
  alternatives: [],
  defects: [],
});

/** Points are kept to the hundredth: no form scores finer. */
const rounded = (points: Decimal): Decimal => points.toDecimalPlaces(2);

function judge(evaluation: Evaluation, row: RubricRow, index: number): Score {
  const base = empty(index);
  switch (evaluation.kind) {
    case 'uncompilable':
      return { ...base, status: 'uncompilable', calculation: evaluation.why };
    case 'judgement':
      return { ...base, status: 'judgement', calculation: evaluation.why, inputs: evaluation.inputs };
    case 'missing':
      return {
        ...base,
        status: 'insufficient-data',
        calculation: evaluation.calculation,
        inputs: evaluation.inputs,
        missing: evaluation.missing,
        alternatives: alternatives(evaluation.others, null),
      };
    case 'points': {
      const computed = {
        ...base,
        recomputed: rounded(evaluation.points),
        calculation: evaluation.calculation,
        inputs: evaluation.inputs,
        alternatives: alternatives(
          // At an end of the scale the last digit always decides; only what explains the self score is worth a word.
          evaluation.others.filter(
            (other) =>
              other.source !== 'boundary' ||
              (row.selfScore.state === 'stated' && other.points.eq(row.selfScore.value.value)),
          ),
          evaluation.points,
        ),
      };
      if (row.selfScore.state !== 'stated')
        return { ...computed, status: 'insufficient-data', missing: [say('自评得分', 'the self score')] };
      return against(row.selfScore.value, evaluation, computed);
    }
  }
}

function against(
  self: Figure,
  evaluation: Extract<Evaluation, { kind: 'points' }>,
  computed: Omit<Score, 'status'>,
): Score {
  const fits = (points: Decimal, continuous: boolean): boolean =>
    points.eq(self.value) ||
    // A self score of 9.9 for 9.87 is a rounded one; of 10 it is not.
    (continuous && points.toDecimalPlaces(Math.max(1, self.decimals)).eq(self.value));
  if (fits(evaluation.points, evaluation.continuous)) return { ...computed, status: 'agrees' };
  const matching = evaluation.others.filter((other) => fits(other.points, true));
  // Copies that differ are an error of their own; a score that follows from one of them is not a second one.
  if (matching.some((other) => other.source === 'criterion' || other.source === 'copy'))
    return { ...computed, status: 'ambiguous' };
  if (matching.some((other) => other.source === 'rounding'))
    return {
      ...computed,
      status: 'agrees',
      recomputed: self.value,
      calculation: sentences(
        computed.calculation,
        say(
          `填报数的舍入允许得 ${plain(self.value)} 分，视为一致`,
          `the rounding of what is printed allows ${plain(self.value)}, which counts as agreement`,
        ),
      ),
      alternatives: [
        {
          reading: say('按填报数直接计算', 'from the printed values as they stand'),
          score: rounded(evaluation.points),
        },
        ...computed.alternatives.filter((other) => !other.score.eq(self.value)),
      ],
    };
  return { ...computed, status: self.value.gt(evaluation.points) ? 'overstated' : 'understated' };
}

/** Readings that give another score, each once. */
function alternatives(
  others: readonly OtherReading[],
  points: Decimal | null,
): { reading: Localized; score: Decimal }[] {
  const seen = new Set<string>();
  return others.flatMap((other) => {
    const score = rounded(other.points);
    const key = `${other.reading.zh}|${score.toFixed()}`;
    if ((points !== null && score.eq(rounded(points))) || seen.has(key)) return [];
    seen.add(key);
    return [{ reading: other.reading, score }];
  });
}
