import { expect, test } from 'vitest';
import { type Outcome, outcomeOf } from '../property/outcome.ts';
import { trialsOf } from '../property/trials.ts';
import { hasPaddle, type Scanner, whereRead } from '../support/scanned.ts';

/** How many submissions are scanned and audited: one in `npm test`, forty in `npm run test:scan`. */
const runs = Number(process.env.HEDUI_SCAN_RUNS ?? 1);

/** What comes from offices, good and bad; submissions take them in turn. */
const scanners: readonly Scanner[] = [
  {},
  { dpi: 150, skew: 0.8 },
  { dpi: 300, skew: -1.6, noise: 8 },
  { bow: 5 },
  { seal: 'red' },
  { seal: 'grey', skew: -0.5 },
  { quality: 40 },
  { turns: 1, dpi: 150 },
  { shadow: true },
  { dpi: 120, black: 0.6 },
  { turns: 2, dpi: 250 },
];
/** Page breaks and doubtful digits may hide a fault; nobody is accused for it. */
const mostMissed = 0.05;

test.skipIf(!hasPaddle)(
  whereRead(`nobody is falsely accused over ${runs} generated submissions that were scanned`),
  { timeout: 7_200_000 },
  async () => {
    const outcomes: Outcome[] = [];
    for (const [index, trial] of trialsOf('pdf').slice(0, runs).entries()) {
      const scanner = scanners[index % scanners.length]!;
      const outcome = await outcomeOf({ ...trial, scanner });
      outcomes.push(outcome);
      const { planted, missed, falselyAccused } = outcome;
      if (runs > 1)
        console.info(
          `${index + 1} ${trial.layout} ${JSON.stringify(scanner)}: planted ${planted}, missed ${missed.length}, false errors ${falselyAccused.length}`,
        );
    }
    expect(outcomes.flatMap(({ falselyAccused }) => falselyAccused)).toEqual([]);
    const planted = outcomes.reduce((total, outcome) => total + outcome.planted, 0);
    const missed = outcomes.flatMap((outcome) => outcome.missed);
    if (missed.length > 0) console.info(`missed of ${planted} planted faults:\n${missed.join('\n')}`);
    expect(missed.length).toBeLessThanOrEqual(planted * mostMissed);
  },
);
