import type { ReportRow } from '../model/audit.ts';
import type { Rendered } from '../outputs/rendered.ts';
import { type RunSummary, shownAtMost, type TopFinding, worstOf } from '../outputs/summary.ts';

type Counted = 'reports' | 'partial' | 'failed' | 'errors' | 'warnings' | 'rounding' | 'checksNotRun';

/** What the reports of a run come to, kept small while thousands of audits pass by. */
export type Tally = { -readonly [Key in Counted]: RunSummary[Key] } & {
  top: TopFinding[];
  unread: ReportRow[];
};

export const newTally = (): Tally => ({
  reports: 0,
  partial: 0,
  failed: 0,
  errors: 0,
  warnings: 0,
  rounding: 0,
  checksNotRun: 0,
  top: [],
  unread: [],
});

export function count(tally: Tally, { report, top }: Pick<Rendered, 'report' | 'top'>): void {
  tally.reports += 1;
  if (report.status === 'partial') tally.partial += 1;
  if (report.status === 'failed') tally.failed += 1;
  tally.errors += report.errors;
  tally.warnings += report.warnings;
  tally.rounding += report.rounding;
  tally.checksNotRun += report.checksNotRun;
  if (report.status === 'failed' && tally.unread.length < shownAtMost) tally.unread.push(report);
  tally.top = worstOf(
    tally.top,
    top.map((found) => ({ file: report.file, found })),
  );
}
