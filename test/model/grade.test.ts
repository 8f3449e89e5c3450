import { expect, test } from 'vitest';
import { Decimal } from '../../src/model/decimal.ts';
import { gradeOf } from '../../src/model/grade.ts';
import { defaultPolicy, policySchema } from '../../src/model/policy.ts';

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.5', '中'],
  ['60', '中'],
  ['59.9', '差'],
  ['0', '差'],
])('%s points are graded %s', (total, grade) => {
  expect(gradeOf(new Decimal(total), defaultPolicy)).toBe(grade);
});

test('the order of the bands in the policy does not matter, and below the lowest there is no grade', () => {
  const policy = policySchema.parse({
    grades: [
      { grade: '合格', from: 60 },
      { grade: '优秀', from: 95 },
    ],
  });
  expect(gradeOf(new Decimal(96), policy)).toBe('优秀');
  expect(gradeOf(new Decimal(94), policy)).toBe('合格');
  expect(gradeOf(new Decimal(59), policy)).toBeNull();
});
