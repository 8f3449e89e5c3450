import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenCalculation, calculationOf } from '../../../src/checks/arithmetic/calculation.ts';
import { hold, isUnitSlip } from '../../../src/checks/arithmetic/hold.ts';
import { solveFor } from '../../../src/checks/arithmetic/solve.ts';
import { Decimal } from '../../../src/model/decimal.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { type Expression, figureTerm, type Relation } from '../../../src/model/relation.ts';
import { inTable } from '../../support/subject-builder.ts';

const relation = (result: Figure, expression: Expression, compare: Relation['compare'] = '='): Relation => ({
  rule: 'test',
  kind: 'sum-mismatch',
  origin: 'sentence',
  result,
  compare,
  expression,
  severity: 'error',
  basis: { zh: '试', en: 'test' },
});
const yuan = (printed: string, unit = '万元') => inTable('~金额', printed, { unit });
const percent = (printed: string, unit = '%') => inTable('~占比', printed, { unit });
const sum = (...figures: Figure[]): Expression => ({
  op: 'sum',
  terms: figures.map((one) => figureTerm(one)),
});
const of = (figure: Figure): Expression => ({ op: 'figure', figure });
const share = (part: Expression, whole: Expression): Expression => ({ op: 'share', part, whole });
const written = (one: Relation): string => {
  const holding = hold(one);
  return 'computed' in holding ? calculationOf(one, holding.computed) : holding.status;
};

describe('whether a relation holds', () => {
  // Each printed figure stands for half a unit of its last digit either way: three figures of two decimals leave 0.015.
  test.each([
    ['3.00', 'passed'],
    ['3.01', 'rounding'],
    ['3.02', 'broken'],
    ['2.99', 'rounding'],
    ['2.98', 'broken'],
  ])('1.00 + 2.00 = %s: %s', (total, status) => {
    expect(hold(relation(yuan(total), sum(yuan('1.00'), yuan('2.00')))).status).toBe(status);
  });

  test.each([
    [
      'counts are exact',
      relation(
        inTable('staff', '13', { unit: '人' }),
        sum(...['6', '6'].map((n) => inTable('staff', n, { unit: '人' }))),
      ),
      'broken',
    ],
    ['money of 0 is none at all', relation(yuan('15.80'), sum(yuan('15.30'), yuan('0'))), 'broken'],
    [
      'a percentage of 0 may be rounded',
      relation(percent('15.80'), sum(percent('15.30'), percent('0'))),
      'rounding',
    ],
    ['a coarser total', relation(yuan('3'), sum(yuan('1.12'), yuan('2.31'))), 'passed'],
    [
      'money in three units',
      relation(yuan('1.5', '亿元'), sum(yuan('10000'), yuan('50000000.00', '元'))),
      'passed',
    ],
    [
      'money and people',
      relation(yuan('3'), sum(yuan('1'), inTable('staff', '2', { unit: '人' }))),
      'skipped',
    ],
    ['a bound', relation({ ...yuan('9'), precision: 'at-least' }, sum(yuan('1'), yuan('2'))), 'skipped'],
    ['nothing as a base', relation(percent('5'), share(of(yuan('1')), of(yuan('0')))), 'undefined'],
    ['nothing of nothing', relation(percent('0'), share(of(yuan('0')), of(yuan('0')))), 'skipped'],
    ['per mille', relation(percent('250.0', '‰'), share(of(yuan('1.00')), of(yuan('4.00')))), 'passed'],
    ['no more than', relation(yuan('3.00'), of(yuan('3.00')), '<='), 'passed'],
    ['no more than, within rounding', relation(yuan('3.01'), of(yuan('3.00')), '<='), 'passed'],
    ['no more than, beyond it', relation(yuan('3.02'), of(yuan('3.00')), '<='), 'broken'],
    ['less than', relation(yuan('3.02'), of(yuan('3.00')), '<'), 'broken'],
    ['no less than', relation(yuan('2.98'), of(yuan('3.00')), '>='), 'broken'],
    ['more than', relation(yuan('3.02'), of(yuan('3.00')), '>'), 'passed'],
  ] as const)('%s', (_, one, status) => {
    expect(hold(one).status).toBe(status);
  });

  test('a sum printed as it comes out always holds, whatever its parts', () => {
    const cents = fc
      .integer({ min: -10_000_000, max: 10_000_000 })
      .map((n) => new Decimal(n).div(100).toFixed(2));
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), (parts) => {
        const total = parts.reduce((all, part) => all.plus(part), new Decimal(0)).toFixed(2);
        return hold(relation(yuan(total), sum(...parts.map((part) => yuan(part))))).status === 'passed';
      }),
      { numRuns: 200 },
    );
  });

  test('the value that solves a relation makes it hold', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Decimal(n).div(100).toFixed(2));
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const [one, other, total] = [yuan(a), yuan(b), yuan(c)];
        const value = solveFor(relation(total, sum(one, other)), ({ id }) => id === other.id);
        return value?.plus(a).eq(c) ?? false;
      }),
      { numRuns: 200 },
    );
  });
});

describe('a calculation as one writes it by hand', () => {
  test.each([
    [relation(yuan('1069.02'), sum(yuan('309.93'), yuan('759.09'))), '309.93 + 759.09 = 1069.02'],
    [
      relation(yuan('-10.53'), {
        op: 'sum',
        terms: [figureTerm(yuan('1058.49')), figureTerm(yuan('1069.02'), -1)],
      }),
      '1058.49 − 1069.02 = -10.53',
    ],
    [relation(yuan('5.04'), sum(yuan('15.57'), yuan('-10.53'))), '15.57 + (-10.53) = 5.04'],
    [
      relation(percent('28.99'), share(of(yuan('309.93')), of(yuan('1069.02')))),
      '309.93 ÷ 1069.02 × 100% = 28.99%',
    ],
    [
      relation(percent('50.0'), share(sum(yuan('20'), yuan('30')), of(yuan('100')))),
      '(20 + 30) ÷ 100 × 100% = 50.0%',
    ],
    [relation(yuan('0.31', '亿元'), sum(yuan('1000'), yuan('2100'))), '0.1000 + 0.2100 = 0.3100'],
    [
      relation(percent('70.99'), {
        op: 'sum',
        terms: [{ sign: 1, of: { op: 'constant', value: '100' } }, figureTerm(percent('29.01'), -1)],
      }),
      '100% − 29.01% = 70.99%',
    ],
  ])('%#', (one, text) => {
    expect(written(one)).toBe(text);
  });

  test('a broken one shows what is printed instead', () => {
    const one = relation(yuan('309.93'), sum(yuan('146.47'), yuan('133.01'), yuan('61.42')));
    const holding = hold(one);
    expect('computed' in holding && brokenCalculation(one, holding.computed)).toBe(
      '146.47 + 133.01 + 61.42 = 340.90 ≠ 309.93',
    );
  });
});

test.each([
  ['10690200', '1069.02', true],
  ['1069', '10690200', true],
  ['106.9', '1069.02', false],
  ['10690200', '1071', false],
  ['5', '50000', false],
  ['0', '1069.02', false],
])('%s against %s is a slip of units: %s', (a, b, expected) => {
  expect(isUnitSlip(new Decimal(a), new Decimal(b))).toBe(expected);
});
