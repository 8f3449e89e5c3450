import type { Doubt } from '../../src/model/document.ts';
import type { DraftCell, DraftRow, DraftTable } from './draft.ts';

/** A cell at its place in the grid, with the drafts whose content it holds: its own and those merged into it. */
export interface PlacedCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** First the cell that is printed, then cells that a merge covers but that hold text. */
  readonly sources: DraftCell[];
  doubt?: Doubt;
  /** The text of the first source, once it was asked for. */
  printed?: string;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
  readonly headingRows: readonly number[];
  /** Cells whose place the file does not settle. */
  readonly oddCells: number;
  /** Cells under a merge that hold text, which no word processor shows. */
  readonly coveredTexts: number;
  /** Texts under a merge that only repeat what it prints: left out. */
  readonly repeated: readonly string[];
}

/** Whether a draft holds anything that was printed. */
export const holdsContent = (cell: DraftCell): boolean =>
  cell.blocks.some((block) => block.kind === 'table' || block.text.trim() !== '');

const textOf = (cell: DraftCell | undefined): string =>
  cell?.blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n')
    .trim() ?? '';

/** Puts the cells of a table at their true places, whatever property made the merge. */
export function placeCells(table: DraftTable): Grid {
  const cells: PlacedCell[] = [];
  const headingRows: number[] = [];
  /** By first column: the cell that a vertical merge from above would continue. */
  let above = new Map<number, PlacedCell>();
  let columns = 0;
  const covered: Covered = { texts: 0, repeated: [] };
  const spans = trueSpans(table);
  table.rows.forEach((row, rowIndex) => {
    if (row.heading) headingRows.push(rowIndex);
    const open = new Map<number, PlacedCell>();
    const placed = joinAcross(row, rowIndex, spans[rowIndex], covered);
    for (const { cell, vertical } of placed) {
      columns = Math.max(columns, cell.column + cell.columnSpan);
      const anchor = vertical === 'continue' ? above.get(cell.column) : undefined;
      if (anchor?.columnSpan === cell.columnSpan) {
        anchor.rowSpan++;
        cover(anchor, cell.sources, covered);
        open.set(cell.column, anchor);
        continue;
      }
      // Nothing above to continue, or something of another width: the cell stands for itself, as Word shows it.
      if (vertical === 'continue') cell.doubt = 'uncertain-grid';
      cells.push(cell);
      if (vertical) open.set(cell.column, cell);
    }
    columns = Math.max(columns, endOf(placed, row) + row.after);
    above = open;
  });
  return {
    rows: table.rows.length,
    columns,
    cells,
    headingRows,
    oddCells: cells.filter((cell) => cell.doubt === 'uncertain-grid').length,
    coveredTexts: covered.texts,
    repeated: covered.repeated,
  };
}

const endOf = (placed: readonly { cell: PlacedCell }[], row: DraftRow) => {
  const last = placed.at(-1)?.cell;
  return last ? last.column + last.columnSpan : row.before;
};

interface RowCell {
  readonly cell: PlacedCell;
  readonly vertical: DraftCell['vertical'];
}

/** The cells of a row with horizontal merges joined. */
function joinAcross(row: DraftRow, rowIndex: number, spans: Spans | undefined, covered: Covered): RowCell[] {
  const placed: RowCell[] = [];
  let column = spans?.before ?? row.before;
  let joining = false;
  row.cells.forEach((draft, index) => {
    const span = spans?.widths[index] ?? draft.span;
    const left = placed.at(-1)?.cell;
    if (draft.horizontal === 'continue' && joining && left) {
      left.columnSpan += span;
      cover(left, [draft], covered);
    } else {
      joining = draft.horizontal !== undefined;
      const cell: PlacedCell = { row: rowIndex, column, rowSpan: 1, columnSpan: span, sources: [draft] };
      if (draft.odd || spans || draft.horizontal === 'continue') cell.doubt = 'uncertain-grid';
      placed.push({ cell, vertical: draft.vertical });
    }
    column += span;
  });
  return placed;
}

interface Covered {
  texts: number;
  readonly repeated: string[];
}

/** Adds drafts that a merge covers to the cell that covers them, where they hold something of their own. */
function cover(anchor: PlacedCell, drafts: readonly DraftCell[], covered: Covered): void {
  for (const draft of drafts) {
    if (!holdsContent(draft)) continue;
    anchor.printed ??= textOf(anchor.sources[0]);
    const { printed } = anchor;
    if (textOf(draft) === printed && draft.blocks.every((block) => block.kind === 'paragraph')) {
      covered.repeated.push(printed);
      continue;
    }
    anchor.sources.push(draft);
    anchor.doubt ??= 'uncertain-text';
    covered.texts++;
  }
}

/** Wider grids are not worth the search for edges. */
const mostColumns = 256;
/** Twentieths of a point by which widths of one edge may differ: three points. */
const tolerance = 60;

interface Spans {
  readonly before: number;
  readonly widths: readonly number[];
}

/**
 * Rows that say nothing of the columns their cells span but give widths that tell: some writers merge a row by leaving
 * cells out and widening the rest. Read so only where every edge of the row meets an edge of the grid.
 */
function trueSpans(table: DraftTable): (Spans | undefined)[] {
  const { grid, rows } = table;
  const usable = grid.length <= mostColumns && !grid.includes(0);
  const edges = [0];
  for (const width of usable ? grid : []) edges.push((edges.at(-1) ?? 0) + width);
  return rows.map((row) => {
    if (!usable || row.cells.length >= grid.length || row.before + row.after > 0) return undefined;
    if (row.cells.some((cell) => cell.span !== 1 || cell.horizontal !== undefined)) return undefined;
    const widths: number[] = [];
    let at = 0;
    let edge = 0;
    for (const cell of row.cells) {
      if (cell.width === undefined) return undefined;
      at += cell.width;
      const next = edges.findIndex((position, index) => index > edge && Math.abs(position - at) <= tolerance);
      if (next < 0) return undefined;
      widths.push(next - edge);
      edge = next;
    }
    // A row that ends early where its own widths end early says nothing new.
    return edge === grid.length ? { before: 0, widths } : undefined;
  });
}
