import { expect, test } from 'vitest';
import {
  clicked,
  type DiscrepancyColumn,
  inflationOf,
  orderOfDiscrepancies,
  orderOfReports,
  passing,
  type ReportColumn,
} from '../../../src/review/page/sort.ts';
import { smallBatch } from './small-batch.ts';

test.each<[ReportColumn, boolean, number[]]>([
  ['selfTotal', false, [1, 0, 2]],
  ['selfTotal', true, [0, 1, 2]],
  ['inflation', true, [0, 1, 2]],
  ['inflation', false, [1, 0, 2]],
  ['status', false, [2, 0, 1]],
  ['open', true, [0, 1, 2]],
  ['file', true, [2, 1, 0]],
])('submissions by %s, downwards %s; what has no value comes last', (column, descending, order) => {
  expect([...orderOfReports(smallBatch(), { column, descending })]).toEqual(order);
});

test.each<[DiscrepancyColumn, boolean, number[]]>([
  ['difference', true, [2, 0, 1, 3]],
  ['difference', false, [1, 0, 2, 3]],
  ['severity', true, [0, 2, 1, 3]],
  ['verdict', true, [3, 0, 1, 2]],
])('discrepancies by %s, downwards %s, by size whatever the sign', (column, descending, order) => {
  expect([...orderOfDiscrepancies(smallBatch(), { column, descending })]).toEqual(order);
});

test('what passes a filter stays in its order', () => {
  const passes = Uint8Array.of(1, 0, 1, 1);
  expect([...passing(Uint32Array.of(3, 1, 0, 2), passes)]).toEqual([3, 0, 2]);
  expect([...passing(null, passes)]).toEqual([0, 2, 3]);
});

test('a heading goes one way, the other way, then back to the batch’s own order', () => {
  const first = clicked<ReportColumn>(null, 'errors', true);
  const second = clicked(first, 'errors', true);
  expect(first).toEqual({ column: 'errors', descending: true });
  expect(second).toEqual({ column: 'errors', descending: false });
  expect(clicked(second, 'errors', true)).toBeNull();
});

test.each([
  ['98.62', '98.26', 0.36],
  ['9', '10', -1],
  ['9', null, null],
])('self %s, recomputed %s: inflated by %s', (selfTotal, recomputedTotal, points) => {
  expect(inflationOf({ selfTotal, recomputedTotal })).toBe(points);
});
