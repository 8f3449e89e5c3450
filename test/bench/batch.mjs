import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './compare.mjs';

/** Files that every run audits before those that count: starting the program and compiling it is paid with them. */
export const startUpFiles = 60;
/** Files at 1×: as many of each of the three Word samples. */
export const filesAtOne = 42;

/**
 * What the whole program takes for one report at each scale, by CPU and by the clock: the run over start-up and counted
 * files, less a run over the start-up files alone. Small runs are repeated and their median taken.
 */
export function costAtScales(scales, sources) {
  const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-'));
  try {
    const startUp = medianOf([1, 2, 3].map(() => runOver(folder, startUpFiles, sources)));
    return scales.map((scale) => {
      const files = scale * filesAtOne;
      const repeats = scale === 1 ? [1, 2, 3] : [1];
      const whole = medianOf(repeats.map(() => runOver(folder, startUpFiles + files, sources)));
      return {
        scale,
        files,
        cpu: (whole.cpu - startUp.cpu) / files,
        wall: (whole.wall - startUp.wall) / files,
        peak: whole.peak,
        startUp,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const medianOf = (runs) => ({
  cpu: median(runs.map(({ cpu }) => cpu)),
  wall: median(runs.map(({ wall }) => wall)),
  peak: Math.max(...runs.map(({ peak }) => peak)),
});

function runOver(folder, files, sources) {
  const input = mkdtempSync(join(folder, 'in-'));
  for (let file = 0; file < files; file++)
    writeFileSync(join(input, `${file}.docx`), withComment(sources[file % sources.length], `copy ${file}`));
  const start = performance.now();
  const args = ['dist/src/cli.js', 'audit', input, '--out', `${input}-out`];
  const run = spawnSync(process.execPath, ['--import', new URL('usage.mjs', import.meta.url).href, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - start;
  if (run.status !== 0) throw new Error(`the batch of ${files} files failed: ${run.stderr.slice(-500)}`);
  const [, cpu, peak] = /usage (\d+) (\d+)/.exec(run.stderr);
  rmSync(input, { recursive: true });
  rmSync(`${input}-out`, { recursive: true });
  return { wall, cpu: Number(cpu), peak: Number(peak) };
}

/** A zip archive with a comment at its end, so that no two files of a batch are the same bytes. */
function withComment(archive, text) {
  const comment = Buffer.from(text);
  const bytes = Buffer.concat([archive, comment]);
  bytes.writeUInt16LE(comment.length, archive.length - 2);
  return bytes;
}
