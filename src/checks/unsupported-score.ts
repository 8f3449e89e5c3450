import type { Check } from '../model/check.ts';
import type { Figure } from '../model/figure.ts';
import { added, nameOf } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { figureOf } from './words/leaf.ts';

/**
 * Points taken where the report holds none of the data that the criterion asks for: one row with their sum, the figure
 * that a reviewer wants first.
 */
export const unsupportedScore: Check = {
  id: 'unsupported-score',
  title: { zh: '得分应有数据支撑', en: 'Points taken have data behind them' },
  basis: '报告质量考核评分表“绩效陈述有数据支撑”；domain.md 第9节 F5',
  needs: { zh: '评分标准需要数据的指标', en: 'indicators whose criteria ask for data' },
  kinds: ['unsupported-score'],
  run({ record, scores, document }) {
    const asking = scores.filter(({ status }) => !['judgement', 'uncompilable'].includes(status));
    if (asking.length === 0)
      return {
        discrepancies: [],
        passed: 0,
        notRun: { zh: '没有需要数据的评分标准', en: 'no criterion asks for data' },
      };
    const taken = asking.flatMap((score) => {
      const row = record.rubric[score.row];
      const self = row && figureOf(row.selfScore);
      if (!row || !self || score.status !== 'insufficient-data' || !self.value.gt(0)) return [];
      return [{ name: nameOf(row.indicator.text), self, missing: score.missing }];
    });
    const passed = asking.length - taken.length;
    const [first, ...more] = taken;
    if (!first) return { discrepancies: [], passed };
    const sum = added(taken.map(({ self }): Figure => self));
    const list = (language: 'zh' | 'en') =>
      taken
        .map(({ name, self, missing }) => {
          const asks = missing.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
          const lacks = language === 'zh' ? `缺${asks}` : `lacks ${asks}`;
          return language === 'zh'
            ? `${name} ${self.value.toFixed()} 分${asks ? `（${lacks}）` : ''}`
            : `${name} ${self.value.toFixed()}${asks ? ` (${lacks})` : ''}`;
        })
        .join(language === 'zh' ? '；' : '; ');
    return {
      discrepancies: [
        finding(document, {
          severity: 'warning',
          kind: 'unsupported-score',
          rule: 'unsupported-score',
          item: taken.map(({ name }) => name).join('、'),
          reported: sum.value,
          unit: '分',
          calculation: taken.length > 1 ? sum.calculation : '',
          where: [first.self.at, ...more.map(({ self }) => self.at)],
          confidence: sum.confidence,
          message: {
            zh: `${sum.value.toFixed()} 分没有数据支撑：${taken.length} 项指标自评得分，但报告中没有评分标准所需的数据。${list('zh')}。请补充数据，或说明得分依据。`,
            en: `${sum.value.toFixed()} points have no data behind them: ${taken.length} indicators were scored although the report does not state what their criteria ask for. ${list('en')}. Add the data or say what the scores rest on.`,
          },
        }),
      ],
      passed,
    };
  },
};
