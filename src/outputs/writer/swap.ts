import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Localized, Outcome } from '../../model/message.ts';
import { cropPng } from '../crop-png.ts';
import { recordJson } from '../record-json.ts';
import { type EarlierRun, runJson } from '../run-json.ts';

/** Puts the files of a run in place of those of the run before it; when one of them cannot be moved, all stay. */
export async function swap(
  folder: string,
  staging: string,
  written: readonly string[],
): Promise<Outcome<null>> {
  const replaced = [...new Set([...(await earlierRecords(folder)), ...written])];
  const done: { from: string; to: string }[] = [];
  const move = async (from: string, to: string) => {
    await rename(from, to);
    done.push({ from, to });
  };
  let current = '';
  try {
    await mkdir(join(staging, 'old', recordJson.folder), { recursive: true });
    await mkdir(join(folder, recordJson.folder), { recursive: true });
    for (current of replaced)
      await move(join(folder, current), join(staging, 'old', current)).catch((error) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
    for (current of written) await move(join(staging, 'new', current), join(folder, current));
  } catch (error) {
    for (const { from, to } of done.reverse()) await rename(to, from);
    return refused(cannotReplace(current || recordJson.folder, error));
  }
  return { ok: true, value: null, notices: [] };
}

/** Carries on a swap that was interrupted; false for a run that was interrupted before its swap. */
export async function finishSwap(folder: string, staging: string): Promise<Outcome<boolean>> {
  const names = await readdir(join(staging, 'new'), { recursive: true }).catch((): string[] => []);
  const begun = await stat(join(staging, 'old')).catch(() => null);
  if (begun === null || !names.includes(runJson.file)) return { ok: true, value: false, notices: [] };
  const left: string[] = [];
  for (const name of names)
    if (name !== runJson.file && (await stat(join(staging, 'new', name))).isFile()) left.push(name);
  // run.json goes last: while it is missing, the swap was not finished.
  const swapped = await swap(folder, staging, [...left, runJson.file]);
  if (!swapped.ok) return swapped;
  await rm(staging, { recursive: true, force: true });
  return { ok: true, value: true, notices: [] };
}

/** The last run that wrote to the folder; null where hedui wrote none. */
export async function earlierRun(folder: string): Promise<EarlierRun | null> {
  const text = await readFile(join(folder, runJson.file), 'utf8').catch(() => null);
  return text === null ? null : runJson.read(text);
}

/** The records that the last run wrote, with their pictures; those of files that are gone since must not stay among the new ones. */
async function earlierRecords(folder: string): Promise<string[]> {
  const files = (await earlierRun(folder))?.files ?? [];
  const ids = files.map((file) => String(file.reportId)).filter((id) => /^[0-9a-f]+$/.test(id));
  const names = await readdir(join(folder, recordJson.folder)).catch((): string[] => []);
  const known = new Set(ids);
  const crops = names.filter((name) => cropPng.isOf(name, known));
  return [...ids.map(recordJson.fileOf), ...crops].map((name) => join(recordJson.folder, name));
}

type Refusal = Extract<Outcome<never>, { ok: false }>;

export const refused = (text: Localized): Refusal => ({
  ok: false,
  reason: { code: 'output', loss: true, text },
});

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

export const cannotReplace = (file: string, error: unknown): Localized => ({
  zh: `无法替换 ${file}（${codeOf(error)}）：它可能正被 Excel 或 WPS 打开。请关闭后重新运行；原有结果未作改动。`,
  en: `cannot replace ${file} (${codeOf(error)}): it may be open in a spreadsheet program. Close it and run again; the earlier results are unchanged.`,
});
