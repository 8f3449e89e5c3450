import { unsupportedScore } from '../../src/checks/unsupported-score.ts';
import { testCheck } from '../support/check-harness.ts';
import { rubricRow, score } from '../support/subject-builder.ts';

const missing = [{ zh: '上年三公经费', en: 'three public expenses of last year' }];

testCheck(unsupportedScore, [
  {
    name: 'no points taken without data',
    boundary: 'holds',
    differs: () => ({
      rubric: [rubricRow('变动率', { self: '0' })],
      scores: [score(0, 'insufficient-data', { missing })],
    }),
    expected: [],
  },
  {
    name: 'half a point taken without data',
    boundary: 'breaks',
    differs: () => ({
      rubric: [rubricRow('变动率', { self: '0.5' })],
      scores: [score(0, 'insufficient-data', { missing })],
    }),
    expected: [['unsupported-score', 'warning', '0.5', null]],
    says: ['缺上年三公经费'],
  },
  {
    name: 'several indicators are one row with their sum',
    differs: () => ({
      rubric: [rubricRow('变动率'), rubricRow('刷卡率', { weight: '3', self: '3' }), rubricRow('制度健全性')],
      scores: [
        score(0, 'insufficient-data', { missing }),
        score(1, 'insufficient-data'),
        score(2, 'judgement'),
      ],
    }),
    expected: [['unsupported-score', 'warning', '8', null]],
    says: ['8 分没有数据支撑', '5 + 3 = 8', '变动率 5 分', '刷卡率 3 分'],
  },
  {
    name: 'judgement asks for no data',
    differs: () => ({ rubric: [rubricRow('制度健全性')], scores: [score(0, 'judgement')] }),
    expected: [],
  },
]);
