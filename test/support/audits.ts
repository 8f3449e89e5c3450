import type { Audit, DiscrepancyRow, ReportRow, ScoreRow } from '../../src/model/audit.ts';
import type { CellLocator, TextLocator } from '../../src/model/locator.ts';

/** Hand-made values for tests of what renders an audit; each takes what matters to the test. */
export const cellAt = (changes: Partial<CellLocator> = {}): CellLocator => ({
  kind: 'cell',
  tableId: 't1',
  table: 1,
  title: '部门（单位）年度支出和结余情况',
  row: 5,
  column: 2,
  rowHeading: '局机关及二级机构汇总',
  columnHeading: '支出合计',
  range: [0, 7],
  areas: [],
  raw: '1079.55',
  ...changes,
});

export const textAt = (changes: Partial<TextLocator> = {}): TextLocator => ({
  kind: 'text',
  paragraphId: 'p57',
  paragraph: 57,
  heading: '（一）基本支出',
  range: [3, 11],
  areas: [],
  raw: '309.93万元',
  ...changes,
});

export const discrepancyRow = (changes: Partial<DiscrepancyRow> = {}): DiscrepancyRow => ({
  id: '0123456789ab',
  severity: 'error',
  kind: 'sum-mismatch',
  rule: 'expenditure-total',
  item: '支出合计',
  reported: { number: '1079.55' },
  expected: { number: '1069.02' },
  difference: '10.53',
  unit: '万元',
  calculation: '309.93 + 759.09 = 1069.02',
  where: [cellAt()],
  comparedWith: [textAt()],
  evidence: '1079.55',
  message: { zh: '支出合计不等于基本支出与项目支出之和', en: 'the total is not the sum of its parts' },
  confidence: 1,
  ...changes,
});

export const scoreRow = (changes: Partial<ScoreRow> = {}): ScoreRow => ({
  row: 0,
  status: 'overstated',
  level1: '投入',
  level2: '预算配置',
  indicator: '“三公经费”变动率',
  maxPoints: '5',
  selfScore: '5',
  recomputed: '0',
  difference: '5',
  calculation: { zh: '12 ÷ 10 = 120%；得 0 分', en: '12 ÷ 10 = 120%; 0 points' },
  inputs: [{ figure: 'f3', label: '三公经费', raw: '12', at: cellAt({ raw: '12' }) }],
  missing: [],
  alternatives: [{ reading: { zh: '按决算数', en: 'by the accounts' }, score: '2.5' }],
  defects: [],
  criterion: '变动率≦0，计5分',
  reason: '',
  where: cellAt({ table: 4, title: '评分表' }),
  ...changes,
});

export const reportRow = (changes: Partial<ReportRow> = {}): ReportRow => ({
  reportId: 'a1b2c3d4e5',
  file: '2020/科工局.docx',
  format: 'docx',
  pages: null,
  department: '某县科技和工业信息化局',
  year: 2020,
  status: 'ok',
  selfTotal: '98',
  recomputedTotal: '92',
  selfGrade: '优',
  recomputedGrade: '优',
  pointsWithoutData: '27',
  errors: 1,
  warnings: 0,
  rounding: 0,
  checksPassed: 12,
  checksNotRun: 2,
  seconds: 0.1234,
  message: { zh: '', en: '' },
  ...changes,
});

export const auditOf = (changes: Partial<Audit> = {}): Audit => ({
  report: reportRow(),
  discrepancies: [discrepancyRow()],
  scores: [scoreRow()],
  checks: [{ check: 'sums', status: 'broken', passed: 12 }],
  notices: [],
  record: {},
  ...changes,
});
