import type { Band, BandScale, Bound, Range } from '../criterion.ts';
import { fullShare, markSource, otherUnit, readMark } from './marks.ts';
import { beyondBands, otherwiseIn } from './otherwise.ts';
import { isPoint, rangeSource, readRange } from './ranges.ts';

const clause = new RegExp(
  `(?<range>${rangeSource}|(?<=率|^|;)\\d+(?:\\.\\d+)?%|(?<=^|;)0)(?<between>(?:[^\\d;≥≤><=⩾⩽]|\\(不?含\\)){0,16}?)(?<mark>${markSource})`,
  'g',
);

/**
 * P5, P6: at least two ranges of one value, each with its mark. An end that the text leaves open goes to the neighbour
 * that claims it, else to the better-known custom: the lower end belongs to the range.
 */
export function parseBands(given: string): BandScale | null {
  const text = marksLast(given);
  const otherwise = otherwiseIn(text);
  const bands: Band[] = [];
  let misread = false;
  const left = text.replace(otherwise ?? '', '').replace(clause, (all: string, ...groups: unknown[]) => {
    const named = groups.at(-1) as Record<string, string>;
    // 执行率100%得10分, 0得5分: a number alone is that value.
    const printed = named.range as string;
    const range = readRange(/^(?:\d+(?:\.\d+)?%|0)$/.test(printed) ? `=${printed}` : printed);
    const mark = readMark(named.mark as string);
    if (!range || !mark || otherUnit.test(named.between as string)) {
      misread = true;
      return all;
    }
    if (mark.deducted && !('share' in mark.mark)) {
      misread = true;
      return all;
    }
    bands.push({ range, mark: mark.deducted ? fullShare : mark.mark, text: named.range as string });
    return '';
  });
  if (misread || isFractions(bands) || sayTheSameOfTwo(bands) || bands.length === 0) return null;
  if (/[\d≥≤><=⩾⩽扣]/.test(left.replace(/满分\d+(?:\.\d+)?分/g, ''))) return null;
  const all = otherwise ? [...bands, ...beyondBands(bands, otherwise)] : bands;
  return all.length < 2 ? null : { kind: 'bands', bands: settleBounds(cutOpenSides(all)), unit: null };
}

/** 得5分：执行率≥95%；得3分：…: the mark before its range, turned round. */
function marksLast(text: string): string {
  const clauses = text.split(';').filter((part) => part !== '');
  const headed = new RegExp(`^(${markSource}):([^:]+)$`);
  return clauses.length > 1 && clauses.every((part) => headed.test(part))
    ? clauses.map((part) => part.replace(headed, '$2,$1')).join(';')
    : text;
}

/** The same range twice is two rates (基本支出执行率≥95%得2分，项目支出执行率≥95%得2分), each with marks of its own. */
const sayTheSameOfTwo = (bands: readonly Band[]): boolean =>
  bands.some((band, index) => bands.some((other, at) => at > index && sameRange(band, other)));

const sameRange = (a: Band, b: Band): boolean => JSON.stringify(a.range) === JSON.stringify(b.range);

/** ≤1 without a percent sign may be a fraction or a percentage: neither is taken for the other. */
const isFractions = (bands: readonly Band[]): boolean =>
  bands.every((band) => !band.text.includes('%')) &&
  bands.some(({ range }) =>
    [range.low, range.high].some((bound) => bound && !bound.value.isZero() && bound.value.abs().lte(2)),
  );

/** ≥90 … ≥80 … ≥70: each open range ends where the next one up begins. */
function cutOpenSides(bands: readonly Band[]): Band[] {
  return bands.map((band, index) => {
    const { low, high } = band.range;
    const others = bands.filter((_, other) => other !== index).map((other) => other.range);
    if (low && !high) {
      const ups = others.map((range) => range.low).filter((bound) => bound?.value.gt(low.value));
      const next = ups.sort((a, b) => (a as Bound).value.cmp((b as Bound).value))[0];
      const alone = others.every(
        (range) => !(range.high && range.low && range.high.value.gt(low.value)) || isPoint(range),
      );
      if (next && alone) return { ...band, range: { low, high: { ...next, inclusive: !next.inclusive } } };
    }
    if (high && !low) {
      const downs = others.map((range) => range.high).filter((bound) => bound?.value.lt(high.value));
      const next = downs.sort((a, b) => (b as Bound).value.cmp((a as Bound).value))[0];
      const alone = others.every(
        (range) => !(range.low && range.high && range.low.value.lt(high.value)) || isPoint(range),
      );
      if (next && alone) return { ...band, range: { low: { ...next, inclusive: !next.inclusive }, high } };
    }
    return band;
  });
}

type End = 'low' | 'high';

/** A shared end belongs to whoever claims it in so many words. */
function settleBounds(bands: readonly Band[]): Band[] {
  const claimed = (index: number, end: End, value: Bound): boolean | null => {
    let excluded = false;
    for (const [other, band] of bands.entries()) {
      if (other === index) continue;
      for (const side of ['low', 'high'] as const) {
        const bound = band.range[side];
        if (!bound?.value.eq(value.value)) continue;
        const faces = isPoint(band.range) || side !== end;
        if (!faces || !bound.explicit) continue;
        if (bound.inclusive) return true;
        excluded = true;
      }
    }
    return excluded ? false : null;
  };
  const settle = (range: Range, index: number, end: End): Bound | null => {
    const bound = range[end];
    if (!bound || bound.explicit) return bound;
    const taken = claimed(index, end, bound);
    return taken === null ? bound : { ...bound, inclusive: !taken, explicit: true };
  };
  return bands.map((band, index) => ({
    ...band,
    range: { low: settle(band.range, index, 'low'), high: settle(band.range, index, 'high') },
  }));
}
