import { rates } from '../../concepts/index.ts';
import { Decimal } from '../../model/decimal.ts';
import type { ChoiceCriterion, FormulaCriterion, PartsCriterion } from '../criterion.ts';
import { measureFormula } from '../measure.ts';
import type { Evaluation, OtherReading } from '../result.ts';
import { rowOfPart } from '../stated/row.ts';
import { plain, say, sentences } from '../wording.ts';
import { evaluateMeasured } from './measured.ts';
import type { Setting } from './setting.ts';

const nothing = say('', '');

/** P9, P17: the printed formula with the report's numbers put in, between nothing and the weight. */
export function evaluateFormula(criterion: FormulaCriterion, setting: Setting): Evaluation {
  const { weight, ledger } = setting;
  const constants = new Map<string, Decimal>();
  if (weight)
    for (const name of ['指标分值', '分值', '权重', '该指标分值', '指标权重']) constants.set(name, weight);
  const result = measureFormula(criterion.formula, ledger, false, constants);
  if (result.kind === 'missing')
    return { kind: 'missing', missing: result.missing, others: [], calculation: nothing, inputs: [] };
  if (result.kind === 'undefined')
    return { kind: 'judgement', why: result.calculation, inputs: result.figures };
  const cut = criterion.cutOff && measureFormula(criterion.cutOff.formula, ledger, false, constants);
  const isCut = cut?.kind === 'measured' && criterion.cutOff !== null && cut.value.gt(criterion.cutOff.over);
  const capped = Decimal.max(0, weight ? Decimal.min(weight, result.value) : result.value);
  const points = isCut ? new Decimal(0) : capped;
  return {
    kind: 'points',
    points,
    continuous: true,
    calculation: sentences(
      ...result.notes,
      result.calculation,
      isCut
        ? say(
            `${cut.calculation.zh} > ${plain((criterion.cutOff as NonNullable<typeof criterion.cutOff>).over)}，此项不得分`,
            `${cut.calculation.en} is over the limit: no points`,
          )
        : null,
      points.eq(result.value) ? null : say(`得 ${plain(points, 2)} 分`, `${plain(points, 2)} points`),
    ),
    inputs: result.figures,
    others: [],
  };
}

/** The parts' points added up; each part is a progress rate of its own that the report must print. */
export function evaluateParts(criterion: PartsCriterion, setting: Setting): Evaluation {
  const weights = setting.weight;
  const parts = criterion.parts.map((part) => ({
    name: part.name,
    result: evaluateMeasured(part.criterion, {
      ...setting,
      weight: null,
      definition: null,
      row: rowOfPart(setting.row, part.name),
      measure: { rate: null, name: part.name.endsWith('率') ? part.name : `${part.name}率` },
    }),
  }));
  const missing = parts.flatMap(({ result }) => (result.kind === 'missing' ? result.missing : []));
  const unjudged = parts.find(({ result }) => result.kind === 'judgement' || result.kind === 'uncompilable');
  if (unjudged && (unjudged.result.kind === 'judgement' || unjudged.result.kind === 'uncompilable'))
    return { kind: 'judgement', why: unjudged.result.why, inputs: [] };
  if (missing.length > 0) return { kind: 'missing', missing, others: [], calculation: nothing, inputs: [] };
  const scored = parts.flatMap(({ result }) => (result.kind === 'points' ? [result] : []));
  const sum = scored.reduce((total, part) => total.plus(part.points), new Decimal(0));
  return {
    kind: 'points',
    points: weights ? Decimal.min(sum, weights) : sum,
    continuous: false,
    calculation: sentences(
      ...scored.map((part) => part.calculation),
      say(`合计得 ${plain(sum)} 分`, `${plain(sum)} points together`),
    ),
    inputs: scored.flatMap((part) => part.inputs),
    others: [],
  };
}

/** P18: the first option that can be computed, the others beside it. */
export function evaluateChoice(criterion: ChoiceCriterion, setting: Setting): Evaluation {
  const lower = criterion.options.some(
    (option) =>
      option.scale.kind === 'proportional' &&
      rates.some((rate) => rate.id === option.measure?.rate && rate.better === 'lower'),
  );
  const names = criterion.options.map((option) => option.measure?.name ?? '').join('、');
  if (lower || criterion.options.length === 0)
    return {
      kind: 'judgement',
      why: say(
        `${names}择一考核、按完成比例计分：这类指标越低越好，“完成比例”如何计算未写明`,
        `one of ${names}, by its "completed share": the smaller the better, and what its completed share is is not said`,
      ),
      inputs: [],
    };
  const results = criterion.options.map((option) => ({
    name: option.measure?.name ?? '',
    result: evaluateMeasured(option, { ...setting, measure: option.measure ?? setting.measure }),
  }));
  const [first, ...rest] = results.filter(({ result }) => result.kind === 'points');
  if (first?.result.kind !== 'points') return (results[0] as (typeof results)[number]).result;
  const others = rest.flatMap(({ name, result }): OtherReading[] =>
    result.kind === 'points'
      ? [{ source: 'criterion', reading: say(`选用${name}考核`, `${name} chosen`), points: result.points }]
      : [],
  );
  return { ...first.result, others: [...first.result.others, ...others] };
}
