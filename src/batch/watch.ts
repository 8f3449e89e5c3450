import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../model/message.ts';
import type { RunSummary } from '../outputs/summary.ts';
import { collect } from './collect.ts';
import { type RunOptions, runBatch } from './run.ts';

export interface WatchOptions extends Omit<RunOptions, 'leave' | 'resume' | 'stop'> {
  readonly stop: AbortSignal;
  /** A file that has not changed for so long is whole. */
  readonly settledAfter?: number;
  /** Told of every run that audited something. */
  audited(summary: RunSummary): void;
}

/**
 * Audits what is dropped into folders until it is stopped: again whenever files came, went or changed, each run taking
 * over what the run before it did. A file that is still being written is left until it has stopped growing. Folders are
 * looked through, not listened to: network drives tell nobody what is put on them.
 */
export async function watch(options: WatchOptions): Promise<Outcome<null>> {
  const { settledAfter = 2000, stop } = options;
  let before = new Map<string, string>();
  let audited = new Map<string, string>();
  while (!stop.aborted) {
    const found = await stampsOf(options);
    const unsettled = new Set([...found.keys()].filter((path) => before.get(path) !== found.get(path)));
    before = found;
    const settled = new Map([...found].filter(([path]) => !unsettled.has(path)));
    const isNew = [...settled].some(([path, stamp]) => audited.get(path) !== stamp);
    const isGone = [...audited.keys()].some((path) => !found.has(path));
    if (settled.size > 0 && (isNew || isGone)) {
      const run = await runBatch({ ...options, resume: true, leave: (path) => unsettled.has(path) });
      if (!run.ok) return run;
      audited = settled;
      options.audited(run.value);
    }
    await pause(settledAfter, null, { signal: stop }).catch(() => {});
  }
  return { ok: true, value: null, notices: [] };
}

/** Every file with its size and time; none where the folder is empty. */
async function stampsOf({ paths, out }: WatchOptions): Promise<Map<string, string>> {
  const found = await collect(paths, { except: out });
  return new Map(
    found.ok
      ? found.value.inputs.map(({ place, bytes, modified }) => [place.path, `${bytes} ${modified}`])
      : [],
  );
}
