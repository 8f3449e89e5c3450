import type { Cell } from '../../src/model/document.ts';

/** A cell of the document model by itself, for tests of what is made of documents. */
export const modelCell = (row: number, column: number, text: string, more: Partial<Cell> = {}): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  runs: [],
  areas: [],
  tables: [],
  ...more,
});
