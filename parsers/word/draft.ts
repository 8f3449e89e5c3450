/**
 * What the reading of a part leaves before identifiers and grid positions are known: the tables as rows of cells with
 * the merge properties that the file gives them.
 */

export interface DraftParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly level?: number;
}

export type Merge = 'restart' | 'continue';

export interface DraftCell {
  readonly blocks: DraftBlock[];
  span: number;
  vertical?: Merge;
  horizontal?: Merge;
  /** Preferred width in twentieths of a point. */
  width?: number;
  /** Removed by a tracked change. */
  deleted?: boolean;
  /** A property of the cell was out of bounds. */
  odd?: boolean;
}

export interface DraftRow {
  readonly cells: DraftCell[];
  /** Grid columns left free before the first and after the last cell. */
  before: number;
  after: number;
  heading: boolean;
  deleted: boolean;
}

export interface DraftTable {
  readonly kind: 'table';
  readonly rows: DraftRow[];
  /** Widths of the grid columns in twentieths of a point. */
  readonly grid: number[];
}

export type DraftBlock = DraftParagraph | DraftTable;
