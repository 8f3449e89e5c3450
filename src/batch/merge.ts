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
  const cuttings = files.flatMap(({ name, document }) =>
    (document.cuttings ?? []).map((cutting) => ({ ...cutting, file: name })),
  );
  const inkings = files.flatMap(({ name, document }) =>
    (document.inkings ?? []).map((inking) => ({ ...inking, file: name })),
  );
  const pages = files.map(({ document }) => document.pages);
  return {
    format: [...new Set(files.map(({ document }) => document.format))].join('+'),
    pages: pages.every((count) => count !== null) ? pages.reduce((sum, count) => sum + count, 0) : null,
    sheets: files.flatMap(({ name, document }) =>
      (document.sheets ?? []).map((sheet) => ({ ...sheet, file: name })),
    ),
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
