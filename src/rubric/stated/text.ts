import { Decimal } from '../../model/decimal.ts';
import { type Figure, wholeDepartment } from '../../model/figure.ts';
import type { Locator } from '../../model/locator.ts';
import type { PrintedNumber } from '../../model/printed-number.ts';
import type { TextLeaf, TextValue } from '../../model/record.ts';

/** What a leaf says; nothing where its place is blank or absent. */
export const textOf = (leaf: TextLeaf): string => (leaf.state === 'stated' ? leaf.value.text : '');

/** A figure read from a text leaf that extraction left whole. */
export function figureFrom(
  number: Pick<PrintedNumber, 'start' | 'end' | 'raw' | 'value' | 'decimals' | 'unit' | 'precision'>,
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
