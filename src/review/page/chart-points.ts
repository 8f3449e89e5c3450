import type { ReportRow } from '../api.ts';
import { inflationOf } from './sort.ts';

/** A submission in the chart; drawn, never computed with, so floats do. */
export interface ChartPoint {
  readonly report: ReportRow;
  readonly self: number;
  readonly recomputed: number;
  readonly inflated: boolean;
}

/** The submissions that have both scores, by self score. */
export function chartPoints(
  reports: readonly ReportRow[],
  shown: Uint32Array,
): { readonly points: readonly ChartPoint[]; readonly inflated: number } {
  const points = Array.from(shown, (index) => reports[index]!)
    .flatMap((report) => {
      const inflation = inflationOf(report);
      if (inflation === null) return [];
      return [
        {
          report,
          self: Number(report.selfTotal),
          recomputed: Number(report.recomputedTotal),
          inflated: inflation > 0,
        },
      ];
    })
    .sort((a, b) => a.self - b.self);
  return { points, inflated: points.filter((point) => point.inflated).length };
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
