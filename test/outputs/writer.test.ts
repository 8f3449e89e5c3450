import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Audit } from '../../src/model/audit.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { render } from '../../src/outputs/rendered.ts';
import type { RunFacts } from '../../src/outputs/run-json.ts';
import { type Output, openOutput } from '../../src/outputs/writer/open.ts';
import { reviewFiles } from '../../src/outputs/writer/review-files.ts';
import { auditOf, discrepancyRow, reportRow } from '../support/audits.ts';

let out: string;
const open: Output[] = [];
beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'hedui 结果 ')), 'out');
});
afterEach(async () => {
  for (const { writer } of open.splice(0)) await writer.abandon();
  await rm(join(out, '..'), { recursive: true, force: true });
});

const factsOf = (audits: readonly Audit[]): RunFacts => ({
  version: '0.1.0',
  complete: true,
  started: '',
  finished: '',
  options: { paths: [], lang: 'zh', jobs: 1, policyFile: null },
  policy: defaultPolicy,
  totals: {},
  passedOver: [],
  files: audits.map(({ report }) => ({
    ...report,
    place: { path: `/报送/${report.file}`, inside: [] },
    sha256: null,
    bytes: null,
  })),
});

async function opened(resume = false): Promise<Output> {
  const output = await openOutput(out, 'zh', resume);
  if (!output.ok) throw new Error(output.reason.text.zh);
  open.push(output.value);
  return output.value;
}

const originOf = ({ report }: Audit) => ({ fingerprint: `of ${report.file}`, together: [report.reportId] });

async function write(...audits: Audit[]) {
  const { writer } = await opened();
  for (const audit of audits) await writer.add(render(audit, 'zh'), originOf(audit));
  return writer.finish(factsOf(audits));
}

const listing = async () => (await readdir(out, { recursive: true })).sort();
const textOf = (file: string) => readFile(join(out, file), 'utf8');
const earlier = auditOf({ report: reportRow({ reportId: 'aaaaaaaaaa', file: '旧.docx' }) });
const later = auditOf({ report: reportRow({ reportId: 'bbbbbbbbbb', file: '新.docx' }) });

test('everything is written, in the order of the audits, and nothing else is left', async () => {
  expect((await write(earlier, later)).ok).toBe(true);
  expect(await listing()).toEqual(
    [
      'discrepancies.csv',
      'records',
      join('records', 'aaaaaaaaaa.json'),
      join('records', 'bbbbbbbbbb.json'),
      join('records', 'index.jsonl'),
      'reports.csv',
      'run.json',
      'scores.csv',
    ].sort(),
  );
  expect((await textOf('reports.csv')).split('\r\n').map((line) => line.split(',')[1])).toEqual([
    '文件',
    '旧.docx',
    '新.docx',
    undefined,
  ]);
  expect((await readFile(join(out, 'discrepancies.csv'))).subarray(0, 3)).toEqual(
    Buffer.from([0xef, 0xbb, 0xbf]),
  );
});

test('the same audits give the same bytes', async () => {
  await write(earlier, later);
  const first = await textOf('discrepancies.csv');
  await write(earlier, later);
  expect(await textOf('discrepancies.csv')).toBe(first);
});

test('a later run replaces the results of the earlier one, and keeps what is not of hedui', async () => {
  await write(earlier);
  await writeFile(join(out, '我的批注.txt'), '勿删');
  await writeFile(join(out, 'records', '备注.json'), '{}');
  await write(later);
  expect(await textOf('reports.csv')).not.toContain('旧.docx');
  expect(await listing()).not.toContain(join('records', 'aaaaaaaaaa.json'));
  expect(await textOf('我的批注.txt')).toBe('勿删');
  expect(await textOf(join('records', '备注.json'))).toBe('{}');
});

/** A run that has audited one report when it is stopped in one way or another. */
async function stopped(how: 'abandon' | 'suspend') {
  const { writer } = await opened();
  await writer.add(render(later, 'zh'), originOf(later));
  return how === 'abandon' ? writer.abandon() : writer.suspend({ ...factsOf([later]), complete: false });
}

test('a run that is given up leaves the earlier results as they were, and the next run clears it away', async () => {
  await write(earlier);
  const before = await listing();
  await stopped('abandon');
  expect(await textOf('reports.csv')).toContain('旧.docx');
  await (await opened()).writer.finish(factsOf([]));
  expect(await listing()).toEqual(before.filter((name) => !name.includes('aaaaaaaaaa')));
});

test.each(['abandon', 'suspend'] as const)(
  'what a run had done at %s is found by one that resumes',
  async (how) => {
    await write(earlier);
    await stopped(how);
    const resumed = await opened(true);
    const find = (audit: Audit, fingerprint: string) =>
      resumed.earlier.find([audit.report.reportId], fingerprint);
    expect(await find(later, 'of 新.docx')).toEqual([later]);
    expect(await find(later, 'of something else')).toBeNull();
    expect(await find(earlier, 'of 旧.docx')).toEqual([earlier]);
    await resumed.writer.finish(factsOf([]));
    expect((await listing()).filter((name) => name.startsWith('.hedui'))).toEqual([]);
  },
);

test('a run that does not resume does nothing over from what was left', async () => {
  await stopped('abandon');
  const { earlier: found } = await opened();
  expect(await found.find(['bbbbbbbbbb'], 'of 新.docx')).toBeNull();
});

test('a stopped run shows what it has where no finished run has anything to lose', async () => {
  expect(await stopped('suspend')).toMatchObject({ ok: true, value: { shown: true } });
  expect(await textOf('reports.csv')).toContain('新.docx');
  const resumed = await opened(true);
  expect(await resumed.earlier.find(['bbbbbbbbbb'], 'of 新.docx')).toEqual([later]);
  await write(earlier);
  expect(await stopped('suspend')).toMatchObject({ ok: true, value: { shown: false } });
  expect(await textOf('reports.csv')).not.toContain('新.docx');
});

test('a record that was cut off while it was written counts as not done', async () => {
  await stopped('abandon');
  const record = join(out, `.hedui-${process.pid}`, 'new', 'records', 'bbbbbbbbbb.json');
  await writeFile(record, (await readFile(record, 'utf8')).slice(0, -20));
  expect(await (await opened(true)).earlier.find(['bbbbbbbbbb'], 'of 新.docx')).toBeNull();
});

test('a swap that cannot be finished is undone', async () => {
  await write(earlier);
  const { writer } = await opened();
  await writer.add(render(later, 'zh'), originOf(later));
  await rm(join(out, 'records'), { recursive: true });
  await writeFile(join(out, 'records'), 'in the way');
  const finished = await writer.finish(factsOf([later]));
  expect(finished).toMatchObject({ ok: false, reason: { code: 'output' } });
  expect(await textOf('reports.csv')).toContain('旧.docx');
  expect(await textOf('run.json')).toContain('旧.docx');
  // Once the obstacle is gone the next run puts in place what was done, before anything else.
  await rm(join(out, 'records'));
  await (await opened()).writer.abandon();
  expect(await textOf('reports.csv')).toContain('新.docx');
});

test.each([
  ['before the swap began', false, ['run.json', 'reports.csv'], '旧.docx'],
  ['within the swap', true, ['run.json', 'reports.csv'], '新.docx'],
])('an earlier run that was killed %s is cleared up', async (_name, swapBegan, left, shown) => {
  await write(earlier);
  // No process has this id: Linux and Windows end far below it.
  const staging = join(out, '.hedui-2147483646');
  await mkdir(join(staging, 'new', 'records'), { recursive: true });
  if (swapBegan) await mkdir(join(staging, 'old'));
  for (const file of left)
    await writeFile(join(staging, 'new', file), (await textOf(file)).replaceAll('旧', '新'));
  await (await opened()).writer.abandon();
  expect(await textOf('reports.csv')).toContain(shown);
  expect(await listing()).not.toContain('.hedui-2147483646');
});

const pictured = (reportId: string, file: string, grey: number) =>
  auditOf({
    report: reportRow({ reportId, file }),
    record: { figures: [{ id: 'f7', crop: `${reportId}-f7.png` }] },
    crops: [{ name: `${reportId}-f7.png`, png: Buffer.from([grey]) }],
  });
const crop = (reportId: string) => join('records', `${reportId}-f7.png`);

test('pictures of figures stand beside their record, and go with it', async () => {
  await write(pictured('aaaaaaaaaa', '旧.pdf', 1), later);
  expect(await readFile(join(out, crop('aaaaaaaaaa')))).toEqual(Buffer.from([1]));
  expect(await textOf(join('records', 'aaaaaaaaaa.json'))).not.toContain('"png"');
  await write(pictured('aaaaaaaaaa', '旧.pdf', 2));
  expect(await readFile(join(out, crop('aaaaaaaaaa')))).toEqual(Buffer.from([2]));
  await writeFile(join(out, 'records', 'aaaaaaaaaa-截图.png'), '');
  await write(earlier);
  expect((await listing()).filter((name) => name.endsWith('.png'))).toEqual([
    join('records', 'aaaaaaaaaa-截图.png'),
  ]);
});

test('a run that resumes takes the pictures over, and does again what lacks one', async () => {
  const audit = pictured('aaaaaaaaaa', '旧.pdf', 1);
  await write(audit);
  const { earlier: found } = await opened(true);
  expect(await found.find(['aaaaaaaaaa'], 'of 旧.pdf')).toEqual([audit]);
  await rm(join(out, crop('aaaaaaaaaa')));
  expect(await found.find(['aaaaaaaaaa'], 'of 旧.pdf')).toBeNull();
});

test('a folder that another run is writing to is left alone', async () => {
  await mkdir(join(out, `.hedui-${process.ppid}`), { recursive: true });
  expect(await openOutput(out, 'zh')).toMatchObject({ ok: false });
});

test('a folder with other files is refused and stays untouched', async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'discrepancies.csv'), 'somebody’s own');
  const refused = await openOutput(out, 'zh');
  expect(refused).toMatchObject({ ok: false, reason: { code: 'output' } });
  expect(!refused.ok && refused.reason.text.zh).toContain('discrepancies.csv');
  expect(await listing()).toEqual(['discrepancies.csv']);
  expect(await textOf('discrepancies.csv')).toBe('somebody’s own');
});

test('a run.json of another program does not make the folder ours', async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'run.json'), '{"tool":"other","files":[]}');
  expect(await openOutput(out, 'zh')).toMatchObject({ ok: false });
});

test('a folder that holds only .gitkeep is as good as empty', async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, '.gitkeep'), '');
  expect((await write(earlier)).ok).toBe(true);
  expect(await listing()).toContain('.gitkeep');
});

test('a file in place of the folder is refused', async () => {
  await writeFile(out, '');
  expect(await openOutput(out, 'en')).toMatchObject({
    ok: false,
    reason: { text: { en: expect.stringContaining('not a folder') } },
  });
});

test('a record’s path cannot be led out of the folder by an id in an old run.json', async () => {
  await write(earlier);
  await writeFile(join(out, '..', 'outside.json'), 'keep');
  const run = JSON.parse(await textOf('run.json'));
  run.files = [{ reportId: '../../outside' }];
  await writeFile(join(out, 'run.json'), JSON.stringify(run));
  await write(later);
  expect(await readFile(join(out, '..', 'outside.json'), 'utf8')).toBe('keep');
});

test('a locked table is said before the work begins', async () => {
  await write(earlier);
  // A folder in its place cannot be opened for writing either, on any system.
  await rm(join(out, 'scores.csv'));
  await mkdir(join(out, 'scores.csv'));
  const refused = await openOutput(out, 'zh');
  expect(!refused.ok && refused.reason.text.zh).toMatch(/无法替换 scores\.csv.*请关闭/);
});

test('thousands of findings are appended, not held', async () => {
  const many = auditOf({ discrepancies: Array.from({ length: 3000 }, () => discrepancyRow()) });
  await write(many);
  expect((await textOf('discrepancies.csv')).split('\r\n')).toHaveLength(3002);
});

test('what a review keeps stays through every run, and is no reason to refuse a folder that holds nothing else', async () => {
  await mkdir(out, { recursive: true });
  const kept = Object.values(reviewFiles);
  for (const file of kept) await writeFile(join(out, file), file);
  expect((await write(earlier)).ok).toBe(true);
  expect((await write(later)).ok).toBe(true);
  for (const file of kept) expect(await textOf(file)).toBe(file);
});
