import { Decimal } from 'decimal.js';

/**
 * What a criterion gives, worked out by hand for the few criteria that samples use: the truth that a rescoring is held
 * against, so it shares nothing with the product.
 */

/** 每超过（低于）一个 step 扣 points，扣完为止: whole steps only. */
export function stepped(weight: number, distance: Decimal, step: number, points: number): number {
  if (distance.lte(0)) return weight;
  const lost = distance.div(step).floor().times(points);
  return Decimal.max(0, new Decimal(weight).minus(lost)).toNumber();
}

export const ratio = (part: number, whole: number): Decimal => new Decimal(part).div(whole).times(100);

/** The points of the first band whose floor is reached; bands from the highest down. */
export function banded(value: Decimal, bands: readonly (readonly [number, number])[]): number {
  return bands.find(([floor]) => value.gte(floor))?.[1] ?? 0;
}

/** =0，计3分；0-10%（含），计2分 …: bands by their ceiling, a zero of its own first. */
export function adjustmentPoints(value: Decimal, points: readonly [number, number, number, number]): number {
  if (value.isZero()) return points[0];
  const ceilings = [10, 20, 30];
  const band = ceilings.findIndex((ceiling) => value.abs().lte(ceiling));
  return band < 0 ? 0 : points[band + 1]!;
}
