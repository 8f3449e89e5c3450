import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hedui, put, startHedui, tablesIn } from './support/desk.ts';
import { generateSubmission, layoutNames } from './support/generate.ts';
import { writeDocx } from './support/write-docx.ts';

/** What happens to a run from outside, with real processes. */
let base: string;
let input: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui 故障 '));
  input = join(base, 'in');
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function submissions(count: number): Promise<void> {
  for (let seed = 0; seed < count; seed++) {
    const layout = layoutNames[seed % layoutNames.length] as (typeof layoutNames)[number];
    const { submission } = generateSubmission(seed, { layout, faults: ['changed-digit'] });
    await put(input, { [`${seed}.docx`]: new Uint8Array(await writeDocx(submission)) });
  }
}

const kills = Number(process.env.HEDUI_KILLS ?? 3);

test(`a run that is killed ${kills} times and resumed gives the tables of an undisturbed one`, {
  timeout: 600_000,
}, async () => {
  await submissions(24);
  expect(hedui('audit', input, '--out', join(base, 'undisturbed')).status).toBe(0);
  for (let kill = 0; kill < kills; kill++) {
    const run = startHedui('audit', input, '--out', join(base, 'killed'), '--resume');
    const ended = once(run, 'exit');
    await pause(900 + ((kill * 677) % 1500));
    run.kill('SIGKILL');
    await ended;
  }
  const last = hedui('audit', input, '--out', join(base, 'killed'), '--resume');
  expect(last.status, last.stderr).toBe(0);
  expect(await tablesIn(join(base, 'killed'))).toEqual(await tablesIn(join(base, 'undisturbed')));
  expect((await readdir(join(base, 'killed'))).sort()).toEqual(
    (await readdir(join(base, 'undisturbed'))).sort(),
  );
});

test('the second of two runs on one out folder refuses, and the first is none the worse', {
  timeout: 120_000,
}, async () => {
  await submissions(6);
  const out = join(base, 'out');
  const first = startHedui('audit', input, '--out', out);
  const ended = once(first, 'exit');
  while (!(await readdir(out).catch(() => [])).some((name) => name.startsWith('.hedui-'))) await pause(20);
  const second = hedui('audit', input, '--out', out);
  expect(second.status).toBe(2);
  expect(second.stderr).toContain('另一个核对正在写入');
  expect(await ended).toEqual([0, null]);
  expect(await readdir(out)).toContain('reports.csv');
});

const mounts = process.platform === 'linux' && canMount();

function canMount(): boolean {
  return spawnSync('unshare', ['-rm', 'true']).status === 0;
}

test.skipIf(!mounts)(
  'a full disk is said, loses nothing that was done, and --resume goes on',
  { timeout: 300_000 },
  async () => {
    await submissions(12);
    expect(hedui('audit', input, '--out', join(base, 'whole')).status).toBe(0);
    const small = join(base, 'small');
    await mkdir(small);
    const cli = join(import.meta.dirname, '../dist/src/cli.js');
    const kept = join(base, 'kept');
    // A disk of its own that is too small for the records; what it holds is copied off before it goes.
    const script = `mount -t tmpfs -o size=700k tmpfs "${small}" && "${process.execPath}" "${cli}" audit "${input}" --out "${small}/out"; code=$?; cp -a "${small}/out" "${kept}"; exit $code`;
    const full = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8' });
    expect(full.status, full.stderr).toBe(2);
    expect(full.stderr).toContain('--resume');
    expect(full.stderr).not.toContain('    at ');
    const staging = (await readdir(kept)).find((name) => name.startsWith('.hedui-')) as string;
    const done = await readdir(join(kept, staging, 'new', 'records'));
    expect(done.length).toBeGreaterThan(0);
    const resumed = hedui('audit', input, '--out', kept, '--resume');
    expect(resumed.status, resumed.stderr).toBe(0);
    expect(await tablesIn(kept)).toEqual(await tablesIn(join(base, 'whole')));
  },
);

const cutsOff = process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0;

test.skipIf(!cutsOff)('a run without any network gives the same tables', { timeout: 120_000 }, async () => {
  await submissions(4);
  expect(hedui('audit', input, '--out', join(base, 'with')).status).toBe(0);
  const cli = join(import.meta.dirname, '../dist/src/cli.js');
  const args = ['-rn', process.execPath, cli, 'audit', input, '--out', join(base, 'without')];
  const run = spawnSync('unshare', args, { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  expect(await tablesIn(join(base, 'without'))).toEqual(await tablesIn(join(base, 'with')));
  expect(await readFile(join(base, 'without', 'reports.csv'), 'utf8')).toContain('.docx');
});
