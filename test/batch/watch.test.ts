import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watch } from '../../src/batch/watch.ts';
import { defaultPolicy } from '../../src/model/policy.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui-'));
  await mkdir(join(base, 'in'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

/** The files of every run until so many runs are over; `meanwhile` is done beside. */
async function runs(wanted: number, meanwhile: (run: number) => Promise<void>): Promise<string[][]> {
  const stop = new AbortController();
  const seen: string[][] = [];
  const watched = watch({
    paths: [join(base, 'in')],
    out: join(base, 'out'),
    language: 'en',
    policy: defaultPolicy,
    policyFile: null,
    jobs: 1,
    pool: { worker: new URL('./fixtures/row-worker.mjs', import.meta.url) },
    settledAfter: 100,
    stop: stop.signal,
    audited: async () => {
      const facts = JSON.parse(await readFile(join(base, 'out', 'run.json'), 'utf8'));
      seen.push(facts.files.map(({ file, bytes }: { file: string; bytes: number }) => `${file} ${bytes}`));
      if (seen.length === wanted) stop.abort();
      else await meanwhile(seen.length);
    },
  });
  await meanwhile(0);
  await watched;
  return seen;
}

const put = (name: string, text: string) => writeFile(join(base, 'in', name), text);

test('what is put into the folder is audited, also when it is changed later', {
  timeout: 30_000,
}, async () => {
  const steps = [() => put('a.docx', '1'), () => put('b.docx', '12'), () => put('a.docx', '1234')];
  expect(await runs(3, async (run) => steps[run]?.())).toEqual([
    ['a.docx 1'],
    ['a.docx 1', 'b.docx 2'],
    ['a.docx 4', 'b.docx 2'],
  ]);
});

test('a file that is still growing is left until it is whole', { timeout: 30_000 }, async () => {
  const grow = async (run: number) => {
    if (run > 0) return;
    await put('a.docx', 'x');
    for (let written = 0; written < 30; written++) {
      await appendFile(join(base, 'in', 'a.docx'), 'x');
      await pause(20);
    }
  };
  expect(await runs(1, grow)).toEqual([['a.docx 31']]);
});
