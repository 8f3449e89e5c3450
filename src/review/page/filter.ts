import {
  type ReportRow,
  type ReportStatus,
  type Severity,
  type State,
  type Verdict,
  verdicts,
} from '../api.ts';
import type { Batch } from './batch.ts';

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

export interface Selection {
  /** Rows of the discrepancies that pass, in the batch's order. */
  readonly discrepancies: Uint32Array;
  /** Indices of the reports that pass. */
  readonly reports: Uint32Array;
  /** Passing discrepancies of each report that are not decided yet. */
  readonly openPerReport: Uint32Array;
  /** How many of the passing discrepancies are decided. */
  readonly decided: number;
  /** What choosing another value of the one filter would show, the other filters staying. */
  readonly byKind: ReadonlyMap<string, number>;
  readonly byDepartment: ReadonlyMap<string, number>;
  readonly bySeverity: ReadonlyMap<string, number>;
}

/** Selects what passes the filter, in one pass over the discrepancies. */
export function select(batch: Batch, filter: Filter): Selection {
  const { columns, overview } = batch;
  const { reports } = overview;
  const reportPasses = reports.map((report) => filter.status === null || report.status === filter.status);
  const ofDepartment = reports.map(
    (report) => filter.department === null || departmentOf(report) === filter.department,
  );
  const tellsWords = wordTest(batch, filter.words);
  const severity = columns.severity.values.indexOf(filter.severity as Severity);
  const kind = columns.kind.values.indexOf(filter.kind as string);
  const state = columns.state.values.indexOf(filter.state as State);
  const verdict = verdicts.indexOf(filter.verdict as Verdict);

  const passing = new Uint32Array(columns.ids.length);
  const openPerReport = new Uint32Array(reports.length);
  const perReport = new Uint32Array(reports.length);
  const kinds = new Uint32Array(columns.kind.values.length);
  const severities = new Uint32Array(columns.severity.values.length);
  const departments = new Uint32Array(reports.length);
  let count = 0;
  let decided = 0;
  for (let row = 0; row < columns.ids.length; row++) {
    const report = columns.report[row]!;
    if (!reportPasses[report]) continue;
    if (filter.verdict !== null && batch.verdict[row] !== verdict) continue;
    if (filter.state !== null && columns.state.codes[row] !== state) continue;
    if (!tellsWords(row)) continue;
    const kindPasses = filter.kind === null || columns.kind.codes[row] === kind;
    const severityPasses = filter.severity === null || columns.severity.codes[row] === severity;
    const departmentPasses = ofDepartment[report]!;
    if (severityPasses && departmentPasses) kinds[columns.kind.codes[row]!]!++;
    if (kindPasses && departmentPasses) severities[columns.severity.codes[row]!]!++;
    if (kindPasses && severityPasses) departments[report]!++;
    if (!kindPasses || !severityPasses || !departmentPasses) continue;
    passing[count++] = row;
    perReport[report]!++;
    if (batch.verdict[row] === 0) openPerReport[report]!++;
    else decided++;
  }
  const asksDiscrepancies = [filter.severity, filter.kind, filter.verdict, filter.state].some(
    (asked) => asked !== null,
  );
  const words = wordsOf(filter.words);
  const shown = reports.flatMap((report, index) => {
    if (!reportPasses[index] || !ofDepartment[index]) return [];
    const itself = !asksDiscrepancies && words.every((word) => reportText(report).includes(word));
    return itself || perReport[index]! > 0 ? [index] : [];
  });
  return {
    discrepancies: passing.slice(0, count),
    reports: Uint32Array.from(shown),
    openPerReport,
    decided,
    byKind: counted(columns.kind.values, kinds),
    bySeverity: counted(columns.severity.values, severities),
    byDepartment: counted(reports.map(departmentOf), departments),
  };
}

/** The department that a submission counts for; its file where it names none. */
export const departmentOf = (report: ReportRow): string => report.department ?? report.file;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);
const reportTexts = new WeakMap<ReportRow, string>();

/** What the search looks through of a submission; kept, since every key that is typed asks for it. */
function reportText(report: ReportRow): string {
  const kept = reportTexts.get(report);
  if (kept !== undefined) return kept;
  const text = `${report.file} ${report.department ?? ''} ${report.year ?? ''} ${report.id}`.toLowerCase();
  reportTexts.set(report, text);
  return text;
}

/**
 * Whether a discrepancy tells every word, in its report, item, kind, rule or numbers. Texts that recur are searched
 * once, not for each row.
 */
function wordTest({ columns, overview }: Batch, text: string): (row: number) => boolean {
  const { kinds } = overview.terms;
  const tests = wordsOf(text).map((word) => {
    const tells = (values: readonly string[]) => values.map((value) => value.toLowerCase().includes(word));
    const inReport = overview.reports.map((report) => reportText(report).includes(word));
    const inItem = tells(columns.item.values);
    const inRule = tells(columns.rule.values);
    const inKind = tells(columns.kind.values.map((kind) => `${kind} ${kinds[kind]?.zh ?? ''}`));
    return (row: number): boolean =>
      inItem[columns.item.codes[row]!]! ||
      inReport[columns.report[row]!]! ||
      inKind[columns.kind.codes[row]!]! ||
      inRule[columns.rule.codes[row]!]! ||
      (columns.reported[row]?.includes(word) ?? false) ||
      (columns.expected[row]?.includes(word) ?? false) ||
      columns.ids[row] === word;
  });
  return (row) => tests.every((test) => test(row));
}

/** Counts by name, the largest first; names that do not occur are left out. */
function counted(names: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [index, name] of names.entries())
    if (counts[index]! > 0) sums.set(name, (sums.get(name) ?? 0) + counts[index]!);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}
