import { type Grid, nest } from './grid.ts';
import type { Glyph } from './marks.ts';

/** A page's grids with what is needed to see whether they go on over the page break. */
export interface GridPage {
  readonly page: number;
  readonly height: number;
  readonly grids: readonly Grid[];
  readonly glyphs: readonly Glyph[];
}

/** Left and right ends of the two parts of a table agree to within this, in points. */
const SAME_EXTENT = 3;
/** Running heads and page numbers lie in the outer parts of a page, of its height. */
const HEAD = 0.08;
const FOOT = 0.9;

const isFrame = (grid: Grid): boolean => grid.cells.length === 1;

/**
 * Takes away the grids of one cell: text boxes, page borders, tick boxes and boxed words are text, not tables. What a
 * long cell leaves on a page looks the same, so a frame stays where it continues the table of the page beside it.
 * Gives the outermost grids of each page, with the others hanging in their cells.
 */
export function dropFrames(pages: readonly GridPage[]): Grid[][] {
  // A border around the page may hold the tables that continue, so frames around something go first.
  const tops = pages.map(({ grids }) =>
    nest(grids.filter((grid) => !isFrame(grid) || !holdsAnother(grid, grids))),
  );
  const kept = tops.map((grids) => new Set(grids.filter((grid) => !isFrame(grid))));
  const link = (one: number, other: number): readonly [Grid, Grid] | null => {
    const [last, first] = [tops[one]?.at(-1), tops[other]?.[0]];
    if (!last || !first || pages[other]!.page !== pages[one]!.page + 1) return null;
    const aligned =
      Math.abs(last.box[0] - first.box[0]) < SAME_EXTENT &&
      Math.abs(last.box[2] - first.box[2]) < SAME_EXTENT;
    return aligned && isClear(pages[one]!, last.box[3], null) && isClear(pages[other]!, null, first.box[1])
      ? [last, first]
      : null;
  };
  for (let index = 0; index + 1 < pages.length; index++) {
    const ends = link(index, index + 1);
    if (ends && kept[index]!.has(ends[0])) kept[index + 1]!.add(ends[1]);
  }
  for (let index = pages.length - 2; index >= 0; index--) {
    const ends = link(index, index + 1);
    if (ends && kept[index + 1]!.has(ends[1])) kept[index]!.add(ends[0]);
  }
  for (const grids of tops) for (const grid of grids) dropInner(grid);
  return tops.map((grids, index) => grids.filter((grid) => kept[index]!.has(grid)));
}

function holdsAnother(frame: Grid, grids: readonly Grid[]): boolean {
  const [left, top, right, bottom] = frame.box;
  return grids.some(
    ({ box, cells }) =>
      cells.length > 1 &&
      box[0] >= left - 1 &&
      box[1] >= top - 1 &&
      box[2] <= right + 1 &&
      box[3] <= bottom + 1,
  );
}

/** Takes the frames out of the cells of a grid. */
function dropInner(grid: Grid): void {
  for (const cell of grid.cells) {
    const inner = cell.grids.filter((other) => !isFrame(other));
    cell.grids.length = 0;
    cell.grids.push(...inner);
    for (const other of inner) dropInner(other);
  }
}

/** Whether nothing is printed below `after`, or above `before`, except in the margins. */
function isClear(page: GridPage, after: number | null, before: number | null): boolean {
  return !page.glyphs.some(
    (glyph) =>
      !glyph.blank &&
      ((after !== null && glyph.y > after + glyph.size && glyph.y < page.height * FOOT) ||
        (before !== null && glyph.y < before && glyph.y > page.height * HEAD)),
  );
}
