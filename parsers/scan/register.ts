import type { Area } from '../../src/model/document.ts';
import type { Glyph, PageMarks, Rule } from '../pdf/marks.ts';

/** A page is fed in at most this far aside of the one before, in points. */
const FURTHEST = 40;
/** Two parts of one table are as wide as each other to within this, in points. */
const SAME_WIDTH = 4;

/**
 * The pages moved sideways so that the tables that go on from page to page lie one under the other, as they did before a
 * scanner took each page in a little aside.
 */
export function aligned(marks: ReadonlyMap<number, PageMarks>): Map<number, PageMarks> {
  const moved = new Map<number, PageMarks>();
  for (const [number, page] of marks) {
    const before = moved.get(number - 1);
    const [above, below] = [before && lastExtent(before), firstExtent(page)];
    const aside = above && below ? above.from - below.from : 0;
    const same = above && below && Math.abs(above.to - above.from - (below.to - below.from)) < SAME_WIDTH;
    moved.set(number, same && Math.abs(aside) < FURTHEST ? shift(page, aside) : page);
  }
  return moved;
}

const byPlace = (one: Rule, other: Rule): number => one.at - other.at || one.from - other.from;

/** The whole rule that a table begins (or ends) with: its pieces at one position. */
function extentAt(rules: readonly Rule[], at: number): { from: number; to: number } {
  const own = rules.filter((rule) => Math.abs(rule.at - at) < 1);
  return { from: Math.min(...own.map(({ from }) => from)), to: Math.max(...own.map(({ to }) => to)) };
}

function firstExtent({ horizontals }: PageMarks): { from: number; to: number } | null {
  const first = [...horizontals].sort(byPlace)[0];
  return first ? extentAt(horizontals, first.at) : null;
}

function lastExtent({ horizontals }: PageMarks): { from: number; to: number } | null {
  const last = [...horizontals].sort(byPlace).at(-1);
  return last ? extentAt(horizontals, last.at) : null;
}

function shift(page: PageMarks, aside: number): PageMarks {
  const level = (rule: Rule): Rule => ({ ...rule, from: rule.from + aside, to: rule.to + aside });
  const moved = <Shown extends Area>(shown: Shown): Shown => {
    const [left, top, right, bottom] = shown.box;
    return { ...shown, box: [left + aside, top, right + aside, bottom] };
  };
  return {
    ...page,
    glyphs: page.glyphs.map((glyph): Glyph => ({ ...glyph, x: glyph.x + aside })),
    horizontals: page.horizontals.map(level),
    verticals: page.verticals.map((rule) => ({ ...rule, at: rule.at + aside })),
    ...(page.cuttings ? { cuttings: page.cuttings.map(moved) } : {}),
    ...(page.inkings ? { inkings: page.inkings.map(moved) } : {}),
  };
}
