import type { CellObject, DenseWorkSheet, Range } from '@e965/xlsx';
import type { Cell, Table } from '../../src/model/document.ts';
import { folded } from '../fold.ts';
import { cellText, isUncomputed } from './cell-text.ts';
import { mostRows } from './workbook.ts';

/** Columns that are read; Excel's last is the 16,384th, a report's hardly the fiftieth. */
const mostColumns = 256;
/** Places of a grid for which empty cells are made too; a larger one is no form. */
const mostPlaces = 200_000;

export interface ReadSheet {
  /** Undefined where nothing is on the sheet. */
  readonly table: Table | undefined;
  /** Formulas without a value. */
  readonly uncomputed: number;
  /** Whether cells lie beyond the rows or columns that are read. */
  readonly cut: boolean;
}

/**
 * A sheet as one table. Rows and columns count from the sheet's own first, so that a place is found by its row number
 * and column letter; rows and columns that are hidden are kept, for sums count them.
 */
export function readSheet(sheet: DenseWorkSheet, name: string, id: string): ReadSheet {
  const texts: string[][] = [];
  let columns = 0;
  let uncomputed = 0;
  let cut = false;
  (sheet['!data'] ?? []).forEach((line, row) => {
    const read: string[] = [];
    (line ?? []).forEach((cell: CellObject | undefined, column) => {
      if (!cell) return;
      if (isUncomputed(cell)) uncomputed++;
      const text = cellText(cell);
      if (text.trim() === '') return;
      if (row >= mostRows || column >= mostColumns) cut = true;
      else read[column] = text;
    });
    if (read.length === 0) return;
    texts[row] = read;
    columns = Math.max(columns, read.length);
  });
  const rows = texts.length;
  if (rows === 0) return { table: undefined, uncomputed, cut };
  const merges = [...(sheet['!merges'] ?? []), ...titleRows(texts, columns)];
  const cells = placed(texts, columns, merges);
  const table: Table = { kind: 'table', id, sheet: name, rows, columns, cells, headingRows: [], areas: [] };
  return { table, uncomputed, cut };
}

/**
 * Lines alone in their row above a table, at the top of the sheet or behind an empty row: their text runs on over the
 * empty cells beside it. Such a line tells whose the table below is; taken for a cell of it, the tables of two units
 * on one sheet would be held against each other.
 */
function titleRows(texts: readonly (readonly string[] | undefined)[], columns: number): Range[] {
  const titles: Range[] = [];
  let above = true;
  for (let row = 0; row < texts.length; row++) {
    const filled = Object.values(texts[row] ?? []).length;
    if (filled === 0) above = true;
    else if (filled > 1) above = false;
    else if (above) titles.push({ s: { r: row, c: 0 }, e: { r: row, c: columns - 1 } });
  }
  return titles;
}

function placed(
  texts: readonly (readonly string[] | undefined)[],
  columns: number,
  merges: readonly Range[],
): Cell[] {
  const rows = texts.length;
  const withEmpty = rows * columns <= mostPlaces;
  const spans = new Map<number, { rowSpan: number; columnSpan: number; text: string }>();
  const covered = new Set<number>();
  for (const { s, e } of merges) {
    const lastRow = Math.min(e.r, rows - 1);
    const lastColumn = Math.min(e.c, columns - 1);
    const places: number[] = [];
    for (let row = s.r; row <= lastRow; row++)
      for (let column = s.c; column <= lastColumn; column++) places.push(row * columns + column);
    const [anchor] = places;
    // Merges never overlap in a sound sheet; in another the first one stands.
    if (anchor === undefined || places.some((place) => covered.has(place) || spans.has(place))) continue;
    const text = places.map((place) => textAt(texts, columns, place)).find((each) => each !== '') ?? '';
    spans.set(anchor, { rowSpan: lastRow - s.r + 1, columnSpan: lastColumn - s.c + 1, text });
    for (const place of places.slice(1)) covered.add(place);
  }
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      if (covered.has(place)) continue;
      const { rowSpan, columnSpan, text } = spans.get(place) ?? {
        rowSpan: 1,
        columnSpan: 1,
        text: textAt(texts, columns, place),
      };
      if (!withEmpty && text === '') continue;
      cells.push({ row, column, rowSpan, columnSpan, ...folded(text), runs: [], areas: [], tables: [] });
    }
  }
  return cells;
}

const textAt = (texts: readonly (readonly string[] | undefined)[], columns: number, place: number): string =>
  texts[Math.floor(place / columns)]?.[place % columns] ?? '';
