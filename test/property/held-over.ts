import { expect, test } from 'vitest';
import { type Outcome, outcomeOf, type Trial } from './outcome.ts';
import { trialsOf } from './trials.ts';

/**
 * Over generated submissions in every layout: a consistent one gives no error, every error is about a planted
 * fault, and every planted fault is found.
 */
export function heldOver(format: Trial['format']): void {
  const trials = trialsOf(format);
  test(`${trials.length} generated submissions as ${format}`, { timeout: 3_600_000 }, async () => {
    const outcomes: Outcome[] = [];
    for (const trial of trials) outcomes.push(await outcomeOf(trial));
    const planted = outcomes.reduce((total, outcome) => total + outcome.planted, 0);
    expect(planted).toBeGreaterThan(trials.length / 2);
    expect(outcomes.flatMap(({ falselyAccused }) => falselyAccused)).toEqual([]);
    expect(outcomes.flatMap(({ missed }) => missed)).toEqual([]);
  });
}
