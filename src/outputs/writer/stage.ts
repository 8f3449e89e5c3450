import { copyFile, type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language, Outcome } from '../../model/message.ts';
import { type Origin, recordJson } from '../record-json.ts';
import { growing, type Rendered, tables } from '../rendered.ts';
import { type RunFacts, runJson } from '../run-json.ts';
import { swap } from './swap.ts';

/**
 * Writes results beside those of an earlier run and swaps them in at the end, so that a run that fails, is interrupted
 * or finds a file locked leaves the earlier results as they were. Files that hedui did not write are kept.
 */
export interface OutputWriter {
  /** Audits are written in the order in which they are added; the tables are whole after every one. */
  add(audit: Rendered, origin: Origin): Promise<void>;
  /** Puts the results in place of the earlier ones. */
  finish(facts: RunFacts): Promise<Outcome<null>>;
  /** Leaves what was written where a run that resumes finds it; tells whether the out folder shows it. */
  suspend(facts: RunFacts): Promise<Outcome<{ readonly shown: boolean }>>;
  /** Lets go of the files after a failure, and drops nothing. */
  abandon(): Promise<void>;
}

export interface StagingOptions {
  /** Whether the tables so far may be seen in the out folder while the run goes on. */
  readonly showAsTheyCome: boolean;
  /** Folders of interrupted runs whose work goes into this one; they are dropped when it is finished. */
  readonly replaces: readonly string[];
}

/** Tables grow to many megabytes: they are shown again only when much more time has passed than showing them takes. */
const leastPause = 2000;
const pauseForShowing = 20;

/** Opens the files of a run in a folder of its own inside the out folder. */
export async function stage(
  folder: string,
  language: Language,
  { showAsTheyCome, replaces }: StagingOptions,
): Promise<OutputWriter> {
  const staging = join(folder, `.hedui-${process.pid}`);
  const fresh = join(staging, 'new');
  const own = replaces.includes(staging);
  if (!own) await rm(staging, { recursive: true, force: true });
  await mkdir(join(fresh, recordJson.folder), { recursive: true });
  const handles: FileHandle[] = [];
  for (const table of growing) {
    const handle = await open(join(fresh, table.file), 'w');
    handles.push(handle);
    await handle.write(table.head(language));
  }
  const records = new Set<string>();
  let showAgain = performance.now() + leastPause;

  const close = async () => {
    for (const handle of handles.splice(0)) await handle.close();
  };
  const show = async () => {
    const start = performance.now();
    // run.json first: it marks the folder as one that hedui wrote.
    const copy = join(staging, 'shown');
    await writeFile(copy, runJson.unfinished());
    await rename(copy, join(folder, runJson.file));
    for (const { file } of tables) {
      await copyFile(join(fresh, file), copy);
      await rename(copy, join(folder, file)).catch(() => {
        // Open in a spreadsheet program: it is replaced at the end, or said then.
      });
    }
    const end = performance.now();
    showAgain = end + Math.max(leastPause, pauseForShowing * (end - start));
  };
  const putInPlace = async (facts: RunFacts): Promise<Outcome<null>> => {
    await writeFile(join(fresh, runJson.file), runJson.text(facts));
    await close();
    // run.json goes last: while it is missing, the swap was not finished.
    const swapped = await swap(folder, staging, [
      ...growing.map((table) => table.file),
      ...records,
      runJson.file,
    ]);
    if (swapped.ok)
      for (const done of [staging, ...replaces]) await rm(done, { recursive: true, force: true });
    return swapped;
  };

  return {
    async add(audit, origin) {
      const record = join(recordJson.folder, recordJson.fileOf(audit.report.reportId));
      await writeFile(
        join(fresh, record),
        Buffer.concat([Buffer.from(recordJson.head(origin)), audit.record]),
      );
      records.add(record);
      for (const { name, png } of audit.crops) {
        const crop = join(recordJson.folder, name);
        await writeFile(join(fresh, crop), png);
        records.add(crop);
      }
      for (const [index, lines] of audit.lines.entries()) await handles[index]?.write(lines);
      if (showAsTheyCome && performance.now() > showAgain) await show();
    },
    finish: putInPlace,
    async suspend(facts) {
      if (showAsTheyCome) {
        const placed = await putInPlace(facts);
        return placed.ok ? { ok: true, value: { shown: true }, notices: [] } : placed;
      }
      await close();
      return { ok: true, value: { shown: false }, notices: [] };
    },
    abandon: close,
  };
}
