import type { Document, Table } from '../../src/model/document.ts';

/** Every text of a Document, those of tables in tables too. */
export function* textsIn(document: Document): Generator<string> {
  for (const block of document.blocks) {
    if (block.kind === 'table') yield* textsInTable(block);
    else yield block.text;
  }
  for (const { text } of [...document.furniture, ...document.notes]) yield text;
}

function* textsInTable(table: Table): Generator<string> {
  for (const cell of table.cells) {
    yield cell.text;
    for (const inner of cell.tables) yield* textsInTable(inner);
  }
}
