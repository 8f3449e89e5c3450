import { grade as check } from '../../src/checks/grade.ts';
import { testCheck } from '../support/check-harness.ts';
import { grade, points, rubricRow, stated, total } from '../support/subject-builder.ts';

testCheck(check, [
  {
    name: '90 is 优',
    boundary: 'holds',
    differs: () => ({ selfTotals: [total('90')], grades: [grade('优')] }),
    expected: [],
  },
  {
    name: '89.9 is not',
    boundary: 'breaks',
    differs: () => ({ selfTotals: [total('89.9')], grades: [grade('优')] }),
    expected: [['grade-mismatch', 'error', '优', '良']],
    says: ['89.9 分', '“良”'],
  },
  {
    name: 'other words for the same grade',
    differs: () => ({ selfTotals: [total('85')], grades: [grade('良好'), grade('“良”等次', 'narrative')] }),
    expected: [],
  },
  {
    name: 'two grades of which one fits',
    differs: () => ({ selfTotals: [total('95')], grades: [grade('优'), grade('良', 'narrative')] }),
    expected: [['grade-mismatch', 'error', '良', '优']],
  },
  {
    name: 'two totals, of which the self scores add up to the narrative’s',
    boundary: 'breaks',
    differs: () => ({
      rubric: [rubricRow('预算执行率', { weight: '100', self: '92' })],
      selfTotals: [total('88'), total('92', 'narrative')],
      grades: [grade('良', 'narrative')],
    }),
    expected: [['grade-mismatch', 'error', '良', '优']],
  },
  {
    name: 'two totals, of which the self scores add up to neither: the rubric’s counts',
    boundary: 'holds',
    differs: () => ({
      rubric: [rubricRow('预算执行率', { weight: '100', self: '91' })],
      selfTotals: [total('88'), total('92', 'narrative')],
      grades: [grade('良', 'narrative')],
    }),
    expected: [],
  },
  {
    name: 'two grades and no total',
    differs: () => ({ grades: [grade('优'), grade('良', 'narrative')] }),
    expected: [['grade-mismatch', 'error', '良', '优']],
  },
  {
    name: 'a word that is none of the grades',
    differs: () => ({ selfTotals: [total('50')], grades: [grade('满意')] }),
    expected: [],
  },
  {
    name: "a bureau's own bands",
    differs: () => ({
      selfTotals: [total('76')],
      grades: [grade('良')],
      policy: {
        grades: [
          { grade: '优', names: [], from: 90 },
          { grade: '良', names: [], from: 75 },
        ],
      },
    }),
    expected: [],
  },
  {
    name: 'a rubric of 200 points',
    differs: () => ({
      selfTotals: [total('180')],
      weightTotal: stated(points('200')),
      grades: [grade('优秀')],
    }),
    expected: [],
  },
]);
