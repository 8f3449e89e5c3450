import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Input } from '../../src/batch/collect.ts';
import { Contents } from '../../src/batch/content.ts';
import { Converter } from '../../src/batch/convert/converter.ts';
import { Loader } from '../../src/batch/load.ts';
import type { Submission } from '../../src/batch/submission.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { noEarlier } from '../../src/outputs/writer/earlier.ts';

const folder = mkdtempSync(join(tmpdir(), 'hedui-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function input(name: string, text: string): Input {
  writeFileSync(join(folder, name), text);
  const place = { path: join(folder, name), inside: [] };
  return { place, relativePath: name, folder: null, bytes: text.length, modified: 0 };
}

/** A stand-in for LibreOffice that writes this text, or dies where there is none. */
function fakeOffice(name: string, text?: string): string {
  const office = join(folder, name);
  const write = `const a = process.argv; const out = a[a.indexOf('--outdir') + 1];
require('node:fs').mkdirSync(out); require('node:fs').writeFileSync(out + '/submission.docx', ${JSON.stringify(text ?? '')});`;
  writeFileSync(office, `#!${process.execPath}\n${text === undefined ? 'process.exit(1);' : write}\n`);
  chmodSync(office, 0o755);
  return office;
}

const rtf = input('报告.rtf', '{\\rtf1 x}');
const pdf = input('附表.pdf', '%PDF-1.4');
const both: Submission = { folder: '某局', inputs: [rtf, pdf] };
const rules = { version: '1', policy: defaultPolicy, engine: 'auto' } as const;

async function loaded(office: string | null) {
  const converter = new Converter({ office });
  const loader = new Loader(new Contents(), noEarlier, new Map(), rules, converter, 'zh');
  const load = await loader.load(both);
  await converter.close();
  if ('answer' in load) throw new Error('was answered');
  load.progress?.close();
  const { files, unread } = load.task;
  const texts = files.map(({ bytes, convertedFrom }) => [convertedFrom, Buffer.from(bytes).toString()]);
  return { texts, unread, fingerprint: loader.fingerprint(both), transferred: load.transfer.length };
}

describe.skipIf(process.platform === 'win32')('a file that no parser reads', () => {
  it('is converted on its way to the worker, and no other is', async () => {
    const { texts, unread, transferred } = await loaded(fakeOffice('good', 'converted'));
    expect(texts).toEqual([
      ['rtf', 'converted'],
      [undefined, '%PDF-1.4'],
    ]);
    expect(unread).toEqual([]);
    expect(transferred).toBe(3);
  });

  it('that cannot be converted is a failed row and leaves the others what they are', async () => {
    const { texts, unread } = await loaded(fakeOffice('bad'));
    expect(texts).toEqual([[undefined, '%PDF-1.4']]);
    expect(unread.map(({ report }) => [report.file, report.status])).toEqual([['报告.rtf', 'failed']]);
  });

  it('goes as it is where LibreOffice is absent, and is another file to a later run that has it', async () => {
    const without = await loaded(null);
    expect(without.texts[0]).toEqual([undefined, '{\\rtf1 x}']);
    expect(without.fingerprint).toBe((await loaded(null)).fingerprint);
    expect(without.fingerprint).not.toBe((await loaded(fakeOffice('later', 'converted'))).fingerprint);
  });
});
