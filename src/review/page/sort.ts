import type { ReportRow } from '../api.ts';
import { type Batch, severityOrder } from './batch.ts';
import type { LineColumn, Recurring } from './column.ts';
import { departmentsOf } from './departments.ts';

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

/** Every report in the order that is asked for. */
export function orderOfReports(batch: Batch, { column, descending }: Order<ReportColumn>): Uint32Array {
  const { reports } = batch.overview;
  const statuses = ['failed', 'partial', 'ok'];
  const number = (value: string | number | null) => (value === null ? Number.NaN : Number(value));
  const keys: Readonly<Record<ReportColumn, () => ArrayLike<number>>> = {
    file: () => ranks(reports, (report) => report.file),
    department: () => byCode(departmentsOf(batch)),
    year: () => reports.map((report) => number(report.year)),
    status: () => reports.map((report) => statuses.indexOf(report.status)),
    selfTotal: () => reports.map((report) => number(report.selfTotal)),
    recomputedTotal: () => reports.map((report) => number(report.recomputedTotal)),
    inflation: () => reports.map((report) => inflationOf(report) ?? Number.NaN),
    pointsWithoutData: () => reports.map((report) => number(report.pointsWithoutData)),
    errors: () => reports.map((report) => report.errors),
    warnings: () => reports.map((report) => report.warnings),
    roundings: () => reports.map((report) => report.roundings),
    open: () => {
      const open = new Float64Array(reports.length);
      for (const [row, verdict] of batch.verdict.entries())
        if (verdict === 0) open[batch.columns.report[row]!]!++;
      return open;
    },
  };
  return ordered(keys[column](), descending);
}

/** Every discrepancy in the order that is asked for. */
export function orderOfDiscrepancies(
  batch: Batch,
  { column, descending }: Order<DiscrepancyColumn>,
): Uint32Array {
  const { columns } = batch;
  const sizes = (values: LineColumn) =>
    Float64Array.from({ length: columns.count }, (_, row) => {
      const value = values.at(row);
      return value === '' ? Number.NaN : Math.abs(Number(value));
    });
  const keys: Readonly<Record<DiscrepancyColumn, () => ArrayLike<number>>> = {
    severity: () =>
      columns.severity.codes.map(
        (code) => severityOrder.length - severityOrder.indexOf(columns.severity.values[code]!),
      ),
    kind: () => byCode(columns.kind),
    item: () => byCode(columns.item),
    reported: () => sizes(columns.reported),
    expected: () => sizes(columns.expected),
    difference: () => sizes(columns.difference),
    department: () => {
      const departments = byCode(departmentsOf(batch));
      return columns.report.map((report) => departments[report]!);
    },
    verdict: () => batch.verdict,
  };
  return ordered(keys[column](), descending);
}

/** The rows that pass, in an order; without one, as the batch has them. */
export function passing(order: Uint32Array | null, passes: Uint8Array): Uint32Array {
  const rows = new Uint32Array(passes.length);
  let count = 0;
  for (let at = 0; at < passes.length; at++) {
    const row = order === null ? at : order[at]!;
    if (passes[row] === 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function byCode({ values, codes }: Recurring): Uint32Array {
  const rank = ranks(values, (value) => value);
  return codes.map((code) => rank[code]!);
}

const knownRanks = new WeakMap<object, Uint32Array>();

/** The place of each text in the order of the language's dictionaries; kept, since comparing them takes long. */
function ranks<Value>(values: readonly Value[], textOf: (value: Value) => string): Uint32Array {
  const known = knownRanks.get(values);
  if (known !== undefined) return known;
  const texts = values.map(textOf);
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const order = texts.map((_, index) => index).sort((a, b) => collator.compare(texts[a]!, texts[b]!));
  const rank = new Uint32Array(values.length);
  for (const [place, index] of order.entries()) rank[index] = place;
  knownRanks.set(values, rank);
  return rank;
}

/** Rows by their keys; equal ones stay in the batch's order, and what has no key comes last either way. */
function ordered(keys: ArrayLike<number>, descending: boolean): Uint32Array {
  const distinct = new Set<number>();
  for (let row = 0; row < keys.length; row++) if (!Number.isNaN(keys[row])) distinct.add(keys[row]!);
  const sorted = Float64Array.from(distinct).sort();
  if (descending) sorted.reverse();
  const placeOf = new Map<number, number>();
  for (let place = 0; place < sorted.length; place++) placeOf.set(sorted[place]!, place);
  // Each key's rows are counted first, so that every row then goes straight to its place.
  const places = new Uint32Array(keys.length);
  const next = new Uint32Array(sorted.length + 2);
  for (let row = 0; row < keys.length; row++) {
    const place = placeOf.get(keys[row]!) ?? sorted.length;
    places[row] = place;
    next[place + 1]!++;
  }
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const rows = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) rows[next[places[row]!]!++] = row;
  return rows;
}
