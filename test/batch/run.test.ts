import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunOptions, runBatch } from '../../src/batch/run.ts';
import { defaultPolicy } from '../../src/model/policy.ts';

let base: string;
let out: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui-'));
  out = join(base, 'out');
  await mkdir(join(base, 'in'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const run = (changes: Partial<RunOptions> = {}) =>
  runBatch({
    paths: [join(base, 'in')],
    out,
    language: 'en',
    policy: defaultPolicy,
    policyFile: null,
    jobs: 2,
    pool: { worker: new URL('./fixtures/row-worker.mjs', import.meta.url), secondsPerTask: 10 },
    ...changes,
  });

const put = (name: string, text = name) => writeFile(join(base, 'in', name), text);
const columnOf = async (file: string, column: number) =>
  (await readFile(join(out, file), 'utf8'))
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[column]);

test('a batch writes a row for every file in order, and sums up', async () => {
  for (const name of ['b.docx', 'a.docx', 'clean.pdf', 'die.pdf']) await put(name);
  const told: string[] = [];
  const result = await run({ progress: (done, of, { file }) => told.push(`${done}/${of} ${file}`) });
  expect(result).toMatchObject({
    ok: true,
    value: { files: 4, failed: 1, partial: 0, errors: 2, warnings: 2 },
  });
  if (!result.ok) return;
  expect(result.value.top.map(({ file, found }) => `${file} ${found.item}`)).toEqual([
    'a.docx 错',
    'b.docx 错',
    'a.docx 疑',
    'b.docx 疑',
  ]);
  expect(result.value.unread.map(({ file }) => file)).toEqual(['die.pdf']);
  expect(await columnOf('reports.csv', 1)).toEqual(['a.docx', 'b.docx', 'clean.pdf', 'die.pdf']);
  expect(await columnOf('reports.csv', 6)).toEqual(['ok', 'ok', 'ok', 'failed']);
  expect(await columnOf('discrepancies.csv', 4)).toEqual(['warning', 'error', 'warning', 'error']);
  expect(told).toHaveLength(4);
  expect(told.at(-1)).toMatch(/^4\/4 /);
});

test('run.json holds the hash of every file and what was set', async () => {
  await put('a.docx', 'content');
  await run();
  const facts = JSON.parse(await readFile(join(out, 'run.json'), 'utf8'));
  const sha256 = createHash('sha256').update('content').digest('hex');
  expect(facts.files).toMatchObject([{ file: 'a.docx', status: 'ok', sha256, bytes: 7 }]);
  expect(facts).toMatchObject({ tool: 'hedui', policy: defaultPolicy, totals: { files: 1, errors: 1 } });
});

test('results in a folder under the input are not audited the next time', async () => {
  await put('a.docx');
  out = join(base, 'in', 'out');
  await run();
  expect(await run()).toMatchObject({ ok: true, value: { files: 1 } });
});

test('what cannot be begun leaves nothing behind', async () => {
  expect(await run()).toMatchObject({ ok: false, reason: { code: 'input' } });
  await put('a.docx');
  await mkdir(out);
  await writeFile(join(out, 'own.txt'), '');
  expect(await run()).toMatchObject({ ok: false, reason: { code: 'output' } });
  expect(await readdir(out)).toEqual(['own.txt']);
});

test('a worker that cannot be loaded at all fails every file, soon and without an end of the program', async () => {
  await put('a.docx');
  await put('b.docx');
  const pool = { worker: new URL('./fixtures/none.mjs', import.meta.url), secondsPerTask: 600 };
  expect(await run({ pool })).toMatchObject({ ok: true, value: { files: 2, failed: 2 } });
}, 60_000);
