import { expect, test } from 'vitest';
import type { Decision } from '../../../src/review/api.ts';
import { nextOpen, restoring, type Step, undoOf } from '../../../src/review/page/decide.ts';

const made = (verdict: Decision['verdict']): Decision => ({
  at: '',
  by: null,
  verdict,
  reason: '口径',
  note: '',
});
const first: Step = { report: 'r1', discrepancy: 'a', before: null };
const second: Step = { report: 'r1', discrepancy: 'b', before: made('asked') };
const elsewhere: Step = { report: 'r2', discrepancy: 'c', before: null };

test.each([
  ['the decision that is looked at', { id: 'a', decision: made('accepted') }, 'a', 2],
  ['the last one of this submission, from an open one', { id: 'x', decision: null }, 'b', 2],
  ['one of an earlier sitting', { id: 'y', decision: made('accepted') }, 'y', 3],
])('undo takes back %s', (_name, selected, undone, left) => {
  const undo = undoOf([first, second, elsewhere], 'r1', selected);
  expect([undo?.step.discrepancy, undo?.rest.length]).toEqual([undone, left]);
});

test('undo finds nothing where nothing was decided', () => {
  expect(undoOf([elsewhere], 'r1', { id: 'x', decision: null })).toBeNull();
});

test('undo brings back what stood before', () => {
  expect(restoring(second, 4, ' 张 ')).toMatchObject({
    verdict: 'asked',
    reason: '口径',
    version: 4,
    by: '张',
  });
  expect(restoring(first, 1, '')).toMatchObject({ verdict: 'none', reason: '', version: 1 });
});

test.each([
  ['a', 'c'],
  ['b', 'c'],
  ['c', 'a'],
])('after deciding on %s the next open one is %s', (from, next) => {
  const list = [
    { id: 'a', decision: null },
    { id: 'b', decision: made('accepted') },
    { id: 'c', decision: null },
  ];
  expect(nextOpen(list, from)).toBe(next);
  expect(nextOpen([{ id: from, decision: null }], from)).toBeNull();
});
