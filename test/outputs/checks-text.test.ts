import { expect, test } from 'vitest';
import { checksText } from '../../src/outputs/checks-text.ts';

test('a check is listed with its title, basis, needs and kinds of findings', () => {
  const check = {
    id: 'sums',
    title: { zh: '合计核对', en: 'Sums' },
    basis: '财预〔2013〕53号',
    needs: { zh: '收支表', en: 'a money table' },
    kinds: ['sum-mismatch', 'unit-suspect'] as const,
    run: () => ({ discrepancies: [], passed: 0 }),
  };
  expect(checksText([check], 'zh')).toBe(
    'sums　合计核对\n  依据：财预〔2013〕53号\n  所需：收支表\n  结果：合计不符、单位存疑\n',
  );
  expect(checksText([check], 'en')).toContain('finds: sum-mismatch, unit-suspect');
});
