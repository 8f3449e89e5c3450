import { expect, test } from 'vitest';
import { takeOver } from '../../../src/review/page/batch.ts';
import { type Filter, noFilter, select } from '../../../src/review/page/filter.ts';
import { smallBatch } from './small-batch.ts';

test.each<[string, Partial<Filter>, number[], number[]]>([
  ['nothing asked', {}, [0, 1, 2, 3], [0, 1, 2]],
  ['a severity', { severity: 'error' }, [0, 2], [0, 1]],
  ['a kind', { kind: 'ratio-mismatch' }, [1, 3], [0, 1]],
  ['a kind that is not there', { kind: 'stale-text' }, [], []],
  ['two that exclude each other', { severity: 'error', kind: 'ratio-mismatch' }, [], []],
  ['a department', { department: '甲局' }, [0, 1], [0]],
  ['a submission without department, by its file', { department: 'c.pdf' }, [], [2]],
  ['what is still open', { verdict: 'none' }, [0, 1, 2], [0, 1]],
  ['what was accepted', { verdict: 'accepted' }, [3], [1]],
  ['what is new', { state: 'new' }, [2], [1]],
  ['a status', { status: 'failed' }, [], [2]],
  ['a word of an item', { words: '基本' }, [0], [0]],
  ['two words, both of which must be told', { words: '甲局 下降' }, [1], [0]],
  ['two words of different submissions', { words: '甲局 乙局' }, [], []],
  ['a word of a kind’s name', { words: '合计不符' }, [0, 2], [0, 1]],
  ['a number', { words: '792.24' }, [0], [0]],
  ['a part of several numbers', { words: '82' }, [1], [0]],
  ['what is expected, of the last that has it', { words: '10' }, [2], [1]],
  ['an id', { words: 'd3' }, [3], [1]],
  ['letters of any case', { words: 'B.DOCX' }, [2, 3], [1]],
  ['a word of a file without discrepancies', { words: 'c.pdf' }, [], [2]],
  ['that word, and a severity', { words: 'c.pdf', severity: 'error' }, [], []],
])('passing discrepancies and submissions: %s', (_name, filter, discrepancies, reports) => {
  const selection = select(smallBatch(), { ...noFilter, ...filter });
  const rows = (passes: Uint8Array) => [...passes].flatMap((passed, row) => (passed === 1 ? [row] : []));
  expect([rows(selection.passes), rows(selection.reportPasses)]).toEqual([discrepancies, reports]);
  expect([selection.found, selection.reports]).toEqual([discrepancies.length, reports.length]);
});

test('the counts of a filter’s values leave out that filter alone', () => {
  const filter = { ...noFilter, kind: 'ratio-mismatch', department: '甲局' };
  const { byKind, byDepartment, bySeverity } = select(smallBatch(), filter);
  expect(Object.fromEntries(byKind)).toEqual({ 'sum-mismatch': 1, 'ratio-mismatch': 1 });
  expect(Object.fromEntries(byDepartment)).toEqual({ 甲局: 1, 乙局: 1 });
  expect(Object.fromEntries(bySeverity)).toEqual({ warning: 1 });
});

test('a decision is counted, and an older one that comes later is not taken', () => {
  const batch = smallBatch();
  const decision = { at: '', by: null, verdict: 'dismissed', reason: '口径', note: '' } as const;
  const change = { report: 'r1', discrepancy: 'd0', decision, version: 2 };
  expect(takeOver(batch, [change])).toBe(true);
  expect(takeOver(batch, [{ ...change, decision: null, version: 1 }])).toBe(false);
  expect(takeOver(batch, [{ ...change, report: 'elsewhere', version: 9 }])).toBe(false);
  const { decided, openPerReport } = select(batch, noFilter);
  expect(decided).toBe(2);
  expect([...openPerReport]).toEqual([1, 1, 0]);
});
