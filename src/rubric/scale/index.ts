import { Decimal } from '../../model/decimal.ts';
import type { Policy } from '../../model/policy.ts';
import type { Scale } from '../criterion.ts';
import { percent, plain, say } from '../wording.ts';
import { giveByBands } from './bands.ts';
import { type Given, pointsOf } from './marks.ts';
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
      return giveProportionally(pointsOf(scale.full, full), value);
  }
}

/** P8: the rate's share of the full mark, never more than all of it and never less than nothing. */
function giveProportionally(full: Decimal, value: Decimal): Given {
  const share = Decimal.max(0, Decimal.min(100, value));
  const points = full.times(share).div(100);
  return {
    points,
    steps: say(
      `${plain(full)} × ${percent(share)} = ${plain(points, 2)} 分`,
      `${plain(full)} × ${percent(share)} = ${plain(points, 2)} points`,
    ),
    readings: [],
  };
}

/** Values at which a scale may change what it gives. */
export function breakpoints(scale: Scale): Decimal[] {
  if (scale.kind === 'bands')
    return scale.bands.flatMap(({ range }) =>
      [range.low, range.high].flatMap((bound) => (bound ? [bound.value] : [])),
    );
  if (scale.kind === 'proportional') return [new Decimal(100)];
  const ends = [scale.target];
  for (const [step, sign] of [
    [scale.above, 1],
    [scale.below, -1],
  ] as const)
    if (step)
      for (let count = 0; count <= 200; count++) ends.push(step.from.plus(step.size.times(count * sign)));
  return ends;
}
