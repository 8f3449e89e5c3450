import type { Block, Cell, Paragraph, Table } from '../../src/model/document.ts';
import { folded } from '../fold.ts';
import type { DraftBlock, DraftTable } from './draft.ts';
import { type PlacedCell, placeCells } from './tables.ts';

/** What the tables left in doubt, over the whole document. */
export interface GridDoubts {
  oddCells: number;
  coveredTexts: number;
  /** Texts left out because a merge prints them already. */
  readonly repeated: string[];
}

/** Turns the drafts of a document into blocks, numbered in reading order. */
export class Assembler {
  readonly doubts: GridDoubts = { oddCells: 0, coveredTexts: 0, repeated: [] };
  #paragraphs = 0;
  #tables = 0;

  /** The body. Empty paragraphs and tables without a row are left out, and take no number. */
  blocks(drafts: readonly DraftBlock[]): Block[] {
    const blocks: Block[] = [];
    for (const draft of drafts) {
      if (draft.kind === 'table') {
        if (draft.rows.length > 0) blocks.push(this.#table(draft));
      } else if (draft.text.trim() !== '') {
        this.#paragraphs++;
        const level = draft.level === undefined ? {} : { level: draft.level };
        blocks.push(paragraph(`p${this.#paragraphs}`, draft.text, level));
      }
    }
    return blocks;
  }

  #table(draft: DraftTable): Table {
    this.#tables++;
    const id = `t${this.#tables}`;
    const grid = placeCells(draft);
    this.doubts.oddCells += grid.oddCells;
    this.doubts.coveredTexts += grid.coveredTexts;
    for (const text of grid.repeated) this.doubts.repeated.push(text);
    return {
      kind: 'table',
      id,
      rows: grid.rows,
      columns: grid.columns,
      cells: grid.cells.map((cell) => this.#cell(cell)),
      headingRows: grid.headingRows,
      areas: [],
    };
  }

  #cell(placed: PlacedCell): Cell {
    const { row, column, rowSpan, columnSpan, sources, doubt } = placed;
    const lines: string[] = [];
    const tables: Table[] = [];
    // Text that a merge covers follows the text that is printed.
    for (const source of sources) {
      for (const block of source.blocks) {
        if (block.kind === 'paragraph') for (const line of block.text.split('\n')) lines.push(line);
        else if (block.rows.length > 0) tables.push(this.#table(block));
      }
      while (lines.at(-1)?.trim() === '') lines.pop();
    }
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      ...folded(lines.join('\n')),
      runs: [],
      areas: [],
      tables,
      ...(doubt === undefined ? {} : { doubt }),
    };
  }
}

const paragraph = (id: string, text: string, level: { level?: number }): Paragraph => ({
  kind: 'paragraph',
  id,
  ...folded(text),
  ...level,
  runs: [],
});

/** A story of which the model keeps only paragraphs (headers, notes): cells of its tables become paragraphs. */
export function flatParagraphs(drafts: readonly DraftBlock[], prefix: string, from: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const visit = (blocks: readonly DraftBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
      } else if (block.text.trim() !== '') {
        paragraphs.push(paragraph(`${prefix}${from + paragraphs.length + 1}`, block.text, {}));
      }
    }
  };
  visit(drafts);
  return paragraphs;
}
