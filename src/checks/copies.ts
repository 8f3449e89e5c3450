import type { Check } from '../model/check.ts';
import { examine } from './statements/examine.ts';

/**
 * One figure stated in several places must be one figure: table against narrative, form against rubric (I-32, I-33).
 * A conflict that a broken relation explains is told in that relation's row.
 */
export const copies: Check = {
  id: 'copies',
  title: { zh: '同一数据各处应一致', en: 'A figure stated twice is stated the same' },
  basis: '勾稽关系 I-32、I-33（domain.md 第7节）',
  needs: { zh: '至少一个在两处以上出现的数据', en: 'at least one figure that stands in two places' },
  kinds: ['conflicting-values', 'unit-suspect'],
  run(subject) {
    const { discrepancies, passed, tried } = examine(subject);
    return {
      discrepancies: discrepancies.filter(({ rule }) => rule === 'copies'),
      passed: passed.copies,
      ...(tried.copies === 0 && {
        notRun: { zh: '没有在两处以上出现的同一数据', en: 'no figure was read in two places' },
      }),
    };
  },
};
