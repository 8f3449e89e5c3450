import type { ReportStatus } from '../model/audit.ts';
import type { Policy } from '../model/policy.ts';

/** What was run on what: enough to see that two results come from the same files, rules and program. */
export interface RunFacts {
  readonly version: string;
  /** False for a run that was stopped before it had audited every file. */
  readonly complete: boolean;
  readonly started: string;
  readonly finished: string;
  readonly options: {
    readonly paths: readonly string[];
    readonly lang: string;
    readonly jobs: number;
    readonly policyFile: string | null;
  };
  readonly policy: Policy;
  readonly totals: Readonly<Record<string, number>>;
  readonly files: readonly RunFile[];
  /** Names of files that are no submissions. */
  readonly passedOver: readonly string[];
}

export interface RunFile {
  readonly reportId: string;
  readonly file: string;
  /** Where it was read from, and the names to follow inside the archives that it lies in. */
  readonly place: { readonly path: string; readonly inside: readonly string[] };
  readonly status: ReportStatus;
  /** Null where the file could not be read from the disk. */
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** What a later run needs to know of an earlier one. */
export type EarlierRun = Pick<RunFacts, 'files' | 'complete'>;

const tool = 'hedui';

/** `run.json`; it also marks the folder as one that hedui wrote and may write again. */
export const runJson = {
  file: 'run.json',
  text: (facts: RunFacts): string =>
    `${JSON.stringify({ tool, node: process.version, platform: process.platform, ...facts }, null, 1)}\n`,
  /** What stands there while the first results come in. */
  unfinished: (): string => `${JSON.stringify({ tool, complete: false, files: [] }, null, 1)}\n`,
  /** The facts of an earlier run; null for a file that hedui did not write. */
  read(text: string): EarlierRun | null {
    try {
      const value: unknown = JSON.parse(text);
      return isRun(value) ? { files: value.files, complete: value.complete !== false } : null;
    } catch {
      return null;
    }
  },
} as const;

function isRun(value: unknown): value is { files: RunFacts['files']; complete?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('tool' in value) || value.tool !== tool) return false;
  return 'files' in value && Array.isArray(value.files);
}
