import { expect, test } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { understand } from '../../src/extract/index.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import { documentOf } from '../support/document.ts';
import { heading, line, paragraph, table } from '../support/submission.ts';

/** 运转经费 and 吃饭财政 are words of one bureau; no vocabulary knows them. */
const document = documentOf([
  heading(0, '云溪县水务局2022年度部门整体支出绩效自评报告'),
  line('支出情况（万元）'),
  table(
    [3, 2, 2, 2],
    [
      ['单位', '基本支出', '吃饭财政', '运转经费'],
      ['全局', '100.00', '60.00', '30.00'],
    ],
  ),
  paragraph('2022年运转经费支出35.00万元。'),
]);

function found(policy: Policy): string[] {
  const understanding = understand(document, policy);
  const { discrepancies } = check({ ...understanding, document, scores: [], policy });
  return discrepancies
    .filter(({ kind }) => kind === 'sum-mismatch' || kind === 'conflicting-values')
    .map(({ rule, reported }) => `${rule} ${reported}`);
}

test("a bureau's own words need the policy only", () => {
  expect(found(defaultPolicy)).toEqual([]);
  const names = { 'expenditure.basic.personnel': ['吃饭财政'], 'expenditure.basic.public': ['运转经费'] };
  expect(found({ ...defaultPolicy, names })).toEqual(['basic-expenditure 100', 'copies 35']);
});
