import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditsIn, hedui, put } from './support/desk.ts';
import { convertedKinds, readKinds, refusedKinds } from './support/desk-kinds.ts';
import { generateSubmission, type LayoutName } from './support/generate.ts';
import { writeDocx } from './support/write-docx.ts';
import { writePdf } from './support/write-pdf.ts';

/** What lands on a bureau's desk, in one folder, through the compiled program. */
let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui 报送 '));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const written = (seed: number, layout: LayoutName) =>
  generateSubmission(seed, { layout, faults: ['changed-digit'] });
const docx = async (seed: number, layout: LayoutName) =>
  new Uint8Array(await writeDocx(written(seed, layout).submission));
const pdf = async (seed: number, layout: LayoutName) =>
  new Uint8Array(await writePdf(written(seed, layout).submission, { font: 'named' }));

/** What an audit found, without what follows from the file's name. */
const found = (audit: Awaited<ReturnType<typeof auditsIn>> extends Map<string, infer One> ? One : never) => ({
  discrepancies: audit.discrepancies.map(({ id: _id, ...row }) => row),
  scores: audit.scores,
});

describe('one folder with everything in it', () => {
  test('every good submission is audited as alone, every bad one has a row and a message', {
    timeout: 300_000,
  }, async () => {
    const good = {
      'a.docx': await docx(1, 'yueyang'),
      'b.pdf': await pdf(2, 'hunan'),
      'c.docx': await docx(3, 'national'),
      ...readKinds(),
    };
    const converted = convertedKinds();
    const inside = await docx(4, 'sichuan');
    const whole = good['a.docx'];
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array(),
      'word/document.xml': new Uint8Array(100 << 20),
    });
    await put(join(base, 'in'), {
      ...good,
      ...converted,
      ...(await refusedKinds()),
      '报送.zip': zipSync({ '科工局/d.docx': inside, '../escape.docx': inside }),
      '又一份.docx': whole,
      '~$a.docx': 'lock',
      'Thumbs.db': 'thumbs',
      '.DS_Store': 'store',
      'bad/empty.docx': '',
      'bad/cut.docx': whole.subarray(0, whole.length >> 1),
      'bad/flipped.docx': flipped(whole),
      'bad/bomb.docx': bomb,
      'bad/text.docx': '这不是 Word 文件',
      'bad/page.html.doc': '<html><body>',
      'bad/cut.pdf': good['b.pdf'].subarray(0, 400),
      'bad/noise.pdf': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
      'bad/cut.zip': zipSync({ 'x.docx': whole }).subarray(0, 200),
      'bad/picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    });
    const { status, stdout } = hedui('audit', join(base, 'in'), '--out', join(base, 'out'));
    expect(status).toBe(1);
    expect(stdout).toContain('略过 3 个系统文件或临时文件');
    const audits = await auditsIn(join(base, 'out'));
    for (const [name, bytes] of Object.entries({ ...good, '报送.zip/科工局/d.docx': inside })) {
      const alone = join(base, `alone ${name.replaceAll('/', ' ')}`);
      await put(alone, { [name.split('/').at(-1) as string]: bytes });
      hedui('audit', alone, '--out', `${alone} out`);
      const [only] = [...(await auditsIn(`${alone} out`)).values()];
      const here = audits.get(name);
      expect(here && found(here), name).toEqual(only && found(only));
      expect(only?.discrepancies.length, name).toBeGreaterThan(0);
    }
    expect(audits.get('又一份.docx')?.report).toMatchObject({
      status: 'ok',
      message: { zh: '与 a.docx 的内容完全相同，只审核那一份' },
    });
    const bad = [...audits].filter(([name]) => name.startsWith('bad/') || name.includes('escape'));
    expect(bad).toHaveLength(17);
    for (const [name, { report }] of bad) {
      expect(report.status, name).toBe('failed');
      expect(report.message.zh, name).not.toBe('');
      expect(report.message.zh, name).not.toContain('程序的缺陷');
    }
    // With LibreOffice they are read; without, their rows say what to do.
    for (const name of Object.keys(converted)) {
      const report = audits.get(name)?.report;
      if (report?.status === 'failed') expect(report.message.zh, name).toContain('LibreOffice');
      else expect(report?.status, name).toBe('ok');
    }
    expect(await readdir(base)).not.toContain('escape.docx');
  });
});

/** A file of which one byte of the packed text is another. */
function flipped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const at = Math.floor(copy.length * 0.4);
  copy[at] = (copy[at] as number) ^ 0x55;
  return copy;
}

describe('the files of one department', () => {
  test('are one report, and their places name the file', { timeout: 120_000 }, async () => {
    const { submission } = generateSubmission(11, { layout: 'yueyang', faults: [] });
    const cut = submission.blocks.findIndex((block) => block.kind === 'table');
    const [title] = submission.blocks;
    const parts = [
      submission.blocks.slice(0, cut),
      [title as (typeof submission.blocks)[0], ...submission.blocks.slice(cut)],
    ];
    const [story, forms] = await Promise.all(parts.map((blocks) => writeDocx({ ...submission, blocks })));
    await put(join(base, 'in', '某局'), { '说明.docx': story as Uint8Array, '表.docx': forms as Uint8Array });
    const run = hedui('audit', join(base, 'in'), '--out', join(base, 'out'));
    expect(run.status, run.stderr).toBe(0);
    const audits = await auditsIn(join(base, 'out'));
    expect([...audits.keys()]).toEqual(['某局/']);
    const apart = hedui('audit', join(base, 'in'), '--out', join(base, 'apart'), '--group', 'none');
    expect(apart.status, apart.stderr).toBe(0);
    expect([...(await auditsIn(join(base, 'apart'))).keys()].sort()).toEqual([
      '某局/表.docx',
      '某局/说明.docx',
    ]);
  });
});
