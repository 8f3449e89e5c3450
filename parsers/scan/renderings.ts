import type { Grey } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';

/** How a line is shown to the recogniser: with how much blur, and how much of the paper around it. */
export interface Rendering {
  readonly sigma: number;
  readonly padding: number;
}

/** The first is how lines are read; the others only show whether its numbers stand. */
export const RENDERINGS: readonly Rendering[] = [
  { sigma: 0.8, padding: 4 },
  { sigma: 0, padding: 2 },
  { sigma: 1.2, padding: 6 },
];

/** The part of a picture in a box and so many pixels around it, cut at whole pixels: resampling would blur it. */
export function cut({ width, height, pixels }: Grey, box: PixelBox, padding: number): Grey {
  const [left, top] = [
    Math.max(0, Math.round(box.left) - padding),
    Math.max(0, Math.round(box.top) - padding),
  ];
  const right = Math.min(width, Math.round(box.right) + padding);
  const bottom = Math.min(height, Math.round(box.bottom) + padding);
  const part = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++)
    part.set(pixels.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  return { width: right - left, height: bottom - top, pixels: part };
}
