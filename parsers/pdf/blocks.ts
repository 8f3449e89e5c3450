import type { Block, Cell, Doubt, Paragraph, Table } from '../../src/model/document.ts';
import { type Fragment, type FragmentCell, type JoinedCell, type JoinedTable, textOf } from '../fragments.ts';
import { type Line, type Pitch, paragraphEnds, setText } from '../lines.ts';
import type { Grid, GridCell } from './grid.ts';
import { layOut } from './layout.ts';
import { bodyOf, levelsOf, paragraphsOf } from './narrative.ts';

/** Numbers blocks in reading order; the same file gives the same ids. */
export class Ids {
  private paragraphs = 0;
  private tables = 0;

  paragraph(): string {
    this.paragraphs++;
    return `p${this.paragraphs}`;
  }

  table(): string {
    this.tables++;
    return `t${this.tables}`;
  }
}

/** The lines of every cell of a page's grids, laid out once. */
export type CellLines = Map<GridCell, readonly Line[]>;

/** Lays out the text of a grid's cells and of the grids in them. */
export function layOutGrid(grid: Grid, into: CellLines): void {
  for (const cell of grid.cells) {
    into.set(cell, layOut(grid.page, cell.glyphs));
    for (const inner of cell.grids) layOutGrid(inner, into);
  }
}

/** Whether there is any text in a grid. */
export const hasText = (grid: Grid): boolean =>
  grid.cells.some((cell) => cell.glyphs.some((glyph) => !glyph.blank) || cell.grids.some(hasText));

/** A page's grid as a part of a table. */
export function fragmentOf(grid: Grid, lines: CellLines, pitch: Pitch | null, ids: Ids): Fragment {
  return {
    page: grid.page,
    box: grid.box,
    rows: grid.rows,
    cells: grid.cells.map((cell) => fragmentCell(grid, cell, lines, pitch, ids)),
  };
}

function fragmentCell(
  grid: Grid,
  cell: GridCell,
  lines: CellLines,
  pitch: Pitch | null,
  ids: Ids,
): FragmentCell {
  const own = lines.get(cell) ?? [];
  const tables = cell.grids.filter(hasText).map((inner) => {
    const fragment = fragmentOf(inner, lines, pitch, ids);
    const cells = fragment.cells.map(
      (each): JoinedCell => ({
        ...each,
        lines: [...each.lines],
        ends: [...each.ends],
        areas: [{ page: grid.page, box: each.box }],
        tables: [...each.tables],
      }),
    );
    return tableOf(
      { fragments: [fragment], rows: inner.rows, columns: inner.columns, cells, headingRows: [] },
      ids,
    );
  });
  const doubt = doubtOf(own, cell.irregular ? 'uncertain-grid' : undefined);
  return {
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    box: cell.box,
    lines: own,
    ends: paragraphEnds(own, cell.box, pitch),
    tables,
    ...(doubt ? { doubt } : {}),
  };
}

const doubtOf = (lines: readonly Line[], other: Doubt | undefined): Doubt | undefined =>
  lines.some((line) => line.doubtful) ? 'uncertain-text' : other;

/** A joined table as the model has it. */
export function tableOf(joined: JoinedTable, ids: Ids): Table {
  return {
    kind: 'table',
    id: ids.table(),
    rows: joined.rows,
    columns: joined.columns,
    cells: joined.cells.map(cellOf),
    headingRows: joined.headingRows,
    areas: joined.fragments.map(({ page, box }) => ({ page, box })),
  };
}

function cellOf(cell: JoinedCell): Cell {
  const { row, column, rowSpan, columnSpan, areas, tables, doubt } = cell;
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    ...setText(cell.lines, cell.ends),
    areas,
    tables,
    ...(doubt ? { doubt } : {}),
  };
}

/** Whether any cell of a joined table says anything. */
export const saysAnything = (table: JoinedTable): boolean =>
  table.cells.some((cell) => textOf(cell) !== '' || cell.tables.length > 0);

/** What follows each other over all pages: free lines, and tables where they begin. */
export type Flow = readonly (Line | JoinedTable)[];

const isTable = (item: Line | JoinedTable): item is JoinedTable => 'fragments' in item;

/** Turns the flow into blocks: lines between tables become paragraphs. */
export function blocksOf(flow: Flow, ids: Ids): Block[] {
  const lines = flow.filter((item): item is Line => !isTable(item));
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const body = bodyOf(lines, [...pages.values()]);
  const stretches: (readonly Line[] | JoinedTable)[] = [];
  let between: Line[] = [];
  const close = (): void => {
    if (body && between.length > 0) stretches.push(...paragraphsOf(between, body));
    between = [];
  };
  for (const item of flow) {
    if (isTable(item)) {
      close();
      stretches.push(item);
    } else {
      between.push(item);
    }
  }
  close();
  const texts = stretches.filter((stretch): stretch is readonly Line[] => Array.isArray(stretch));
  const levels = body ? levelsOf(texts, body) : [];
  let index = 0;
  return stretches.map((stretch) => {
    if (!Array.isArray(stretch)) return tableOf(stretch as JoinedTable, ids);
    const level = levels[index++];
    return paragraphOf(stretch as readonly Line[], ids, level);
  });
}

/** One paragraph of lines that were only wrapped. */
export function paragraphOf(lines: readonly Line[], ids: Ids, level?: number): Paragraph {
  const set = setText(
    lines,
    lines.map(() => false),
  );
  return { kind: 'paragraph', id: ids.paragraph(), ...set, ...(level === undefined ? {} : { level }) };
}
