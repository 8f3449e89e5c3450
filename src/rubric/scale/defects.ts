import { Decimal } from '../../model/decimal.ts';
import type { Localized } from '../../model/message.ts';
import type { Band, BandScale, Bound, Criterion, Mark } from '../criterion.ts';
import { isPoint } from '../grammar/ranges.ts';
import { percent, plain, say } from '../wording.ts';
import { pointsOf, printedFull } from './marks.ts';

/** What does not fit in a criterion's own text, whatever the report's figures are. */
export function defectsOf(criterion: Criterion, weight: Decimal | null): Localized[] {
  switch (criterion.kind) {
    case 'measured':
      return [
        ...marksAgainst(weight, printedFull(criterion.scale), 'full'),
        ...(criterion.scale.kind === 'bands' ? bandDefects(criterion.scale, weight) : []),
      ];
    case 'relational':
      return marksAgainst(
        weight,
        largest([criterion.whenNone, criterion.whenWithin, criterion.whenOver]),
        'full',
      );
    case 'attainment':
      return marksAgainst(weight, largest([criterion.full]), 'full');
    case 'parts': {
      const fulls = criterion.parts.map((part) => printedFull(part.criterion.scale));
      const sum = fulls.every((full) => full !== null)
        ? fulls.reduce((total, full) => total.plus(full as Decimal), new Decimal(0))
        : null;
      return [
        ...marksAgainst(weight, sum, 'sum'),
        ...criterion.parts.flatMap((part) =>
          part.criterion.scale.kind === 'bands' ? bandDefects(part.criterion.scale, weight) : [],
        ),
      ];
    }
    case 'human':
      return criterion.pattern === 'checklist'
        ? marksAgainst(weight, criterion.marks, 'sum')
        : marksAgainst(weight, criterion.marks, 'full');
    default:
      return [];
  }
}

function marksAgainst(weight: Decimal | null, printed: Decimal | null, what: 'full' | 'sum'): Localized[] {
  if (weight === null || printed === null || printed.eq(weight)) return [];
  return what === 'full'
    ? [
        say(
          `评分标准写的满分 ${plain(printed)} 分与分值 ${plain(weight)} 分不符`,
          `the criterion's full mark of ${plain(printed)} is not the weight of ${plain(weight)}`,
        ),
      ]
    : [
        say(
          `评分标准各项合计 ${plain(printed)} 分与分值 ${plain(weight)} 分不符`,
          `the criterion's items add up to ${plain(printed)}, the weight is ${plain(weight)}`,
        ),
      ];
}

const largest = (marks: readonly Mark[]): Decimal | null => {
  const points = marks.flatMap((mark) => ('points' in mark ? [mark.points] : []));
  return points.length === marks.length ? Decimal.max(...points) : null;
};

/** Gaps, overlaps and marks that rise and fall, from the lowest range to the highest. */
export function bandDefects(scale: BandScale, weight: Decimal | null): Localized[] {
  // One threshold leaves the rest to the reader: that is a custom, no gap between ranges.
  if (scale.bands.length === 1) return [];
  const found: Localized[] = [];
  const ordered = scale.bands.toSorted((a, b) => compareLow(a, b));
  for (const [index, band] of ordered.entries()) {
    const next = ordered[index + 1];
    if (!next) break;
    const [high, low] = [band.range.high, next.range.low];
    if (!high || !low) {
      found.push(overlap(band, next));
      continue;
    }
    if (high.value.lt(low.value)) found.push(gap(high, low));
    else if (high.value.gt(low.value)) found.push(overlap(band, next));
    else if (high.explicit && low.explicit && high.inclusive === low.inclusive)
      found.push(
        high.inclusive
          ? say(
              `${percent(high.value)} 同时属于“${band.text}”和“${next.text}”两档`,
              `${percent(high.value)} belongs to both "${band.text}" and "${next.text}"`,
            )
          : say(
              `没有规定等于 ${percent(high.value)} 时得几分`,
              `nothing is said of exactly ${percent(high.value)}`,
            ),
      );
    else if (!high.explicit && !low.explicit)
      found.push(
        say(
          `没有写明界点 ${percent(high.value)} 归哪一档`,
          `it does not say which range ${percent(high.value)} itself belongs to`,
        ),
      );
  }
  const lowest = ordered[0]?.range.low;
  if (lowest?.value.gt(0))
    found.push(
      say(
        `没有规定低于 ${percent(lowest.value)} 时得几分`,
        `nothing is said of values under ${percent(lowest.value)}`,
      ),
    );
  const points = ordered.map((band) => pointsOf(band.mark, weight ?? new Decimal(100)));
  const rises = points.some((mark, index) => index > 0 && mark.gt(points[index - 1] as Decimal));
  const falls = points.some((mark, index) => index > 0 && mark.lt(points[index - 1] as Decimal));
  if (rises && falls) found.push(say('各档得分时升时降', 'the marks rise and fall from range to range'));
  return found;
}

const gap = (from: Bound, to: Bound): Localized =>
  say(
    `没有规定 ${percent(from.value)} 至 ${percent(to.value)} 之间得几分`,
    `nothing is said of values between ${percent(from.value)} and ${percent(to.value)}`,
  );

const overlap = (a: Band, b: Band): Localized =>
  say(`“${a.text}”与“${b.text}”两档重叠`, `the ranges "${a.text}" and "${b.text}" overlap`);

function compareLow(a: Band, b: Band): number {
  const [first, second] = [a.range.low, b.range.low];
  if (!first || !second) return first ? 1 : second ? -1 : 0;
  const order = first.value.cmp(second.value);
  if (order !== 0) return order;
  // A single value stands before the range that begins beyond it.
  return isPoint(a.range) === isPoint(b.range) ? 0 : isPoint(a.range) ? -1 : 1;
}
