import type { Audit, DiscrepancyRow, ReportRow } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import { type CsvColumn, csvHead, csvLines, number, printed, text } from './csv.ts';
import { locatorTexts } from './locator-text.ts';
import { kindTerms, severityTerms } from './terms.ts';

interface Row {
  readonly report: ReportRow;
  readonly found: DiscrepancyRow;
}

const columns: readonly CsvColumn<Row>[] = [
  { heading: { zh: '报告编号', en: 'report_id' }, cell: ({ report }) => text(report.reportId) },
  { heading: { zh: '文件', en: 'file' }, cell: ({ report }) => text(report.file) },
  { heading: { zh: '部门', en: 'department' }, cell: ({ report }) => text(report.department) },
  { heading: { zh: '年度', en: 'year' }, cell: ({ report }) => number(report.year) },
  {
    heading: { zh: '级别', en: 'severity' },
    cell: ({ found }, language) => text(severityTerms[found.severity][language]),
  },
  {
    heading: { zh: '类型', en: 'kind' },
    cell: ({ found }, language) => text(kindTerms[found.kind][language]),
  },
  { heading: { zh: '规则', en: 'rule' }, cell: ({ found }) => text(found.rule) },
  { heading: { zh: '项目', en: 'item' }, cell: ({ found }) => text(found.item) },
  { heading: { zh: '填报数', en: 'reported' }, cell: ({ found }) => printed(found.reported) },
  { heading: { zh: '应为', en: 'expected' }, cell: ({ found }) => printed(found.expected) },
  { heading: { zh: '差额', en: 'difference' }, cell: ({ found }) => number(found.difference) },
  { heading: { zh: '单位', en: 'unit' }, cell: ({ found }) => text(found.unit) },
  { heading: { zh: '计算', en: 'calculation' }, cell: ({ found }) => text(found.calculation) },
  {
    heading: { zh: '位置', en: 'where' },
    cell: ({ found }, language) => text(locatorTexts(found.where, language)),
  },
  {
    heading: { zh: '对照位置', en: 'compared_with' },
    cell: ({ found }, language) => text(locatorTexts(found.comparedWith, language)),
  },
  { heading: { zh: '原文', en: 'evidence' }, cell: ({ found }) => text(found.evidence) },
  {
    heading: { zh: '说明', en: 'message' },
    cell: ({ found }, language) => text(found.message[language]),
  },
  {
    heading: { zh: '可信度', en: 'confidence' },
    cell: ({ found }) => number(Number(found.confidence.toFixed(2))),
  },
  { heading: { zh: '编号', en: 'id' }, cell: ({ found }) => text(found.id) },
];

/** `discrepancies.csv`: what does not hold, a row each. */
export const discrepanciesCsv = {
  file: 'discrepancies.csv',
  head: (language: Language): string => csvHead(columns, language),
  lines: (audit: Audit, language: Language): string =>
    csvLines(
      columns,
      audit.discrepancies.map((found) => ({ report: audit.report, found })),
      language,
    ),
} as const;
