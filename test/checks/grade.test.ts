import { grade as check } from '../../src/checks/grade.ts';
import { testCheck } from '../support/check-harness.ts';
import { grade, points, rubricRow, stated, total } from '../support/subject-builder.ts';

const letters =
  '按照等级划分标准（95分及以上为A级，85分至95分以下为B级，70分至85分以下为C级，70分以下为D级），自评等级为A级。';

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
    name: 'a scale that the report quotes, at its bound',
    boundary: 'holds',
    differs: () => ({ paragraphs: [letters], selfTotals: [total('95')], grades: [grade('A级')] }),
    expected: [],
  },
  {
    name: 'a scale that the report quotes, below its bound',
    boundary: 'breaks',
    differs: () => ({ paragraphs: [letters], selfTotals: [total('94.9')], grades: [grade('A级')] }),
    expected: [['grade-mismatch', 'error', 'A级', 'B']],
  },
  {
    name: 'a scale that the report quotes in other words',
    differs: () => ({
      paragraphs: ['自评得分86分，等级为优（≥85分为优，75—85分以下为良，60—75分以下为中，60分以下为差）。'],
      selfTotals: [total('86')],
      grades: [grade('优')],
    }),
    expected: [],
  },
  {
    name: 'a part of a scale is none',
    differs: () => ({
      paragraphs: ['85分以上为优。'],
      selfTotals: [total('86')],
      grades: [grade('优')],
    }),
    expected: [['grade-mismatch', 'error', '优', '良']],
  },
  {
    name: 'a scale that the policy sets goes before the one that the report quotes',
    differs: () => ({
      paragraphs: [letters],
      selfTotals: [total('90')],
      grades: [grade('A级')],
      policy: {
        grades: [
          { grade: 'A', names: [], from: 90 },
          { grade: 'B', names: [], from: 0 },
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
