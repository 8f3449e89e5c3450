import { Decimal } from '../../model/decimal.ts';
import type { Band, Bound } from '../criterion.ts';

/** 否则不得分, 未达到的得0分: whatever the ranges leave out earns nothing. */
const otherwise =
  /[,;](?:否则|反之|其余|其他(?:情况)?|(?:没有|未)(?:达到|达标|完成|实现)|达不到|不达标)的?,?(?:均|则)?(?:不(?:予)?[得计给记]分|[得计给记]?(?:0|零)分)/;

/** The words that close the ranges; null where the text leaves them open. */
export const otherwiseIn = (text: string): string | null => otherwise.exec(text)?.[0] ?? null;

/** The ranges that earn nothing because no other range holds them. */
export function beyondBands(bands: readonly Band[], text: string): Band[] {
  const nothing: Band['mark'] = { points: new Decimal(0) };
  const flipped = (bound: Bound): Bound => ({ ...bound, inclusive: !bound.inclusive, explicit: true });
  const lows = bands.map((band) => band.range.low);
  const highs = bands.map((band) => band.range.high);
  const lowest = lows.every((bound) => bound !== null)
    ? lows.toSorted((a, b) => a.value.cmp(b.value))[0]
    : null;
  const highest = highs.every((bound) => bound !== null)
    ? highs.toSorted((a, b) => b.value.cmp(a.value))[0]
    : null;
  return [
    ...(lowest ? [{ range: { low: null, high: flipped(lowest) }, mark: nothing, text }] : []),
    // Ranges that end at 100% end there because more was not thought of.
    ...(highest && !(highest.value.eq(100) && highest.inclusive && bands.length > 1)
      ? [{ range: { low: flipped(highest), high: null }, mark: nothing, text }]
      : []),
  ];
}
