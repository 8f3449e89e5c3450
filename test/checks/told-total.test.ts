import { expect, test } from 'vitest';
import { toldTotal } from '../../src/checks/told-total.ts';
import { testCheck } from '../support/check-harness.ts';
import { inSentence, rubricRow, subject } from '../support/subject-builder.ts';

const total = (printed: string) => ({
  figure: inSentence('score.total', printed, { unit: '分', label: '自评得分' }),
  where: 'narrative' as const,
});
const withTotal = (printed: string, ...paragraphs: string[]) => ({
  selfTotals: [total(printed)],
  paragraphs,
});

testCheck(toldTotal, [
  {
    name: 'parts with their full marks, in one sentence',
    boundary: 'holds',
    differs: () =>
      withTotal('93.6', '投入（10分）得9分，过程（30分）得27.6分，产出（30分）得29分，效益（30分）得28分。'),
    expected: [],
  },
  {
    name: 'a tenth of a point more than the parts',
    boundary: 'breaks',
    differs: () =>
      withTotal('93.7', '投入（10分）得9分，过程（30分）得27.6分，产出（30分）得29分，效益（30分）得28分。'),
    expected: [['score-sum-mismatch', 'error', '93.7', '93.6']],
    says: ['9 + 27.6 + 29 + 28 = 93.6 ≠ 93.7'],
  },
  {
    name: 'parts in paragraphs of their own',
    differs: () =>
      withTotal(
        '95',
        '（一）管理情况。该项分值40分，自评得分38分。',
        '（二）产出情况。该项分值30分，自评得分29分。',
        '（三）效益情况。该项分值30分，自评得分27分。',
      ),
    expected: [['score-sum-mismatch', 'error', '95', '94']],
  },
  {
    name: 'parts within a part do not make it',
    differs: () =>
      withTotal(
        '95',
        '管理情况。满分40分，得39分。',
        '1.预算管理。满分25分，得24分。',
        '2.资产管理。满分15分，得14分。',
        '产出情况。满分30分，得29分。',
        '效益情况。满分30分，得27分。',
      ),
    expected: [['score-sum-mismatch', 'error', '39', '38']],
  },
  {
    name: 'the sum at the end of the parts',
    differs: () => ({
      paragraphs: ['投入15分得14分，过程25分得24分，产出30分得29分，效果30分得29.5分，合计97.5分。'],
    }),
    expected: [['score-sum-mismatch', 'error', '97.5', '96.5']],
  },
  {
    name: 'the same sum, right',
    differs: () => ({
      paragraphs: ['投入15分得14分，过程25分得24分，产出30分得29分，效果30分得29.5分，合计96.5分。'],
    }),
    expected: [],
  },
  {
    name: 'parts of which some are not told',
    differs: () => withTotal('95', '管理情况。满分40分，得38分。', '产出情况。满分30分，得29分。'),
    expected: [],
  },
  {
    name: 'what the table contradicts is told of there',
    differs: () => ({
      ...withTotal('95', '管理情况。满分40分，得37分。', '产出情况。满分60分，得57分。'),
      rubric: [rubricRow('管理情况', { weight: '40', self: '38' })],
    }),
    expected: [],
  },
  {
    name: 'a list after its total',
    differs: () =>
      withTotal('95.6', '综合得分95.6分，其中：投入指标9分，过程指标27.6分，产出指标29分，效果指标28分。'),
    expected: [['score-sum-mismatch', 'error', '95.6', '93.6']],
  },
  {
    name: 'a list that may not be all',
    differs: () => withTotal('95.6', '综合得分95.6分，其中：投入指标9分，过程指标27.6分。'),
    expected: [],
  },
  {
    name: 'a list that is more than its total',
    differs: () => withTotal('35', '综合得分35分，其中：投入指标9分，过程指标27.6分。'),
    expected: [['score-sum-mismatch', 'error', '35', '36.6']],
  },
  {
    name: 'deductions are no points',
    differs: () => withTotal('95', '综合得分95分，其中：产出扣2分，效益扣3分。'),
    expected: [],
  },
  {
    name: 'what was taken off and what is left',
    differs: () => withTotal('94', '合计扣6分，最终得分94分。'),
    expected: [],
  },
  {
    name: 'what was taken off and something else',
    differs: () => withTotal('95', '各项共扣6分，自评得分95分。'),
    expected: [['score-sum-mismatch', 'error', '95', '94']],
    says: ['100 − 6 = 94 ≠ 95'],
  },
  {
    name: 'what was taken off after what is left, and the parts after both',
    differs: () => ({
      paragraphs: ['自评实得94.7分，合计扣5.3分：投入得12分，过程得37分，产出得29.7分，效益得18分。'],
    }),
    expected: [['score-sum-mismatch', 'error', '94.7', '96.7']],
  },
  {
    name: 'the same, taken off wrongly',
    differs: () => ({
      paragraphs: ['自评实得94.7分，合计扣6.3分：投入得12分，过程得37分，产出得29.7分，效益得16分。'],
    }),
    expected: [['score-sum-mismatch', 'error', '94.7', '93.7']],
  },
]);

test('the parts are shown where they are printed, with the digits that are printed', () => {
  const { discrepancies } = toldTotal.run(
    subject({ paragraphs: ['综合得分95.6分，其中：投入9.0分，过程27.60分，产出29分，效果28分。'] }),
  );
  expect(discrepancies[0]?.comparedWith.map(({ raw }) => raw)).toEqual(['9.0分', '27.60分', '29分', '28分']);
});
