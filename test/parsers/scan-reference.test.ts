import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import { auditSource } from '../../src/batch/audit.ts';
import { stages } from '../../src/batch/stages.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { wordCells } from '../support/reference-cells.ts';
import { agreementOf } from '../support/scan-agreement.ts';
import { hasPaddle } from '../support/scanned.ts';

/** Real files lie beside the repository and are not part of it. */
const folder = join(import.meta.dirname, '../../../shared/reference');
const there = existsSync(folder) && hasPaddle;
const reason = hasPaddle ? '../shared is not here' : 'onnxruntime is not installed';
const title = (name: string): string => (there ? name : `${name} (skipped: ${reason})`);

const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });

describe.skipIf(!there)(title('the scan of the reference report'), () => {
  it('has the cells, the figures and nearly all the text of its Word file, and gives the same rows', async () => {
    const outcome = await pdf.parse(file('junshan-2020-scan.pdf'));
    if (!outcome.ok) throw new Error(outcome.reason.text.en);
    const agreement = agreementOf(
      outcome.value,
      await wordCells(readFileSync(join(folder, 'junshan-2020.docx'))),
    );
    console.info(
      `grid ${agreement.placed}/${agreement.cells}, tokens ${agreement.tokensRight}/${agreement.tokens}, ` +
        `numeric cells ${agreement.figuresRight}/${agreement.figures}, cells exact ${agreement.exact}, ` +
        `character errors ${((100 * agreement.characterErrors) / agreement.characters).toFixed(2)}%`,
    );
    expect(agreement.placed).toBe(agreement.cells);
    expect(agreement.figuresRight).toBe(agreement.figures);
    expect(agreement.tokensRight).toBeGreaterThanOrEqual(agreement.tokens * 0.995);
    expect(agreement.characterErrors).toBeLessThanOrEqual(agreement.characters * 0.01);
    expect(agreement.exact).toBeGreaterThanOrEqual(agreement.cells * 0.96);

    const rows = async (name: string, parse = stages.parse) => {
      const audit = await auditSource(file(name), name, defaultPolicy, { ...stages, parse });
      const errors = audit.discrepancies.filter(({ severity }) => severity === 'error');
      return {
        errors: errors.map(({ kind, item, calculation }) => `${kind} ${item} ${calculation}`),
        scores: audit.scores.map(({ selfScore, recomputed, status }) => [selfScore, recomputed, status]),
      };
    };
    const scanned = await rows('junshan-2020-scan.pdf', async () => outcome);
    const printed = await rows('junshan-2020.docx');
    expect(scanned).toEqual(printed);
  }, 1_200_000);
});
