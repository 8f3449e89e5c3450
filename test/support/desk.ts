import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Audit } from '../../src/model/audit.ts';

/** The compiled program, as a user runs it. */
const cli = join(import.meta.dirname, '../../dist/src/cli.js');

export const hedui = (...args: readonly string[]) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

export const startHedui = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });

export async function put(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The audits in an out folder, by the file that they are of. */
export async function auditsIn(out: string): Promise<Map<string, Audit>> {
  // Beside the records stand their index and pictures of figures.
  const names = (await readdir(join(out, 'records'))).filter((name) => name.endsWith('.json'));
  const audits = await Promise.all(
    names.map(async (name): Promise<Audit> => JSON.parse(await readFile(join(out, 'records', name), 'utf8'))),
  );
  return new Map(audits.map((audit) => [audit.report.file, audit]));
}

/** The tables of an out folder; the seconds that a file took are another in every run. */
export async function tablesIn(out: string): Promise<string[]> {
  const texts = ['discrepancies', 'scores', 'reports'].map((table) =>
    readFile(join(out, `${table}.csv`), 'utf8'),
  );
  const [discrepancies = '', scores = '', reports = ''] = await Promise.all(texts);
  return [discrepancies, scores, reports.replace(/,\d+\.\d\d(?=,[^,]*\r\n)/g, ',')];
}
