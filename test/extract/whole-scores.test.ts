import { expect, test } from 'vitest';
import { line } from '../support/submission.ts';
import { title, understood } from '../support/understood.ts';

test.each([
  ['the total in words that do not say so', ['我局自评得分95分。'], ['95']],
  ['a total that is printed twice, differently', ['综合得分95分。', '我局自评得分96分。'], ['95', '96']],
  ['points under a full mark', ['投入情况。该项分值10分，自评得分9分。', '自评总分95分。'], ['95']],
  ['points after a full mark in a sentence of its own', ['投入情况。满分10分。自评得分9分。'], []],
  ['a full mark of all', ['满分100分，自评得分95分。'], ['95']],
  [
    'points of two parts under their headings',
    ['一、投入', '自评得分45分。', '二、产出', '自评得分50分。', '三、结论', '自评总分95分。'],
    ['95'],
  ],
  ['the score of the year before', ['自评得分95分。2021年度自评得分为93.5分，本年提高1.5分。'], ['95']],
  ['half of the total is that of a part', ['自评得分47.5分。', '自评总分95分。'], ['95']],
  [
    'half of the total, said of the whole',
    ['部门整体支出自评得分47.5分。', '自评总分95分。'],
    ['47.5', '95'],
  ],
  ['half of the total, with a grade', ['自评得分47.5分，评价等次为优。', '自评总分95分。'], ['47.5', '95']],
  ['more than half may be the total once more', ['自评得分47.6分。', '自评总分95分。'], ['47.6', '95']],
])('%s', (_, paragraphs, totals) => {
  const { record } = understood([title, ...paragraphs.map((each) => line(each))]);
  expect(record.selfTotals.map(({ figure }) => figure.value.toFixed())).toEqual(totals);
});
