import type { Audit, ReportRow } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import { type CsvColumn, csvHead, csvLines, number, text } from './csv.ts';
import { reportStatusTerms } from './terms.ts';

const columns: readonly CsvColumn<ReportRow>[] = [
  { heading: { zh: '报告编号', en: 'report_id' }, cell: (report) => text(report.reportId) },
  { heading: { zh: '文件', en: 'file' }, cell: (report) => text(report.file) },
  { heading: { zh: '格式', en: 'format' }, cell: (report) => text(report.format) },
  { heading: { zh: '页数', en: 'pages' }, cell: (report) => number(report.pages) },
  { heading: { zh: '部门', en: 'department' }, cell: (report) => text(report.department) },
  { heading: { zh: '年度', en: 'year' }, cell: (report) => number(report.year) },
  {
    heading: { zh: '状态', en: 'status' },
    cell: (report, language) => text(reportStatusTerms[report.status][language]),
  },
  // The report's stated total (rubric table, else form, else narrative), else the sum of its self scores.
  { heading: { zh: '自评总分', en: 'self_total' }, cell: (report) => number(report.selfTotal) },
  // The sum over the indicators of the recomputed score, or of the self score where nothing could be recomputed.
  { heading: { zh: '重算总分', en: 'recomputed_total' }, cell: (report) => number(report.recomputedTotal) },
  // As the report states it; empty where it states none.
  { heading: { zh: '自评等次', en: 'self_grade' }, cell: (report) => text(report.selfGrade) },
  // What recomputed_total earns by the policy's bands.
  { heading: { zh: '重算等次', en: 'recomputed_grade' }, cell: (report) => text(report.recomputedGrade) },
  // The self scores that no data of the report supports.
  {
    heading: { zh: '无数据得分', en: 'points_without_data' },
    cell: (report) => number(report.pointsWithoutData),
  },
  { heading: { zh: '错误数', en: 'errors' }, cell: (report) => number(report.errors) },
  { heading: { zh: '疑点数', en: 'warnings' }, cell: (report) => number(report.warnings) },
  { heading: { zh: '尾差数', en: 'rounding' }, cell: (report) => number(report.rounding) },
  { heading: { zh: '通过核对数', en: 'checks_passed' }, cell: (report) => number(report.checksPassed) },
  { heading: { zh: '未能核对数', en: 'checks_not_run' }, cell: (report) => number(report.checksNotRun) },
  { heading: { zh: '用时（秒）', en: 'seconds' }, cell: (report) => number(report.seconds.toFixed(2)) },
  { heading: { zh: '说明', en: 'message' }, cell: (report, language) => text(report.message[language]) },
];

/** `reports.csv`: every submitted file, whatever became of it. */
export const reportsCsv = {
  file: 'reports.csv',
  head: (language: Language): string => csvHead(columns, language),
  lines: (audit: Audit, language: Language): string => csvLines(columns, [audit.report], language),
} as const;
