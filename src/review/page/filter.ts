import { type ReportStatus, type Severity, type State, states, type Verdict, verdicts } from '../api.ts';
import type { Batch } from './batch.ts';
import { departmentOf, departmentsOf } from './departments.ts';
import { reportTells, rowTest, wordsOf } from './search.ts';

/** What is shown of the batch; null, or an empty text, asks nothing. */
export interface Filter {
  readonly words: string;
  readonly severity: Severity | null;
  readonly kind: string | null;
  readonly department: string | null;
  /** `none`: what is still to be decided. */
  readonly verdict: Verdict | null;
  readonly state: State | null;
  readonly status: ReportStatus | null;
}

export const noFilter: Filter = {
  words: '',
  severity: null,
  kind: null,
  department: null,
  verdict: null,
  state: null,
  status: null,
};

/** Names with their counts, the largest first. */
export type Counts = readonly (readonly [string, number])[];

export interface Selection {
  /** By discrepancy: 1 for those that pass. */
  readonly passes: Uint8Array;
  /** How many pass, and how many of them are decided. */
  readonly found: number;
  readonly decided: number;
  /** By report: 1 for those that pass, and how many do. */
  readonly reportPasses: Uint8Array;
  readonly reports: number;
  /** Passing discrepancies of each report that are not decided yet. */
  readonly openPerReport: Uint32Array;
  /** What choosing another value of the one filter would show, the other filters staying. */
  readonly byKind: Counts;
  readonly byDepartment: Counts;
  readonly bySeverity: Counts;
}

/** Selects what passes the filter, in one pass over the discrepancies. */
export function select(batch: Batch, filter: Filter): Selection {
  const { columns, overview } = batch;
  const { reports } = overview;
  const departments = departmentsOf(batch);
  const ofStatus = reports.map((report) => filter.status === null || report.status === filter.status);
  const ofDepartment = reports.map(
    (report) => filter.department === null || departmentOf(report) === filter.department,
  );
  const words = wordsOf(filter.words);
  const tellsWords = rowTest(batch, words);
  const severity = codeOf(columns.severity.values, filter.severity);
  const kind = codeOf(columns.kind.values, filter.kind);
  const state = codeOf(states, filter.state);
  const verdict = codeOf(verdicts, filter.verdict);

  const passes = new Uint8Array(columns.count);
  const openPerReport = new Uint32Array(reports.length);
  const perReport = new Uint32Array(reports.length);
  const kinds = new Uint32Array(columns.kind.values.length);
  const severities = new Uint32Array(columns.severity.values.length);
  const perDepartment = new Uint32Array(departments.values.length);
  let found = 0;
  let decided = 0;
  for (let row = 0; row < columns.count; row++) {
    const report = columns.report[row]!;
    if (!ofStatus[report]) continue;
    if (verdict !== any && batch.verdict[row] !== verdict) continue;
    if (state !== any && batch.state[row] !== state) continue;
    if (!tellsWords(row)) continue;
    const kindPasses = kind === any || columns.kind.codes[row] === kind;
    const severityPasses = severity === any || columns.severity.codes[row] === severity;
    const departmentPasses = ofDepartment[report]!;
    if (severityPasses && departmentPasses) kinds[columns.kind.codes[row]!]!++;
    if (kindPasses && departmentPasses) severities[columns.severity.codes[row]!]!++;
    if (kindPasses && severityPasses) perDepartment[departments.codes[report]!]!++;
    if (!kindPasses || !severityPasses || !departmentPasses) continue;
    passes[row] = 1;
    found++;
    perReport[report]!++;
    if (batch.verdict[row] === 0) openPerReport[report]!++;
    else decided++;
  }
  const asksDiscrepancies = [severity, kind, verdict, state].some((asked) => asked !== any);
  const reportPasses = Uint8Array.from(reports, (report, index) => {
    if (!ofStatus[index] || !ofDepartment[index]) return 0;
    return perReport[index]! > 0 || (!asksDiscrepancies && reportTells(report, words)) ? 1 : 0;
  });
  return {
    passes,
    found,
    decided,
    reportPasses,
    reports: reportPasses.reduce((sum, passes) => sum + passes, 0),
    openPerReport,
    byKind: counted(columns.kind.values, kinds),
    bySeverity: counted(columns.severity.values, severities),
    byDepartment: counted(departments.values, perDepartment),
  };
}

/** The code of a filter that asks nothing. */
const any = -2;

/** A value's code; one that no row has where it does not occur. */
const codeOf = <Value>(values: readonly Value[], asked: Value | null): number =>
  asked === null ? any : values.indexOf(asked);

/** Counts by name, the largest first; names that do not occur are left out. */
const counted = (names: readonly string[], counts: Uint32Array): Counts =>
  names
    .map((name, code) => [name, counts[code]!] as const)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
