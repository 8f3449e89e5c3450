import { rubricDefect } from '../../src/checks/rubric-defect.ts';
import { testCheck } from '../support/check-harness.ts';
import { points, rubricRow, score, stated } from '../support/subject-builder.ts';

const official = [
  { indicator: '预算调整率', names: ['预算控制率'], weight: 5 },
  { indicator: '支付进度', names: [], weight: 3 },
];

testCheck(rubricDefect, [
  {
    name: 'a criterion without defects',
    differs: () => ({ rubric: [rubricRow('甲')], scores: [score(0, 'agrees')] }),
    expected: [],
  },
  {
    name: 'what the compiler found wrong in a criterion',
    differs: () => ({
      rubric: [rubricRow('甲')],
      scores: [
        score(0, 'agrees', { defects: [{ zh: '最高分 8 大于分值 5', en: 'marks of 8 over a weight of 5' }] }),
      ],
    }),
    expected: [['rubric-defect', 'warning', null, null]],
    says: ['最高分 8 大于分值 5'],
  },
  {
    name: "the bureau's rubric kept, under another name",
    boundary: 'holds',
    differs: () => ({
      rubric: [rubricRow('预算控制率'), rubricRow('支付\n进度', { weight: '3', self: '3' })],
      policy: { rubric: official },
    }),
    expected: [],
  },
  {
    name: 'a weight changed by half a point',
    boundary: 'breaks',
    differs: () => ({
      rubric: [rubricRow('预算调整率', { weight: '5.5' }), rubricRow('支付进度', { weight: '3', self: '3' })],
      policy: { rubric: official },
    }),
    expected: [['rubric-defect', 'warning', '5.5', '5']],
  },
  {
    name: 'two weights changed are one row',
    differs: () => ({
      rubric: [rubricRow('预算调整率', { weight: '8' }), rubricRow('支付进度', { weight: '4', self: '3' })],
      policy: { rubric: official },
    }),
    expected: [['rubric-defect', 'warning', null, null]],
    says: ['预算调整率 8（5）', '支付进度 4（3）'],
  },
  {
    name: 'an indicator left out',
    differs: () => ({ rubric: [rubricRow('预算调整率')], policy: { rubric: official } }),
    expected: [['rubric-defect', 'warning', null, null]],
    says: ['支付进度（3 分）'],
  },
  {
    name: 'a weight that rows share is not compared',
    differs: () => ({
      rubric: [
        rubricRow('预算调整率', { weight: stated(points('15')), weightShared: 3 }),
        rubricRow('支付进度', { weight: '3', self: '3' }),
      ],
      policy: { rubric: official },
    }),
    expected: [],
  },
]);
