import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../src/batch/totals.ts';
import { defaultPolicy as policy } from '../../src/model/policy.ts';
import { cellAt } from '../support/audits.ts';
import { pointsFigure, recordOf, rubricRow, scoreOf } from '../support/scored-record.ts';

const rubric = [rubricRow('甲', 'f1:10'), rubricRow('乙', 'f2:9.5'), rubricRow('丙', 'f3:70')];

test('the recomputed total takes self scores where nothing could be recomputed', () => {
  const scores = [scoreOf(0, '4'), scoreOf(1, null), scoreOf(2, null, { status: 'insufficient-data' })];
  expect(totalsOf({ record: recordOf({ rubric }), scores, policy })).toEqual({
    selfTotal: '89.5',
    recomputedTotal: '83.5',
    selfGrade: null,
    recomputedGrade: '良',
    pointsWithoutData: '70',
  });
});

describe('the stated total and grade', () => {
  const total = (where: 'rubric' | 'form' | 'narrative', value: string) => ({
    where,
    figure: pointsFigure(where, value),
  });
  const grade = (where: 'rubric' | 'form' | 'narrative', text: string) => ({ where, text, at: cellAt() });
  test.each([
    ['rubric table', ['narrative', 'form', 'rubric'], '97', '优秀'],
    ['form', ['narrative', 'form'], '98', '优'],
    ['narrative', ['narrative'], '99', '良'],
  ] as const)('come from the %s first', (_name, places, value, text) => {
    const values = { rubric: '97', form: '98', narrative: '99' };
    const texts = { rubric: '优秀', form: '优', narrative: '良' };
    const record = recordOf({
      rubric,
      selfTotals: places.map((where) => total(where, values[where])),
      grades: places.map((where) => grade(where, texts[where])),
    });
    expect(totalsOf({ record, scores: [], policy })).toMatchObject({ selfTotal: value, selfGrade: text });
  });
});

test('one self score printed for several indicators counts once', () => {
  const merged = [rubricRow('经济', 'f1:15'), rubricRow('社会', 'f1:15'), rubricRow('生态', 'f1:15')];
  const unsupported = { status: 'insufficient-data' } as const;
  const without = [0, 1, 2].map((row) => scoreOf(row, null, unsupported));
  expect(totalsOf({ record: recordOf({ rubric: merged }), scores: without, policy })).toMatchObject({
    selfTotal: '15',
    recomputedTotal: '15',
    pointsWithoutData: '15',
  });
  const some = [scoreOf(0, '3'), ...without.slice(1)];
  expect(totalsOf({ record: recordOf({ rubric: merged }), scores: some, policy })).toMatchObject({
    recomputedTotal: '15',
    pointsWithoutData: '0',
  });
  const all = [scoreOf(0, '3'), scoreOf(1, '4'), scoreOf(2, '0')];
  expect(totalsOf({ record: recordOf({ rubric: merged }), scores: all, policy }).recomputedTotal).toBe('7');
});

test('a report without scores has no totals: absent is not zero', () => {
  expect(
    totalsOf({ record: recordOf({ rubric: [rubricRow('甲', null)] }), scores: [scoreOf(0, null)], policy }),
  ).toEqual({
    selfTotal: null,
    recomputedTotal: null,
    selfGrade: null,
    recomputedGrade: null,
    pointsWithoutData: '0',
  });
  expect(totalsOf({ record: recordOf(), scores: [], policy }).pointsWithoutData).toBeNull();
});
