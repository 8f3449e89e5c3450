import type { Cell } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { PrintedNumber } from '../model/printed-number.ts';
import type { MoneyTable } from '../model/record.ts';
import { aboutPlace, type Line, type Sheet, withoutNumbering } from './about-place.ts';
import { type Binding, bind, isRate } from './bind.ts';
import { roleOf } from './columns.ts';
import { type Context, cellFigure, onlyNumber, unitOf } from './figures.ts';
import { isBlankMark, wordsOf } from './grid.ts';
import { type CellHeadings, type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';
import { subjectOf } from './table-subject.ts';

/** One place of a table of amounts that its headings bind: a figure, or a blank. */
export interface Entry {
  readonly column: number;
  readonly cell: Cell;
  readonly figure: Figure | null;
  readonly columnBinding: Binding;
  readonly columnPath: readonly string[];
  readonly line: Line;
}

export interface AmountTable {
  readonly region: Region;
  readonly entries: readonly Entry[];
  readonly table: MoneyTable;
}

function bodyHasTotal(region: Region): boolean {
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    for (const cell of region.grid.row(row)) if (/(?:合计|总计|汇总)$/.test(wordsOf(cell.text))) return true;
  return false;
}

const ofYear = /^(?:(?:本年)?支出合计|本年支出)$/;
const leftOver = /^年末.*(?:结转|结余)/;

/**
 * Whether 支出总计 closes a table that tells the year's expenditure by itself, or a column that tells what is left of it:
 * then it holds the balance as well.
 */
function closesWithBalance({ grid, bodyFrom, bodyTo }: Region): boolean {
  const above = new Map<number, string[]>();
  for (let row = bodyFrom; row < bodyTo; row++)
    for (const cell of grid.row(row)) {
      const label = withoutNumbering(wordsOf(cell.text));
      above.set(cell.column, [...(above.get(cell.column) ?? []), label]);
    }
  const columns = [...above.values()];
  if (!columns.some((labels) => labels.includes('支出总计'))) return false;
  return columns.some(
    (labels) =>
      labels.some((label) => ofYear.test(label)) ||
      labels.slice(0, Math.max(0, labels.indexOf('支出总计'))).some((label) => leftOver.test(label)),
  );
}

interface Column {
  readonly path: readonly string[];
  readonly binding: Binding;
  readonly skipped: boolean;
}

/** Reads a region under column headings as amounts, or gives null where no place of it holds a number. */
export function readAmounts(region: Region, context: Context, numbering: Numbering): AmountTable | null {
  const columns = new Map<number, Column>();
  const twoSided = isTwoSided(region);
  const columnOf = (cell: Cell): Column => {
    let column = columns.get(cell.column);
    if (!column) {
      const path = headingPath(region, cell);
      const last = path.at(-1) ?? '';
      column = {
        path,
        binding: bind(twoSided ? [...path, '金额'] : path, context.vocabulary),
        skipped: isNoAmount(last),
      };
      columns.set(cell.column, column);
    }
    return column;
  };
  const partsOfAssets = region.grid
    .row(region.bodyFrom)
    .filter((cell) => columnOf(cell).binding.concept?.startsWith('assets.fixed.'));
  const sheet: Sheet = {
    region,
    context,
    numbering,
    hasTotal: bodyHasTotal(region),
    closesWithBalance: closesWithBalance(region),
    subject: subjectOf(region, context),
    dividesAssets: partsOfAssets.length >= 2,
  };
  const valueColumns = findValueColumns(region);
  const entries: Entry[] = [];
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    entries.push(...readRow(sheet, row, columnOf, valueColumns));
  if (!entries.some((entry) => entry.figure)) return null;
  return { region, entries, table: summarise(sheet, entries) };
}

/** 收入 and 支出 side by side over names and amounts: they are the sides of an account, not what its amounts are. */
function isTwoSided({ headings: { grid, from, to } }: Region): boolean {
  const words = new Set<string>();
  for (let row = from; row < to; row++) for (const cell of grid.row(row)) words.add(wordsOf(cell.text));
  words.delete('');
  return words.size === 2 && words.has('收入') && words.has('支出');
}

/** A class, 款 or item of the functional or economic classification. */
const isCode = /^\d{3}(?:\d{2}){0,2}$/;

/** Points, sequence numbers, codes and dates are numbers, but no amounts. */
const isNoAmount = (heading: string): boolean =>
  ['sequence', 'weight', 'selfScore', 'deduction', 'operator'].includes(roleOf(heading) ?? '') ||
  /编码|代码|电话|年份$|日期|文号/.test(heading);

/** Columns of which at least one body cell is a number alone, sequence numbers aside. */
function findValueColumns(region: Region): Set<number> {
  const found = new Set<number>();
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    for (const cell of region.grid.row(row)) if (onlyNumber(cell)) found.add(cell.column);
  return found;
}

function readRow(
  sheet: Sheet,
  row: number,
  columnOf: (cell: Cell) => Column,
  valueColumns: ReadonlySet<number>,
): Entry[] {
  const entries: Entry[] = [];
  let labels: string[] = [];
  let block = 0;
  let code: string | null = null;
  let lineUnit: string | null = null;
  let afterValue = false;
  let line: Line | null = null;
  for (const cell of sheet.region.grid.row(row)) {
    const column = columnOf(cell);
    const number = column.skipped ? null : onlyNumber(cell);
    const blank = number === null && isBlankMark(cell.text);
    if (number === null && !(blank && isValuePlace(column, cell, valueColumns))) {
      if (blank) continue;
      const words = wordsOf(cell.text);
      const ownCode = column.skipped && isCode.test(words) ? words : null;
      // 人员经费合计 over the columns of codes and names is no code.
      const isAcross = cell.columnSpan > 1 && /\p{Script=Han}/u.test(words);
      if (column.skipped && ownCode === null && !isAcross) continue;
      if (/^(?:万元|元|亿元|%|人|个|辆|家|次)$/.test(words)) {
        lineUnit = words;
        continue;
      }
      if (afterValue) {
        labels = [];
        code = null;
        block += 1;
        line = null;
        lineUnit = null;
        afterValue = false;
      }
      if (ownCode !== null) {
        code = ownCode;
        continue;
      }
      labels.push(words);
      line = null;
      continue;
    }
    afterValue = true;
    if (cell.row !== row) continue;
    line ??= { row, block, labels, code, binding: bind(labels, sheet.context.vocabulary) };
    const figure = number ? makeFigure(sheet, cell, number, line, column, lineUnit) : null;
    entries.push({
      column: cell.column,
      cell,
      figure,
      columnBinding: column.binding,
      columnPath: column.path,
      line,
    });
  }
  return entries;
}

/** A blank counts as a place for a value when its heading says so or other rows have numbers there. */
const isValuePlace = (column: Column, cell: Cell, valueColumns: ReadonlySet<number>): boolean =>
  !column.skipped &&
  (valueColumns.has(cell.column) ||
    (cell.text.trim() === '' && cell.column > 0 && column.binding.concept !== null) ||
    (column.binding.stage !== null && cell.column > 0));

function makeFigure(
  sheet: Sheet,
  cell: Cell,
  number: PrintedNumber,
  line: Line,
  column: Column,
  lineUnit: string | null,
): Figure {
  const { region, context, numbering } = sheet;
  const printed = column.binding.unit ?? line.binding.unit ?? lineUnit;
  // A table may stand on its side: 执行率 is then the name of a row.
  const unit = isRate(column.binding) || isRate(line.binding) ? '%' : printed;
  const about = aboutOf(sheet, number.unit ?? unit, line, column.binding);
  return cellFigure(
    context,
    number,
    placeInCell(numbering, region.grid.table, cell, headingsOf(region, line, column.binding), [
      number.start,
      number.end,
    ]),
    {
      ...about,
      origin: 'table',
      unit: unit ?? unitOf(measured(about.concept, number, column, line), context.vocabulary, region.unit),
      unitSource: unit ? 'printed' : region.unitSource,
      doubt: cell.doubt !== undefined,
    },
  );
}

/** The concept whose unit a place has: its own, or where it has none what it is a part of; people come whole. */
function measured(concept: string, { decimals }: PrintedNumber, column: Column, line: Line): string | null {
  if (!concept.startsWith('~')) return concept;
  return decimals === 0 ? (column.binding.around ?? line.binding.around) : null;
}

/** A rate in a column of amounts is no amount, whatever its row is called. */
function aboutOf(
  sheet: Sheet,
  unit: string | null,
  line: Line,
  column: Binding,
): ReturnType<typeof aboutPlace> {
  const about = aboutPlace(sheet, line, column);
  const isMoney = sheet.context.vocabulary.get(about.concept)?.unit === 'money';
  return isMoney && unit === '%' ? { ...about, concept: `~${about.label}` } : about;
}

function summarise(sheet: Sheet, entries: readonly Entry[]): MoneyTable {
  const { region, numbering } = sheet;
  const blanks = entries.flatMap((entry) => {
    if (entry.figure) return [];
    const { concept, scope, year, stage } = aboutPlace(sheet, entry.line, entry.columnBinding);
    const headings = headingsOf(region, entry.line, entry.columnBinding);
    const at = placeInCell(numbering, region.grid.table, entry.cell, headings);
    return [{ concept, scope, year, stage, mark: entry.cell.text.trim(), at }];
  });
  return {
    title: region.title,
    unit: region.unit,
    tableId: region.grid.table.id,
    figures: entries.flatMap((entry) => (entry.figure ? [entry.figure.id] : [])),
    blanks,
  };
}

const headingsOf = (region: Region, line: Line, column: Binding): CellHeadings => ({
  title: region.title,
  rowHeading: line.labels.join(' / ') || null,
  columnHeading: column.label || null,
});
