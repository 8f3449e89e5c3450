import type { Ink } from './ink.ts';

/** Pages lie at most this far askew, in degrees; more is a slanted picture. */
const MOST = 4;
/** Steps of the search, each around the best of the one before, in degrees. */
const STEPS = [0.2, 0.05, 0.01];
/** Every so manieth inked pixel is looked at. */
const SAMPLE = 3;

/**
 * How far a page is turned clockwise, in degrees: at the right angle its lines of text and its rules fall into few rows,
 * so the squares of the rows' ink are greatest.
 */
export function skewOf({ width, height, bits }: Ink): number {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (bits[y * width + x] === 1 && (x * 7 + y * 13) % SAMPLE === 0) {
        xs.push(x - width / 2);
        ys.push(y);
      }
  const margin = Math.ceil((width / 2) * Math.tan((MOST * 1.1 * Math.PI) / 180)) + 1;
  const rows = new Float64Array(height + 2 * margin);
  const sharpness = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    rows.fill(0);
    for (let index = 0; index < xs.length; index++) {
      const row = Math.round(ys[index]! - xs[index]! * slope) + margin;
      if (row >= 0 && row < rows.length) rows[row]!++;
    }
    let sum = 0;
    for (const ink of rows) sum += ink * ink;
    return sum;
  };
  let [best, sharpest] = [0, xs.length === 0 ? Number.POSITIVE_INFINITY : sharpness(0)];
  let [low, high] = [-MOST, MOST];
  for (const step of STEPS) {
    for (let degrees = low; degrees <= high + 1e-9; degrees += step) {
      const sum = sharpness(degrees);
      if (sum > sharpest) [best, sharpest] = [degrees, sum];
    }
    [low, high] = [best - 4 * step, best + 4 * step];
  }
  return best;
}
