import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditFolder } from './audit-folder.mjs';
import { median } from './compare.mjs';
import { writeSubmissions } from './submissions.mjs';

const bars = { speedUp: 1.8, peak: 1.2, flat: 0.15 };
/** Files that each worker audits before those that count: compiling the program is paid with them. */
const startUpOfWorker = 240;
const rounds = 2;

/** `npm run bench -- batch [N]`: what a second worker is worth, and whether cost and memory grow with the batch. */
export async function benchBatch(many = 10_000) {
  const few = Math.max(4, Math.floor(many / 10));
  const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-batch-'));
  try {
    console.log(
      `batch of Word submissions, every one of another department; ${availableParallelism()} cores`,
    );
    const small = await writeSubmissions(folder, few);
    const runs = [];
    for (let round = 0; round < rounds; round++)
      for (const jobs of [1, 2]) runs.push(measured(small, few, jobs));
    rmSync(small, { recursive: true });
    const large = measured(await writeSubmissions(folder, many), many, 2);
    for (const run of [...runs, large]) say(run);
    const [one, two] = [1, 2].map((jobs) => runs.filter((run) => run.jobs === jobs));
    const clock = (of) => median(of.map(({ wall }) => wall));
    held('throughput of two workers ÷ of one', clock(one) / clock(two), (ratio) => ratio >= bars.speedUp);
    const peak = Math.max(...two.map((run) => run.peak));
    held(`peak memory at ${many} ÷ at ${few}`, large.peak / peak, (ratio) => ratio <= bars.peak);
    // The first tenth pays for compiling the program.
    const [first, second, ...later] = large.tenths;
    const growth = (later.at(-1) - later.at(-2)) / (second - first);
    held(
      `CPU of the last tenth of ${many} ÷ of the second`,
      growth,
      (ratio) => Math.abs(ratio - 1) <= bars.flat,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What one run took for a report, once its workers were warm. */
function measured(input, files, jobs) {
  const from = Math.min(startUpOfWorker * jobs, Math.floor(files / 2));
  const start = busy();
  const began = performance.now();
  const { before, counted, tenths, peak } = auditFolder(input, {
    files,
    from,
    options: ['--jobs', String(jobs)],
  });
  const ownCpu = before.cpu + counted.cpu;
  const others = Math.max(0, busy() - start - ownCpu) / (performance.now() - began);
  const reports = files - from;
  return { files, jobs, cpu: counted.cpu / reports, wall: counted.wall / reports, tenths, peak, others };
}

/** Milliseconds for which the cores have worked, for whomever. */
const busy = () =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);

function say({ files, jobs, cpu, wall, peak, others }) {
  const perSecond = (1000 / wall).toFixed(1);
  console.log(
    `  ${String(files).padStart(6)} files, ${jobs} at one time: ${cpu.toFixed(1)} ms CPU a report, ${perSecond} reports a second, peak ${peak} MB`,
  );
  if (others > 0.1)
    console.log(
      `          the machine was busy: others took ${others.toFixed(1)} cores, so these figures mean little`,
    );
}

const held = (what, ratio, holds) =>
  console.log(`  ${(holds(ratio) ? 'held' : 'MISSED').padEnd(6)}  ${ratio.toFixed(2)}×  ${what}`);
