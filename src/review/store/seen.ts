import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { ListedReport } from '../../outputs/records-index.ts';

/** The discrepancies of a report as they are, and as they were before its last change; null where there was no before. */
interface Seen {
  readonly now: readonly string[];
  readonly before: readonly string[] | null;
}

type SeenReports = Readonly<Record<string, Seen>>;

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
    const first = Object.keys(known).length === 0;
    const next: Record<string, Seen> = { ...known };
    let changed = false;
    for (const { report, found } of reports) {
      const now = found.map(({ id }) => id);
      const earlier = known[report.reportId];
      if (earlier !== undefined && sameIds(earlier.now, now)) continue;
      next[report.reportId] = { now, before: earlier?.now ?? (first ? null : []) };
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

  /** The ids that are new in a report. */
  newIn(report: string): ReadonlySet<string> {
    const seen = this.#seen?.[report];
    if (!seen?.before) return new Set();
    const before = new Set(seen.before);
    return new Set(seen.now.filter((id) => !before.has(id)));
  }

  async #load(): Promise<SeenReports> {
    try {
      return JSON.parse(await readFile(this.#path, 'utf8'));
    } catch {
      // Without it nothing is new, and no decision is lost.
      return {};
    }
  }
}

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);
