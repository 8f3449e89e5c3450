import { expect } from 'vitest';
import type { Block, Document, Table } from '../../src/model/document.ts';

function allTables(blocks: readonly Block[]): Table[] {
  const within = (outer: Table): Table[] => [
    outer,
    ...outer.cells.flatMap((inner) => inner.tables.flatMap(within)),
  ];
  return blocks.flatMap((block) => (block.kind === 'table' ? within(block) : []));
}

/** The law of the Document contract, for every table however it was built. */
export function expectSoundGrid(document: Document): void {
  const identifiers: string[] = [];
  for (const block of document.blocks) if (block.kind === 'paragraph') identifiers.push(block.id);
  for (const grid of allTables(document.blocks)) {
    identifiers.push(grid.id);
    const taken = new Set<string>();
    let previous = -1;
    for (const { row: r, column, rowSpan, columnSpan } of grid.cells) {
      expect(r * grid.columns + column, 'row-major order').toBeGreaterThan(previous);
      previous = r * grid.columns + column;
      expect(r + rowSpan).toBeLessThanOrEqual(grid.rows);
      expect(column + columnSpan).toBeLessThanOrEqual(grid.columns);
      for (let y = r; y < r + rowSpan; y++) {
        for (let x = column; x < column + columnSpan; x++) {
          expect(taken.has(`${y},${x}`), `overlap at ${y},${x} of ${grid.id}`).toBe(false);
          taken.add(`${y},${x}`);
        }
      }
    }
  }
  identifiers.push(...[...document.furniture, ...document.notes].map(({ id }) => id));
  expect(new Set(identifiers).size).toBe(identifiers.length);
}
