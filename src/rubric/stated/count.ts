import { Decimal } from '../../model/decimal.ts';
import type { Figure, Precision } from '../../model/figure.ts';
import { placeKey } from '../../model/locator.ts';
import { foldWidth } from '../../model/printed-number.ts';
import type { RubricRow, TextLeaf, TextValue } from '../../model/record.ts';
import { isMoney, moneyFactor } from '../../model/unit.ts';
import type { Ledger } from '../ledger.ts';
import { agreed, figuresOutsideVocabulary } from './figures.ts';
import { meansTheSame, only, stem } from './name.ts';
import { figureFrom } from './text.ts';

export interface Count {
  readonly figure: Figure;
  /** In the unit asked for, 万 and 亿 multiplied out, with the ends that its printed digits allow. */
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const counted = /(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)\s*(?<scale>[万亿])?(?<unit>‰|[一-龥]{1,4})?/g;

/**
 * What the report counts under the indicator's own name, in the unit that the criterion asks for (7.6天, 310张, 2.1‰): in
 * the row, among the targets, in a sentence. Null where nothing, several numbers or another unit stands there.
 */
export function countOf(row: RubricRow, unit: string, ledger: Ledger): Count | null {
  const own = inLeaf(row.evidence, unit, 'evidence');
  if (own || row.evidence.state === 'stated') return own;
  const { targets } = ledger.record;
  const target = only(
    targets,
    ({ name, target: aim }) =>
      (name.state === 'stated' && meansTheSame(name.value.text, row.indicator.text)) ||
      (name.state !== 'stated' && aim.state === 'stated' && meansTheSame(aim.value.text, row.indicator.text)),
  );
  if (target) return inLeaf(target.result, unit, `target-${targets.indexOf(target) + 1}-result`);
  return amongFigures(row, unit, ledger);
}

function inLeaf(leaf: TextLeaf, unit: string, id: string): Count | null {
  return leaf.state === 'stated' ? inText(leaf.value, unit, `${id}-${placeKey(leaf.value.at)}`) : null;
}

function inText(value: TextValue, unit: string, id: string): Count | null {
  const text = foldWidth(value.text);
  const numbers = [...text.matchAll(counted)];
  const [match, ...more] = numbers;
  if (!match || more.length > 0) return null;
  const { digits, scale, unit: printed } = match.groups as Record<string, string | undefined>;
  if (printed !== unit || !/^[一-龥:]{0,12}\s*$/.test(text.slice(0, match.index))) return null;
  if (/近|约|余|多|超|不足|达不到|未/.test(text.slice(0, match.index))) return null;
  const plain = (digits as string).replace(/,/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const factor = scales[scale ?? ''] ?? 1;
  const precision: Precision = 'exact';
  const figure = figureFrom(
    {
      start: match.index,
      end: match.index + match[0].length,
      raw: match[0],
      value: new Decimal(plain),
      decimals,
      unit: `${scale ?? ''}${unit}`,
      precision,
    },
    value,
    id,
    'rubric',
  );
  return spread(figure, new Decimal(plain).times(factor), factor, decimals);
}

/** A count in whole pieces is exact; 2.0万亩 is what rounds to it. */
function spread(figure: Figure, value: Decimal, factor: number, decimals: number): Count {
  const isExact = factor === 1 && decimals === 0;
  const half = isExact ? new Decimal(0) : new Decimal(10).pow(-decimals).div(2).times(factor);
  return { figure, value, low: value.minus(half), high: value.plus(half) };
}

/** 新增养老床位310张: a sentence's or a table's figure whose name is the indicator's. */
function amongFigures(row: RubricRow, unit: string, ledger: Ledger): Count | null {
  const name = row.indicator.text;
  const figure = agreed(
    figuresOutsideVocabulary(ledger).filter(
      ({ unit: printed, label }) =>
        factorOf(printed, unit) !== null &&
        stem(label).length >= 4 &&
        (stem(label) === stem(name) || label === name),
    ),
  );
  if (!figure) return null;
  const factor = factorOf(figure.unit, unit) as Decimal;
  return spread(figure, figure.value.times(factor), factor.toNumber(), figure.decimals);
}

function factorOf(printed: string | null, unit: string): Decimal | null {
  if (printed === unit) return new Decimal(1);
  if (isMoney(printed) && isMoney(unit)) return moneyFactor(printed, unit);
  const scaled = /^([万亿])(.+)$/.exec(printed ?? '');
  return scaled?.[2] === unit ? new Decimal(scales[scaled[1] as string] as number) : null;
}
