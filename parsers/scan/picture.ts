import type { Sharp } from 'sharp';
import sharp from 'sharp';

/** A picture in grey: one byte a pixel, row by row, 0 black to 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A place that is red, in pixels of the picture as it came. */
export type RedPlace = readonly [x: number, y: number];

/** A page as it came out of the file, before it is straightened. */
export interface PagePicture {
  readonly page: number;
  readonly grey: Grey;
  /** Pixels an inch, as the file says or as an A4 page would have. */
  readonly dpi: number;
  /** Where it was red before it was made grey. */
  readonly red: readonly RedPlace[];
}

// A worker reads one page at a time; its threads and caches would only cost the other workers.
sharp.concurrency(1);
sharp.cache(false);

const opened = ({ width, height, pixels }: Grey): Sharp =>
  sharp(Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength), {
    raw: { width, height, channels: 1 },
  });

async function taken(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** Turns a page clockwise by quarters of a full turn. */
export const turned = (grey: Grey, quarters: number): Promise<Grey> =>
  quarters % 4 === 0 ? Promise.resolve(grey) : taken(opened(grey).rotate((quarters % 4) * 90));

/** Turns a page back by `degrees` and scales it, in one step, since every resampling costs sharpness. */
export function straightened(grey: Grey, degrees: number, scale: number): Promise<Grey> {
  if (degrees === 0 && scale === 1) return Promise.resolve(grey);
  const angle = (-degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const matrix: [[number, number], [number, number]] = [
    [cosine, -sine],
    [sine, cosine],
  ];
  return taken(opened(grey).affine(matrix, { background: '#fff', interpolator: 'bicubic' }));
}

/** The picture with a Gaussian blur of so many pixels; unchanged for 0. */
export const blurred = (grey: Grey, sigma: number): Promise<Grey> =>
  sigma === 0 ? Promise.resolve(grey) : taken(opened(grey).blur(sigma));
