import type { Check } from '../model/check.ts';
import { examine } from './statements/examine.ts';

/**
 * Sums, differences, shares and carry-forwards: those of the vocabulary (`支出合计 = 基本支出 + 项目支出`), of a table's
 * own headings (合计, 其中) and of what a sentence claims (其中…, 占…的x%). One engine tries them all.
 */
export const relations: Check = {
  id: 'relations',
  title: {
    zh: '合计、比例和结转应与其数据相符',
    en: 'Totals, ratios and carry-forwards follow from their figures',
  },
  basis: '勾稽关系 I-01 至 I-31（domain.md 第7节）；XBRL Calculations 1.1',
  needs: {
    zh: '至少一组有加总、比例或结转关系的数据',
    en: 'at least one set of figures that add up, divide or carry forward',
  },
  kinds: ['sum-mismatch', 'ratio-mismatch', 'carry-forward-mismatch', 'unit-suspect', 'conflicting-values'],
  run(subject) {
    const { discrepancies, passed, tried } = examine(subject);
    return {
      discrepancies: discrepancies.filter(({ rule }) => rule !== 'copies'),
      passed: passed.relations,
      ...(tried.relations === 0 && {
        notRun: {
          zh: '报告中没有读到可以互相验算的一组数据',
          en: 'no set of figures was read that could be computed from one another',
        },
      }),
    };
  },
};
