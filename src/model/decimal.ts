import { Decimal } from 'decimal.js';

// 40 significant digits: the largest budget in 元 with every step of a ratio, and room to spare.
Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 40 });

export { Decimal };

/** A closed interval of exact decimals: the values that a printed figure may stand for. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The interval that holds exactly one value. */
export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

/** Whether two closed intervals share a value. */
export const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
