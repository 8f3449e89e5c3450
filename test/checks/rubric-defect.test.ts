import { rubricDefect } from '../../src/checks/rubric-defect.ts';
import { testCheck } from '../support/check-harness.ts';
import { points, rubricRow, score, stated, text } from '../support/subject-builder.ts';

const official = [
  { indicator: '预算调整率', names: ['预算控制率'], weight: 5 },
  { indicator: '支付进度', names: [], weight: 3 },
];

const worded = {
  indicator: '预算调整率',
  names: [],
  weight: 5,
  criterion: '调整率≦5%，计5分；每超过一个百分点扣0.5分。',
};

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
    name: 'the bureau’s criterion, copied with other punctuation, another verb and another sign',
    boundary: 'holds',
    differs: () => ({
      rubric: [
        rubricRow('预算调整率', { criterion: text('调整率≤5％，得5分; \n每超过一个百分点，扣0.5分') }),
      ],
      policy: { rubric: [worded] },
    }),
    expected: [],
  },
  {
    name: 'a figure of the bureau’s criterion changed',
    boundary: 'breaks',
    differs: () => ({
      rubric: [rubricRow('预算调整率', { criterion: text('调整率≦5%，计5分；每超过一个百分点扣0.05分。') })],
      policy: { rubric: [worded] },
    }),
    expected: [
      ['rubric-defect', 'warning', '调整率≦5%，计5分；每超过一个百分点扣0.05分。', worded.criterion],
    ],
    says: ['数字被改动'],
  },
  {
    name: 'words of the bureau’s criterion changed',
    differs: () => ({
      rubric: [rubricRow('预算调整率', { criterion: text('调整率≦5%，计5分；每超过两个百分点扣0.5分。') })],
      policy: { rubric: [worded] },
    }),
    expected: [['rubric-defect', 'warning', '调整率≦5%，计5分；每超过两个百分点扣0.5分。', worded.criterion]],
    says: ['文字被改动'],
  },
  {
    name: 'a rubric without criteria has changed none',
    differs: () => ({ rubric: [rubricRow('预算调整率')], policy: { rubric: [worded] } }),
    expected: [],
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
