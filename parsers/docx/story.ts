import type { DraftBlock, DraftCell, DraftRow, DraftTable } from '../word/draft.ts';
import { type ListCounters, labelled } from '../word/lists.ts';
import { isSymbolFont, symbolText } from '../word/symbols.ts';
import { Fields, type FormField } from './fields.ts';
import type { ListDefinitions } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What a reading met that is not in the drafts: for notices and for the check that nothing was lost. */
export interface Findings {
  pictures: number;
  charts: number;
  altChunks: number;
  unknownSymbols: number;
  /** Text inside elements of the Word namespace that hold none. */
  strayText: number;
  /** Text left out because it is not printed: hidden, computed inside a field, the reading aid above a character. */
  readonly unprinted: string[];
  /** Text left out because a tracked change removed it. */
  readonly deleted: string[];
}

export const noFindings = (): Findings => ({
  pictures: 0,
  charts: 0,
  altChunks: 0,
  unknownSymbols: 0,
  strayText: 0,
  unprinted: [],
  deleted: [],
});

/** What all stories of a document share. */
export interface Sheets {
  readonly styles: Styles;
  readonly lists: ListDefinitions;
}

interface Container {
  readonly blocks: DraftBlock[];
  /** Text of paragraphs whose mark was deleted: it belongs to the paragraph after them. */
  pending: string;
}

interface Run {
  /** The run around it or the paragraph's place is hidden whatever it says itself. */
  readonly inherited: boolean;
  direct?: boolean;
  byStyle: boolean;
  font?: string;
}

interface Paragraph {
  readonly parts: string[];
  style?: string;
  outline?: number;
  numberId?: string;
  numberLevel?: number;
  markDeleted: boolean;
  markHidden: boolean;
  /** A page break was met: it separates what stands on both sides and prints nothing else. */
  broken: boolean;
  readonly boxes: DraftBlock[];
  readonly runs: Run[];
  readonly fieldDepth: number;
}

interface OpenTable {
  readonly draft: DraftTable;
  row?: DraftRow;
  cell?: DraftCell;
}

/** The state of reading one story: the body, a header, the footnotes. Elements (elements.ts) drive it. */
export class Story {
  readonly blocks: DraftBlock[] = [];
  readonly findings: Findings;
  readonly fields = new Fields();
  formField: FormField | undefined;
  /** Depth inside removed content. */
  deleted = 0;
  readonly #sheets: Sheets;
  readonly #counters: ListCounters;
  readonly #containers: Container[];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: OpenTable[] = [];
  /** Grows with every text that is kept. */
  #written = 0;

  constructor(sheets: Sheets, counters: ListCounters, findings: Findings) {
    this.#sheets = sheets;
    this.#counters = counters;
    this.findings = findings;
    this.#containers = [{ blocks: this.blocks, pending: '' }];
  }

  /** A mark that changes when anything was read since. */
  get progress(): number {
    return this.#written + this.findings.pictures + this.findings.charts;
  }

  get paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  get run(): Run | undefined {
    return this.paragraph?.runs.at(-1);
  }

  get table(): OpenTable | undefined {
    return this.#tables.at(-1);
  }

  beginParagraph(): void {
    this.#paragraphs.push({
      parts: [],
      markDeleted: false,
      markHidden: false,
      broken: false,
      boxes: [],
      // A paragraph in a text box is as hidden as the run that the box hangs on.
      runs: [{ inherited: this.#hidden, byStyle: false }],
      fieldDepth: this.fields.depth,
    });
  }

  endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const container = this.#containers.at(-1);
    if (!paragraph || !container) return;
    this.fields.endParagraph(paragraph.fieldDepth);
    const own = container.pending + paragraph.parts.join('');
    container.pending = '';
    if (paragraph.markDeleted) container.pending = own;
    else if (!this.deleted) {
      const text = this.#labelled(paragraph, own);
      const level =
        paragraph.outline === undefined
          ? this.#sheets.styles.headingLevel(paragraph.style)
          : paragraph.outline < 9
            ? paragraph.outline + 1
            : undefined;
      container.blocks.push({ kind: 'paragraph', text, ...(level === undefined ? {} : { level }) });
    }
    for (const block of paragraph.boxes) container.blocks.push(block);
  }

  #labelled(paragraph: Paragraph, text: string): string {
    const { styles, lists } = this.#sheets;
    const inherited = paragraph.numberId === undefined ? styles.numbering(paragraph.style) : undefined;
    const numberId = paragraph.numberId ?? inherited?.numberId;
    if (numberId === undefined || numberId === '0' || (paragraph.markHidden && !text)) return text;
    const level =
      paragraph.numberLevel ??
      (inherited ? (lists.levelOfStyle(numberId, inherited.styles) ?? inherited.level) : undefined) ??
      0;
    const label = this.#counters.label(numberId, level);
    if (!label?.text) return text;
    this.#written++;
    return labelled(label.text, text);
  }

  beginRun(): void {
    const runs = this.paragraph?.runs;
    if (!runs) return;
    // A run inside a run (ruby) is hidden with it; a run of the paragraph only with the place of the paragraph.
    const inherited = runs.length > 1 ? this.#hidden : (runs[0]?.inherited ?? false);
    runs.push({ inherited, byStyle: false });
  }

  endRun(): void {
    const runs = this.paragraph?.runs;
    if (runs && runs.length > 1) runs.pop();
  }

  get #hidden(): boolean {
    const paragraph = this.paragraph;
    const run = this.run;
    if (!paragraph || !run) return false;
    if (run.inherited) return true;
    return run.direct ?? this.#sheets.styles.hides(paragraph.style, 'paragraph') !== run.byStyle;
  }

  characterStyle(id: string): void {
    const run = this.run;
    if (run) run.byStyle = this.#sheets.styles.hides(id, 'character');
  }

  /** Adds printed text to the open paragraph, unless it is removed, hidden or only computed. */
  write(text: string): void {
    const paragraph = this.paragraph;
    if (!paragraph || text === '') return;
    if (this.deleted) this.findings.deleted.push(text);
    else if (this.fields.computing || this.#hidden) this.findings.unprinted.push(text);
    else {
      this.#written++;
      if (paragraph.broken && paragraph.parts.length > 0) paragraph.parts.push('\n');
      paragraph.broken = false;
      const font = this.run?.font;
      paragraph.parts.push(font !== undefined && isSymbolFont(font) ? symbolText(font, text) : text);
    }
  }

  beginBox(): void {
    this.#containers.push({ blocks: [], pending: '' });
  }

  /** The blocks of a text box follow the paragraph that it hangs on. */
  endBox(): void {
    const blocks = this.#leaveContainer();
    const host = this.paragraph?.boxes ?? this.#containers.at(-1)?.blocks;
    for (const block of blocks) host?.push(block);
  }

  #leaveContainer(): DraftBlock[] {
    const container = this.#containers.pop();
    if (!container) return [];
    if (container.pending) container.blocks.push({ kind: 'paragraph', text: container.pending });
    return container.blocks;
  }

  beginTable(): void {
    const container = this.#containers.at(-1);
    if (!container) return;
    if (container.pending) container.blocks.push({ kind: 'paragraph', text: container.pending });
    container.pending = '';
    const draft: DraftTable = { kind: 'table', rows: [], grid: [] };
    container.blocks.push(draft);
    this.#tables.push({ draft });
  }

  endTable(): void {
    this.endRow();
    this.#tables.pop();
  }

  beginRow(): void {
    this.endRow();
    const table = this.table;
    if (table) table.row = { cells: [], before: 0, after: 0, heading: false, deleted: false };
  }

  deleteRow(): void {
    const row = this.table?.row;
    if (!row || row.deleted) return;
    row.deleted = true;
    this.deleted++;
  }

  endRow(): void {
    const table = this.table;
    if (!table?.row) return;
    if (table.row.deleted) this.deleted--;
    else table.draft.rows.push(table.row);
    delete table.row;
  }

  beginCell(): void {
    const table = this.table;
    if (!table) return;
    if (!table.row) this.beginRow();
    table.cell = { blocks: [], span: 1 };
    this.#containers.push({ blocks: table.cell.blocks, pending: '' });
  }

  deleteCell(): void {
    const cell = this.table?.cell;
    if (!cell || cell.deleted) return;
    cell.deleted = true;
    this.deleted++;
  }

  endCell(): void {
    const table = this.table;
    if (!table?.cell) return;
    this.#leaveContainer();
    if (table.cell.deleted) this.deleted--;
    else table.row?.cells.push(table.cell);
    delete table.cell;
  }

  /** Gives what is still held back at the end of a part; a container left open by a broken table is text all the same. */
  finish(): void {
    while (this.#containers.length > 1) {
      const blocks = this.#leaveContainer();
      for (const block of blocks) this.#containers.at(-1)?.blocks.push(block);
    }
    const pending = this.#containers[0]?.pending;
    if (pending) this.blocks.push({ kind: 'paragraph', text: pending });
  }
}
