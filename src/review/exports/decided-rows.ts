import type { DiscrepancyRow, ReportRow } from '../../model/audit.ts';
import { listed } from '../../outputs/records-index.ts';
import type { State } from '../api.ts';
import type { Review } from '../review.ts';
import type { Entry } from '../store/log.ts';
import { standpointOf } from '../views/state.ts';

/** A discrepancy with the decision that stands on it. */
export interface DecidedRow {
  readonly entry: Entry;
  /** As the last run has them; null for what it no longer finds. */
  readonly report: ReportRow | null;
  readonly found: DiscrepancyRow | null;
  readonly state: State | 'gone';
}

/** Everything that is decided, report by report in the order of the batch; what is gone comes last. */
export async function decidedRows(review: Review): Promise<DecidedRow[]> {
  const run = await review.run();
  const byReport = new Map<string, Entry[]>();
  for (const { last } of review.log.all()) {
    if (last.verdict === 'none') continue;
    byReport.set(last.report, [...(byReport.get(last.report) ?? []), last]);
  }
  const rank = (id: string) => run.byId.get(id) ?? Number.POSITIVE_INFINITY;
  const ids = [...byReport.keys()].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const rows: DecidedRow[] = [];
  const gone: DecidedRow[] = [];
  for (const id of ids) {
    const audit = await run.record(id);
    const report = audit?.report ?? null;
    const changes = review.seen.changesIn(id);
    const entries = new Map((byReport.get(id) ?? []).map((entry) => [entry.discrepancy, entry]));
    for (const found of audit?.discrepancies ?? []) {
      const { state, former } = standpointOf(listed(found), review.log, changes);
      const entry = entries.get(found.id) ?? former;
      entries.delete(found.id);
      if (entry !== null) rows.push({ entry, report, found, state });
    }
    for (const entry of entries.values())
      if (!changes.succeeded.has(entry.discrepancy)) gone.push({ entry, report, found: null, state: 'gone' });
  }
  return [...rows, ...gone];
}
