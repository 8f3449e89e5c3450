import type { Language } from '../../model/message.ts';
import { type CsvColumn, csvHead, csvLines, number, printed, text } from '../../outputs/csv.ts';
import { locatorTexts } from '../../outputs/locator-text.ts';
import { kindTerms, severityTerms } from '../../outputs/terms.ts';
import type { DecidedRow } from './decided-rows.ts';
import { stateTerms, verdictTerms } from './verdict-terms.ts';

/** What a discrepancy said when it was decided, where it is gone: digits that are no plain number stay words. */
const asDecided = (value: string | null) =>
  value !== null && /^-?\d+(?:\.\d+)?$/.test(value) ? number(value) : text(value);

const columns: readonly CsvColumn<DecidedRow>[] = [
  { heading: { zh: '报告编号', en: 'report_id' }, cell: ({ entry }) => text(entry.report) },
  { heading: { zh: '文件', en: 'file' }, cell: ({ entry, report }) => text(report?.file ?? entry.file) },
  { heading: { zh: '部门', en: 'department' }, cell: ({ report }) => text(report?.department ?? null) },
  { heading: { zh: '年度', en: 'year' }, cell: ({ report }) => number(report?.year ?? null) },
  {
    heading: { zh: '处理', en: 'verdict' },
    cell: ({ entry }, language) => text(verdictTerms[entry.verdict][language]),
  },
  { heading: { zh: '理由', en: 'reason' }, cell: ({ entry }) => text(entry.reason) },
  { heading: { zh: '备注', en: 'note' }, cell: ({ entry }) => text(entry.note) },
  {
    heading: { zh: '与处理时相比', en: 'state' },
    cell: ({ state }, language) => text(stateTerms[state][language]),
  },
  {
    heading: { zh: '级别', en: 'severity' },
    cell: ({ entry, found }, language) =>
      text(termOf(severityTerms, found?.severity ?? entry.against.severity, language)),
  },
  {
    heading: { zh: '类型', en: 'kind' },
    cell: ({ entry, found }, language) =>
      text(termOf(kindTerms, found?.kind ?? entry.against.kind, language)),
  },
  {
    heading: { zh: '项目', en: 'item' },
    cell: ({ entry, found }) => text(found?.item ?? entry.against.item),
  },
  {
    heading: { zh: '填报数', en: 'reported' },
    cell: ({ entry, found }) => (found ? printed(found.reported) : asDecided(entry.against.reported)),
  },
  {
    heading: { zh: '应为', en: 'expected' },
    cell: ({ entry, found }) => (found ? printed(found.expected) : asDecided(entry.against.expected)),
  },
  {
    heading: { zh: '差额', en: 'difference' },
    cell: ({ entry, found }) => (found ? number(found.difference) : asDecided(entry.against.difference)),
  },
  {
    heading: { zh: '单位', en: 'unit' },
    cell: ({ entry, found }) => text(found ? found.unit : entry.against.unit),
  },
  { heading: { zh: '计算', en: 'calculation' }, cell: ({ found }) => text(found?.calculation ?? null) },
  {
    heading: { zh: '位置', en: 'where' },
    cell: ({ found }, language) => text(found && locatorTexts(found.where, language)),
  },
  {
    heading: { zh: '对照位置', en: 'compared_with' },
    cell: ({ found }, language) => text(found && locatorTexts(found.comparedWith, language)),
  },
  { heading: { zh: '处理人', en: 'by' }, cell: ({ entry }) => text(entry.by) },
  { heading: { zh: '处理时间', en: 'at' }, cell: ({ entry }) => text(entry.at) },
  { heading: { zh: '编号', en: 'id' }, cell: ({ entry, found }) => text(found?.id ?? entry.discrepancy) },
];

/** The log is a file that anybody may have written to: a term that is not known stays as it is. */
const termOf = (
  terms: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  value: string,
  language: Language,
): string => terms[value]?.[language] ?? value;

/** `decisions.csv`: what stands of every decision. */
export const decisionsCsv = (rows: readonly DecidedRow[], language: Language): string =>
  csvHead(columns, language) + csvLines(columns, rows, language);
