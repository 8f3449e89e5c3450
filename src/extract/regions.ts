import { type Heading, readHeading, unitOfCaption, type Vocabulary } from '../concepts/index.ts';
import type { Cell, Table } from '../model/document.ts';
import type { MoneyUnit } from '../model/unit.ts';
import { roleOf } from './columns.ts';
import { isFormLabel } from './form-labels.ts';
import { type Grid, isBlankMark, isNumeric, rowsBetween, withoutSection, wordsOf } from './grid.ts';

/**
 * A part of a table that reads as one: rows under one set of column headings, or rows of label and value. Forms put
 * many of them into one table, one under the other, each with columns of its own.
 */
export interface Region {
  readonly grid: Grid;
  readonly kind: 'columns' | 'pairs';
  /** The full-width row or the line above the table that names it; null when nothing does. */
  readonly title: string | null;
  /** Every full-width row above it in the table, outermost first. */
  readonly titles: readonly string[];
  /** The heading of the section that the table stands in. */
  readonly section: string | null;
  readonly unit: MoneyUnit | null;
  readonly unitSource: 'table' | 'assumed';
  readonly headings: Headings;
  /** Whether it goes on from the table before it, whose headings it borrows. */
  readonly continues: boolean;
  /** Body rows [from, to) of the table. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

/** Rows [from, to) of a grid that name columns: the table's own, or those of the table that it goes on from. */
export interface Headings {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
}

/** What stands above a table in the text: its title and a line such as 单位：万元. */
export interface Caption {
  readonly title: string | null;
  readonly section: string | null;
  readonly unit: MoneyUnit | null;
}

/**
 * Cuts a table into regions; `assumedUnit` is what an earlier table stated, for tables that state none. `before` is the
 * region that ends right above the table, of which it may be the rest.
 */
export function regionsOf(
  grid: Grid,
  caption: Caption,
  vocabulary: Vocabulary,
  assumedUnit: MoneyUnit | null,
  before: Region | null = null,
): Region[] {
  const { table } = grid;
  const regions: Region[] = [];
  let titles: string[] = caption.title ? [caption.title] : [];
  let title = caption.title;
  let unit = caption.unit;
  let inherited = caption.unit ?? assumedUnit;
  let open: { kind: Region['kind']; headings: Headings; bodyFrom: number } | null = null;
  if (before && goesOn(before, grid, vocabulary)) {
    open = { kind: 'columns', headings: before.headings, bodyFrom: 0 };
    title ??= before.title;
    if (titles.length === 0) titles = [...before.titles];
    inherited = before.unit ?? inherited;
    if (before.unitSource === 'table') unit ??= before.unit;
  }

  const close = (end: number) => {
    if (!open) return;
    const { kind, headings, bodyFrom } = open;
    open = null;
    const stated = unitInHeadings(headings) ?? unit;
    if (stated) inherited = stated;
    if (end > bodyFrom)
      regions.push({
        grid,
        kind,
        title,
        titles,
        section: caption.section,
        unit: stated ?? inherited,
        unitSource: stated ? 'table' : 'assumed',
        headings,
        continues: headings.grid !== grid,
        bodyFrom,
        bodyTo: end,
      });
    title = null;
    unit = null;
  };

  for (let row = 0; row < table.rows; row++) {
    const own = ownCells(grid, row);
    if (own.length === 0) continue;
    const line = titleOf(grid, row);
    if (line !== null) {
      const above: typeof open = open;
      if (above?.kind === 'columns' && byPrinciple.test(wordsOf(line))) continue;
      close(row);
      const lineUnit = unitOfCaption(line);
      if (lineUnit) unit = lineUnit;
      if (!/^[（(]?(?:金额)?单位[:：]/.test(wordsOf(line))) {
        title = line;
        titles = [...titles.slice(-2), line];
      }
      if (above?.kind === 'columns' && sharesColumns(grid, above.headings, above.bodyFrom, row, vocabulary))
        open = { ...above, bodyFrom: row + 1 };
      continue;
    }
    const fresh = open === null;
    if (
      !(open?.kind === 'columns' && onlyLabels(open.headings, own)) &&
      isHeadingRow(grid, row, vocabulary, fresh)
    ) {
      close(row);
      const bodyFrom = headingEnd(grid, row, vocabulary);
      open = { kind: 'columns', headings: { grid, from: row, to: bodyFrom }, bodyFrom };
      row = bodyFrom - 1;
      continue;
    }
    if (open && open.kind === 'columns' && isPairsRow(own, vocabulary) && leavesColumns(open.headings, own))
      close(row);
    if (!open) open = { kind: 'pairs', headings: { grid, from: row, to: row }, bodyFrom: row };
  }
  close(table.rows);
  return withUnitOfForm(regions);
}

/** 按收入性质分: a row that says how the rows under it divide the ones above. */
const byPrinciple = /^(?:其中)?[:：]?按.{2,8}(?:分|划分|分类)[:：]?$/;

/**
 * Whether the rows under a full-width row go on in the columns of those above it, as where a form names the parts of one
 * list: they have no headings of their own, and numbers only where the rows above have numbers.
 */
function sharesColumns(
  grid: Grid,
  headings: Headings,
  from: number,
  line: number,
  vocabulary: Vocabulary,
): boolean {
  const rows = rowsBetween(line + 1, grid.table.rows);
  const end = rows.find((row) => titleOf(grid, row) !== null) ?? grid.table.rows;
  if (line + 1 >= end || opensAnew(headings, grid, line + 1, vocabulary)) return false;
  const above = kindsOf(grid, from, line);
  const below = kindsOf(grid, line + 1, end);
  // A line right under the headings has no rows above it.
  const agree = line === from || [...below.numbers].every((column) => above.numbers.has(column));
  return below.numbers.size > 0 && agree;
}

/** A form that states one unit, however far down, means it for the amounts above it too. */
function withUnitOfForm(regions: readonly Region[]): Region[] {
  const [unit, ...others] = new Set(
    regions.flatMap((region) => (region.unitSource === 'table' && region.unit ? [region.unit] : [])),
  );
  if (!unit || others.length > 0) return [...regions];
  return regions.map((region) => (region.unit === null ? { ...region, unit } : region));
}

const ownCells = (grid: Grid, row: number): Cell[] => grid.row(row).filter((cell) => cell.row === row);

/** The text of a row that is one cell over the whole width, else null. */
function titleOf(grid: Grid, row: number): string | null {
  const filled = grid.row(row).filter((cell) => cell.text.trim() !== '');
  const [only] = filled;
  if (filled.length !== 1 || !only || only.row !== row || only.rowSpan > 1) return null;
  if (only.columnSpan < grid.table.columns * 0.9 && grid.row(row).length > 1) return null;
  const text = only.text.trim();
  return grid.table.columns > 1 && text.length <= 60 && !isNumeric(text) ? text : null;
}

/** Whether a row fills nothing but the label columns of the region: a line whose amounts are blank, no new heading. */
function onlyLabels(headings: Headings, own: readonly Cell[]): boolean {
  const filled = own.filter((cell) => cell.text.trim() !== '');
  return (
    own.length > filled.length && filled.every((cell) => headingCells(headings, cell).some(isLabelHeading))
  );
}

const isLabelHeading = (cell: Cell): boolean =>
  ['name', 'level1', 'level2', 'indicator', 'sequence'].includes(roleOf(cell.text) ?? '');

/** How many cells of a row say what stands under them. */
function headingScore(cells: readonly Cell[], vocabulary: Vocabulary): number {
  return cells.filter((cell) => cell.text.trim() !== '' && isHeadingWord(cell.text, vocabulary)).length;
}

function isHeadingWord(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text);
  if (words.length > 24 || isNumeric(words)) return false;
  if (roleOf(words)) return true;
  const heading = readHeading(words, vocabulary);
  return namesColumn(heading) || heading.among;
}

const namesColumn = ({ concept, stage, total, year, yearOffset, rest }: Heading): boolean =>
  concept !== null ||
  stage !== null ||
  total !== null ||
  ((year !== null || yearOffset !== null) && rest.length <= 2) ||
  /率$|占比|比重|增减|金额$|收入$|支出$|结余$/.test(rest);

function isHeadingRow(grid: Grid, row: number, vocabulary: Vocabulary, fresh: boolean): boolean {
  const own = ownCells(grid, row);
  const filled = own.filter((cell) => cell.text.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => isNumeric(cell.text))) return false;
  if (fresh && isPairsRow(own, vocabulary) && !looksLikeRubric(filled)) return false;
  const score = headingScore(filled, vocabulary);
  if (score >= 2 && score * 2 >= filled.length) return !isTextRow(filled);
  // A form without any known heading: words over a row of numbers.
  if (!fresh || isTextRow(filled)) return false;
  const deep = Math.max(...filled.slice(1).map((cell) => cell.rowSpan));
  // 一、收入 may stand between the headings and the first amounts.
  const next = rowsBetween(row + deep, grid.table.rows).find((each) => titleOf(grid, each) === null);
  const below = next === undefined ? [] : ownCells(grid, next);
  return below.filter((cell) => isNumeric(cell.text)).length >= 1 && filled.length >= 3;
}

const looksLikeRubric = (cells: readonly Cell[]): boolean =>
  cells.filter((cell) => roleOf(cell.text) !== null).length >= 2;

const isTextRow = (cells: readonly Cell[]): boolean => cells.some((cell) => wordsOf(cell.text).length > 40);

/** Heading rows go on while headings above reach down into them, or while a row does nothing but name columns. */
function headingEnd(grid: Grid, from: number, vocabulary: Vocabulary): number {
  let end = from + 1;
  for (; end < grid.table.rows; end++) {
    const filled = ownCells(grid, end).filter((cell) => cell.text.trim() !== '');
    if (filled.length === 0 || filled.some((cell) => isNumeric(cell.text) || wordsOf(cell.text).length > 24))
      break;
    const reached = grid.row(end).some(
      (cell, index) =>
        cell.row >= from &&
        cell.row < end &&
        // The first may be the merged name of a section, which reaches down into its body.
        (isHeadingWord(cell.text, vocabulary) || (index > 0 && splits(grid, from, end))),
    );
    const names = filled.length >= 2 && headingScore(filled, vocabulary) === filled.length;
    if (!reached && !names) break;
  }
  return end;
}

/** Whether a row parts a wide heading of the rows above it: 账面原值 into 期初数 and 期末数. */
function splits(grid: Grid, from: number, row: number): boolean {
  const own = ownCells(grid, row);
  return Array.from({ length: row - from }, (_, index) => grid.row(from + index))
    .flat()
    .some(
      (wide) =>
        wide.row + wide.rowSpan === row &&
        wide.columnSpan > 1 &&
        own.filter((cell) => overlapOf(wide, cell) > 0 && cell.columnSpan < wide.columnSpan).length > 1,
    );
}

/** Label, value, label, value: at least one label of the forms or the vocabulary, each followed by something else. */
function isPairsRow(own: readonly Cell[], vocabulary: Vocabulary): boolean {
  const cells = withoutSection(own).filter((cell, index) => index > 0 || cell.text.trim() !== '');
  if (cells.length < 2 || cells.length % 2 !== 0) return false;
  let labels = 0;
  for (let index = 0; index < cells.length; index += 2) {
    const label = (cells[index] as Cell).text;
    const value = (cells[index + 1] as Cell).text;
    if (isBlankMark(label) && isBlankMark(value)) continue;
    if (!isFormLabel(label) && readHeading(label, vocabulary).concept === null) return false;
    if (
      isFormLabel(value) ||
      (!isNumeric(value) && value.trim() !== '' && readHeading(value, vocabulary).concept !== null)
    )
      return false;
    labels += 1;
  }
  return labels > 0;
}

/** Whether the row's cells do not line up with the region's columns, as where a form goes on with other columns. */
function leavesColumns(headings: Headings, own: readonly Cell[]): boolean {
  const edges = new Set<number>();
  for (let row = headings.from; row < headings.to; row++)
    for (const cell of headings.grid.row(row)) edges.add(cell.column).add(cell.column + cell.columnSpan);
  if (own.some((cell) => !edges.has(cell.column + cell.columnSpan))) return true;
  return own.some((cell) => isFormLabel(cell.text) && !isTotalOf(headings, cell, own));
}

/** Whether a label closes the table above it: 合计 closes any table, 总分 one whose columns hold points. */
function isTotalOf(headings: Headings, label: Cell, own: readonly Cell[]): boolean {
  if (wordsOf(label.text) === '合计') return true;
  const hasPoints = (cell: Cell) =>
    isNumeric(cell.text) &&
    headingCells(headings, cell).some((heading) =>
      ['weight', 'selfScore', 'deduction'].includes(roleOf(heading.text) ?? ''),
    );
  return /^(?:总分|自评总分|综合得分)$/.test(wordsOf(label.text)) && own.some(hasPoints);
}

function unitInHeadings({ grid, from, to }: Headings): MoneyUnit | null {
  for (let row = from; row < to; row++)
    for (const cell of grid.row(row)) {
      const states = cell.row === row && (cell.column === 0 || /单位[:：]/.test(cell.text));
      const unit = states ? unitOfCaption(cell.text) : null;
      if (unit) return unit;
    }
  return null;
}

/** The headings over a cell, outermost first, without white space. */
export const headingPath = (region: Region, cell: Pick<Cell, 'column' | 'columnSpan'>): string[] =>
  headingCells(region.headings, cell).map((heading) => wordsOf(heading.text));

/** In each heading row the cell that covers most of the given columns. */
function headingCells({ grid, from, to }: Headings, cell: Pick<Cell, 'column' | 'columnSpan'>): Cell[] {
  const path: Cell[] = [];
  for (let row = from; row < to; row++) {
    const best = grid
      .row(row)
      .map((heading) => ({ heading, overlap: overlapOf(heading, cell) }))
      .filter(({ overlap }) => overlap > 0)
      .sort((a, b) => b.overlap - a.overlap)[0]?.heading;
    if (best && path.at(-1) !== best && best.text.trim() !== '') path.push(best);
  }
  return path;
}

const overlapOf = (a: Pick<Cell, 'column' | 'columnSpan'>, b: Pick<Cell, 'column' | 'columnSpan'>): number =>
  Math.min(a.column + a.columnSpan, b.column + b.columnSpan) - Math.max(a.column, b.column);

/** Whether a row names columns of its own, or is labels with their values that do not stand in the columns above. */
function opensAnew(headings: Headings, grid: Grid, row: number, vocabulary: Vocabulary): boolean {
  const own = ownCells(grid, row);
  return (
    isHeadingRow(grid, row, vocabulary, true) || (isPairsRow(own, vocabulary) && leavesColumns(headings, own))
  );
}

/**
 * Whether a table without headings is the rest of the region above it: as many columns, numbers only where that one has
 * numbers, and no words where it has nothing but numbers.
 */
function goesOn(before: Region, grid: Grid, vocabulary: Vocabulary): boolean {
  if (before.kind !== 'columns' || before.grid.table.columns !== grid.table.columns) return false;
  if (titleOf(grid, 0) !== null || opensAnew(before.headings, grid, 0, vocabulary)) return false;
  const above = kindsOf(before.grid, before.bodyFrom, before.bodyTo);
  const here = kindsOf(grid, 0, grid.table.rows);
  const agree = [...here.numbers].every((column) => above.numbers.has(column));
  const isNumberColumn = (column: number) => above.numbers.has(column) && !above.words.has(column);
  return agree && here.numbers.size > 0 && ![...here.words].some(isNumberColumn);
}

/** The columns in which cells of rows [from, to) hold numbers, and those in which they hold words. */
function kindsOf(grid: Grid, from: number, to: number): { numbers: Set<number>; words: Set<number> } {
  const [numbers, words] = [new Set<number>(), new Set<number>()];
  for (let row = from; row < to; row++)
    for (const { text, column } of ownCells(grid, row)) {
      if (isNumeric(text)) numbers.add(column);
      else if (!isBlankMark(text)) words.add(column);
    }
  return { numbers, words };
}

export function tableIsEmpty(table: Table): boolean {
  return table.cells.every((cell) => cell.text.trim() === '');
}
