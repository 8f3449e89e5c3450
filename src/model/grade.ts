import type { Decimal } from './decimal.ts';
import type { Policy } from './policy.ts';

/** The grade that a total of points earns by the policy's bands; null below the lowest of them. */
export function gradeOf(total: Decimal, policy: Pick<Policy, 'grades'>): string | null {
  const highestFirst = policy.grades.toSorted((a, b) => b.from - a.from);
  return highestFirst.find((band) => total.gte(band.from))?.grade ?? null;
}
