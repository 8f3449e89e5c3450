import { expect, test } from 'vitest';
import { check, checks } from '../../src/checks/index.ts';
import { Decimal } from '../../src/model/decimal.ts';
import { inSentence, inTable, rubricRow, score, subject } from '../support/subject-builder.ts';

test('errors come before warnings before rounding, each in the order of the document', () => {
  const tables = [1, 2, 3].map(() => [['1']]);
  const { discrepancies } = check(
    subject({
      tables,
      paragraphs: ['a', 'b'],
      figures: [
        inTable('income.total', '100.01', { at: { table: 1 } }),
        inTable('income.opening', '10.00', { at: { table: 1 } }),
        inTable('income.public', '90.00', { at: { table: 1 } }),
        inTable('three.total', '9.00', { at: { table: 2 } }),
        inSentence('three.total', '8.00', { at: { paragraph: 2 } }),
        inTable('posts', '9', { unit: '人', at: { table: 3 } }),
        inSentence('posts', '8', { unit: '人', at: { paragraph: 1 } }),
      ],
      rubric: [rubricRow('变动率')],
      scores: [
        score(0, 'insufficient-data', { recomputed: null }),
        score(0, 'overstated', { recomputed: new Decimal(0) }),
      ],
    }),
  );
  expect(discrepancies.map(({ severity }) => severity)).toEqual([
    'error',
    'error',
    'error',
    'warning',
    'warning',
    'warning',
    'rounding',
  ]);
  expect(discrepancies.slice(0, 2).map(({ item }) => item)).toEqual(['人员编制', '三公经费']);
});

test('a report that states nothing passes nothing: every check says why it could not run', () => {
  const { outcomes, discrepancies } = check(subject());
  expect(discrepancies).toEqual([]);
  expect(outcomes.map(({ check: id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const { status, why, check: id } of outcomes) {
    if (id === 'missing-items' || id === 'stale-text') continue;
    expect(`${id} ${status}`).toBe(`${id} not-run`);
    expect(why?.zh).toBeTruthy();
  }
});
