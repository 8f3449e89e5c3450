import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/checks/index.ts';
import { concepts } from '../../../src/concepts/index.ts';
import { placeKey } from '../../../src/model/locator.ts';
import { figureTerm, type Relation } from '../../../src/model/relation.ts';
import { inSentence, inTable, subject } from '../../support/subject-builder.ts';

const money = concepts.filter(({ unit }) => unit === 'money').map(({ id }) => id);

test('whatever figures a report states, a row names each of its places once and has words for it', () => {
  const stated = fc.record({
    concept: fc.constantFrom(...money.slice(0, 40)),
    cents: fc.integer({ min: -500_000, max: 500_000 }),
    table: fc.option(fc.integer({ min: 1, max: 3 })),
    scope: fc.constantFrom('department', 'department', '中心'),
  });
  fc.assert(
    fc.property(fc.array(stated, { maxLength: 40 }), (all) => {
      const figures = all.map(({ concept, cents, table, scope }, index) =>
        table === null
          ? inSentence(concept, (cents / 100).toFixed(2), { scope, at: { paragraph: (index % 4) + 1 } })
          : inTable(concept, (cents / 100).toFixed(2), { scope, at: { table } }),
      );
      const { discrepancies } = check(subject({ figures }));
      for (const { where, comparedWith, message } of discrepancies) {
        expect(message.zh + message.en).not.toMatch(/undefined|NaN/);
        const keys = [...where, ...comparedWith].map(placeKey);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a thoroughly misread table does not stall the batch', () => {
  const cells = Array.from({ length: 400 }, (_, index) =>
    inTable(`~第${index}格`, ((index * 7919) % 1000).toFixed(2), { at: { table: 1 } }),
  );
  const relations = Array.from({ length: 130 }, (_, index): Relation => {
    const [total, one, other] = [index, index + 130, (index * 3 + 7) % 400].map((at) => cells[at]) as [
      (typeof cells)[0],
      (typeof cells)[0],
      (typeof cells)[0],
    ];
    return {
      rule: 'heading-footing',
      kind: 'sum-mismatch',
      origin: 'headings',
      result: total,
      compare: '=',
      expression: { op: 'sum', terms: [figureTerm(one), figureTerm(other)] },
      severity: 'error',
      basis: { zh: '合计', en: 'total' },
    };
  });
  expect(check(subject({ figures: cells, relations })).discrepancies.length).toBeGreaterThan(0);
}, 30_000);
