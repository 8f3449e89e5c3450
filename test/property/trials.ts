import fc from 'fast-check';
import { layoutNames } from '../support/generate.ts';
import { faultClasses } from '../support/mutate.ts';
import type { Trial } from './outcome.ts';

/** How many submissions are audited: fewer in `npm test`, a thousand in `npm run test:property`. */
const runs = Number(process.env.HEDUI_PROPERTY_RUNS ?? 200);

/** Which submissions: those of another seed are ones that nobody has looked at. */
const seed = Number(process.env.HEDUI_PROPERTY_SEED ?? 20_261_124);

/** Three of four as docx: a PDF costs four times as much, and what is understood of it is the same. */
const share = { docx: 0.75, pdf: 0.25 };

/** Clean submissions and ones with one to three faults, over all layouts; the same ones in every run of a seed. */
export function trialsOf(format: Trial['format']): Trial[] {
  const trial = fc.record({
    seed: fc.nat(1_000_000),
    layout: fc.constantFrom(...layoutNames),
    format: fc.constant(format),
    faults: fc.array(fc.constantFrom(...faultClasses), { maxLength: 3 }),
  });
  return fc.sample(trial, { seed, numRuns: Math.round(runs * share[format]) });
}
