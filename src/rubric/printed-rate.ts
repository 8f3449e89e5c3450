import { foldName } from '../concepts/index.ts';
import type { Decimal, Interval } from '../model/decimal.ts';
import { type Figure, intervalOf } from '../model/figure.ts';
import { placeKey } from '../model/locator.ts';
import type { RubricRow, Target } from '../model/record.ts';
import type { NamedMeasure } from './criterion.ts';
import type { Ledger } from './ledger.ts';
import type { Measured } from './measure.ts';
import { attainmentOf, targetNamed } from './stated/attained.ts';
import { bare } from './stated/name.ts';
import { partsNamed, rateNamed } from './stated/named-rate.ts';
import { onlyPercent, rateInRow } from './stated/row.ts';
import { textOf } from './stated/text.ts';
import { trendOf } from './stated/trend.ts';
import { equalsPercent, percent, plain, say } from './wording.ts';

/**
 * A rate as the report itself prints it: in the row, among the figures, in a target's result, in a sentence under the
 * indicator's name.
 */
export function printedRate(measure: NamedMeasure, row: RubricRow, ledger: Ledger): Measured | null {
  const own = rateInRow(row, measure);
  if (own && 'part' in own) return quotient(own.part, own.whole, measure);
  const figures = [
    ...ledger.printed(measure.rate ?? `~${measure.name}`),
    ...(measure.rate === null ? [] : ledger.printed(`~${measure.name}`)),
  ].filter(
    (figure) => (figure.unit === '%' || figure.unit === null) && isOfRow(figure, row, measure, ledger),
  );
  const found =
    own?.percent ??
    figures.find((candidate) => candidate.precision === 'exact') ??
    inEvidence(row) ??
    inResults(row, measure, ledger) ??
    (measure.rate === null ? (rateNamed(row.indicator.text, ledger) ?? growth(row, ledger)) : null);
  if (found) return { ...stated(found, measure), copies: copiesOf(found, figures) };
  const share = measure.rate === null ? shareOfTarget(row, ledger) : null;
  if (share) return quotient(share.part, share.whole, measure);
  const parts = measure.rate === null ? partsNamed(row.indicator.text, ledger) : null;
  if (parts) return quotient(parts.part, parts.whole, measure);
  const rough = figures.find((candidate) => candidate.precision !== 'approximate');
  return rough ? stated(rough, measure) : null;
}

function stated(figure: Figure, measure: NamedMeasure): Measured {
  // A figure made from a text of the row says what it is about as the vocabulary does.
  const named: Figure = figure.concept.startsWith('~')
    ? { ...figure, concept: measure.rate ?? `~${measure.name}`, label: measure.name }
    : figure;
  const { low, high } = intervalOf({ ...figure, unit: '%' });
  const sign = { exact: '', 'at-least': '≥ ', above: '> ', 'at-most': '≤ ', below: '< ', approximate: '约 ' }[
    figure.precision
  ];
  return {
    kind: 'measured',
    value: figure.value,
    low,
    high,
    precision: figure.precision,
    figures: [named],
    calculation: say(
      `报告写明${measure.name} ${sign}${percent(figure.value)}`,
      `the report states ${measure.name} ${sign}${percent(figure.value)}`,
    ),
    notes: [],
    copies: [],
  };
}

/** 客运量比上年增长4.9% under 客运量增长率: a rate that fell grew by less than nothing. */
function growth(row: RubricRow, ledger: Ledger): Figure | null {
  const name = /^(.+?)(?:增长率?|增幅|增速)$/.exec(bare(row.indicator.text))?.[1];
  const trend = name === undefined ? null : trendOf(name, ledger, '%');
  return trend && { ...trend.figure, value: trend.change };
}

/** The same rate printed elsewhere as something else. */
function copiesOf(taken: Figure, figures: readonly Figure[]): Measured['copies'] {
  const own = intervalOf({ ...taken, unit: '%' });
  return figures.flatMap((other) => {
    const { low, high } = intervalOf({ ...other, unit: '%' });
    if (other.precision !== 'exact' || (low.lte(own.high) && high.gte(own.low))) return [];
    const printed = percent(other.value);
    return [
      { reading: say(`按另一处写的 ${printed} 计`, `by the other copy, ${printed}`), value: other.value },
    ];
  });
}

/** 136/142: the rate that two printed numbers make. */
function quotient(part: Figure, whole: Figure, measure: NamedMeasure): Measured {
  const of = (over: Decimal, under: Decimal): Decimal => over.div(under).times(100);
  const [parts, wholes]: [Interval, Interval] = [intervalOf(part), intervalOf(whole)];
  const value = of(part.value, whole.value);
  const text = `${plain(part.value, 6)} ÷ ${plain(whole.value, 6)} × 100% ${equalsPercent(value)}`;
  return {
    kind: 'measured',
    value,
    low: of(parts.low, wholes.high),
    high: of(parts.high, wholes.low),
    precision: 'exact',
    figures: [part, whole],
    calculation: say(`${measure.name} ${text}`, `${measure.name} ${text}`),
    notes: [],
    copies: [],
  };
}

/** 救助满意度 of 救助 and 满意度: whose satisfaction it is. */
const whose = (text: string): string => foldName(text).replace(/满意.*$/, '');

/** Of several surveys the vocabulary makes one rate: where the rubric has a row for each, a figure must say whose it is. */
function isOfRow(figure: Figure, row: RubricRow, measure: NamedMeasure, ledger: Ledger): boolean {
  if (measure.rate !== 'rate.satisfaction' || !hasSeveralSurveys(ledger)) return true;
  const asked = whose(row.indicator.text);
  return asked !== '' && [figure.label, figure.scope].some((words) => foldName(words).includes(asked));
}

const hasSeveralSurveys = (ledger: Ledger): boolean =>
  ledger.record.rubric.filter((row) => /满意/.test(row.indicator.text)).length > 1;

const inEvidence = ({ evidence }: RubricRow): Figure | null =>
  evidence.state === 'stated'
    ? onlyPercent(evidence.value, `evidence-${placeKey(evidence.value.at)}`, 'rubric')
    : null;

/** The result of the target that goes by the indicator's name. */
function inResults(row: RubricRow, measure: NamedMeasure, ledger: Ledger): Figure | null {
  const { targets } = ledger.record;
  const found = targetNamed(row.indicator.text, targets);
  const target = found?.target ?? (measure.rate === 'rate.satisfaction' ? survey(row, ledger) : null);
  return target?.result.state === 'stated'
    ? onlyPercent(target.result.value, `target-${targets.indexOf(target) + 1}-result`, 'form')
    : null;
}

/** 图书新增完成率 of the target 图书新增册数: what was done over what was to be done, where more is better. */
function shareOfTarget(row: RubricRow, ledger: Ledger): { part: Figure; whole: Figure } | null {
  if (!/完成率$/.test(bare(row.indicator.text))) return null;
  const found = targetNamed(row.indicator.text, ledger.record.targets);
  const attained = found && attainmentOf(found.target, found.index);
  const [whole, part] = attained && !attained.reverse ? attained.figures : [];
  return whole && part ? { part, whole } : null;
}

/** 企业满意度90%以上 → 96%: the target that speaks of 满意; typos of the word itself do not matter there. */
function survey(row: RubricRow, ledger: Ledger): Target | null {
  const asked = hasSeveralSurveys(ledger) ? whose(row.indicator.text) : '';
  return (
    ledger.record.targets.find((target) => {
      const words = [...target.groups, textOf(target.name), textOf(target.target)].join(' ');
      return (
        /满意/.test(words) &&
        words.includes(asked) &&
        target.result.state === 'stated' &&
        onlyPercent(target.result.value, '', 'form') !== null
      );
    }) ?? null
  );
}
