import { expect, test } from 'vitest';
import { type Outcome, outcomeOf, type Trial } from './outcome.ts';
import { trialsOf } from './trials.ts';

/** What a sentence does not prove to add up, or a form says in words of its own, may be missed; nobody is accused for it. */
const mostMissed = 0.01;

/**
 * Over generated submissions in every layout: a consistent one gives no error, every error is about a planted
 * fault, and all but very few of the planted faults are found.
 */
export function heldOver(format: Trial['format']): void {
  const trials = trialsOf(format);
  test(`${trials.length} generated submissions as ${format}`, { timeout: 3_600_000 }, async () => {
    const outcomes: Outcome[] = [];
    for (const trial of trials) outcomes.push(await outcomeOf(trial));
    const planted = outcomes.reduce((total, outcome) => total + outcome.planted, 0);
    expect(planted).toBeGreaterThan(trials.length / 2);
    expect(outcomes.flatMap(({ falselyAccused }) => falselyAccused)).toEqual([]);
    const missed = outcomes.flatMap((outcome) => outcome.missed);
    if (missed.length > 0)
      console.info(`missed ${missed.length} of ${planted} planted faults:\n${missed.join('\n')}`);
    expect(missed.length).toBeLessThanOrEqual(planted * mostMissed);
  });
}
