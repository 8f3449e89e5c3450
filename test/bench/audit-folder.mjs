import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Audits a folder with the whole program and gives what that cost: `before` and `counted`, CPU and clock in milliseconds
 * up to the file `from` and after it, the CPU up to the end of each of the `tenths` of its files, and the `peak` of its
 * memory in MB, all its threads.
 */
export function auditFolder(input, { files, from, options = [] }) {
  const out = `${input}-out`;
  const usage = new URL('usage.mjs', import.meta.url).href;
  const args = ['--import', usage, 'dist/src/cli.js', 'audit', input, '--out', out, ...options];
  const run = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, BENCH_FROM: String(from), BENCH_FILES: String(files) },
    maxBuffer: 1 << 28,
  });
  rmSync(out, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`the batch of ${files} files failed: ${run.stderr.slice(-500)}`);
  const used = JSON.parse(/usage (.*)/.exec(run.stderr)[1]);
  if (used.done !== files) throw new Error(`${files} files, but ${used.done} were told of`);
  return used;
}
