import { type Grey, straightened } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';

/** How a line is shown to the recogniser: with how much blur, how much of the paper around it, and how large. */
export interface Rendering {
  readonly sigma: number;
  readonly padding: number;
  readonly scale: number;
}

/** Lines of a picture that has the rendering's blur already, as the recogniser is to see them. */
export const shown = (
  softened: Grey,
  boxes: readonly PixelBox[],
  { padding, scale }: Rendering,
): Promise<Grey[]> => Promise.all(boxes.map((box) => straightened(cut(softened, box, padding), 0, scale)));

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
