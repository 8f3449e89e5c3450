import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import type { Table } from '../../src/model/document.ts';
import { cellKey as key, paragraphsOf as paragraphs, wordCells } from '../support/reference-cells.ts';

/** Real files lie beside the repository and are not part of it. */
const shared = join(import.meta.dirname, '../../../shared');
const there = existsSync(shared);
const title = (name: string): string => (there ? name : `${name} (skipped: ../shared is not here)`);

/** Seconds that a file may take on a busy machine; the bar for hostile files is 30. */
const LONGEST = 30_000;

const parse = (file: string) =>
  pdf.parse({ name: file, bytes: new Uint8Array(readFileSync(join(shared, file))) });
const files = (folder: string): string[] =>
  there
    ? readdirSync(join(shared, folder))
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => `${folder}/${name}`)
    : [];

describe.skipIf(!there)(title('the reference report'), () => {
  it('has all 376 cells exactly as its Word file has them, line breaks too', async () => {
    const known = await wordCells(readFileSync(join(shared, 'reference/junshan-2020.docx')));
    const outcome = await parse('reference/junshan-2020.pdf');
    expect(outcome.ok && outcome.notices).toEqual([]);
    const tables = (outcome.ok ? outcome.value.blocks : []).filter(
      (block): block is Table => block.kind === 'table',
    );
    expect(tables.map((table) => table.cells.map(key))).toEqual(known.map((cells) => cells.map(key)));
    expect(known.flat()).toHaveLength(376);
    expect(tables.flatMap((table) => table.cells.map((cell) => paragraphs(cell.text)))).toEqual(
      known.flat().map((cell) => paragraphs(cell.text)),
    );
  });

  it('gives the same document every time', async () => {
    expect(await parse('reference/junshan-2020.pdf')).toEqual(await parse('reference/junshan-2020.pdf'));
  });
});

describe.skipIf(!there)(title('real budgets'), () => {
  it.each([
    ['real/budget-2024-wps.pdf', ['16x4', '70x9', '70x7', '16x7', '70x7', '15x7', '15x7', '35x6', '4x7']],
    [
      'real/budget-2025-wps-sheets.pdf',
      ['16x4', '24x9', '24x7', '16x7', '24x7', '12x7', '12x7', '33x6', '4x7'],
    ],
    [
      'real/budget-2026-wps-sheets.pdf',
      ['16x4', '25x9', '25x7', '16x7', '25x7', '16x7', '16x7', '33x6', '4x7'],
    ],
    [
      'real/final-accounts-2024-word2010.pdf',
      ['6x3', '30x4', '27x9', '27x8', '32x7', '27x5', '40x6', '5x12', '6x8', '6x8'],
    ],
    ['real/doubled-glyphs.pdf', []],
  ])('%s has the tables that one sees', async (file, grids) => {
    const outcome = await parse(file);
    const blocks = outcome.ok ? outcome.value.blocks : [];
    const seen = blocks.flatMap((block) =>
      block.kind === 'table' ? [`${block.rows}x${block.columns}`] : [],
    );
    expect(seen).toEqual(grids);
  });
});

describe.skipIf(!there)(title('broken files'), () => {
  it.each(files('robust'))(
    '%s ends as an outcome',
    async (file) => {
      const outcome = await parse(file);
      expect(outcome.ok ? outcome.value.format : outcome.reason.text.zh).toBeTruthy();
    },
    LONGEST,
  );
});
