import { Decimal } from '../model/decimal.ts';
import { type Figure, intervalOf, wholeDepartment } from '../model/figure.ts';
import { type Locator, placeKey } from '../model/locator.ts';
import { type PrintedNumber, scanNumbers } from '../model/printed-number.ts';
import type { ReportRecord, RubricRow, TextValue } from '../model/record.ts';
import type { NamedMeasure } from './criterion.ts';
import type { Ledger } from './ledger.ts';
import type { Measured } from './measure.ts';
import { percent, say } from './wording.ts';

/** A rate as the report itself prints it: among the figures, in the row's own evidence, or in a target's result. */
export function printedRate(measure: NamedMeasure, row: RubricRow, ledger: Ledger): Measured | null {
  const figures = [
    ...ledger.printed(measure.rate ?? `~${measure.name}`),
    ...(measure.rate === null ? [] : ledger.printed(`~${measure.name}`)),
  ].filter((figure) => figure.unit === '%' || figure.unit === null);
  const figure =
    figures.find((candidate) => candidate.precision === 'exact') ??
    inRow(row) ??
    (measure.rate === 'rate.satisfaction' ? inResults(ledger.record) : null) ??
    figures.find((candidate) => candidate.precision !== 'approximate');
  if (!figure) return null;
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

/**
 * The department's own result in the row: the only percentage of its 执行情况, or what stands behind the last equals sign
 * there or in a 指标说明 that it filled in (本单位：3889.60/3951.75×100%=98.43%).
 */
function inRow(row: RubricRow): Figure | null {
  for (const [leaf, id] of [
    [row.evidence, 'evidence'],
    [row.explanation, 'explanation'],
  ] as const) {
    if (leaf.state !== 'stated') continue;
    const numbers = scanNumbers(leaf.value.text).filter(
      (number) => number.role === 'quantity' && number.unit === '%' && number.precision === 'exact',
    );
    const result = numbers.findLast((number) => /[=＝≈]\s*$/.test(leaf.value.text.slice(0, number.start)));
    const place = `${id}-${placeKey(leaf.value.at)}`;
    if (result) return figureFrom(result, leaf.value, place, 'rubric');
    const only = leaf === row.evidence ? onlyPercent(leaf.value, place, 'rubric') : null;
    if (only) return only;
  }
  return null;
}

/** 企业满意度90%以上 → 96%: the result of the target that speaks of 满意; typos of the word itself do not matter there. */
function inResults(record: ReportRecord): Figure | null {
  for (const [index, target] of record.targets.entries()) {
    const words = [
      ...target.groups,
      ...[target.name, target.target].flatMap((leaf) => (leaf.state === 'stated' ? [leaf.value.text] : [])),
    ].join(' ');
    if (!/满意/.test(words) || target.result.state !== 'stated') continue;
    const figure = onlyPercent(target.result.value, `target-${index + 1}-result`, 'form');
    if (figure) return figure;
  }
  return null;
}

function onlyPercent(value: TextValue, id: string, origin: Figure['origin']): Figure | null {
  const numbers = scanNumbers(value.text).filter(
    (number) => number.role === 'quantity' && number.unit === '%',
  );
  const [only, ...others] = numbers;
  return only && others.length === 0 && only.precision === 'exact'
    ? figureFrom(only, value, id, origin)
    : null;
}

/** A figure read from a text leaf that extraction left whole. */
export function figureFrom(
  number: PrintedNumber,
  value: TextValue,
  id: string,
  origin: Figure['origin'],
): Figure {
  const [start, end] = [value.at.range[0] + number.start, value.at.range[0] + number.end];
  const at: Locator = { ...value.at, range: [start, end], raw: number.raw };
  return {
    id,
    value: new Decimal(number.value),
    decimals: number.decimals,
    unit: number.unit,
    unitSource: 'printed',
    precision: number.precision,
    concept: `~${value.text.slice(0, 20)}`,
    label: value.text.slice(0, 40),
    scope: wholeDepartment,
    year: null,
    stage: null,
    origin,
    at,
    confidence: 0.9,
  };
}
