import { Decimal } from '../../model/decimal.ts';
import type { ProportionalScale, Range } from '../criterion.ts';
import { holds } from '../grammar/ranges.ts';
import { inUnit, plain, say } from '../wording.ts';
import { writeRange } from './bands.ts';
import type { Given } from './marks.ts';

/** P8: the rate's share of the full mark, never more than all of it and never less than nothing. */
export function giveProportionally(scale: ProportionalScale, full: Decimal, value: Decimal): Given {
  const { unit } = scale;
  if (scale.nothing && holds(scale.nothing, value))
    return settled(scale.nothing, value, new Decimal(0), unit);
  if (scale.all && holds(scale.all, value)) return settled(scale.all, value, full, unit);
  const shareOf = (per: Decimal): Decimal => full.times(Decimal.max(0, Decimal.min(per, value))).div(per);
  const points = shareOf(scale.per);
  const share = inUnit(Decimal.max(0, Decimal.min(scale.per, value)), unit);
  const part = unit === null && scale.per.eq(100) ? share : `${share} ÷ ${inUnit(scale.per, unit)}`;
  const other = scale.orPer;
  return {
    points,
    steps: say(
      `${plain(full)} × ${part} = ${plain(points, 2)} 分`,
      `${plain(full)} × ${part} = ${plain(points, 2)} points`,
    ),
    readings:
      other === null
        ? []
        : [
            {
              reading: say(
                `“按比例”按占 ${inUnit(other, unit)} 的比例计`,
                `the proportion taken of ${inUnit(other, unit)}`,
              ),
              points: shareOf(other),
            },
          ],
  };
}

function settled(range: Range, value: Decimal, points: Decimal, unit: string | null): Given {
  return {
    points,
    steps: say(
      `${inUnit(value, unit)} 属于“${writeRange(range, unit)}”，得 ${plain(points)} 分`,
      `${inUnit(value, unit)} falls into ${writeRange(range, unit)}, ${plain(points)} points`,
    ),
    readings: [],
  };
}
