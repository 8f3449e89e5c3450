import { Decimal } from '../../model/decimal.ts';
import type { Bound, Range } from '../criterion.ts';

const number = String.raw`-?\d+(?:\.\d+)?`;
const plainNumber = String.raw`\d+(?:\.\d+)?`;
const kept = String.raw`(?:\(不?含\))?`;
const chain = `${plainNumber}%?[≤<⩽][^\\d;,≤<]{0,16}[≤<⩽]${plainNumber}%?`;
const chainDown = `${plainNumber}%?[≥>⩾][^\\d;,≥>]{0,16}[≥>⩾]${plainNumber}%?`;
const span = `${plainNumber}%?${kept}(?:-|和|与)${plainNumber}%?${kept}(?:之间)?`;
const bracket = `[\\[(]${plainNumber}%?,${plainNumber}%?[\\])]`;
const pair = `[≥>⩾]${plainNumber}%?(?:,|且|但|并且|而)?(?:[≤<⩽])${plainNumber}%?`;
const single = `[≥≤><=⩾⩽]{1,2}${number}%?`;

/** Source of a regular expression for conditions on a value; no groups. */
export const rangeSource = `(?:${bracket}|${chain}|${chainDown}|${span}|${pair}|${single})`;

const bound = (value: string, inclusive: boolean, explicit: boolean): Bound => ({
  value: new Decimal(value),
  inclusive,
  explicit,
});

function lowOf(sign: string, value: string): Bound {
  return bound(value, sign !== '>', sign !== '⩾');
}
function highOf(sign: string, value: string): Bound {
  return bound(value, sign !== '<', sign !== '⩽');
}

/** Reads one condition; null where it is none. An unmarked end of a span is not explicit. */
export function readRange(text: string): Range | null {
  const whole = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`).exec(text);
  const value = `(${plainNumber})%?`;
  let match = whole(`([\\[(])${value},${value}([\\])])`);
  if (match)
    return {
      low: bound(match[2] as string, match[1] === '[', true),
      high: bound(match[3] as string, match[4] === ']', true),
    };
  match = whole(`${value}([≤<⩽])[^\\d;,≤<]{0,16}([≤<⩽])${value}`);
  if (match)
    return {
      low: bound(match[1] as string, match[2] !== '<', match[2] !== '⩽'),
      high: highOf(match[3] as string, match[4] as string),
    };
  match = whole(`${value}([≥>⩾])[^\\d;,≥>]{0,16}([≥>⩾])${value}`);
  if (match)
    return {
      low: lowOf(match[3] as string, match[4] as string),
      high: bound(match[1] as string, match[2] !== '>', match[2] !== '⩾'),
    };
  match = whole(`${value}(\\(不?含\\))?(?:-|和|与)${value}(\\(不?含\\))?(?:之间)?`);
  if (match) {
    // (含) attaches to the bound that it follows; the other end is left to its neighbour.
    // 99%-95%(含) counts down.
    const down = new Decimal(match[1] as string).gt(match[3] as string);
    const ends = [match[1] as string, match[2], match[3] as string, match[4]] as const;
    const [low, lowMark, high, highMark] = down ? [ends[2], ends[3], ends[0], ends[1]] : ends;
    return {
      low: bound(low, lowMark ? lowMark === '(含)' : highMark !== '(含)', lowMark !== undefined),
      high: bound(high, highMark ? highMark === '(含)' : false, highMark !== undefined),
    };
  }
  match = whole(`([≥>⩾])${value}(?:,|且|但|并且|而)?([≤<⩽])${value}`);
  if (match)
    return {
      low: lowOf(match[1] as string, match[2] as string),
      high: highOf(match[3] as string, match[4] as string),
    };
  match = whole(`([≥≤><=⩾⩽]{1,2})(${number})%?`);
  if (!match) return null;
  const printed = match[2] as string;
  const sign = (match[1] as string)[0] as string;
  if (sign === '=') return { low: bound(printed, true, true), high: bound(printed, true, true) };
  if (sign === '≥' || sign === '>' || sign === '⩾') return { low: lowOf(sign, printed), high: null };
  return { low: null, high: highOf(sign, printed) };
}

export const isPoint = (range: Range): boolean =>
  range.low !== null && range.high !== null && range.low.value.eq(range.high.value);

export function holds(range: Range, value: Decimal): boolean {
  const { low, high } = range;
  if (low && (low.inclusive ? value.lt(low.value) : value.lte(low.value))) return false;
  return !(high && (high.inclusive ? value.gt(high.value) : value.gte(high.value)));
}
