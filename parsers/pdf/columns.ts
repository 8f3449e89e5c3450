import type { Fragment, FragmentCell } from '../fragments.ts';
import type { Line, Segment } from '../lines.ts';
import { union } from './marks.ts';

/** Fewer lines or columns than this are a signature line or a list, not a table. */
const FEWEST = 3;
/** Rows of a table without borders follow each other at most this many sizes apart. */
const FURTHEST = 3;
/** A table of figures has a column of which this part is figures. */
const FIGURES = 0.6;

const FIGURE = /^\s*[-+−]?[\d,]+(?:\.\d+)?\s*[%％]?\s*$/;

/** A table that only its columns show, and the lines that it takes up. */
export interface BareTable {
  readonly fragment: Fragment;
  readonly lines: readonly Line[];
}

const partsOf = (line: Line): readonly Segment[] =>
  line.segments?.filter((segment) => segment.text.trim() !== '') ?? [];

/**
 * Finds tables without borders among the lines of a page: lines in a row whose parts stand below each other, with
 * figures in some column. Every cell is marked, since where a row ends is a guess.
 */
export function bareTables(lines: readonly Line[]): BareTable[] {
  const tables: BareTable[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const table = run.length >= FEWEST ? tableOf(run) : null;
    if (table) tables.push(table);
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    const near =
      last !== undefined && line.baseline - last.baseline <= Math.max(line.size, last.size) * FURTHEST;
    if (partsOf(line).length < FEWEST || (last && !near)) close();
    if (partsOf(line).length >= FEWEST) run.push(line);
  }
  close();
  return tables;
}

function tableOf(lines: readonly Line[]): BareTable | null {
  const columns = columnsOf(lines);
  if (columns.length < FEWEST) return null;
  const rows = lines.map((line) =>
    columns.map((column) => partsOf(line).filter((part) => meets(part, column))),
  );
  // Where two parts of a line share a column, the columns are not those of a table.
  if (rows.some((row) => row.some((parts) => parts.length > 1))) return null;
  const figures = columns.map(
    (_, column) => rows.filter((row) => FIGURE.test(row[column]![0]?.text ?? '')).length / rows.length,
  );
  if (!figures.some((part) => part >= FIGURES)) return null;
  const edges = [
    columns[0]!.left,
    ...columns.slice(1).map((column, index) => (columns[index]!.right + column.left) / 2),
    columns.at(-1)!.right,
  ];
  const cells = rows.flatMap((row, index) =>
    row.map((parts, column) =>
      cellOf(lines[index]!, parts[0], index, column, [edges[column]!, edges[column + 1]!]),
    ),
  );
  const page = lines[0]!.page;
  return { fragment: { page, box: union(cells.map((cell) => cell.box)), rows: lines.length, cells }, lines };
}

interface Extent {
  left: number;
  right: number;
}

const meets = (part: Segment, column: Extent): boolean =>
  part.left < column.right && part.right > column.left;

/** The extents that the parts of all lines cover together, from the left. */
function columnsOf(lines: readonly Line[]): Extent[] {
  const columns: Extent[] = [];
  const parts = lines.flatMap(partsOf).sort((one, other) => one.left - other.left);
  for (const part of parts) {
    const last = columns.at(-1);
    if (last && part.left < last.right) last.right = Math.max(last.right, part.right);
    else columns.push({ left: part.left, right: part.right });
  }
  return columns;
}

function cellOf(
  line: Line,
  part: Segment | undefined,
  row: number,
  column: number,
  [left, right]: readonly [number, number],
): FragmentCell {
  const { segments: _, uncertain: __, ...rest } = line;
  const own = part && {
    ...rest,
    text: part.text,
    raw: part.raw,
    ...(part.uncertain ? { uncertain: part.uncertain } : {}),
    left: part.left,
    right: part.right,
    box: [part.left, line.box[1], part.right, line.box[3]] as const,
  };
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: [left, line.box[1], right, line.box[3]],
    lines: own ? [own] : [],
    ends: own ? [false] : [],
    tables: [],
    doubt: 'uncertain-grid',
  };
}
