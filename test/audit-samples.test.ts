import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../src/model/audit.ts';
import { recordSchema } from '../src/model/record.ts';

/** The whole way, as a user takes it: the compiled program, its worker threads, the files on disk. */
const root = dirname(import.meta.dirname);
let folder: string;
let records: Audit[];

function hedui(...args: string[]) {
  const cli = join(root, 'dist/src/cli.js');
  return spawnSync(process.execPath, [cli, 'audit', ...args], { cwd: folder, encoding: 'utf8' });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedui 样例 '));
  const { status, stderr } = hedui('--jobs', '2');
  expect(status, stderr).toBe(0);
  // Beside the records stands their index.
  const names = (await readdir(join(folder, 'out/records'))).filter((name) => name.endsWith('.json'));
  records = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, 'out/records', name), 'utf8'))),
  );
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Expected {
  readonly file: string;
  readonly department: string;
  readonly year: number;
  readonly findings: readonly unknown[];
}

test('every sample is read in full, and known by its department and year', async () => {
  const expected: Expected[] = JSON.parse(await readFile(join(root, 'samples/expected.json'), 'utf8'));
  const read = records.map(({ report }) => ({
    file: report.file,
    department: report.department,
    year: report.year,
    status: report.status,
  }));
  expect(read.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
    expected.map(({ file, department, year }) => ({ file, department, year, status: 'ok' })),
  );
  for (const { file, findings } of expected) {
    const report = records.find((audit) => audit.report.file === file)?.report;
    if (findings.length === 0) expect(report?.errors).toBe(0);
    else expect(report?.errors).toBeGreaterThan(0);
  }
});

test('records decode by their schema, and ids are unique in a run', () => {
  for (const { record } of records) expect(() => recordSchema.parse(record)).not.toThrow();
  const ids = records.flatMap((audit) => audit.discrepancies.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(0);
});

test('another run with another number of workers gives the same bytes', { timeout: 300_000 }, async () => {
  const out = (file: string) => readFile(join(folder, 'out', file), 'utf8');
  const before = [await out('discrepancies.csv'), await out('scores.csv')];
  expect(hedui('--jobs', '1').status).toBe(0);
  expect([await out('discrepancies.csv'), await out('scores.csv')]).toEqual(before);
});
