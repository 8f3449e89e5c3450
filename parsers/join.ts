import type { Box } from '../src/model/document.ts';
import {
  type Fragment,
  type FragmentCell,
  type FragmentPage,
  type JoinedCell,
  type JoinedTable,
  textOf,
} from './fragments.ts';
import { type Evidence, unfinished, weigh } from './join-evidence.ts';
import { isWrapped, type Line, startsNextItem } from './lines.ts';
import { mayBeOneText } from './look-alikes.ts';

/** Left and right ends of the two parts of a table agree to within this; another table rarely does. */
const SAME_EXTENT = 3;
/** The edges of a cell agree to within this over a break. */
const SAME_EDGE = 2.5;
/** A heading that is repeated is at most this many rows high. */
const HIGHEST_HEADING = 4;

/** A text of fewer lines than this is a label, which does not break off at the edge of its cell for want of room. */
const LONG_TEXT = 3;

interface Growing {
  readonly fragments: Fragment[];
  rows: number;
  cells: JoinedCell[];
  heading: number;
  right: number;
}

/** Joins the tables that go on over page breaks; `padding` is what a row usually leaves free below its text. */
export function joinTables(pages: readonly FragmentPage[]): JoinedTable[] {
  const padding = usualPadding(pages);
  const tables: Growing[] = [];
  let open: Growing | null = null;
  for (const page of pages) {
    if (page.fragments.length === 0) open = null;
    for (const [index, fragment] of page.fragments.entries()) {
      if (index === 0 && open && page.clearAbove && continues(open, fragment)) {
        attach(open, fragment, padding);
      } else {
        open = begin(fragment);
        tables.push(open);
      }
    }
    if (!page.clearBelow) open = null;
  }
  return tables.map(finish);
}

/** A table that lies on one page. */
export const wholeTable = (fragment: Fragment): JoinedTable => finish(begin(fragment));

/** What rows leave free between their last baseline and their lower border: the tightest tenth of them. */
function usualPadding(pages: readonly FragmentPage[]): number {
  const paddings: number[] = [];
  for (const { fragments } of pages)
    for (const fragment of fragments) {
      const lowest = new Map<number, number>();
      for (const cell of fragment.cells) {
        const last = cell.lines.at(-1);
        const bottom = cell.row + cell.rowSpan;
        if (!last || bottom >= fragment.rows) continue;
        lowest.set(
          bottom,
          Math.min(lowest.get(bottom) ?? Number.POSITIVE_INFINITY, cell.box[3] - last.baseline),
        );
      }
      paddings.push(...lowest.values());
    }
  paddings.sort((one, other) => one - other);
  return paddings[Math.floor(paddings.length / 10)] ?? 0;
}

function joinedCell(cell: FragmentCell, page: number, down: number): JoinedCell {
  return {
    row: cell.row + down,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    lines: [...cell.lines],
    ends: [...cell.ends],
    areas: [{ page, box: cell.box }],
    tables: [...cell.tables],
    box: cell.box,
    ...(cell.doubt ? { doubt: cell.doubt } : {}),
  };
}

function begin(fragment: Fragment): Growing {
  return {
    fragments: [fragment],
    rows: fragment.rows,
    cells: fragment.cells.map((cell) => joinedCell(cell, fragment.page, 0)),
    heading: 0,
    right: fragment.box[2],
  };
}

/** Whether a fragment at the top of a page can be the rest of the table that the page before ends with. */
function continues(table: Growing, fragment: Fragment): boolean {
  const last = table.fragments.at(-1)!;
  if (last.page !== fragment.page - 1) return false;
  if (Math.abs(last.box[0] - fragment.box[0]) >= SAME_EXTENT) return false;
  if (Math.abs(last.box[2] - fragment.box[2]) >= SAME_EXTENT) return false;
  const [before, after] = [innerEdges(table.cells, last.box), innerEdges(fragment.cells, fragment.box)];
  const shared = after.filter((edge) => before.some((other) => Math.abs(other - edge) < SAME_EXTENT));
  return before.length < 2 || after.length < 2 || shared.length > 0;
}

function innerEdges(cells: readonly { readonly box: Box }[], [left, , right]: Box): number[] {
  const edges = new Set(cells.flatMap((cell) => [Math.round(cell.box[0]), Math.round(cell.box[2])]));
  return [...edges].filter((edge) => edge > left + SAME_EXTENT && edge < right - SAME_EXTENT);
}

/** How many rows at the top of the fragment repeat the heading of the table. */
function repeatedHeading(table: Growing, fragment: Fragment): number {
  type Rowed = { readonly row: number; readonly box: Box; readonly lines: readonly Line[] };
  const inRow = (cells: readonly Rowed[], row: number): readonly Rowed[] =>
    cells.filter((cell) => cell.row === row).sort((one, other) => one.box[0] - other.box[0]);
  let height = 0;
  for (let row = 0; row < Math.min(fragment.rows - 1, table.rows, HIGHEST_HEADING); row++) {
    const [theirs, own] = [inRow(fragment.cells, row), inRow(table.cells, row)];
    // A row of figures or blanks that happens to be the same is content.
    if (!theirs.some((cell) => /[^\d.,%\s-]/.test(textOf(cell)))) break;
    if (theirs.length !== own.length) break;
    if (!theirs.every(({ lines }, index) => mayBeOneText(lines, own[index]!.lines))) break;
    height = row + 1;
  }
  const cut = (at: number): boolean =>
    fragment.cells.some((cell) => cell.row < at && cell.row + cell.rowSpan > at);
  while (height > 0 && cut(height)) height--;
  return height;
}

function attach(table: Growing, fragment: Fragment, padding: number): void {
  const heading = repeatedHeading(table, fragment);
  if (heading > 0) table.heading = Math.max(table.heading, heading);
  const cells = fragment.cells
    .filter((cell) => cell.row >= heading)
    .map((cell) => ({ ...cell, row: cell.row - heading }));
  const rows = fragment.rows - heading;
  const last = table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows);
  const first = cells.filter((cell) => cell.row === 0);
  const above = new Map<FragmentCell, JoinedCell>();
  for (const cell of first) {
    const match = last.find(
      (other) =>
        Math.abs(other.box[0] - cell.box[0]) < SAME_EDGE && Math.abs(other.box[2] - cell.box[2]) < SAME_EDGE,
    );
    if (match) above.set(cell, match);
  }
  const same = above.size === first.length && first.length === last.length;
  const evidence: Evidence = same
    ? weigh(
        [...above].map(([after, before]) => ({ before, after })),
        padding,
      )
    : { cut: false, sure: true };
  const offset = evidence.cut ? table.rows - 1 : table.rows;
  const labels = evidence.cut ? new Set<FragmentCell>() : continuingLabels(first, above);
  const grouped =
    !evidence.cut && first.some((cell) => labels.has(cell) || continuesText(above.get(cell), cell));
  for (const cell of cells) {
    const match = cell.row === 0 ? above.get(cell) : undefined;
    if (match && (evidence.cut || labels.has(cell) || continuesMerged(match, cell, grouped))) {
      extend(match, cell, fragment.page, evidence.cut);
      if (!evidence.sure && textOf(cell) !== '') match.doubt ??= 'uncertain-join';
    } else {
      const added = joinedCell(cell, fragment.page, offset);
      const open = match && match.rowSpan > 1 && cell.rowSpan > 1 && grouped;
      if (match && (open || !evidence.sure) && textOf(cell) !== '' && textOf(match) !== '') {
        added.doubt ??= 'uncertain-join';
        match.doubt ??= 'uncertain-join';
      }
      table.cells.push(added);
    }
  }
  table.rows = offset + rows;
  table.fragments.push(fragment);
}

/**
 * Labels that go on over a break between rows: from the left, empty cells under a label, up to the first filled one. In
 * a heading whose lower row comes after the break, every cell that is not divided goes on.
 */
function continuingLabels(
  first: readonly FragmentCell[],
  above: ReadonlyMap<FragmentCell, JoinedCell>,
): Set<FragmentCell> {
  const matched = first.filter((cell) => above.has(cell));
  const divided = first.filter((cell) => !above.has(cell));
  const blank = (cell: FragmentCell): boolean => textOf(cell) === '';
  const underLabel = (cell: FragmentCell): boolean => blank(cell) && textOf(above.get(cell)!) !== '';
  if (divided.length > 1 && !divided.some(blank) && matched.length > 0 && matched.every(underLabel))
    return new Set(matched);
  const labels = new Set<FragmentCell>();
  if (first.every(blank)) return labels;
  for (const cell of [...first].sort((one, other) => one.box[0] - other.box[0])) {
    if (!above.has(cell) || !underLabel(cell)) break;
    labels.add(cell);
  }
  return labels;
}

/** Whether one text opens a bracket that the other one closes. */
const breaksOff = (upper: string, lower: string): boolean =>
  /[（(][^）)]*$/.test(upper) && /^[^（(]*[）)]/.test(lower);

/** Whether a text over several rows breaks off in the middle and goes on in the other cell. */
function continuesText(before: JoinedCell | undefined, after: FragmentCell): boolean {
  if (!before || (before.rowSpan === 1 && after.rowSpan === 1)) return false;
  const [upper, lower] = [textOf(before), textOf(after)];
  if (upper === '' || lower === '') return false;
  if (breaksOff(upper, lower)) return true;
  return before.lines.length >= LONG_TEXT && unfinished(before, after) && !/[）)]$/.test(upper);
}

/** Whether a cell over several rows, on either side of a break between rows, is one cell. */
function continuesMerged(before: JoinedCell, after: FragmentCell, grouped: boolean): boolean {
  if (textOf(after) !== '') return continuesText(before, after);
  if (after.rowSpan > 1) return before.rowSpan > 1 || textOf(before) !== '';
  // Beside a label that goes on, the cells that lie over several of its rows go on too.
  return grouped && before.rowSpan > 1 && textOf(before) !== '';
}

function extend(cell: JoinedCell, rest: FragmentCell, page: number, cut: boolean): void {
  cell.rowSpan += rest.rowSpan - (cut ? 1 : 0);
  const last = cell.lines.at(-1);
  if (last && rest.lines.length > 0) {
    const text = textOf(cell);
    const next = rest.lines[0]!;
    const ended = /[。；！？]$/.test(text) || startsNextItem(cell.lines[0]!, next);
    const goesOn = isWrapped(last, next, cell.box[2]) && !ended;
    cell.ends[cell.ends.length - 1] = !(goesOn || breaksOff(text, textOf(rest)));
  }
  cell.lines.push(...rest.lines);
  cell.ends.push(...rest.ends);
  cell.areas.push({ page, box: rest.box });
  cell.tables.push(...rest.tables);
  cell.box = rest.box;
  if (rest.doubt) cell.doubt ??= rest.doubt;
}

/** Counts columns anew over all pages, since a part may not use every edge. */
function finish(table: Growing): JoinedTable {
  const edges: number[] = [];
  const all = table.cells.flatMap((cell) => cell.areas.flatMap(({ box }) => [box[0], box[2]]));
  for (const edge of all.sort((one, other) => one - other))
    if (edges.length === 0 || edge - edges.at(-1)! > SAME_EDGE) edges.push(edge);
  const nearest = (position: number): number => {
    let best = 0;
    for (const [index, edge] of edges.entries())
      if (Math.abs(edge - position) < Math.abs(edges[best]! - position)) best = index;
    return best;
  };
  for (const cell of table.cells) {
    const { box } = cell.areas[0]!;
    cell.column = nearest(box[0]);
    cell.columnSpan = Math.max(1, nearest(box[2]) - cell.column);
  }
  table.cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    fragments: table.fragments,
    rows: table.rows,
    columns: Math.max(1, edges.length - 1),
    cells: table.cells,
    headingRows: Array.from({ length: table.heading }, (_, row) => row),
  };
}
