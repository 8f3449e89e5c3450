import { scoreOutOfRange } from '../../src/checks/score-out-of-range.ts';
import { testCheck } from '../support/check-harness.ts';
import { points, rubricRow, stated } from '../support/subject-builder.ts';

const shared = (...self: string[]) => {
  const weight = stated(points('15'));
  return self.map((each, index) =>
    rubricRow(`效益${index + 1}`, { weight, weightShared: self.length, self: each }),
  );
};

testCheck(scoreOutOfRange, [
  { name: 'full marks', boundary: 'holds', differs: () => ({ rubric: [rubricRow('甲')] }), expected: [] },
  { name: 'no marks', differs: () => ({ rubric: [rubricRow('甲', { self: '0' })] }), expected: [] },
  {
    name: 'a tenth of a point too much',
    boundary: 'breaks',
    differs: () => ({ rubric: [rubricRow('甲', { self: '5.1' })] }),
    expected: [['score-out-of-range', 'error', '5.1', '5']],
    says: ['多计 0.1 分'],
  },
  {
    name: 'less than nothing',
    differs: () => ({ rubric: [rubricRow('甲', { self: '-1' })] }),
    expected: [['score-out-of-range', 'error', '-1', '0']],
  },
  {
    name: 'rows that use up a shared weight',
    differs: () => ({ rubric: shared('5', '5', '5') }),
    expected: [],
  },
  {
    name: 'rows that exceed a shared weight together',
    differs: () => ({ rubric: shared('5', '5', '6') }),
    expected: [['score-out-of-range', 'error', '16', '15']],
    says: ['5 + 5 + 6 = 16 > 15'],
  },
  {
    name: 'an uncertain digit never makes an error',
    differs: () => ({ rubric: [rubricRow('甲', { self: stated(points('8', { confidence: 0.4 })) })] }),
    expected: [['score-out-of-range', 'warning', '8', '5']],
  },
]);
