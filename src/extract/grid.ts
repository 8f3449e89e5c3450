import type { Cell, Table } from '../model/document.ts';
import { foldWidth, hasDigit } from '../model/printed-number.ts';

/** Random access to a table: which cell covers a place, and which cells cross a row. */
export interface Grid {
  readonly table: Table;
  at(row: number, column: number): Cell | undefined;
  /** Every cell that covers the row, left to right, also those that start above. */
  row(row: number): readonly Cell[];
}

export function gridOf(table: Table): Grid {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
  const places = new Map<number, Cell>();
  for (const cell of table.cells) {
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, table.rows); row++) {
      rows[row]?.push(cell);
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        places.set(row * table.columns + column, cell);
    }
  }
  for (const cells of rows) cells.sort((a, b) => a.column - b.column);
  return {
    table,
    at: (row, column) => places.get(row * table.columns + column),
    row: (row) => rows[row] ?? [],
  };
}

/** The rows [from, to), none where they end before they begin. */
export const rowsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A cell's words without any white space: `投  入` and `公共财\n政拨款` are names, not phrases. */
export const wordsOf = (text: string): string => text.replace(/[\s\u3000\u00a0]/g, '');

/** Marks that stand for "nothing here": an empty cell, dashes, slashes. Zero is not among them. */
export const isBlankMark = (text: string): boolean => /^[-—–－/／\\*…一无]*$/.test(wordsOf(text));

const wholeNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:%|‰|亿元|万元|元|人|个|分|辆|家|名)?$/;

/** `(1,234.50)`, as accountants write what is less than nothing. Without decimals or separators it may be a label. */
const negativeInBrackets = /^\((?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)%?\)$/;

/** Whether a cell's number stands in brackets that make it negative. */
export const isBracketed = (text: string): boolean =>
  hasDigit(text) && negativeInBrackets.test(wordsOf(foldWidth(text)));

/** Whether a cell holds one number and nothing else but its unit. */
export function isNumeric(text: string): boolean {
  if (!hasDigit(text)) return false;
  const words = wordsOf(foldWidth(text));
  return wholeNumber.test(words) || negativeInBrackets.test(words);
}

/** Without the merged name of a section at the left of several rows of pairs. */
export function withoutSection(cells: readonly Cell[]): readonly Cell[] {
  const [first, ...rest] = cells;
  const isSection = first !== undefined && first.column === 0 && first.rowSpan > 1;
  return isSection && rest.length > 1 && rest.length % 2 === 0 && rest.every((cell) => cell.rowSpan === 1)
    ? rest
    : cells;
}
