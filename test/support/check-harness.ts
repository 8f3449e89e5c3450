import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/model/check.ts';
import type { Discrepancy, Kind, Severity } from '../../src/model/discrepancy.ts';
import { type SubjectParts, subject } from './subject-builder.ts';

/** A discrepancy as a test names it: kind, severity, reported, expected; values as they are printed, or null. */
export type Expected = readonly [
  kind: Kind,
  severity: Severity,
  reported: string | null,
  expected: string | null,
];

export interface Case {
  readonly name: string;
  /** Only what the case is about; the rest of the report states nothing. */
  readonly differs: () => SubjectParts;
  readonly expected: readonly Expected[];
  /** Marks the two cases next to the boundary: the last that still holds and the first that does not. */
  readonly boundary?: 'holds' | 'breaks';
  /** Words that the Chinese message or the calculation must hold. */
  readonly says?: readonly string[];
}

/** Runs a check on a table of cases, and refuses a table that could not fail. */
export function testCheck(check: Check, cases: readonly Case[]): void {
  describe(check.id, () => {
    test('the cases are worth running', () => {
      expect(
        cases.some(({ expected }) => expected.length === 0),
        'a silent case',
      ).toBe(true);
      expect(
        cases.some(({ expected }) => expected.length > 0),
        'a firing case',
      ).toBe(true);
      for (const side of ['holds', 'breaks'] as const)
        expect(
          cases.some(({ boundary }) => boundary === side),
          `a case where the boundary ${side}`,
        ).toBe(true);
      const names = cases.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
      const subjects = cases.map(({ differs }) => withoutPlaces(differs()));
      expect(
        subjects.filter((one, index) => subjects.indexOf(one) !== index),
        'the same case twice',
      ).toEqual([]);
    });
    test.each(cases)('$name', ({ differs, expected, says = [] }) => {
      const { discrepancies } = check.run(subject(differs()));
      expect(discrepancies.map(inShort)).toEqual(expected);
      for (const found of discrepancies) expectWhole(check, found);
      const words = discrepancies.map(({ message, calculation }) => `${message.zh}${calculation}`).join('\n');
      for (const needle of says) expect(words).toContain(needle);
    });
  });
}

const inShort = ({ kind, severity, reported, expected }: Discrepancy): Expected => [
  kind,
  severity,
  reported?.toString() ?? null,
  expected?.toString() ?? null,
];

/** What every finding owes its reader: a place, words in both languages, and a kind that its check announces. */
function expectWhole(check: Check, found: Discrepancy): void {
  expect(found.where.length).toBeGreaterThan(0);
  expect(found.message.zh).toMatch(/[一-龥]/);
  expect(found.message.en).toMatch(/[a-z]/);
  expect(found.message.zh + found.message.en).not.toMatch(/undefined|null|NaN|\[object/);
  expect(check.kinds).toContain(found.kind);
  expect(found.confidence).toBeGreaterThan(0);
}

/** A case's differences without ids and places, which are new in every build. */
const withoutPlaces = (parts: SubjectParts): string =>
  JSON.stringify(parts, (key, value) => (['id', 'range', 'row'].includes(key) ? undefined : value));
