import { deduction } from '../../src/checks/deduction.ts';
import { testCheck } from '../support/check-harness.ts';
import { points, rubricRow, stated, text } from '../support/subject-builder.ts';

const inColumn = (self: string, lost: string) => () => ({
  rubric: [rubricRow('甲', { weight: '10', self, deduction: stated(points(lost)) })],
});
const inWords = (self: string, reason: string) => () => ({
  rubric: [rubricRow('甲', { weight: '10', self, reason: text(reason) })],
});

testCheck(deduction, [
  { name: 'what was taken off is missing', differs: inColumn('8', '2'), expected: [] },
  { name: 'printed as less than nothing', differs: inColumn('8.5', '-1.5'), expected: [] },
  {
    name: 'half a point more was taken off than is missing',
    differs: inColumn('8.5', '2'),
    expected: [['conflicting-values', 'error', '2', '1.5']],
    says: ['10 − 8.5 = 1.5 ≠ 2'],
  },
  {
    name: 'nothing was taken off, and yet points are missing',
    differs: inColumn('9', '0'),
    expected: [['conflicting-values', 'error', '0', '1']],
  },
  { name: 'told in words', boundary: 'holds', differs: inWords('9', '因预算调整，扣1分'), expected: [] },
  {
    name: 'told in words, a tenth of a point off',
    boundary: 'breaks',
    differs: inWords('8.9', '因预算调整，扣1分'),
    expected: [['conflicting-values', 'error', '1', '1.1']],
  },
  {
    name: 'the rule is told beside the deduction',
    differs: inWords('9.5', '每下降1个百分点扣1分，本项扣0.5分'),
    expected: [],
  },
  { name: 'only the rule is told', differs: inWords('9', '变动率每超过1%扣0.5分'), expected: [] },
  { name: 'what should not be taken off', differs: inWords('10', '已整改，不扣2分'), expected: [] },
  {
    name: 'several deductions and their sum',
    differs: inWords('7', '公开不及时扣1分，数据有误扣2分'),
    expected: [],
  },
  {
    name: 'several deductions that are not what is missing',
    differs: inWords('5', '公开不及时扣1分，数据有误扣2分'),
    expected: [['conflicting-values', 'warning', '3', '5']],
  },
  {
    name: 'one reason in a merged cell beside two rows',
    differs: () => {
      const reason = text('两项共扣3分');
      return {
        rubric: [
          rubricRow('甲', { weight: '10', self: '8', reason }),
          rubricRow('乙', { weight: '10', self: '9', reason }),
        ],
      };
    },
    expected: [],
  },
  {
    name: 'an uncertain digit never makes an error',
    differs: () => ({
      rubric: [
        rubricRow('甲', {
          weight: '10',
          self: '8',
          deduction: stated(points('3', { confidence: 0.4 })),
        }),
      ],
    }),
    expected: [['conflicting-values', 'warning', '3', '2']],
  },
]);
