import { expect, test } from 'vitest';
import { fitted, progressLine } from '../../src/outputs/progress.ts';
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
