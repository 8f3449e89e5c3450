import { Decimal } from '../../model/decimal.ts';
import type { ProportionalScale, Range } from '../criterion.ts';
import { holds } from '../grammar/ranges.ts';
import { percent, plain, say } from '../wording.ts';
import { writeRange } from './bands.ts';
import type { Given } from './marks.ts';

/** P8: the rate's share of the full mark, never more than all of it and never less than nothing. */
export function giveProportionally(scale: ProportionalScale, full: Decimal, value: Decimal): Given {
  if (scale.nothing && holds(scale.nothing, value)) return settled(scale.nothing, value, new Decimal(0));
  if (scale.all && holds(scale.all, value)) return settled(scale.all, value, full);
  const share = Decimal.max(0, Decimal.min(scale.per, value));
  const points = full.times(share).div(scale.per);
  const part = scale.per.eq(100) ? percent(share) : `${percent(share)} ÷ ${percent(scale.per)}`;
  return {
    points,
    steps: say(
      `${plain(full)} × ${part} = ${plain(points, 2)} 分`,
      `${plain(full)} × ${part} = ${plain(points, 2)} points`,
    ),
    readings: [],
  };
}

function settled(range: Range, value: Decimal, points: Decimal): Given {
  return {
    points,
    steps: say(
      `${percent(value)} 属于“${writeRange(range)}”，得 ${plain(points)} 分`,
      `${percent(value)} falls into ${writeRange(range)}, ${plain(points)} points`,
    ),
    readings: [],
  };
}
