import type { Grey } from './picture.ts';

/** Where a page is inked: 1 for ink, one byte a pixel. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly bits: Uint8Array;
}

/** The neighbourhood that a pixel is compared with, as a part of the page's width: shadows are wider, strokes narrower. */
const WINDOW = 1 / 40;
/** How deep below its surroundings ink is, as a part of the way from paper to the page's darkest print. */
const DEPTH = 0.31;
/** The darkest pixels of a page, of which some are always noise. */
const DARKEST = 0.005;
/** Side of the squares over which the paper's brightness is measured. */
const SQUARE = 64;

/** How far around a pixel its surroundings reach. */
const reachOf = (width: number): number => Math.max(3, Math.round((width * WINDOW) / 2));

/** Pixels clearly darker than their surroundings; how clearly follows from the page's own contrast. */
export function inkOf(grey: Grey, threshold = thresholdOf(grey)): Ink {
  const { width, height, pixels } = grey;
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let sum = 0;
    const [row, above] = [(y + 1) * (width + 1), y * (width + 1)];
    for (let x = 0; x < width; x++) {
      sum += pixels[y * width + x]!;
      sums[row + x + 1] = sums[above + x + 1]! + sum;
    }
  }
  const bits = new Uint8Array(width * height);
  const reach = reachOf(width);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        sums[bottom * (width + 1) + right]! -
        sums[top * (width + 1) + right]! -
        sums[bottom * (width + 1) + left]! +
        sums[top * (width + 1) + left]!;
      const mean = sum / ((bottom - top) * (right - left));
      if (pixels[y * width + x]! < mean * threshold) bits[y * width + x] = 1;
    }
  }
  return { width, height, bits };
}

/**
 * The ink of a page that was turned by `degrees`, without what its edges show: beside the white corners that turning leaves,
 * paper in a shadow is darker than its surroundings.
 */
export function withoutEdges({ width, height, bits }: Ink, degrees: number): Ink {
  if (degrees === 0) return { width, height, bits };
  const kept = Uint8Array.from(bits);
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const reach = reachOf(width) + 2;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const [right, down] = [x - width / 2, y - height / 2];
      const across = Math.abs(right * cosine - down * sine);
      const along = Math.abs(right * sine + down * cosine);
      if (across > width / 2 - reach || along > height / 2 - reach) kept[at] = 0;
    }
  return { width, height, bits: kept };
}

/** How dark the darkest print of a page is beside its paper: 0 black, 1 invisible. */
export function inkDarkness({ width, height, pixels }: Grey): number {
  const counts = new Int32Array(256);
  let all = 0;
  for (let top = 0; top + SQUARE <= height; top += SQUARE)
    for (let left = 0; left + SQUARE <= width; left += SQUARE) {
      let sum = 0;
      for (let y = top; y < top + SQUARE; y += 2)
        for (let x = left; x < left + SQUARE; x += 2) sum += pixels[y * width + x]!;
      const paper = Math.max(1, sum / (SQUARE * SQUARE * 0.25));
      for (let y = top; y < top + SQUARE; y += 2)
        for (let x = left; x < left + SQUARE; x += 2) {
          const level = Math.round((pixels[y * width + x]! / paper) * 160);
          counts[Math.min(255, level)]!++;
          all++;
        }
    }
  let [level, darker] = [0, 0];
  for (; level < 256 && darker < all * DARKEST; level++) darker += counts[level]!;
  return all === 0 ? 1 : Math.min(1, level / 160);
}

/** The part of the surroundings' brightness below which a pixel is ink. */
export const thresholdOf = (grey: Grey): number =>
  Math.max(0.6, Math.min(0.96, 1 - DEPTH * (1 - inkDarkness(grey))));

/** The ink without connected spots smaller than `least` pixels, which are the scanner's noise. */
export function withoutSpecks({ width, height, bits }: Ink, least: number): Ink {
  const kept = Uint8Array.from(bits);
  const seen = new Uint8Array(bits.length);
  const open: number[] = [];
  for (let start = 0; start < bits.length; start++) {
    if (bits[start] === 0 || seen[start] === 1) continue;
    const spot: number[] = [];
    open.push(start);
    seen[start] = 1;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      spot.push(place);
      const [x, y] = [place % width, Math.floor(place / width)];
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (bits[next] === 0 || seen[next] === 1) continue;
          seen[next] = 1;
          open.push(next);
        }
    }
    if (spot.length < least) for (const place of spot) kept[place] = 0;
  }
  return { width, height, bits: kept };
}
