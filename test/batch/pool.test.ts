import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Failure, type Work, workInOrder } from '../../src/batch/pool.ts';

const worker = new URL('./fixtures/troublesome-worker.mjs', import.meta.url);

interface Task {
  readonly kind: string;
  readonly log?: string;
  readonly bytes?: Uint8Array;
}
const work: Work<string, Task, string | Failure> = {
  load: async (kind) => ({ task: { kind }, transfer: [] }),
  failed: (_kind, failure) => failure,
};

async function answers(kinds: string[], settings: object = {}, changes: Partial<typeof work> = {}) {
  const all: (string | Failure)[] = [];
  const limits = { worker, jobs: 2, secondsPerTask: 2, memoryMegabytes: 64, ...settings };
  for await (const answer of workInOrder(kinds, { ...work, ...changes }, limits)) all.push(answer);
  return all;
}

test('answers come in the order of the inputs, whichever is done first', async () => {
  const done: string[] = [];
  const kinds = ['slow', 'a', 'b', 'c'];
  expect(await answers(kinds, {}, { done: (kind) => done.push(kind) })).toEqual(kinds);
  expect(done.at(-1)).toBe('slow');
});

test.each([
  ['hang', { kind: 'timed-out', seconds: 2 }],
  ['wait', { kind: 'timed-out', seconds: 2 }],
  ['exit', { kind: 'timed-out', seconds: 2 }],
  ['throw', { kind: 'died', detail: 'thrown' }],
  ['throw-late', { kind: 'died', detail: 'thrown late' }],
])('a worker that meets %s costs its own input only', { timeout: 60_000 }, async (kind, failure) => {
  expect(await answers(['a', kind, 'b', 'slow', 'c', 'd'])).toEqual(['a', failure, 'b', 'slow', 'c', 'd']);
});

test('a worker that runs out of memory costs its own input only', { timeout: 120_000 }, async () => {
  const failure = { kind: 'out-of-memory', megabytes: 64 };
  const all = await answers(['a', 'memory', 'b', 'slow'], { secondsPerTask: 50 });
  expect(all).toEqual(['a', failure, 'b', 'slow']);
});

test('many broken inputs in one batch do not stop it', { timeout: 60_000 }, async () => {
  const kinds = Array.from({ length: 24 }, (_, index) => (index % 3 === 0 ? 'throw' : `ok ${index}`));
  const all = await answers(kinds);
  expect(all.filter((answer) => typeof answer === 'string')).toEqual(
    kinds.filter((kind) => kind !== 'throw'),
  );
});

test('a failed input is tried twice, the second time alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hedui-'));
  const log = join(folder, 'log');
  await answers(
    ['slow', 'throw', 'slow', 'a'],
    {},
    { load: async (kind) => ({ task: { kind, log }, transfer: [] }) },
  );
  const events = (await readFile(log, 'utf8')).trim().split('\n');
  expect(events.filter((event) => event === 'throw')).toHaveLength(2);
  const before = events.slice(0, events.lastIndexOf('throw'));
  const began = before.filter((event) => event === 'slow').length;
  expect(before.filter((event) => event === 'slow done')).toHaveLength(began);
  await rm(folder, { recursive: true });
});

test('bytes move to the worker, and an input may be answered without it', async () => {
  const bytes = new Uint8Array(1000);
  const all = await answers(
    ['moved', 'known'],
    {},
    {
      load: async (kind) =>
        kind === 'known' ? { answer: 'at once' } : { task: { kind, bytes }, transfer: [bytes.buffer] },
    },
  );
  expect(all).toEqual(['moved: 1000 bytes', 'at once']);
  expect(bytes.byteLength).toBe(0);
});

test('only as many inputs are loaded as there are workers, and few answers wait', async () => {
  let loaded = 0;
  let most = 0;
  let finished = 0;
  let taken = 0;
  const kinds = Array.from({ length: 200 }, (_, index) => `k${index}`);
  const counting: typeof work = {
    ...work,
    load: async (kind) => {
      loaded += 1;
      most = Math.max(most, loaded - finished);
      return { task: { kind }, transfer: [] };
    },
    done: () => {
      finished += 1;
      expect(finished - taken).toBeLessThanOrEqual(17);
    },
  };
  for await (const _answer of workInOrder(kinds, counting, { worker, jobs: 2 })) taken += 1;
  expect(taken).toBe(200);
  expect(most).toBeLessThanOrEqual(3);
});

test('a reader that stops early ends the workers', async () => {
  for await (const answer of workInOrder(['a', 'wait', 'wait', 'wait'], work, { worker, jobs: 2 })) {
    expect(answer).toBe('a');
    break;
  }
});

test('an input of several parts that fails is tried part by part, and each part costs no other', async () => {
  const parts = (kinds: string) => kinds.split('+');
  const join = (all: readonly (string | Failure)[]) =>
    all.map((answer) => (typeof answer === 'string' ? answer : answer.kind)).join('|');
  expect(await answers(['a', 'throw+b+slow', 'c'], {}, { parts, join, ...throwingTogether })).toEqual([
    'a',
    'died|b|slow',
    'c',
  ]);
});

/** Several parts in one task die with the worst of them. */
const throwingTogether: Partial<typeof work> = {
  load: async (kind) => ({ task: { kind: kind.includes('+') ? 'throw' : kind }, transfer: [] }),
};
