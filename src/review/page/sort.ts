import type { ReportRow } from '../api.ts';
import { type Batch, severityOrder } from './batch.ts';
import { departmentOf } from './filter.ts';

/** A column to sort by, downwards or upwards; null leaves the batch's own order. */
export interface Order<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

export const reportColumns = [
  'file',
  'department',
  'year',
  'status',
  'selfTotal',
  'recomputedTotal',
  'inflation',
  'pointsWithoutData',
  'errors',
  'warnings',
  'roundings',
  'open',
] as const;
export type ReportColumn = (typeof reportColumns)[number];

export const discrepancyColumns = [
  'severity',
  'kind',
  'item',
  'reported',
  'expected',
  'difference',
  'department',
  'verdict',
] as const;
export type DiscrepancyColumn = (typeof discrepancyColumns)[number];

/** What a second click on a heading does: the other way round, then back to the batch's own order. */
export function clicked<Column extends string>(
  order: Order<Column> | null,
  column: Column,
  descendingFirst: boolean,
): Order<Column> | null {
  if (order?.column !== column) return { column, descending: descendingFirst };
  return order.descending === descendingFirst ? { column, descending: !descendingFirst } : null;
}

/** Self score − recomputed score; null where either is missing. Only for order and drawing, so a float does. */
export function inflationOf(report: Pick<ReportRow, 'selfTotal' | 'recomputedTotal'>): number | null {
  if (report.selfTotal === null || report.recomputedTotal === null) return null;
  return Number((Number(report.selfTotal) - Number(report.recomputedTotal)).toFixed(6));
}

export function sortReports(batch: Batch, rows: Uint32Array, order: Order<ReportColumn> | null): Uint32Array {
  if (order === null) return rows;
  const { reports } = batch.overview;
  const statuses = ['failed', 'partial', 'ok'];
  const number = (value: string | number | null) => (value === null ? Number.NaN : Number(value));
  const keys: Readonly<Record<ReportColumn, () => Float64Array>> = {
    file: () => ranks(reports.map((report) => report.file)),
    department: () => ranks(reports.map(departmentOf)),
    year: () => Float64Array.from(reports, (report) => number(report.year)),
    status: () => Float64Array.from(reports, (report) => statuses.indexOf(report.status)),
    selfTotal: () => Float64Array.from(reports, (report) => number(report.selfTotal)),
    recomputedTotal: () => Float64Array.from(reports, (report) => number(report.recomputedTotal)),
    inflation: () => Float64Array.from(reports, (report) => inflationOf(report) ?? Number.NaN),
    pointsWithoutData: () => Float64Array.from(reports, (report) => number(report.pointsWithoutData)),
    errors: () => Float64Array.from(reports, (report) => report.errors),
    warnings: () => Float64Array.from(reports, (report) => report.warnings),
    roundings: () => Float64Array.from(reports, (report) => report.roundings),
    open: () => {
      const open = new Float64Array(reports.length);
      for (const [row, report] of batch.columns.report.entries())
        if (batch.verdict[row] === 0) open[report]!++;
      return open;
    },
  };
  return sorted(rows, keys[order.column](), order.descending);
}

export function sortDiscrepancies(
  batch: Batch,
  rows: Uint32Array,
  order: Order<DiscrepancyColumn> | null,
): Uint32Array {
  if (order === null) return rows;
  const { columns, overview } = batch;
  const byCode = ({ values, codes }: { values: readonly string[]; codes: readonly number[] }) => {
    const rank = ranks(values);
    return Float64Array.from(codes, (code) => rank[code]!);
  };
  const size = (value: string | null) => (value === null ? Number.NaN : Math.abs(Number(value)));
  const keys: Readonly<Record<DiscrepancyColumn, () => Float64Array>> = {
    severity: () =>
      Float64Array.from(
        columns.severity.codes,
        (code) => -severityOrder.indexOf(columns.severity.values[code]!),
      ),
    kind: () => byCode(columns.kind),
    item: () => byCode(columns.item),
    reported: () => Float64Array.from(columns.reported, size),
    expected: () => Float64Array.from(columns.expected, size),
    difference: () => Float64Array.from(columns.difference, size),
    department: () => byCode({ values: overview.reports.map(departmentOf), codes: columns.report }),
    verdict: () => Float64Array.from(batch.verdict),
  };
  return sorted(rows, keys[order.column](), order.descending);
}

/** The place of each text in the order of the language's dictionaries. */
function ranks(values: readonly string[]): Float64Array {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const order = values.map((_, index) => index).sort((a, b) => compare(values[a]!, values[b]!));
  const rank = new Float64Array(values.length);
  let before = -1;
  for (const [place, index] of order.entries()) {
    const same = before >= 0 && values[index] === values[before];
    rank[index] = same ? rank[before]! : place;
    before = index;
  }
  return rank;
}

/** Rows by their keys; equal ones stay in the batch's order, and what has no key comes last either way. */
function sorted(rows: Uint32Array, keys: Float64Array, descending: boolean): Uint32Array {
  const sign = descending ? -1 : 1;
  return rows.slice().sort((a, b) => {
    const x = keys[a]!;
    const y = keys[b]!;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return sign * (x - y) || a - b;
  });
}
