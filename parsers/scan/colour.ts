import type { Grey } from './picture.ts';

/** A channel that outshines both others by this much is a colour of its own, not tinted paper. */
const REDDER = 28;

/** At which bytes of a pixel red, green and blue are, and how many it has. */
export interface Order {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly bytes: number;
}

/** Whether the pixel that begins at a byte is red, not only tinted. */
export const isRed = (pixels: Uint8Array, at: number, order: Order): boolean =>
  pixels[at + order.red]! - Math.max(pixels[at + order.green]!, pixels[at + order.blue]!) > REDDER;

/**
 * Colour pixels as grey, without what is red: a seal lies over figures, and in the red channel it is as bright as the
 * paper while black print under it stays black.
 */
export function withoutRed(pixels: Uint8Array, width: number, height: number, order: Order): Grey {
  const grey = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < grey.length; index++, at += order.bytes) {
    const red = pixels[at + order.red]!;
    const green = pixels[at + order.green]!;
    const blue = pixels[at + order.blue]!;
    grey[index] = isRed(pixels, at, order) ? red : (red * 299 + green * 587 + blue * 114 + 500) / 1000;
  }
  return { width, height, pixels: grey };
}
