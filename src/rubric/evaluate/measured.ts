import { type Rate, rates } from '../../concepts/index.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Localized } from '../../model/message.ts';
import type { MeasuredCriterion, Scale } from '../criterion.ts';
import { baseSaid, budgetSaid, definitionsOf } from '../definition.ts';
import { type Formula, namesOf } from '../formula.ts';
import { type Measured, type MeasureResult, measureFormula, measureRate } from '../measure.ts';
import { measureCount, measureTrend } from '../measure-stated.ts';
import { printedRate } from '../printed-rate.ts';
import type { Evaluation, OtherReading } from '../result.ts';
import { breakpoints, type Given, give, printedFull, unitOf } from '../scale/index.ts';
import { inUnit, percent, plain, say, sentences } from '../wording.ts';
import { attainedBy, evaluateAttainment } from './attainment.ts';
import { exempted } from './exemption.ts';
import type { Setting } from './setting.ts';

interface Reading {
  readonly reading: Localized | null;
  readonly result: MeasureResult;
}

/** P1–P6, P8: measures the rate in each of its meanings and puts it on the scale. */
export function evaluateMeasured(criterion: MeasuredCriterion, setting: Setting): Evaluation {
  const full = printedFull(criterion.scale) ?? setting.weight;
  if (full === null)
    return {
      kind: 'judgement',
      why: say(
        '本行没有自己的分值，满分不明',
        'the row has no weight of its own, so the full mark is unknown',
      ),
      inputs: [],
    };
  const rate = rates.find((candidate) => candidate.id === setting.measure.rate) ?? null;
  const [first, ...rest] = readings(criterion, setting, rate);
  if (!first) throw new Error('a measure has at least one reading');
  const others = rest.flatMap(({ reading, result }) => {
    const points =
      reading && result.kind === 'measured' ? scored(criterion, result, full, setting, rate).points : null;
    return points && reading
      ? [{ source: 'term' as const, reading, points: onWeight(points, full, setting.weight) }]
      : [];
  });
  const evaluation = settle(criterion, first.result, full, setting, rate, others);
  // 得分=完成率×10 of an indicator that has a target and a result.
  const { scale } = criterion;
  return evaluation.kind === 'missing' &&
    rate === null &&
    scale.kind === 'proportional' &&
    attainedBy(setting)?.reverse === false
    ? evaluateAttainment(
        { kind: 'attainment', bothWays: false, full: scale.full, short: 'proportional' },
        setting,
      )
    : evaluation;
}

function readings(criterion: MeasuredCriterion, setting: Setting, rate: Rate | null): Reading[] {
  const unit = unitOf(criterion.scale);
  if (unit !== null)
    return [{ reading: null, result: criterion.trend ? measureTrend(setting) : measureCount(setting, unit) }];
  const printed = printedRate(setting.measure, setting.row, setting.ledger);
  const definition = criterion.definition ?? setting.definition;
  const byDefinition: Reading[] = [];
  if (definition && fits(definition))
    byDefinition.push({ reading: null, result: measureFormula(definition, setting.ledger, true) });
  const missesNames = byDefinition[0]?.result.kind === 'missing';
  if (rate && (byDefinition.length === 0 || (missesNames && rate.form === 'change')))
    byDefinition.splice(
      0,
      1,
      ...definitionsOf(
        rate,
        setting.policy,
        baseSaid(setting.explanation),
        budgetSaid(setting.row.indicator.text),
      ).map((meaning) => ({
        reading: meaning.reading,
        result: measureRate(meaning.rate, setting.ledger),
      })),
    );
  const [first, ...rest] = byDefinition;
  if (!first)
    return [
      {
        reading: null,
        result: printed ?? { kind: 'missing', missing: [say(setting.measure.name, setting.measure.name)] },
      },
    ];
  if (first.result.kind === 'measured')
    return [{ ...first, result: besidePrinted(first.result, printed) }, ...rest];
  // The report's own rate stands where its operands do not.
  if (first.result.kind === 'missing' && printed) return [{ reading: null, result: printed }, ...rest];
  return byDefinition;
}

/** A definition is of use where it divides something named. */
const fits = (formula: Formula): boolean => namesOf(formula).length > 0;

/** Recomputed from operands, and what the report prints where that is something else. */
function besidePrinted(measured: Measured, printed: Measured | null): Measured {
  if (printed?.precision !== 'exact') return measured;
  const agrees = printed.low.lte(measured.high) && printed.high.gte(measured.low);
  if (agrees) return measured;
  return {
    ...measured,
    figures: [...measured.figures, ...printed.figures],
    notes: [
      ...measured.notes,
      say(
        `报告写的是 ${percent(printed.value)}，此处按原始数重算`,
        `the report states ${percent(printed.value)}; here it is recomputed from its operands`,
      ),
    ],
  };
}

function settle(
  criterion: MeasuredCriterion,
  result: MeasureResult,
  full: Decimal,
  setting: Setting,
  rate: Rate | null,
  others: OtherReading[],
): Evaluation {
  const { weight } = setting;
  if (criterion.scale.kind === 'proportional' && rate?.better === 'lower')
    return {
      kind: 'judgement',
      why: say(
        `${setting.measure.name}越低越好，标准却按比例计分，如何计算未写明`,
        `${setting.measure.name} is the better the smaller it is, yet the marks are to be proportional to it: how is not said`,
      ),
      inputs: [],
    };
  const exemption = result.kind === 'missing' ? exempted(criterion, setting, full) : null;
  if (exemption) return exemption;
  if (result.kind === 'missing') {
    const exempt: OtherReading[] = criterion.fullWithout
      ? [
          {
            source: 'term',
            reading: say(
              `如没有${criterion.fullWithout}，按满分计算`,
              `full marks where there is no ${criterion.fullWithout}`,
            ),
            points: weight ?? full,
          },
        ]
      : [];
    return {
      kind: 'missing',
      missing: result.missing,
      others: [...others, ...exempt],
      calculation: say('', ''),
      inputs: [],
    };
  }
  if (result.kind === 'undefined') {
    if (result.both && (rate?.zeroByZero === 'not-applicable' || criterion.fullWithout))
      return {
        kind: 'points',
        points: onWeight(full, full, weight),
        continuous: false,
        calculation: sentences(
          result.calculation,
          say(
            `分子分母都是 0，视为不适用，按惯例记满分 ${plain(onWeight(full, full, weight))} 分（假定）`,
            `both are 0, so it does not apply and by custom earns full marks, ${plain(onWeight(full, full, weight))} (an assumption)`,
          ),
        ),
        inputs: result.figures,
        others,
      };
    return {
      kind: 'judgement',
      why: sentences(
        result.calculation,
        say('没有有限的比率，须人工判断', 'there is no finite rate: a person must judge'),
      ),
      inputs: result.figures,
    };
  }
  if (result.precision !== 'exact' && !decides(criterion, result, full, setting))
    return {
      kind: 'missing',
      missing: [
        say(
          `${setting.measure.name}的准确数（报告只写了界限）`,
          `the exact ${setting.measure.name} (only a bound is stated)`,
        ),
      ],
      others,
      calculation: result.calculation,
      inputs: result.figures,
    };
  const given = scored(criterion, result, full, setting, rate);
  if (criterion.fullWithout && result.value.isZero() && given.points?.isZero())
    return {
      kind: 'judgement',
      why: sentences(
        result.calculation,
        say(
          `是否属于标准所说的“没有${criterion.fullWithout}”须人工判断`,
          `whether that is "no ${criterion.fullWithout}" in the criterion's sense takes a person`,
        ),
      ),
      inputs: result.figures,
    };
  if (given.points === null)
    return { kind: 'judgement', why: sentences(result.calculation, given.steps), inputs: result.figures };
  return assemble(criterion, result, given, given.points, full, setting, rate, others);
}

function assemble(
  criterion: MeasuredCriterion,
  result: Measured,
  given: Given & { readonly note: Localized | null },
  points: Decimal,
  full: Decimal,
  setting: Setting,
  rate: Rate | null,
  others: OtherReading[],
): Evaluation {
  const { weight } = setting;
  const unit = unitOf(criterion.scale);
  const own: OtherReading[] = given.readings.map((other) => ({
    source: 'criterion',
    reading: other.reading,
    points: onWeight(other.points, full, weight),
  }));
  const scaled = weight !== null && !weight.eq(full);
  const final = onWeight(points, full, weight);
  const asPrinted: OtherReading[] =
    scaled && !final.eq(points)
      ? [
          {
            source: 'criterion',
            reading: say(
              `按标准文字的满分 ${plain(full)} 分计`,
              `by the text's own full mark of ${plain(full)}`,
            ),
            points,
          },
        ]
      : [];
  const pointsAt = (value: Decimal): Decimal | null =>
    give(criterion.scale, sized(value, criterion, rate), full, setting.policy.partialStep).points;
  const copies = result.copies.flatMap(({ reading, value }): OtherReading[] => {
    const other = pointsAt(value);
    return other ? [{ source: 'copy', reading, points: onWeight(other, full, weight) }] : [];
  });
  const onEnd = breakpoints(criterion.scale).some((end) => end.eq(sized(result.value, criterion, rate)));
  const rounding: OtherReading[] =
    isContinuous(criterion.scale) || result.precision !== 'exact'
      ? []
      : [result.low, result.high].flatMap((value) => {
          const edge = pointsAt(value);
          return edge && !edge.eq(points)
            ? [
                {
                  source: onEnd ? ('boundary' as const) : ('rounding' as const),
                  reading: say(
                    `考虑填报数的舍入，实际可能为 ${inUnit(value, unit, 4)}`,
                    `within the rounding of what is printed it may be ${inUnit(value, unit, 4)}`,
                  ),
                  points: onWeight(edge, full, weight),
                },
              ]
            : [];
        });
  return {
    kind: 'points',
    points: final,
    continuous:
      criterion.scale.kind === 'proportional' ||
      (criterion.scale.kind === 'step' &&
        (criterion.scale.partial ?? setting.policy.partialStep) === 'proportional'),
    calculation: sentences(
      ...result.notes,
      say(`${result.calculation.zh}，${given.steps.zh}`, `${result.calculation.en}, ${given.steps.en}`),
      given.note,
      scaled
        ? say(
            `折算到分值：${plain(points)} × ${plain(weight)} ÷ ${plain(full)} = ${plain(final, 2)} 分`,
            `scaled to the weight: ${plain(points)} × ${plain(weight)} ÷ ${plain(full)} = ${plain(final, 2)}`,
          )
        : null,
    ),
    inputs: result.figures,
    others: [...own, ...asPrinted, ...others, ...copies, ...rounding],
  };
}

/** A proportion without jumps: what is printed decides to the digit. */
const isContinuous = (scale: Scale): boolean => scale.kind === 'proportional' && !scale.all && !scale.nothing;

const onWeight = (points: Decimal, full: Decimal, weight: Decimal | null): Decimal =>
  weight === null || weight.eq(full) ? points : points.times(weight).div(full);

/** Bands of an adjustment rate know no sign: a cut counts by its size. */
const countsBySize = (criterion: MeasuredCriterion, rate: Rate | null): boolean =>
  criterion.absolute || rate?.id === 'rate.adjustment';

const sized = (value: Decimal, criterion: MeasuredCriterion, rate: Rate | null): Decimal =>
  countsBySize(criterion, rate) ? value.abs() : value;

function scored(
  criterion: MeasuredCriterion,
  result: Measured,
  full: Decimal,
  setting: Setting,
  rate: Rate | null,
): Given & { readonly note: Localized | null } {
  const value = sized(result.value, criterion, rate);
  const note = value.eq(result.value)
    ? null
    : say(
        `调整率为负（追减），按绝对值 ${percent(value)} 计`,
        `the rate is negative (a cut): its size, ${percent(value)}, counts`,
      );
  return { ...give(criterion.scale, value, full, setting.policy.partialStep), note };
}

/** Whether a bound (96%以上) already decides the score: every value that it allows earns the same. */
function decides(criterion: MeasuredCriterion, result: Measured, full: Decimal, setting: Setting): boolean {
  if (result.precision === 'approximate') return false;
  const upward = result.precision === 'at-least' || result.precision === 'above';
  const ends = breakpoints(criterion.scale).filter((end) =>
    upward ? end.gte(result.value) : end.lte(result.value),
  );
  const beyond = ends.flatMap((end) => [end, upward ? end.plus('0.001') : end.minus('0.001')]);
  const inclusive = result.precision === 'at-least' || result.precision === 'at-most';
  const start = inclusive ? result.value : upward ? result.value.plus('0.001') : result.value.minus('0.001');
  const allowed = [start, ...beyond.filter((value) => (upward ? value.gte(start) : value.lte(start)))];
  const points = allowed.map(
    (value) => give(criterion.scale, value, full, setting.policy.partialStep).points,
  );
  const first = points[0];
  return first !== null && first !== undefined && points.every((other) => other?.eq(first));
}
