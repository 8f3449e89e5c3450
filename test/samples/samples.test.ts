import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeSamples, expectedOf } from '../../samples/describe.ts';
import type { Sample } from '../../samples/sample.ts';
import { samples } from '../../samples/sources/index.ts';
import { kinds } from '../../src/model/discrepancy.ts';
import { Printer } from '../support/faults.ts';
import { violations } from '../support/identities.ts';
import { placeCells, textsOf } from '../support/submission.ts';
import { writeDocx } from '../support/write-docx.ts';
import { writePdf } from '../support/write-pdf.ts';

const folder = path.resolve('samples');

function build(sample: Sample, faults = sample.faults) {
  const printer = new Printer(faults);
  const submission = sample.write(printer);
  return { submission, printer, planted: printer.planted() };
}

/** What a PDF holds, whichever version of zlib packed it. */
function streamsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map((match) => Buffer.from(unzlibSync(Buffer.from(match[1]!, 'latin1'))).toString('latin1'))
    .join('\n');
}

describe.each(samples)('$file', (sample) => {
  it('would agree with itself but for its faults', () => {
    expect(violations(build(sample, []).printer.printed)).toEqual([]);
  });

  it('is committed as it is built from its source', async () => {
    const { submission } = build(sample);
    const bytes = sample.file.endsWith('.pdf')
      ? await writePdf(submission, sample.pdf)
      : await writeDocx(submission);
    const committed = readFileSync(path.join(folder, sample.file));
    const isSame = sample.file.endsWith('.pdf')
      ? streamsOf(committed) === streamsOf(bytes)
      : committed.equals(bytes);
    expect(isSame, 'run npm run samples').toBe(true);
  });

  it('has whole tables, and says of each fault what is printed and what would be right', () => {
    const { submission, planted } = build(sample);
    for (const block of submission.blocks) if (block.kind === 'table') placeCells(block);
    const texts = textsOf(submission).join('\n');
    for (const fault of planted) {
      expect(kinds).toContain(fault.kind);
      expect(texts).toContain(fault.print);
      expect(fault.zh).not.toBe('');
      expect(fault.en).not.toBe('');
      if (/^[\d.]+$/.test(fault.reported)) expect(texts + fault.zh).toContain(fault.reported);
      // The note quotes figures: they must be the ones that are really there.
      if (/^[\d.]+$/.test(fault.expected) && fault.kind !== 'stale-text') {
        expect(fault.zh, fault.at).toContain(String(Number(fault.expected)));
      }
    }
  });
});

describe('samples', () => {
  const described = samples.map((sample) => ({ sample, faults: build(sample).planted }));

  it('come with what is to be found in them', () => {
    const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as unknown;
    expect(expected).toEqual(described.map(expectedOf));
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(describeSamples(described));
  });

  it('are of both formats, one of them without a fault', () => {
    expect(new Set(samples.map((sample) => path.extname(sample.file)))).toEqual(new Set(['.docx', '.pdf']));
    expect(samples.some((sample) => sample.faults.length === 0)).toBe(true);
  });
});
