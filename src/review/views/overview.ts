import type { ListedReport } from '../../outputs/records-index.ts';
import { kindTerms, reportStatusTerms, scoreStatusTerms, severityTerms } from '../../outputs/terms.ts';
import type { Overview, ReportRow } from '../api.ts';
import type { Run } from '../store/run.ts';

/** One submission as lists show it. */
export const reportRow = ({
  reportId: id,
  rounding: roundings,
  ...row
}: ListedReport['report']): ReportRow => ({
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
  pages: row.pages,
  format: row.format,
});

/** The batch at a glance. */
export const overviewOf = (run: Run, out: string, version: string): Overview => ({
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
  reports: run.reports.map(({ report }) => reportRow(report)),
});
