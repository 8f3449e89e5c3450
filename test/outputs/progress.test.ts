import { expect, test } from 'vitest';
import { fitted, progressBar, progressLine } from '../../src/outputs/progress.ts';
import { reportRow } from '../support/audits.ts';

test('a line says how far the batch is and what the file came to', () => {
  expect(progressLine(3, 12, reportRow(), 'zh')).toBe('[3/12] 2020/科工局.docx：错误 1，疑点 0');
  expect(progressLine(3, 12, reportRow({ status: 'failed' }), 'en')).toBe('[3/12] 2020/科工局.docx: failed');
});

test.each([
  ['abcdef', 10, 'abcdef'],
  ['abcdef', 4, 'abc…'],
  ['科工局报告', 6, '科工…'],
])('%s fits %i columns as %s', (line, columns, shown) => {
  expect(fitted(line, columns)).toBe(shown);
});

test.each([
  [{ done: 1, of: 4, errors: 2, seconds: 30 }, '[#####...............] 1/4，每分钟 2 份，约剩 1:30，错误 2'],
  [{ done: 4, of: 4, errors: 0, seconds: 2 }, '[####################] 4/4，每分钟 120 份，约剩 0:00，错误 0'],
  [
    { done: 10, of: 30_010, errors: 7, seconds: 6 },
    '[....................] 10/30010，每分钟 100 份，约剩 5:00:00，错误 7',
  ],
])('%j is shown as %s', (state, shown) => {
  expect(progressBar(state, 'zh')).toBe(shown);
});
