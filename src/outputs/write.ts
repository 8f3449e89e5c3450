import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Audit } from '../model/audit.ts';
import type { Language, Localized, Outcome } from '../model/message.ts';
import { discrepanciesCsv } from './discrepancies-csv.ts';
import { recordJson } from './record-json.ts';
import { reportsCsv } from './reports-csv.ts';
import { type RunFacts, runJson } from './run-json.ts';
import { scoresCsv } from './scores-csv.ts';

/** The artefacts that grow by lines with every audit. */
const tables = [discrepanciesCsv, scoresCsv, reportsCsv] as const;

/** Left by file managers and version control: an out folder that holds only these is as good as empty. */
const harmless = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);
const stagingName = /^\.hedui-(\d+)$/;

/**
 * Writes results beside those of an earlier run and swaps them in at the end, so that a run that fails, is interrupted
 * or finds a file locked leaves the earlier results as they were. Files that hedui did not write are kept.
 */
export interface OutputWriter {
  /** Audits are written in the order in which they are added. */
  add(audit: Audit): Promise<void>;
  /** Puts the results in place of the earlier ones. */
  finish(facts: RunFacts): Promise<Outcome<null>>;
  /** Drops what was written so far. */
  abandon(): Promise<void>;
}

/** Makes the out folder ready; refuses one that holds something other than results of hedui. */
export async function openOutput(folder: string, language: Language): Promise<Outcome<OutputWriter>> {
  try {
    return (await refusal(folder)) ?? { ok: true, value: await stage(folder, language), notices: [] };
  } catch (error) {
    return refused(cannotWrite(folder, error));
  }
}

type Refusal = Extract<Outcome<never>, { ok: false }>;

const refused = (text: Localized): Refusal => ({ ok: false, reason: { code: 'output', loss: true, text } });

async function refusal(folder: string): Promise<Refusal | null> {
  const found = await stat(folder).catch(() => null);
  if (found === null) {
    await mkdir(folder, { recursive: true });
    return null;
  }
  if (!found.isDirectory())
    return refused({
      zh: `输出位置不是文件夹：${folder}`,
      en: `the output is not a folder: ${folder}`,
    });
  for (const name of await readdir(folder)) {
    const owner = stagingName.exec(name)?.[1];
    if (owner === undefined) continue;
    if (isRunning(Number(owner)))
      return refused({
        zh: `另一个核对正在写入 ${folder}（进程 ${owner}）；请等它结束。若确无其他核对在运行，请删除其中的 ${name} 文件夹后重试。`,
        en: `another run is writing to ${folder} (process ${owner}); wait for it. If there is none, delete the folder ${name} in it and try again.`,
      });
    const recovered = await recover(folder, join(folder, name));
    if (!recovered.ok) return recovered;
  }
  const names = (await readdir(folder)).filter((name) => !harmless.has(name));
  if (names.length > 0 && (await earlierRun(folder)) === null)
    return refused({
      zh: `输出文件夹 ${folder} 里有不是本程序写的文件（如 ${names[0]}），为免混淆未作改动。请用 --out 另指一个空文件夹。`,
      en: `the output folder ${folder} holds files that hedui did not write (${names[0]}); nothing was changed. Name an empty folder with --out.`,
    });
  for (const { file } of tables) {
    // A spreadsheet program on Windows locks what it shows: better said before an hour of work than after it.
    const locked = await probe(join(folder, file));
    if (locked !== null) return refused(cannotReplace(file, locked));
  }
  return null;
}

function isRunning(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function earlierRun(folder: string): Promise<Pick<RunFacts, 'files'> | null> {
  const text = await readFile(join(folder, runJson.file), 'utf8').catch(() => null);
  return text === null ? null : runJson.read(text);
}

async function probe(path: string): Promise<unknown> {
  try {
    await (await open(path, 'r+')).close();
    return null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : error;
  }
}

async function stage(folder: string, language: Language): Promise<OutputWriter> {
  const staging = join(folder, `.hedui-${process.pid}`);
  const fresh = join(staging, 'new');
  await rm(staging, { recursive: true, force: true });
  await mkdir(join(fresh, recordJson.folder), { recursive: true });
  const handles: FileHandle[] = [];
  for (const table of tables) {
    const handle = await open(join(fresh, table.file), 'w');
    handles.push(handle);
    await handle.write(table.head(language));
  }
  const records: string[] = [];
  const close = async () => {
    for (const handle of handles.splice(0)) await handle.close();
  };

  return {
    async add(audit) {
      for (const [index, table] of tables.entries())
        await handles[index]?.write(table.lines(audit, language));
      const record = join(recordJson.folder, recordJson.file(audit));
      await writeFile(join(fresh, record), recordJson.text(audit));
      records.push(record);
    },
    async finish(facts) {
      await writeFile(join(fresh, runJson.file), runJson.text(facts));
      await close();
      // run.json goes last: while it is missing, the swap was not finished.
      const written = [...tables.map((table) => table.file), ...records, runJson.file];
      const swapped = await swap(folder, staging, written);
      await rm(staging, { recursive: true, force: true });
      return swapped;
    },
    async abandon() {
      await close();
      await rm(staging, { recursive: true, force: true });
    },
  };
}

async function swap(folder: string, staging: string, written: readonly string[]): Promise<Outcome<null>> {
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

/** The records that the last run wrote; those of files that are gone since must not stay among the new ones. */
async function earlierRecords(folder: string): Promise<string[]> {
  const files = (await earlierRun(folder))?.files ?? [];
  return files
    .map((file) => String(file.reportId))
    .filter((id) => /^[0-9a-f]+$/.test(id))
    .map((id) => join(recordJson.folder, `${id}.json`));
}

/** Carries on a swap that was interrupted; a run that was interrupted before its swap is dropped. */
async function recover(folder: string, staging: string): Promise<Outcome<null>> {
  const names = await readdir(join(staging, 'new'), { recursive: true }).catch((): string[] => []);
  const begun = await stat(join(staging, 'old')).catch(() => null);
  if (begun !== null && names.includes(runJson.file)) {
    const left: string[] = [];
    for (const name of names)
      if (name !== runJson.file && (await stat(join(staging, 'new', name))).isFile()) left.push(name);
    const swapped = await swap(folder, staging, [...left, runJson.file]);
    if (!swapped.ok) return swapped;
  }
  await rm(staging, { recursive: true, force: true });
  return { ok: true, value: null, notices: [] };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const cannotWrite = (folder: string, error: unknown): Localized => ({
  zh: `无法写入输出文件夹 ${folder}：${reasonOf(error)}`,
  en: `cannot write to the output folder ${folder}: ${reasonOf(error)}`,
});

const cannotReplace = (file: string, error: unknown): Localized => ({
  zh: `无法替换 ${file}（${codeOf(error)}）：它可能正被 Excel 或 WPS 打开。请关闭后重新运行；原有结果未作改动。`,
  en: `cannot replace ${file} (${codeOf(error)}): it may be open in a spreadsheet program. Close it and run again; the earlier results are unchanged.`,
});
