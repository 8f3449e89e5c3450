import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import { cellKey, wordCells } from '../support/reference-cells.ts';

/**
 * A measurement, not a test of every day: HEDUI_RELAYOUTS=1 sets the reference anew with other margins and sizes of type
 * through LibreOffice (soffice must be installed) and counts the cells that still come out exactly.
 */
const reference = join(import.meta.dirname, '../../../shared/reference/junshan-2020.docx');
const wanted = process.env.HEDUI_RELAYOUTS === '1' && existsSync(reference);

type Change = (xml: string) => string;
const margins =
  (top: number, bottom: number): Change =>
  (xml) =>
    xml
      .replace(/(<w:pgMar[^>]*?w:top=")\d+/, `$1${top}`)
      .replace(/(<w:pgMar[^>]*?w:bottom=")\d+/, `$1${bottom}`);
const type =
  (factor: number): Change =>
  (xml) =>
    xml.replace(
      /(<w:(?:sz|szCs) w:val=")(\d+)/g,
      (_, head: string, size: string) => head + Math.round(Number(size) * factor),
    );
const changes: readonly Change[] = [
  ...[
    [900, 900],
    [2200, 1800],
    [1440, 700],
    [1000, 2600],
    [1600, 1600],
    [2400, 900],
    [600, 600],
  ].map(([top, bottom]) => margins(top!, bottom!)),
  ...[0.85, 0.9, 0.97, 1.05, 1.1, 1.2, 1.3].map(type),
];

/** The part of all cells that must come out exactly over all re-layouts. */
const BAR = 0.99;

describe.skipIf(!wanted)(
  `re-layouts of the reference${wanted ? '' : ' (skipped: set HEDUI_RELAYOUTS=1)'}`,
  () => {
    it('gives at least 99% of the cells exactly', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hedui-relayouts-'));
      try {
        const original = readFileSync(reference);
        const entries = unzipSync(original);
        const body = strFromU8(entries['word/document.xml']!);
        const names = changes.map((change, index) => {
          const name = join(folder, `${index}.docx`);
          writeFileSync(name, zipSync({ ...entries, 'word/document.xml': strToU8(change(body)) }));
          return name;
        });
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...names]);
        const known = await wordCells(original);
        let [exact, all] = [0, 0];
        for (const name of names) {
          const outcome = await pdf.parse({
            name,
            bytes: new Uint8Array(readFileSync(name.replace('.docx', '.pdf'))),
          });
          const tables = outcome.ok ? outcome.value.blocks.filter((block) => block.kind === 'table') : [];
          for (const [index, cells] of known.entries()) {
            const read = new Set(tables[index]?.cells.map(cellKey));
            all += cells.length;
            exact += cells.filter((cell) => read.has(cellKey(cell))).length;
          }
        }
        expect(exact / all).toBeGreaterThan(BAR);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 300_000);
  },
);
