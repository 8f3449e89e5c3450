import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditsIn, hedui, put, startHedui, tablesIn } from './support/desk.ts';
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
  let before = 0;
  for (let kill = 0; kill < kills; kill++) {
    const run = startHedui('audit', input, '--out', join(base, 'killed'), '--resume');
    const ended = once(run, 'exit');
    // Now at its start, now while it takes over what was done, now some reports further.
    const until = kill % 3 === 0 ? 1 : Math.min(12, before + (kill % 3));
    while (run.exitCode === null && (await recordsUnder(join(base, 'killed'))) < until) await pause(10);
    await pause((kill * 37) % 150);
    run.kill('SIGKILL');
    expect(await ended, 'killed, not finished').toEqual([null, 'SIGKILL']);
    before = Math.max(before, await recordsUnder(join(base, 'killed')));
  }
  const last = hedui('audit', input, '--out', join(base, 'killed'), '--resume');
  expect(last.status, last.stderr).toBe(0);
  expect(await tablesIn(join(base, 'killed'))).toEqual(await tablesIn(join(base, 'undisturbed')));
  expect((await readdir(join(base, 'killed'))).sort()).toEqual(
    (await readdir(join(base, 'undisturbed'))).sort(),
  );
});

/** How many records the last run that did not finish has written. */
async function recordsUnder(out: string): Promise<number> {
  const staging = (await readdir(out).catch(() => [])).filter((name) => name.startsWith('.hedui-'));
  const counts = staging.map(async (name) => {
    const records = await readdir(join(out, name, 'new', 'records')).catch(() => []);
    return records.filter((record) => record.endsWith('.json')).length;
  });
  return Math.max(0, ...(await Promise.all(counts)));
}

test('a file that grows under --watch is audited once, when it is whole', { timeout: 120_000 }, async () => {
  const out = join(base, 'out');
  await submissions(2);
  const { submission } = generateSubmission(7, { layout: 'yueyang', faults: [] });
  const whole = new Uint8Array(await writeDocx(submission));
  const run = startHedui('audit', input, '--out', out, '--watch');
  const ended = once(run, 'exit');
  const rows = () => readFile(join(out, 'reports.csv'), 'utf8').catch(() => '');
  const seen: string[] = [];
  const step = Math.ceil(whole.length / 12);
  for (let written = 0; written < whole.length; written += step) {
    await appendFile(join(input, 'growing.docx'), whole.subarray(written, written + step));
    await pause(400);
    seen.push(await rows());
  }
  while (!(await rows()).includes('growing.docx')) await pause(100);
  seen.push(await rows());
  run.kill('SIGINT');
  await ended;
  const [grown] = [...(await auditsIn(out)).values()].filter(({ report }) => report.file === 'growing.docx');
  expect(grown?.report.status).toBe('ok');
  expect(seen.filter((table) => /growing\.docx.*未能审读/.test(table))).toEqual([]);
});

test('a scan whose time is over while it is recognised costs its own file only', {
  timeout: 300_000,
}, async () => {
  await submissions(2);
  const pictures = new URL('../samples/pictures/', import.meta.url);
  for (const name of ['review-overview.png', 'review-pdf.png'])
    await put(input, { [name]: new Uint8Array(await readFile(new URL(name, pictures))) });
  const out = join(base, 'out');
  const run = hedui('audit', input, '--out', out, '--timeout', '2');
  expect(run.signal, run.stderr).toBeNull();
  const reports = await readFile(join(out, 'reports.csv'), 'utf8');
  for (const name of ['0.docx', '1.docx', 'review-overview.png', 'review-pdf.png'])
    expect(reports).toContain(name);
  const audits = await auditsIn(out);
  for (const name of ['0.docx', '1.docx']) expect(audits.get(name)?.report.status).toBe('ok');
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
