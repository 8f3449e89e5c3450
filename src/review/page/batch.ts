import {
  type Decision,
  type DiscrepancyColumns,
  type Overview,
  type Reviewed,
  type Severity,
  type State,
  states,
  type Verdict,
  verdicts,
} from '../api.ts';
import { LineColumn, type Recurring, recurring } from './column.ts';

/** The gravest first. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'rounding'];

/** The discrepancies of a batch, a row each, report by report. */
export interface Discrepancies {
  readonly count: number;
  readonly ids: LineColumn;
  /** Index into the overview's reports. */
  readonly report: Uint32Array;
  readonly severity: Recurring<Severity>;
  readonly kind: Recurring;
  readonly rule: Recurring;
  readonly item: Recurring;
  readonly reported: LineColumn;
  readonly expected: LineColumn;
  readonly difference: LineColumn;
}

/** The whole batch as the page holds it: what the server sent, and the decisions, which change. */
export interface Batch {
  readonly overview: Overview;
  readonly columns: Discrepancies;
  /** By discrepancy: an index into `states`. */
  readonly state: Uint8Array;
  /** By discrepancy: an index into `verdicts`. */
  readonly verdict: Uint8Array;
  readonly version: Uint32Array;
  /** By the report's id: its rows, the last one exclusive. */
  readonly rowsOf: ReadonlyMap<string, readonly [number, number]>;
}

export function batchOf(overview: Overview, sent: DiscrepancyColumns, reviewed: Reviewed): Batch {
  const count = sent.perReport.reduce((sum, found) => sum + found, 0);
  const report = new Uint32Array(count);
  const rowsOf = new Map<string, readonly [number, number]>();
  let row = 0;
  for (const [index, found] of sent.perReport.entries()) {
    report.fill(index, row, row + found);
    rowsOf.set(overview.reports[index]!.id, [row, row + found]);
    row += found;
  }
  const lines = (text: string) => new LineColumn(text, count);
  return {
    overview,
    columns: {
      count,
      ids: lines(sent.ids),
      report,
      severity: recurring(sent.severity),
      kind: recurring(sent.kind),
      rule: recurring(sent.rule),
      item: recurring(sent.item),
      reported: lines(sent.reported),
      expected: lines(sent.expected),
      difference: lines(sent.difference),
    },
    rowsOf,
    ...reviewedColumns(reviewed, count),
  };
}

function reviewedColumns(reviewed: Reviewed, count: number): Pick<Batch, 'state' | 'verdict' | 'version'> {
  const [state, verdict, version] = [new Uint8Array(count), new Uint8Array(count), new Uint32Array(count)];
  for (const changed of ['new', 'changed'] as const)
    for (const row of reviewed[changed]) state[row] = states.indexOf(changed);
  for (const [index, row] of reviewed.decided.rows.entries()) {
    verdict[row] = reviewed.decided.verdicts[index]!;
    version[row] = reviewed.decided.versions[index]!;
  }
  return { state, verdict, version };
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
    const row = rowOf(batch, report, discrepancy);
    if (row === null || batch.version[row]! >= version) continue;
    batch.version[row] = version;
    batch.verdict[row] = verdicts.indexOf(decision?.verdict ?? 'none');
    changed = true;
  }
  return changed;
}

/** Looked for among the report's own rows, so that two copies of a file do not share decisions. */
function rowOf({ rowsOf, columns }: Batch, report: string, discrepancy: string): number | null {
  const [first, end] = rowsOf.get(report) ?? [0, 0];
  for (let row = first; row < end; row++) if (columns.ids.at(row) === discrepancy) return row;
  return null;
}

export const verdictAt = (batch: Batch, row: number): Verdict => verdicts[batch.verdict[row]!]!;

export const stateAt = (batch: Batch, row: number): State => states[batch.state[row]!]!;
