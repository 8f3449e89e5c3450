import type { Area, Box, Doubt, Table } from '../src/model/document.ts';
import type { Line } from './lines.ts';

/** A cell of the part of a table that lies on one page. */
export interface FragmentCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  readonly lines: readonly Line[];
  /** For each line, whether a paragraph ends with it. */
  readonly ends: readonly boolean[];
  readonly tables: readonly Table[];
  readonly doubt?: Doubt;
}

/** The part of a table that lies on one page. */
export interface Fragment {
  readonly page: number;
  readonly box: Box;
  readonly rows: number;
  readonly cells: readonly FragmentCell[];
}

/** The tables of one page from the top down, and whether only running heads and page numbers lie above and below them. */
export interface FragmentPage {
  readonly page: number;
  readonly fragments: readonly Fragment[];
  readonly clearAbove: boolean;
  readonly clearBelow: boolean;
}

/** A cell of a whole table, over all its pages. */
export interface JoinedCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  lines: Line[];
  ends: boolean[];
  areas: Area[];
  tables: Table[];
  doubt?: Doubt;
  /** The box on the last page that the cell lies on. */
  box: Box;
}

/** A whole table, joined over page breaks. */
export interface JoinedTable {
  readonly fragments: readonly Fragment[];
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly JoinedCell[];
  readonly headingRows: readonly number[];
}

/** The text of a cell without its line breaks. */
export const textOf = (cell: { readonly lines: readonly Line[] }): string =>
  cell.lines
    .map((line) => line.text)
    .join('')
    .trim();
