import type { Block, Cell, Document, Paragraph, Table } from '../model/document.ts';

/** One of the files that a submission consists of, as it was read. */
export interface ReadFile {
  /** How a place in it names it. */
  readonly name: string;
  readonly document: Document;
}

/** Several files as one document, one after the other: every block says which file it is of, and ids stay unique. */
export function mergeDocuments(files: readonly ReadFile[]): Document {
  const parts = files.map(({ name, document }, index) => ofFile(document, name, `${index + 1}:`));
  /** What the files have of a kind, each with the name of its file. */
  const named = <Part>(partsOf: (document: Document) => readonly Part[] | undefined) =>
    files.flatMap(({ name, document }) => (partsOf(document) ?? []).map((part) => ({ ...part, file: name })));
  const cuttings = named((document) => document.cuttings);
  const inkings = named((document) => document.inkings);
  const pages = files.map(({ document }) => document.pages);
  return {
    format: [...new Set(files.map(({ document }) => document.format))].join('+'),
    pages: pages.every((count) => count !== null) ? pages.reduce((sum, count) => sum + count, 0) : null,
    sheets: named((document) => document.sheets),
    blocks: parts.flatMap(({ blocks }) => blocks),
    furniture: parts.flatMap(({ furniture }) => furniture),
    notes: parts.flatMap(({ notes }) => notes),
    ...(cuttings.length > 0 ? { cuttings } : {}),
    ...(inkings.length > 0 ? { inkings } : {}),
  };
}

function ofFile(
  document: Document,
  file: string,
  prefix: string,
): Pick<Document, 'blocks' | 'furniture' | 'notes'> {
  const paragraph = (each: Paragraph): Paragraph => ({ ...each, id: prefix + each.id, file });
  const cell = (each: Cell): Cell => ({ ...each, tables: each.tables.map(table) });
  const table = (each: Table): Table => ({
    ...each,
    id: prefix + each.id,
    file,
    cells: each.cells.map(cell),
  });
  const block = (each: Block): Block => (each.kind === 'table' ? table(each) : paragraph(each));
  return {
    blocks: document.blocks.map(block),
    furniture: document.furniture.map(paragraph),
    notes: document.notes.map(paragraph),
  };
}
