import type { Decimal } from '../../model/decimal.ts';
import type { Policy } from '../../model/policy.ts';
import type { Scale } from '../criterion.ts';
import { giveByBands } from './bands.ts';
import { type Given, pointsOf } from './marks.ts';
import { giveProportionally } from './proportional.ts';
import { giveBySteps } from './step.ts';

export { type Given, pointsOf, printedFull } from './marks.ts';

/** The points that a scale gives for a value in percent; `full` is the full mark on the text's own scale. */
export function give(scale: Scale, value: Decimal, full: Decimal, mode: Policy['partialStep']): Given {
  switch (scale.kind) {
    case 'step':
      return giveBySteps(scale, value, full, mode);
    case 'bands':
      return giveByBands(scale, value, full);
    case 'proportional':
      return giveProportionally(scale, pointsOf(scale.full, full), value);
  }
}

/** Values at which a scale may change what it gives. */
export function breakpoints(scale: Scale): Decimal[] {
  if (scale.kind === 'bands')
    return scale.bands.flatMap(({ range }) =>
      [range.low, range.high].flatMap((bound) => (bound ? [bound.value] : [])),
    );
  if (scale.kind === 'proportional')
    return [
      scale.per,
      ...[scale.all, scale.nothing].flatMap((range) =>
        [range?.low, range?.high].flatMap((bound) => (bound ? [bound.value] : [])),
      ),
    ];
  const ends = [scale.target, scale.upTo];
  for (const [step, sign] of [
    [scale.above, 1],
    [scale.below, -1],
  ] as const)
    if (step)
      for (let count = 0; count <= 200; count++) ends.push(step.from.plus(step.size.times(count * sign)));
  return ends;
}

/** What a scale's values are counted in; null for percent. */
export const unitOf = (scale: Scale): string | null => (scale.kind === 'step' ? null : scale.unit);
