import {
  type Decision,
  type Dictionary,
  type DiscrepancyColumns,
  type Overview,
  type Severity,
  type Verdict,
  verdicts,
} from '../api.ts';

/** The gravest first. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'rounding'];

/** The whole batch as the page holds it: what the server sent, and the decisions, which change. */
export interface Batch {
  readonly overview: Overview;
  readonly columns: DiscrepancyColumns;
  /** By discrepancy: an index into `verdicts`. */
  readonly verdict: Uint8Array;
  readonly version: Uint32Array;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Discrepancies' ids are told apart by their reports, so that two copies of a file do not share decisions. */
const keyOf = (report: string, discrepancy: string): string => `${report}/${discrepancy}`;

export function batchOf(overview: Overview, columns: DiscrepancyColumns): Batch {
  const code = columns.verdict.values.map((verdict) => verdicts.indexOf(verdict));
  const rowOf = new Map<string, number>();
  for (const [row, id] of columns.ids.entries())
    rowOf.set(keyOf(overview.reports[columns.report[row]!]!.id, id), row);
  return {
    overview,
    columns,
    verdict: Uint8Array.from(columns.verdict.codes, (value) => code[value]!),
    version: Uint32Array.from(columns.version),
    rowOf,
  };
}

export interface Decided {
  readonly report: string;
  readonly discrepancy: string;
  readonly decision: Decision | null;
  readonly version: number;
}

/**
 * Takes decisions over, in place, and says whether anything changed. An older version than the one that is known is
 * left out: an answer and the poll for what others did can cross.
 */
export function takeOver(batch: Batch, changes: readonly Decided[]): boolean {
  let changed = false;
  for (const { report, discrepancy, decision, version } of changes) {
    const row = batch.rowOf.get(keyOf(report, discrepancy));
    if (row === undefined || batch.version[row]! >= version) continue;
    batch.version[row] = version;
    batch.verdict[row] = verdicts.indexOf(decision?.verdict ?? 'none');
    changed = true;
  }
  return changed;
}

/** What a row has in a column whose values recur. */
export const valueAt = <Value extends string | null>(
  { values, codes }: Dictionary<Value>,
  row: number,
): Value => values[codes[row]!]!;

export const verdictAt = (batch: Batch, row: number): Verdict => verdicts[batch.verdict[row]!]!;
