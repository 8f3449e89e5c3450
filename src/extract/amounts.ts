import type { Cell } from '../model/document.ts';
import { type Figure, wholeDepartment } from '../model/figure.ts';
import type { MoneyTable } from '../model/record.ts';
import { type Binding, bind } from './bind.ts';
import { roleOf } from './columns.ts';
import { type Context, cellFigure, onlyNumber, unitOf } from './figures.ts';
import { isBlankMark, wordsOf } from './grid.ts';
import { type CellHeadings, type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';

/** One place of a table of amounts that its headings bind: a figure, or a blank. */
export interface Entry {
  readonly column: number;
  readonly cell: Cell;
  readonly figure: Figure | null;
  readonly columnBinding: Binding;
  readonly columnPath: readonly string[];
  readonly line: Line;
}

/** The labels of one row for one block of columns (a table may hold two blocks side by side, each with its labels). */
export interface Line {
  readonly row: number;
  /** Number of the block, from 0 at the left. */
  readonly block: number;
  readonly labels: readonly string[];
  readonly binding: Binding;
}

export interface AmountTable {
  readonly region: Region;
  readonly entries: readonly Entry[];
  readonly table: MoneyTable;
}

/** A region with what reading any place of it needs. */
interface Sheet {
  readonly region: Region;
  readonly context: Context;
  readonly numbering: Numbering;
  /** Whether some row says that it adds the others up. */
  readonly hasTotal: boolean;
}

interface Column {
  readonly path: readonly string[];
  readonly binding: Binding;
  readonly skipped: boolean;
}

/** Reads a region under column headings as amounts, or gives null where no place of it holds a number. */
export function readAmounts(region: Region, context: Context, numbering: Numbering): AmountTable | null {
  const columns = new Map<number, Column>();
  const columnOf = (cell: Cell): Column => {
    let column = columns.get(cell.column);
    if (!column) {
      const path = headingPath(region, cell);
      const last = path.at(-1) ?? '';
      column = {
        path,
        binding: bind(path, context.vocabulary),
        skipped: isNoAmount(last),
      };
      columns.set(cell.column, column);
    }
    return column;
  };
  const sheet: Sheet = { region, context, numbering, hasTotal: bodyHasTotal(region) };
  const valueColumns = findValueColumns(region);
  const entries: Entry[] = [];
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    entries.push(...readRow(sheet, row, columnOf, valueColumns));
  if (!entries.some((entry) => entry.figure)) return null;
  return { region, entries, table: summarise(sheet, entries) };
}

/** Points, sequence numbers, codes and dates are numbers, but no amounts. */
const isNoAmount = (heading: string): boolean =>
  ['sequence', 'weight', 'selfScore', 'operator'].includes(roleOf(heading) ?? '') ||
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
  let lineUnit: string | null = null;
  let afterValue = false;
  let line: Line | null = null;
  for (const cell of sheet.region.grid.row(row)) {
    const column = columnOf(cell);
    const number = column.skipped ? null : onlyNumber(cell);
    const blank = number === null && isBlankMark(cell.text);
    if (number === null && !(blank && isValuePlace(column, cell, valueColumns))) {
      if (column.skipped || blank) continue;
      if (/^(?:万元|元|亿元|%|人|个|辆|家|次)$/.test(wordsOf(cell.text))) {
        lineUnit = wordsOf(cell.text);
        continue;
      }
      if (afterValue) {
        labels = [];
        block += 1;
        line = null;
        lineUnit = null;
        afterValue = false;
      }
      labels.push(wordsOf(cell.text));
      line = null;
      continue;
    }
    afterValue = true;
    if (cell.row !== row) continue;
    line ??= { row, block, labels, binding: bind(labels, sheet.context.vocabulary) };
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
  number: NonNullable<ReturnType<typeof onlyNumber>>,
  line: Line,
  column: Column,
  lineUnit: string | null,
): Figure {
  const { region, context, numbering } = sheet;
  const about = aboutPlace(sheet, line, column.binding);
  const printed = column.binding.unit ?? line.binding.unit ?? lineUnit;
  const unit = column.binding.derived && column.binding.derived !== 'change-amount' ? '%' : printed;
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
      unit:
        unit ?? unitOf(about.concept.startsWith('~') ? null : about.concept, context.vocabulary, region.unit),
      unitSource: unit ? 'printed' : region.unitSource,
      doubt: cell.doubt !== undefined,
    },
  );
}

/** Concept, scope, year and stage of a place, from its row's and its column's headings together. */
function aboutPlace(
  sheet: Sheet,
  line: Line,
  column: Binding,
): Pick<Figure, 'concept' | 'label' | 'scope' | 'year' | 'stage'> {
  const { region, context } = sheet;
  const row = line.binding;
  const offset = column.yearOffset ?? row.yearOffset;
  const relative = offset === null || context.reportYear === null ? null : context.reportYear + offset;
  const year = column.year ?? row.year ?? relative ?? context.reportYear;
  const stage = column.stage ?? row.stage;
  const words = line.labels.map(withoutNumbering);
  const label = [words.at(-1), column.label].filter(Boolean).join(' · ');
  const rest = { year, stage, label };
  if (column.derived)
    return { ...rest, concept: `~${words.at(-1) ?? ''}|${column.label}`, scope: wholeDepartment };
  const source = sourceOf(region, row, column);
  const narrowed = source ?? wholeDepartment;

  if (column.side && row.concept === null && (row.total || (row.whole && column.total))) {
    const concept = row.total ? `total.${column.side}-side` : `${column.side}.total`;
    return { ...rest, concept, scope: narrowed };
  }
  if (row.concept && column.concept) {
    const concept = moreSpecific(row.concept, column.concept);
    if (concept) return { ...rest, concept, scope: narrowed };
    return { ...rest, concept: `~${row.label}|${column.label}`, scope: narrowed };
  }
  if (column.concept) {
    const scope = isWhole(row, words, sheet) ? narrowed : scopeName(words, source);
    return { ...rest, concept: column.concept, scope };
  }
  if (row.concept) {
    const scope = column.unknown === null ? narrowed : scopeName([column.unknown], source);
    return { ...rest, concept: row.concept, scope };
  }
  const name = [...words, ...(column.unknown ? [column.unknown] : [])].join('·');
  // A bare 合计 is the total of its own table, or of its own half of it, and of nothing else.
  const own =
    row.total !== null && row.unknown === null
      ? `${region.grid.table.id}·${region.bodyFrom}·${line.block}`
      : null;
  return { ...rest, concept: `~${name || column.label}`, scope: own ?? source ?? wholeDepartment };
}

/** Whether a row speaks for the whole department: a total, no label at all, a description, or its only row. */
function isWhole(row: Binding, words: readonly string[], { hasTotal, context }: Sheet): boolean {
  if (row.whole || row.total || words.length === 0) return true;
  const name = words.at(-1) as string;
  if (/(?:情况|人数|人员|基本信息|部门整体|整体|本单位|本部门|全局|全部门|部门)(?:（[^（）]*）)?$/.test(name))
    return true;
  if (hasTotal) return false;
  return (
    context.department !== null && (context.department.endsWith(name) || name.endsWith(context.department))
  );
}

function bodyHasTotal(region: Region): boolean {
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    for (const cell of region.grid.row(row)) if (/(?:合计|总计|汇总)$/.test(wordsOf(cell.text))) return true;
  return false;
}

const withoutNumbering = (label: string): string =>
  label.replace(
    /^(?:其中[:：])?(?:\d{1,2}(?:[、．]|\.(?!\d))|[（(][\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．])?/,
    '',
  );

/** Where both headings name a concept, the one that is part of the other; null when they are strangers. */
function moreSpecific(row: string, column: string): string | null {
  if (row === column) return row;
  if (row.startsWith('income.') && !column.startsWith('income.')) return column;
  if (column.startsWith('income.') && !row.startsWith('income.')) return row;
  const family = (concept: string) => concept.split('.')[0];
  const isTop = (concept: string) => /\.total$/.test(concept) || concept === 'funds.total';
  if (isTop(row)) return column;
  if (isTop(column)) return row;
  if (column.startsWith(`${row}.`)) return column;
  if (row.startsWith(`${column}.`)) return row;
  // Economic classes under 基本支出 are the identity I-13's own figures.
  if (family(row) === 'economic' && column === 'expenditure.basic') return row;
  if (family(column) === 'economic' && row === 'expenditure.basic') return column;
  return null;
}

/** The money's source where a heading or the table's title narrows the figures to it. */
function sourceOf(region: Region, row: Binding, column: Binding): string | null {
  const isSource = (concept: string | null): concept is string =>
    (concept?.startsWith('income.') ?? false) && concept !== 'income.total';
  if (column.source) return column.source;
  if (row.source) return row.source;
  if (isSource(row.concept) && column.concept && !column.concept.startsWith('income.')) return row.concept;
  if (isSource(column.concept) && row.concept && !row.concept.startsWith('income.')) return column.concept;
  const title = wordsOf(region.titles.join(''));
  const narrowing = /一般公共预算|政府性基金|国有资本经营|财政拨款|财政专户/.exec(title);
  return narrowing && /支出|收支|三公/.test(title) && !/收入预算总表/.test(title) ? narrowing[0] : null;
}

function scopeName(words: readonly string[], source: string | null): string {
  const name = words.join('·');
  return source ? `${name}·${source}` : name;
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
