import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language, Localized, Outcome } from '../../model/message.ts';
import { tables } from '../rendered.ts';
import { runJson } from '../run-json.ts';
import { type Earlier, noEarlier, recordsIn } from './earlier.ts';
import { reviewFiles } from './review-files.ts';
import { type OutputWriter, stage } from './stage.ts';
import { cannotReplace, codeOf, earlierRun, finishSwap, refused } from './swap.ts';

/**
 * Left by file managers and version control, or by a review whose results were removed: an out folder that holds only
 * these is as good as empty, and no run touches them.
 */
const harmless = new Set([
  '.gitkeep',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  ...Object.values(reviewFiles),
]);
const stagingName = /^\.hedui-(\d+)$/;

/** An out folder ready to be written, and what earlier runs left that need not be done again. */
export interface Output {
  readonly writer: OutputWriter;
  readonly earlier: Earlier;
}

/**
 * Makes the out folder ready; refuses one that holds something other than results of hedui. With `resume`, what an
 * interrupted run left behind is offered again; without, it is dropped.
 */
export async function openOutput(
  folder: string,
  language: Language,
  resume = false,
): Promise<Outcome<Output>> {
  try {
    await mkdir(folder, { recursive: true }).catch((error) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    const leftovers = await takeOver(folder);
    if (!leftovers.ok) return leftovers;
    const refusal = (await foreignFiles(folder)) ?? (await lockedTable(folder));
    if (refusal !== null) return refusal;
    const { value: interrupted } = leftovers;
    if (!resume) for (const staging of interrupted) await rm(staging, { recursive: true, force: true });
    const before = await earlierRun(folder);
    // What a finished run left stands until the new results are complete; of an unfinished one there is only more to come.
    const showAsTheyCome = before === null || !before.complete;
    const writer = await stage(folder, language, { showAsTheyCome, replaces: resume ? interrupted : [] });
    const earlier = resume
      ? recordsIn([...interrupted.map((staging) => join(staging, 'new')), folder])
      : noEarlier;
    return { ok: true, value: { writer, earlier }, notices: [] };
  } catch (error) {
    return refused(cannotWrite(folder, error));
  }
}

/** The folders of runs that were interrupted before their results were put in place. */
async function takeOver(folder: string): Promise<Outcome<string[]>> {
  if (!(await stat(folder)).isDirectory())
    return refused({
      zh: `输出位置不是文件夹：${folder}`,
      en: `the output is not a folder: ${folder}`,
    });
  const interrupted: string[] = [];
  for (const name of await readdir(folder)) {
    const owner = stagingName.exec(name)?.[1];
    if (owner === undefined) continue;
    if (isRunning(Number(owner)))
      return refused({
        zh: `另一个核对正在写入 ${folder}（进程 ${owner}）；请等它结束。若确无其他核对在运行，请删除其中的 ${name} 文件夹后重试。`,
        en: `another run is writing to ${folder} (process ${owner}); wait for it. If there is none, delete the folder ${name} in it and try again.`,
      });
    const finished = await finishSwap(folder, join(folder, name));
    if (!finished.ok) return finished;
    if (!finished.value) interrupted.push(join(folder, name));
  }
  return { ok: true, value: interrupted, notices: [] };
}

async function foreignFiles(folder: string): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  const names = (await readdir(folder)).filter((name) => !harmless.has(name) && !stagingName.test(name));
  if (names.length === 0 || (await earlierRun(folder)) !== null) return null;
  return refused({
    zh: `输出文件夹 ${folder} 里有不是本程序写的文件（如 ${names[0]}），为免混淆未作改动。请用 --out 另指一个空文件夹。`,
    en: `the output folder ${folder} holds files that hedui did not write (${names[0]}); nothing was changed. Name an empty folder with --out.`,
  });
}

/** A spreadsheet program on Windows locks what it shows: better said before an hour of work than after it. */
async function lockedTable(folder: string): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  for (const { file } of [...tables, runJson]) {
    const locked = await probe(join(folder, file));
    if (locked !== null) return refused(cannotReplace(file, locked));
  }
  return null;
}

async function probe(path: string): Promise<unknown> {
  try {
    await (await open(path, 'r+')).close();
    return null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : error;
  }
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

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const cannotWrite = (folder: string, error: unknown): Localized => ({
  zh: `无法写入输出文件夹 ${folder}：${reasonOf(error)}`,
  en: `cannot write to the output folder ${folder}: ${reasonOf(error)}`,
});
