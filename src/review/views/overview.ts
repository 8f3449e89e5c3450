import type { ListedReport } from '../../outputs/records-index.ts';
import { kindTerms, reportStatusTerms, scoreStatusTerms, severityTerms } from '../../outputs/terms.ts';
import type { Overview, ReportRow } from '../api.ts';
import type { DecisionLog } from '../store/log.ts';
import type { Run } from '../store/run.ts';
import { decisionOf } from './state.ts';

/** One submission with how far its review is. */
export function reportRow({ report, found }: ListedReport, log: DecisionLog): ReportRow {
  const { reportId: id, rounding: roundings, ...row } = report;
  const decided = found.filter((each) => decisionOf(log.standing(each.id)) !== null).length;
  return {
    id,
    file: row.file,
    department: row.department,
    year: row.year,
    status: row.status,
    message: row.message,
    selfTotal: row.selfTotal,
    recomputedTotal: row.recomputedTotal,
    selfGrade: row.selfGrade,
    recomputedGrade: row.recomputedGrade,
    pointsWithoutData: row.pointsWithoutData,
    errors: row.errors,
    warnings: row.warnings,
    roundings,
    decided,
    open: found.length - decided,
    pages: row.pages,
    format: row.format,
  };
}

/** The batch at a glance. */
export const overviewOf = (run: Run, log: DecisionLog, out: string, version: string): Overview => ({
  program: { name: 'hedui', version },
  audited: {
    out,
    paths: run.facts.options.paths,
    at: run.facts.finished,
    complete: run.facts.complete,
  },
  terms: {
    kinds: kindTerms,
    severities: severityTerms,
    scoreStatuses: scoreStatusTerms,
    reportStatuses: reportStatusTerms,
  },
  reports: run.reports.map((report) => reportRow(report, log)),
  decisions: log.entries.length,
});
