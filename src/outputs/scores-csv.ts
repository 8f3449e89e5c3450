import type { Audit, ReportRow, ScoreRow } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import { type CsvColumn, csvHead, csvLines, number, text } from './csv.ts';
import { locatorText } from './locator-text.ts';
import { scoreStatusTerms } from './terms.ts';

interface Row {
  readonly report: ReportRow;
  readonly score: ScoreRow;
}

const separators = { zh: '；', en: '; ' } as const;

const columns: readonly CsvColumn<Row>[] = [
  { heading: { zh: '报告编号', en: 'report_id' }, cell: ({ report }) => text(report.reportId) },
  { heading: { zh: '文件', en: 'file' }, cell: ({ report }) => text(report.file) },
  { heading: { zh: '部门', en: 'department' }, cell: ({ report }) => text(report.department) },
  { heading: { zh: '年度', en: 'year' }, cell: ({ report }) => number(report.year) },
  { heading: { zh: '一级指标', en: 'level1' }, cell: ({ score }) => text(score.level1) },
  { heading: { zh: '二级指标', en: 'level2' }, cell: ({ score }) => text(score.level2) },
  { heading: { zh: '三级指标', en: 'indicator' }, cell: ({ score }) => text(score.indicator) },
  { heading: { zh: '分值', en: 'max_points' }, cell: ({ score }) => number(score.maxPoints) },
  { heading: { zh: '自评得分', en: 'self_score' }, cell: ({ score }) => number(score.selfScore) },
  { heading: { zh: '重算得分', en: 'recomputed_score' }, cell: ({ score }) => number(score.recomputed) },
  { heading: { zh: '差额', en: 'difference' }, cell: ({ score }) => number(score.difference) },
  {
    heading: { zh: '状态', en: 'status' },
    cell: ({ score }, language) => text(scoreStatusTerms[score.status][language]),
  },
  {
    heading: { zh: '计算过程', en: 'calculation' },
    cell: ({ score }, language) => text(score.calculation[language]),
  },
  { heading: { zh: '依据', en: 'inputs' }, cell: ({ score }, language) => text(inputsText(score, language)) },
  {
    heading: { zh: '缺少数据', en: 'missing_inputs' },
    cell: ({ score }, language) =>
      text(score.missing.map((missing) => missing[language]).join(separators[language])),
  },
  {
    heading: { zh: '其他口径', en: 'alternatives' },
    cell: ({ score }, language) => text(alternativesText(score, language)),
  },
  { heading: { zh: '评分标准', en: 'criterion' }, cell: ({ score }) => text(score.criterion) },
  { heading: { zh: '扣分原因', en: 'reason' }, cell: ({ score }) => text(score.reason) },
  {
    heading: { zh: '位置', en: 'where' },
    cell: ({ score }, language) => text(locatorText(score.where, language)),
  },
];

function inputsText({ inputs }: ScoreRow, language: Language): string {
  return inputs
    .map(({ label, raw, at }) => {
      const place = locatorText(at, language);
      return language === 'zh' ? `${label} ${raw}（${place}）` : `${label} ${raw} (${place})`;
    })
    .join(separators[language]);
}

function alternativesText({ alternatives }: ScoreRow, language: Language): string {
  return alternatives
    .map(({ reading, score }) =>
      language === 'zh' ? `${reading.zh}：${score}分` : `${reading.en}: ${score} points`,
    )
    .join(separators[language]);
}

/** `scores.csv`: every rubric indicator with its self score and what the report's own data give. */
export const scoresCsv = {
  file: 'scores.csv',
  head: (language: Language): string => csvHead(columns, language),
  lines: (audit: Audit, language: Language): string =>
    csvLines(
      columns,
      audit.scores.map((score) => ({ report: audit.report, score })),
      language,
    ),
} as const;
