import type { ReportRow } from '../api.ts';
import { inflationOf } from './sort.ts';

/** A submission in the chart; drawn, never computed with, so floats do. */
export interface ChartPoint {
  /** Index into the overview's reports. */
  readonly index: number;
  readonly report: ReportRow;
  readonly self: number;
  readonly recomputed: number;
  readonly inflated: boolean;
}

/** The submissions that have both scores; those that claim too much come last, so that they are drawn over the others. */
export const chartPoints = (reports: readonly ReportRow[]): readonly ChartPoint[] =>
  reports
    .flatMap((report, index): ChartPoint[] => {
      const inflation = inflationOf(report);
      if (inflation === null) return [];
      const [self, recomputed] = [Number(report.selfTotal), Number(report.recomputedTotal)];
      return [{ index, report, self, recomputed, inflated: inflation > 0 }];
    })
    .sort((one, other) => Number(one.inflated) - Number(other.inflated));

/** The scores that the chart reaches from and to; the same whatever is filtered, so that points stay where they are. */
export function chartRange(points: readonly ChartPoint[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { self, recomputed } of points) {
    low = Math.min(low, self, recomputed);
    high = Math.max(high, self, recomputed);
  }
  return [Math.floor(low - 1), Math.ceil(high + 1)];
}

/** How far, in pixels, one may miss a point. */
const reach = 12;

/** The point under the pointer; null where none is near. */
export function nearestPoint(
  points: readonly ChartPoint[],
  x: number,
  y: number,
  pixelOf: (value: number, axis: 'x' | 'y') => number,
): ChartPoint | null {
  let nearest: ChartPoint | null = null;
  let least = reach * reach;
  for (const point of points) {
    const distance = (pixelOf(point.self, 'x') - x) ** 2 + (pixelOf(point.recomputed, 'y') - y) ** 2;
    if (distance > least) continue;
    least = distance;
    nearest = point;
  }
  return nearest;
}
