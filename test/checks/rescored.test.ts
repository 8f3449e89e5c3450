import { rescored } from '../../src/checks/rescored.ts';
import { Decimal } from '../../src/model/decimal.ts';
import { testCheck } from '../support/check-harness.ts';
import { inSentence, inTable, rubricRow, score } from '../support/subject-builder.ts';

const points = (value: string) => ({
  recomputed: new Decimal(value),
  calculation: { zh: '12 ÷ 10 × 100% = 120%', en: '12 / 10 = 120%' },
});

testCheck(rescored, [
  {
    name: 'a score that agrees',
    boundary: 'holds',
    differs: () => ({ rubric: [rubricRow('控制率')], scores: [score(0, 'agrees', points('5'))] }),
    expected: [],
  },
  {
    name: 'overstated',
    boundary: 'breaks',
    differs: () => ({ rubric: [rubricRow('控制率')], scores: [score(0, 'overstated', points('4.5'))] }),
    expected: [['score-mismatch', 'error', '5', '4.5']],
    says: ['高估 0.5 分', '12 ÷ 10 × 100% = 120%'],
  },
  {
    name: 'understated',
    differs: () => ({
      rubric: [rubricRow('控制率', { self: '3' })],
      scores: [score(0, 'understated', points('5'))],
    }),
    expected: [['score-mismatch', 'error', '3', '5']],
    says: ['低估 2 分'],
  },
  {
    name: 'readings that differ are for a person, and are named',
    differs: () => ({
      rubric: [rubricRow('资金结余', { weight: '3', self: '3' })],
      scores: [
        score(0, 'ambiguous', {
          ...points('2'),
          alternatives: [
            { reading: { zh: '按当年结余', en: 'it means the year’s balance' }, score: new Decimal(3) },
          ],
        }),
      ],
    }),
    expected: [['score-mismatch', 'warning', '3', '2']],
    says: ['按当年结余得 3 分'],
  },
  {
    name: 'missing data is no disagreement',
    differs: () => ({ rubric: [rubricRow('变动率')], scores: [score(0, 'insufficient-data')] }),
    expected: [],
  },
  {
    name: 'more than the weight is told once, as out of range',
    differs: () => ({
      rubric: [rubricRow('利用率', { self: '6' })],
      scores: [score(0, 'overstated', points('5'))],
    }),
    expected: [],
  },
  {
    name: 'a score from a figure that does not hold itself is doubtful too',
    differs: () => {
      const wrong = inTable('three.total', '9.99');
      return {
        figures: [
          wrong,
          inSentence('three.total', '2.25'),
          inTable('three.reception', '2.25'),
          inTable('three.vehicle', '0'),
          inTable('three.abroad', '0'),
        ],
        rubric: [rubricRow('变动率')],
        scores: [score(0, 'overstated', { ...points('0'), inputs: [wrong] })],
      };
    },
    expected: [['score-mismatch', 'warning', '5', '0']],
    says: ['本身前后不符'],
  },
]);
