import type { ReportStatus } from '../model/audit.ts';
import type { Kind, Severity } from '../model/discrepancy.ts';
import type { Localized } from '../model/message.ts';
import type { ScoreStatus } from '../model/score.ts';

/** What users call the values of the model; the English names are the stable ones that programs read. */
export const severityTerms: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '疑点', en: 'warning' },
  rounding: { zh: '尾差', en: 'rounding' },
};

export const kindTerms: Readonly<Record<Kind, Localized>> = {
  'sum-mismatch': { zh: '合计不符', en: 'sum-mismatch' },
  'conflicting-values': { zh: '前后不一致', en: 'conflicting-values' },
  'ratio-mismatch': { zh: '比例不符', en: 'ratio-mismatch' },
  'carry-forward-mismatch': { zh: '结转不符', en: 'carry-forward-mismatch' },
  'unit-suspect': { zh: '单位存疑', en: 'unit-suspect' },
  'score-mismatch': { zh: '得分不符', en: 'score-mismatch' },
  'score-sum-mismatch': { zh: '总分不符', en: 'score-sum-mismatch' },
  'score-out-of-range': { zh: '得分超限', en: 'score-out-of-range' },
  'grade-mismatch': { zh: '等次不符', en: 'grade-mismatch' },
  'rubric-defect': { zh: '评分标准有误', en: 'rubric-defect' },
  'target-unmet': { zh: '目标未达', en: 'target-unmet' },
  'unsupported-score': { zh: '得分无依据', en: 'unsupported-score' },
  'missing-item': { zh: '缺项', en: 'missing-item' },
  'stale-text': { zh: '套用旧文', en: 'stale-text' },
  'near-duplicate': { zh: '雷同', en: 'near-duplicate' },
  'uncertain-reading': { zh: '识读存疑', en: 'uncertain-reading' },
};

export const scoreStatusTerms: Readonly<Record<ScoreStatus, Localized>> = {
  agrees: { zh: '一致', en: 'agrees' },
  overstated: { zh: '高估', en: 'overstated' },
  understated: { zh: '低估', en: 'understated' },
  ambiguous: { zh: '口径不一', en: 'ambiguous' },
  'insufficient-data': { zh: '缺数据', en: 'insufficient-data' },
  judgement: { zh: '需人工', en: 'judgement' },
  uncompilable: { zh: '标准无法解析', en: 'uncompilable' },
};

export const reportStatusTerms: Readonly<Record<ReportStatus, Localized>> = {
  ok: { zh: '已审', en: 'ok' },
  partial: { zh: '部分审读', en: 'partial' },
  failed: { zh: '未能审读', en: 'failed' },
};
