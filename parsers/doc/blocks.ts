import type { DraftBlock, DraftTable } from '../word/draft.ts';
import { damaged } from './bytes.ts';
import { draftRows, type ReadRow } from './table-grid.ts';
import type { RowLayout } from './table-row.ts';

/** A table being read: the cells of its open row, the blocks of its open cell. */
interface OpenTable {
  readonly draft: DraftTable;
  readonly rows: ReadRow[];
  cells: ReadRow['cells'];
  blocks: DraftBlock[];
}

/** Word itself goes no deeper than this by far. */
const deepest = 32;

/** Builds the blocks of a story from paragraphs that say how many tables they lie in ([MS-DOC] 2.4.3). */
export class Blocks {
  readonly #body: DraftBlock[] = [];
  readonly #tables: OpenTable[] = [];

  get #blocks(): DraftBlock[] {
    return this.#tables.at(-1)?.blocks ?? this.#body;
  }

  /** Adds blocks that lie in so many tables; tables that are deeper have ended. */
  add(depth: number, blocks: readonly DraftBlock[]): void {
    this.#goTo(depth);
    for (const block of blocks) this.#blocks.push(block);
  }

  endCell(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.cells.push({ blocks: table.blocks, span: 1 });
    table.blocks = [];
  }

  endRow(depth: number, layout: RowLayout, deleted: boolean): void {
    this.#goTo(depth);
    const table = this.#tables.at(-1);
    if (!table) return;
    if (!deleted) table.rows.push({ cells: table.cells, layout });
    table.cells = [];
    table.blocks = [];
  }

  finish(): DraftBlock[] {
    this.#goTo(0);
    return this.#body;
  }

  #goTo(depth: number): void {
    if (depth > deepest) throw damaged();
    while (this.#tables.length > depth) this.#closeTable();
    while (this.#tables.length < depth) {
      const draft: DraftTable = { kind: 'table', rows: [], grid: [] };
      this.#blocks.push(draft);
      this.#tables.push({ draft, rows: [], cells: [], blocks: [] });
    }
  }

  /** A table that breaks off keeps the cells of the row that it broke off in. */
  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    if (table.blocks.length > 0) table.cells.push({ blocks: table.blocks, span: 1 });
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, layout: undefined });
    for (const row of draftRows(table.rows)) table.draft.rows.push(row);
  }
}
