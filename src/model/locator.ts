import * as z from 'zod';

/**
 * Where a text stands, good enough for a person to find it and for a page to highlight it. A locator is made only from
 * a cell or a paragraph that was read: there is no default place.
 */

const area = z.object({
  page: z.int().positive(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

const common = {
  /** The file, where a submission consists of several; numbers of tables, paragraphs and pages count in it. */
  file: z.string().optional(),
  /** The character range of the number or words inside the cell's or paragraph's text; end exclusive. */
  range: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  /** Empty where the format has no pages. */
  areas: z.array(area),
  /** The text in the range, as read. */
  raw: z.string(),
  /** The readings of what is not read for certain in the range, where anything is not. */
  readings: z.array(z.string()).optional(),
  /** The readings differ, and `raw` has the only one with which the report's figures fit together. */
  restored: z.literal(true).optional(),
};

const cellLocator = z.object({
  kind: z.literal('cell'),
  tableId: z.string(),
  /** The table's number in its file, from 1, nested tables counted where they stand. */
  table: z.int().positive(),
  /** The sheet of a workbook that the table is. */
  sheet: z.string().optional(),
  /** The title above or inside the table that governs this cell; absent when there is none. */
  title: z.string().optional(),
  /** Row and column from 1 in the table's true grid. */
  row: z.int().positive(),
  column: z.int().positive(),
  /** Printed headings, outermost first, joined by ` / `; absent when the cell has none. */
  rowHeading: z.string().optional(),
  columnHeading: z.string().optional(),
  ...common,
});

const textLocator = z.object({
  kind: z.literal('text'),
  paragraphId: z.string(),
  /** The paragraph's number in its file, from 1. */
  paragraph: z.int().positive(),
  /** The nearest heading above; absent when there is none. */
  heading: z.string().optional(),
  ...common,
});

export const locatorSchema = z.discriminatedUnion('kind', [cellLocator, textLocator]);

export type CellLocator = z.infer<typeof cellLocator>;
export type TextLocator = z.infer<typeof textLocator>;
export type Locator = z.infer<typeof locatorSchema>;

/** A finding always has a place: an empty list does not type-check. */
export type Places = readonly [Locator, ...Locator[]];

/** Whether what stands there was read for certain. */
export const isCertain = (locator: Locator): boolean => locator.readings === undefined;

/** Whether two locators name the same printed characters. */
export function samePlace(a: Locator, b: Locator): boolean {
  if (a.range[0] !== b.range[0] || a.range[1] !== b.range[1]) return false;
  if (a.kind === 'cell' && b.kind === 'cell')
    return a.tableId === b.tableId && a.row === b.row && a.column === b.column;
  return a.kind === 'text' && b.kind === 'text' && a.paragraphId === b.paragraphId;
}

/** A key of a table's place, by row and column from 1. */
export const cellKey = (tableId: string, row: number, column: number): string =>
  `${tableId}:${row}:${column}`;

/** A key that is equal exactly for locators in the same cell or paragraph. */
export const holderKey = (locator: Locator): string =>
  locator.kind === 'cell' ? cellKey(locator.tableId, locator.row, locator.column) : locator.paragraphId;

/** A key that is equal exactly for locators of the same printed characters. */
export const placeKey = (locator: Locator): string =>
  `${holderKey(locator)}:${locator.range[0]}-${locator.range[1]}`;
