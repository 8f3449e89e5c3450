import sharp, { type Sharp } from 'sharp';
import type { Grey } from '../../parsers/scan/picture.ts';
import { Random } from './random.ts';

/** What a scanner, or whoever holds a camera, does to a page. */
export interface Scanner {
  readonly dpi?: number;
  /** Clockwise, in degrees. */
  readonly skew?: number;
  /** Quarter turns clockwise. */
  readonly turns?: number;
  /** Print keeps this part of its blackness. */
  readonly black?: number;
  readonly noise?: number;
  /** A round seal over the page, red or as a copier makes it grey. */
  readonly seal?: 'red' | 'grey' | false;
  /** Lines bend down in the middle of the page by so many pixels at 200 dpi. */
  readonly bow?: number;
  /** A hand or a lamp darkens a side of the page, and the paper is yellow, as in a photograph. */
  readonly shadow?: boolean;
  /** Of the JPEG that the page is kept as, from 1 to 100. */
  readonly quality?: number;
}

/** The page resampled, bent, askew, unevenly lit and noisy; always with the same noise. */
export async function degraded(page: Grey, scanner: Scanner): Promise<Sharp> {
  const { dpi = 200, skew = 0.4, turns = 0, black = 0.9, noise = 6, seal = false } = scanner;
  const { bow = 0, shadow = false } = scanner;
  const { width, height, pixels } = bow === 0 ? page : bent(page, (bow * dpi) / 200);
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .rotate(skew, { background: '#fff' })
    .blur(0.5)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const random = new Random(7);
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3;
      const across = x / info.width;
      const light = shadow
        ? 0.55 + 0.45 / (1 + Math.exp((across + y / info.height - 1.2) * 8))
        : 1 - 0.1 * across;
      const grain = (random.next() + random.next() + random.next() - 1.5) * 2 * noise;
      const inked = seal !== false && isSealed(x, y, info.width, info.height, dpi);
      for (let channel = 0; channel < 3; channel++) {
        const print = 255 - (255 - data[at + channel]!) * black;
        const paper = shadow ? [1, 0.96, 0.85][channel]! : 1;
        const stamp = seal === 'grey' ? 150 : channel > 0 ? 60 : 255;
        const value = inked ? Math.min(print, stamp) : print;
        data[at + channel] = Math.max(0, Math.min(255, value * 0.95 * light * paper + grain));
      }
    }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }).rotate(turns * 90);
}

/** Inside the ring of a seal somewhat above the middle of the page. */
const isSealed = (x: number, y: number, width: number, height: number, dpi: number): boolean =>
  Math.abs(Math.hypot(x - width * 0.6, y - height * 0.3) - dpi * 0.7) < dpi / 20;

function bent({ width, height, pixels }: Grey, most: number): Grey {
  const moved = new Uint8Array(pixels.length).fill(255);
  for (let x = 0; x < width; x++) {
    const down = most * Math.sin((Math.PI * x) / width);
    const [whole, part] = [Math.floor(down), down - Math.floor(down)];
    for (let y = whole + 1; y < height; y++)
      moved[y * width + x] =
        pixels[(y - whole) * width + x]! * (1 - part) + pixels[(y - whole - 1) * width + x]! * part;
  }
  return { width, height, pixels: moved };
}
