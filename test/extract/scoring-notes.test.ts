import { expect, test } from 'vitest';
import { cell, line } from '../support/submission.ts';
import { grid, shown, title, understood } from '../support/understood.ts';

const rule = '注：得分=实际值/目标值×分值，超过目标的得满分。';
const rows = [
  ['一级指标', '三级指标', '评分标准', '目标值', '实际完成值', '分值', '得分'],
  ['产出', '植树株数', '', '≥300株', '280株', '10', '9.33'],
  ['产出', '公园开放率', '≥95%得10分', '≥95%', '96%', '10', '10'],
  ['管理', '制度健全性', '', '', '', '10', '10'],
];

const criteriaWith = (...notes: string[]): string[] =>
  understood([title, line('评分表'), grid(...rows), ...notes.map((note) => line(note))]).record.rubric.map(
    ({ criterion }) => shown(criterion),
  );

test('a note’s rule is the criterion of rows that have a target and a result and no rule of their own', () => {
  expect(criteriaWith(rule)).toEqual([rule, '≥95%得10分', '()']);
});

test.each([
  ['no rule', ['注：目标值以年初批复为准。']],
  ['a sentence that is no note', ['植树得分=实际值/目标值×分值，因此得9.33分。']],
  ['two rules', [rule, '说明：得分=权重×B/A。']],
])('%s leaves them as they are', (_what, notes) => {
  expect(criteriaWith(...notes)).toEqual(['()', '≥95%得10分', '()']);
});

test('a note in the table’s last row is no indicator and gives its rule', () => {
  const { record } = understood([title, line('评分表'), grid(...rows, [cell(rule, { across: 7 })])]);
  expect(record.rubric.map(({ criterion }) => shown(criterion))).toEqual([rule, '≥95%得10分', '()']);
});

test.each([
  [
    '注：执行得分=执行率×10；定量指标完成的得满分，未完成的按完成值与指标值的比例计分；得分不得超过分值。',
    '完成的得满分，未完成的按完成值与指标值的比例计分',
  ],
  [
    '备注：1.定量指标：正向指标得分=权重×B/A，得分不得突破权重。2.定性指标分三档计分。',
    '备注：1.定量指标：正向指标得分=权重×B/A，得分不得突破权重。',
  ],
])('of %s only the rule for numbers counts', (note, expected) => {
  expect(criteriaWith(note)[0]).toBe(expected);
});
