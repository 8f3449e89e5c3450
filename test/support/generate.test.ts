import { describe, expect, it } from 'vitest';
import { generateSubmission, layoutNames } from './generate.ts';
import { violations } from './identities.ts';
import { faultClasses } from './mutate.ts';
import { placeCells, textsOf } from './submission.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index * 7919 + 1);

describe.each(layoutNames)('a generated submission (%s)', (layout) => {
  it('follows from its seed', () => {
    expect(generateSubmission(42, { layout }).submission).toEqual(
      generateSubmission(42, { layout }).submission,
    );
    const texts = seeds.map((seed) => textsOf(generateSubmission(seed, { layout }).submission).join('\n'));
    expect(new Set(texts).size).toBe(seeds.length);
  });

  it('agrees with itself and has whole tables', () => {
    for (const seed of seeds) {
      const { submission, printed } = generateSubmission(seed, { layout });
      expect(violations(printed), `seed ${seed}`).toEqual([]);
      for (const block of submission.blocks) if (block.kind === 'table') placeCells(block);
    }
  });

  it('prints no placeholder that a writer of code left behind', () => {
    for (const seed of seeds) {
      for (const text of textsOf(generateSubmission(seed, { layout }).submission)) {
        expect(text).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
  });

  it.each(faultClasses)('breaks an identity by %s', (faultClass) => {
    for (const seed of seeds) {
      const { faults, printed } = generateSubmission(seed, { layout, faults: [faultClass] });
      for (const fault of faults) {
        expect(fault.reported).not.toBe(fault.expected);
        expect(
          violations(printed),
          `seed ${seed}: ${fault.at} ${fault.expected} → ${fault.print}`,
        ).not.toEqual([]);
      }
    }
  });

  it('can be written as docx and as PDF', async () => {
    const { submission } = generateSubmission(7, { layout });
    expect((await writeDocx(submission)).length).toBeGreaterThan(4000);
    expect((await writePdf(submission, { font: 'named' })).length).toBeGreaterThan(4000);
  });
});

describe('faults of a generated submission', () => {
  it('are of every class, taking all layouts together', () => {
    for (const faultClass of faultClasses) {
      const planted = layoutNames.flatMap(
        (layout) => generateSubmission(5, { layout, faults: [faultClass] }).faults,
      );
      expect(planted.length, faultClass).toBeGreaterThan(0);
    }
  });

  it('may be several in one submission, each at a place of its own', () => {
    const { faults } = generateSubmission(11, {
      layout: 'yueyang',
      faults: ['changed-digit', 'swapped-digits', 'wrong-share', 'wrong-grade'],
    });
    expect(new Set(faults.map((fault) => fault.at)).size).toBe(4);
  });
});
