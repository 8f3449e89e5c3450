import { open, stat } from 'node:fs/promises';
import type { Decision, Verdict } from '../api.ts';
import { verdicts } from '../api.ts';

/** What a discrepancy said when it was decided; by it a later run tells whether it still says that. */
export interface Decided {
  readonly severity: string;
  readonly kind: string;
  readonly item: string;
  readonly reported: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly unit: string | null;
}

/** A line of the log. */
export interface Entry extends Decision {
  readonly report: string;
  /** The file's path in the batch, for a report that is gone. */
  readonly file: string;
  readonly discrepancy: string;
  /** How many decisions on this discrepancy there are with this one. */
  readonly version: number;
  readonly against: Decided;
}

/** What stands of one discrepancy: the last decision on it, which may have taken back the ones before. */
export interface Standing {
  readonly version: number;
  readonly last: Entry;
}

const newLine = 0x0a;

/**
 * The decisions in `decisions.jsonl`: lines are only ever added, and are on the disk before anybody is told so. A line
 * that was torn by a crash is passed over. Two servers may write to one log: a line counts only when its version is the
 * next one, so the first of two decisions stands, and the maker of the second reads that it came too late.
 */
export class DecisionLog {
  readonly #path: string;
  readonly #standing = new Map<string, Standing>();
  readonly #entries: Entry[] = [];
  #read = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** Takes in what was written since, by this server or another. */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#takeIn());
  }

  /** The decisions that count, in order. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  standing(discrepancy: string): Standing | null {
    return this.#standing.get(discrepancy) ?? null;
  }

  /** All discrepancies that anybody ever decided. */
  all(): Iterable<Standing> {
    return this.#standing.values();
  }

  /** Writes a decision; false where its version is not the next one any more. */
  add(entry: Entry): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#takeIn();
      if (!this.#isNext(entry)) return false;
      await this.#append(`${JSON.stringify(entry)}\n`);
      await this.#takeIn();
      const stands = this.#standing.get(entry.discrepancy);
      return stands?.version === entry.version && JSON.stringify(stands.last) === JSON.stringify(entry);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  #isNext = ({ discrepancy, version }: Entry): boolean =>
    version === (this.#standing.get(discrepancy)?.version ?? 0) + 1;

  async #append(line: string): Promise<void> {
    const file = await open(this.#path, 'a+');
    try {
      const { size } = await file.stat();
      const tail = Buffer.alloc(1);
      if (size > 0) await file.read(tail, 0, 1, size - 1);
      const torn = size > 0 && tail[0] !== newLine;
      await file.appendFile(torn ? `\n${line}` : line);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async #takeIn(): Promise<void> {
    const size = (await stat(this.#path).catch(() => null))?.size ?? 0;
    if (size < this.#read) {
      // Another file stands there now: somebody put an older one back.
      this.#standing.clear();
      this.#entries.length = 0;
      this.#read = 0;
    }
    if (size === this.#read) return;
    const file = await open(this.#path, 'r');
    try {
      const bytes = Buffer.alloc(size - this.#read);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.#read);
      const whole = bytes.lastIndexOf(newLine, bytesRead - 1) + 1;
      for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) this.#takeLine(line);
      this.#read += whole;
    } finally {
      await file.close();
    }
  }

  #takeLine(line: string): void {
    const entry = entryOf(line);
    if (entry === null || !this.#isNext(entry)) return;
    this.#standing.set(entry.discrepancy, { version: entry.version, last: entry });
    this.#entries.push(entry);
  }
}

function entryOf(line: string): Entry | null {
  try {
    const entry: Partial<Entry> = JSON.parse(line);
    const known =
      typeof entry.discrepancy === 'string' &&
      typeof entry.version === 'number' &&
      verdicts.includes(entry.verdict as Verdict) &&
      typeof entry.against === 'object';
    return known ? (entry as Entry) : null;
  } catch {
    return null;
  }
}
