import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftCell, DraftTable, Merge } from '../../parsers/word/draft.ts';
import { placeCells } from '../../parsers/word/tables.ts';

const merge = fc.constantFrom<Merge | undefined>(undefined, undefined, 'restart', 'continue');

const cell: fc.Arbitrary<DraftCell> = fc
  .record({
    text: fc.constantFrom('', '1', '2'),
    span: fc.integer({ min: 1, max: 4 }),
    vertical: merge,
    horizontal: merge,
    width: fc.constantFrom(undefined, 1000, 2000),
  })
  .map(({ text, span, vertical, horizontal, width }) => ({
    blocks: [{ kind: 'paragraph', text }],
    span,
    ...(vertical && { vertical }),
    ...(horizontal && { horizontal }),
    ...(width && { width }),
  }));

const table: fc.Arbitrary<DraftTable> = fc.record({
  kind: fc.constant('table' as const),
  grid: fc.array(fc.constant(1000), { maxLength: 6 }),
  rows: fc.array(
    fc.record({
      cells: fc.array(cell, { maxLength: 5 }),
      before: fc.integer({ min: 0, max: 3 }),
      after: fc.integer({ min: 0, max: 3 }),
      heading: fc.boolean(),
      deleted: fc.constant(false),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

describe('cells placed in any table', () => {
  it('never overlap, stay inside the grid, stand in row-major order and lose no text', () => {
    fc.assert(
      fc.property(table, (draft) => {
        const grid = placeCells(draft);
        const taken = new Set<string>();
        let previous = -1;
        for (const { row, column, rowSpan, columnSpan } of grid.cells) {
          const place = row * 1000 + column;
          expect(place).toBeGreaterThan(previous);
          previous = place;
          expect(row + rowSpan).toBeLessThanOrEqual(grid.rows);
          expect(column + columnSpan).toBeLessThanOrEqual(grid.columns);
          for (let y = row; y < row + rowSpan; y++) {
            for (let x = column; x < column + columnSpan; x++) {
              expect(taken.has(`${y},${x}`)).toBe(false);
              taken.add(`${y},${x}`);
            }
          }
        }
        const texts = (cells: readonly DraftCell[]) =>
          cells.flatMap(({ blocks }) =>
            blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
          );
        const given = texts(draft.rows.flatMap(({ cells }) => cells)).filter(Boolean);
        const kept = [...texts(grid.cells.flatMap(({ sources }) => sources)), ...grid.repeated].filter(
          Boolean,
        );
        expect(kept.sort()).toEqual(given.sort());
      }),
      { numRuns: 500 },
    );
  });
});
