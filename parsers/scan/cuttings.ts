import { deflateSync } from 'node:zlib';
import type { Cutting } from '../../src/model/document.ts';
import type { Grey } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';
import { cut } from './renderings.ts';

/** Paper around a line, in pixels: enough to see what the print stands on. */
const AROUND = 8;

/** The picture of a line of a page, as it is kept for whoever has to look at it; `points` is the size of a pixel. */
export function cuttingOf(page: number, level: Grey, line: PixelBox, points: number): Cutting {
  const { width, height, pixels } = cut(level, line, AROUND);
  const [left, top] = [
    Math.max(0, Math.round(line.left) - AROUND),
    Math.max(0, Math.round(line.top) - AROUND),
  ];
  return {
    page,
    box: [left * points, top * points, (left + width) * points, (top + height) * points],
    width,
    height,
    deflated: deflateSync(pixels, { level: 1 }),
  };
}
