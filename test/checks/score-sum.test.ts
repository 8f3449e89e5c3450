import { scoreSum } from '../../src/checks/score-sum.ts';
import { testCheck } from '../support/check-harness.ts';
import { points, rubricGroup, rubricRow, stated, text, total } from '../support/subject-builder.ts';

const twenty = (...self: string[]) =>
  Array.from({ length: 20 }, (_, index) => rubricRow(`指标${index + 1}`, { self: self[index] ?? '5' }));

testCheck(scoreSum, [
  {
    name: 'scores and weights that add up, stated in three places',
    boundary: 'holds',
    differs: () => ({
      rubric: twenty('4.5'),
      weightTotal: stated(points('100')),
      selfTotals: [total('99.5'), total('99.5', 'form'), total('99.50', 'narrative')],
    }),
    expected: [],
  },
  {
    name: 'a total that is half a point off',
    boundary: 'breaks',
    differs: () => ({ rubric: twenty('4.5'), selfTotals: [total('100'), total('99.5', 'form')] }),
    expected: [['score-sum-mismatch', 'error', '100', '99.5']],
    says: ['4.5 + 5', '= 99.5 ≠ 100', '相差 0.5 分'],
  },
  {
    name: 'the same wrong total in two places is one row',
    differs: () => ({ rubric: twenty(), selfTotals: [total('98'), total('98', 'form')] }),
    expected: [['score-sum-mismatch', 'error', '98', '100']],
  },
  {
    name: 'where a row has no score the totals are held against each other',
    differs: () => ({
      rubric: [...twenty(), rubricRow('空项', { self: null, weight: '0' })],
      selfTotals: [total('98'), total('97', 'narrative')],
    }),
    expected: [['score-sum-mismatch', 'error', '97', '98']],
  },
  {
    name: 'weights that do not make their printed total',
    differs: () => ({
      rubric: [...twenty(), rubricRow('多出', { weight: '2', self: '2' })],
      weightTotal: stated(points('100')),
    }),
    expected: [['score-sum-mismatch', 'error', '100', '102']],
  },
  {
    name: 'weights that make their printed total, but not 100',
    differs: () => ({
      rubric: [...twenty(), rubricRow('多出', { weight: '2', self: '2' })],
      weightTotal: stated(points('102')),
    }),
    expected: [['rubric-defect', 'warning', '102', '100']],
  },
  {
    name: 'one weight shared by three rows counts once',
    differs: () => {
      const weight = stated(points('15'));
      const shared = ['经济效益', '社会效益', '生态效益'].map((name) =>
        rubricRow(name, { weight, weightShared: 3 }),
      );
      return { rubric: [...twenty().slice(0, 17), ...shared], weightTotal: stated(points('100')) };
    },
    expected: [],
  },
  {
    name: 'a group that its rows do not make',
    differs: () => ({
      rubric: twenty(),
      rubricGroups: [
        rubricGroup(1, '投入（15分）', [0, 1, 2], '15', '15'),
        rubricGroup(1, '过程（42分）', [3, 4, 5, 6, 7, 8, 9, 10], '42'),
      ],
    }),
    expected: [['score-sum-mismatch', 'error', '42', '40']],
    says: ['“过程”'],
  },
  {
    name: 'a group that a continued table prints again is one group',
    differs: () => ({
      rubric: twenty(),
      rubricGroups: [
        rubricGroup(1, '过 程（20分）', [0, 1], '20'),
        rubricGroup(1, '过程（20分）', [2, 3], '20'),
      ],
    }),
    expected: [],
  },
  {
    name: 'a group whose cell a page break may have cut: the row after it names none',
    differs: () => ({
      rubric: [
        rubricRow('重点任务完成情况', { level2: text('重点任务（10分）') }),
        rubricRow('任务完成质量', { level2: text('') }),
        ...twenty().slice(2),
      ],
      rubricGroups: [rubricGroup(2, '重点任务（10分）', [0], '10')],
    }),
    expected: [],
  },
  {
    name: 'a group that ends where the next one begins',
    differs: () => ({
      rubric: [
        rubricRow('重点任务完成情况', { level2: text('重点任务（10分）') }),
        rubricRow('服务能力提升', { level2: text('社会效益') }),
        ...twenty().slice(2),
      ],
      rubricGroups: [rubricGroup(2, '重点任务（10分）', [0], '10')],
    }),
    expected: [['score-sum-mismatch', 'error', '10', '5']],
  },
]);
