import { Decimal } from '../../model/decimal.ts';
import type { Unit } from '../../model/unit.ts';

/** Rounds half up to so many digits after the point; a negative count rounds to tens, hundreds … */
export function roundTo(value: Decimal, decimals: number): Decimal {
  // Most values are printed with no more digits than that, and stay what they are.
  if (value.decimalPlaces() <= decimals) return value;
  if (decimals >= 0) return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const scale = new Decimal(10).pow(decimals);
  return value.times(scale).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).div(scale);
}

/** Cuts off (toward nothing) after so many digits. */
export function cutTo(value: Decimal, decimals: number): Decimal {
  if (decimals >= 0) return value.toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
  const scale = new Decimal(10).pow(decimals);
  return value.times(scale).toDecimalPlaces(0, Decimal.ROUND_DOWN).div(scale);
}

/** A value with so many digits after the point, as one writes it. */
export const written = (value: Decimal, decimals: number): string =>
  roundTo(value, decimals).toFixed(Math.max(0, decimals));

/** How a unit follows a number in a sentence: 9.5 万元, 29.01%, 86 家; nothing where the report states none. */
export function withUnit(number: string, unit: Unit | null): string {
  if (unit === null) return number;
  return unit === '%' || unit === '‰' ? `${number}${unit}` : `${number} ${unit}`;
}

/** The digits of a value without sign, point and outer zeros: what two values share that differ by a power of ten. */
export const significantDigits = (value: Decimal): string =>
  value.abs().toFixed().replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
