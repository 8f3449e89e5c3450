import type { Decimal } from '../../model/decimal.ts';
import type { BandScale, Range } from '../criterion.ts';
import { holds, isPoint } from '../grammar/ranges.ts';
import { inUnit, plain, say } from '../wording.ts';
import { type Given, pointsOf } from './marks.ts';

/** A range as one reads it: `[80%, 90%)` says in signs what 80%（含）-90% says in words. */
export function writeRange(range: Range, unit: string | null): string {
  const shown = (value: Decimal): string => inUnit(value, unit);
  if (isPoint(range)) return `= ${shown(range.low?.value as Decimal)}`;
  const low = range.low && `${shown(range.low.value)} ${range.low.inclusive ? '≤' : '<'}`;
  const high = range.high && `${range.high.inclusive ? '≤' : '<'} ${shown(range.high.value)}`;
  if (low && high) return `${low} x ${high}`;
  return high ?? `${range.low?.inclusive ? '≥' : '>'} ${shown(range.low?.value as Decimal)}`;
}

/** P5, P6: the mark of the range that the value falls into. */
export function giveByBands(scale: BandScale, value: Decimal, full: Decimal): Given {
  const shown = inUnit(value, scale.unit);
  const point = scale.bands.find((band) => isPoint(band.range) && holds(band.range, value));
  const band = point ?? scale.bands.find((candidate) => holds(candidate.range, value));
  if (!band)
    return {
      points: null,
      steps: say(`${shown} 不在标准规定的任何一档`, `${shown} falls into none of the criterion's ranges`),
      readings: [],
    };
  const points = pointsOf(band.mark, full);
  // An end that no side claims in so many words may belong to either.
  const neighbour = point
    ? undefined
    : scale.bands.find(
        (other) =>
          other !== band &&
          [other.range.low, other.range.high].some((bound) => bound?.value.eq(value) && !bound.explicit) &&
          [band.range.low, band.range.high].some((bound) => bound?.value.eq(value) && !bound.explicit),
      );
  const other = neighbour ? pointsOf(neighbour.mark, full) : null;
  return {
    points,
    steps: say(
      `${shown} 属于“${writeRange(band.range, scale.unit)}”一档，得 ${plain(points)} 分`,
      `${shown} falls into ${writeRange(band.range, scale.unit)}, ${plain(points)} points`,
    ),
    readings:
      other && !other.eq(points)
        ? [
            {
              reading: say(
                `界点 ${shown} 归入“${neighbour?.text}”一档`,
                `${shown} itself counted into "${neighbour?.text}"`,
              ),
              points: other,
            },
          ]
        : [],
  };
}
