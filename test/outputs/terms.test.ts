import { expect, test } from 'vitest';
import { reportStatuses } from '../../src/model/audit.ts';
import { kinds, severities } from '../../src/model/discrepancy.ts';
import { scoreStatuses } from '../../src/model/score.ts';
import { kindTerms, reportStatusTerms, scoreStatusTerms, severityTerms } from '../../src/outputs/terms.ts';

test.each([
  ['severities', severities, severityTerms],
  ['kinds', kinds, kindTerms],
  ['score statuses', scoreStatuses, scoreStatusTerms],
  ['report statuses', reportStatuses, reportStatusTerms],
] as const)(
  '%s: the English name is the value, and no two Chinese names are the same',
  (_name, values, terms) => {
    const table: Readonly<Record<string, { zh: string; en: string }>> = terms;
    expect(Object.keys(table).sort()).toEqual([...values].sort());
    for (const value of values) expect(table[value]?.en).toBe(value);
    expect(new Set(Object.values(table).map((term) => term.zh)).size).toBe(values.length);
  },
);
