import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { ListedReport } from '../../outputs/records-index.ts';
import { successions, type Trace } from './succession.ts';

/** What is remembered of a report: its discrepancies, and what they were not before its last change. */
interface Seen {
  readonly now: readonly Trace[];
  /** Those that the last change brought. */
  readonly fresh: readonly string[];
  /** What each stands for that is gone, the last one first. */
  readonly former: Readonly<Record<string, readonly string[]>>;
}

type SeenReports = Readonly<Record<string, Seen>>;

/** What is new in a report, and what stands for something that is gone. */
export interface Changes {
  readonly fresh: ReadonlySet<string>;
  formerOf(discrepancy: string): readonly string[];
  /** Everything that something else stands for now. */
  readonly succeeded: ReadonlySet<string>;
}

/**
 * Tells which discrepancies a report did not have when it was last reviewed. It is held report by report: a run in which
 * a report stays as it is leaves what was new in it new.
 */
export class SeenBefore {
  readonly #path: string;
  #seen: SeenReports | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Compares a run with what was there before, and keeps the outcome for the next. */
  async take(reports: readonly ListedReport[]): Promise<void> {
    this.#seen ??= await this.#load();
    const known = this.#seen;
    const isFirst = Object.keys(known).length === 0;
    const next: Record<string, Seen> = { ...known };
    let changed = false;
    for (const { report, found } of reports) {
      const earlier = known[report.reportId];
      if (earlier !== undefined && sameIds(earlier.now, found)) continue;
      const now = found.map(({ id, relation, place }): Trace => ({ id, relation, place }));
      next[report.reportId] =
        earlier === undefined
          ? { now, fresh: isFirst ? [] : now.map(({ id }) => id), former: {} }
          : changedFrom(earlier, now);
      changed = true;
    }
    this.#seen = next;
    if (!changed) return;
    const temporary = `${this.#path}.${randomUUID()}`;
    try {
      await writeFile(temporary, `${JSON.stringify(next)}\n`);
      await rename(temporary, this.#path);
    } catch {
      // A folder that is only read, or a file that is locked: what is new is told now, and again the next time.
      await rm(temporary, { force: true });
    }
  }

  changesIn(report: string): Changes {
    const { fresh = [], former = {} } = this.#seen?.[report] ?? {};
    return {
      fresh: new Set(fresh),
      formerOf: (discrepancy) => former[discrepancy] ?? [],
      succeeded: new Set(Object.values(former).flat()),
    };
  }

  async #load(): Promise<SeenReports> {
    try {
      const kept: SeenReports = JSON.parse(await readFile(this.#path, 'utf8'));
      // One that was written before places were remembered says too little.
      return Object.values(kept).every(({ former }) => former !== undefined) ? kept : {};
    } catch {
      // Without it nothing is new, and no decision is lost.
      return {};
    }
  }
}

function changedFrom(earlier: Seen, now: readonly Trace[]): Seen {
  const [before, ids] = [new Set(earlier.now.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const fresh = now.filter(({ id }) => !before.has(id));
  const pairs = successions(
    earlier.now.filter(({ id }) => !ids.has(id)),
    fresh,
  );
  const former: Record<string, readonly string[]> = {};
  for (const { id } of now) {
    const gone = pairs.get(id);
    const line = gone === undefined ? earlier.former[id] : [gone, ...(earlier.former[gone] ?? [])];
    // What came back stands for itself again.
    const rest = line?.filter((each) => !ids.has(each)) ?? [];
    if (rest.length > 0) former[id] = rest;
  }
  return { now, fresh: fresh.map(({ id }) => id), former };
}

const sameIds = (one: readonly Trace[], other: readonly Pick<Trace, 'id'>[]): boolean =>
  one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
