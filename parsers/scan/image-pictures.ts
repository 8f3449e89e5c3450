import sharp, { type Sharp } from 'sharp';
import { bitmapSize, decodeBitmap, type Pixels } from './bitmap.ts';
import { withoutRed } from './colour.ts';
import type { PagePicture } from './picture.ts';
import { redPlaces } from './red.ts';

/** More pixels than this are no page: A3 at 600 dpi has 70 million. */
export const MOST_PIXELS = 80_000_000;
/** A page with fewer pixels on a side than this cannot be read. */
const LEAST_SIDE = 200;
/** More pages than this are not read. */
export const MOST_IMAGE_PAGES = 200;
/** The shorter side of A4 and of the smallest and largest pages that are scanned (A6, A2), in inches. */
const A4 = 8.27;
const NARROWEST = 4;
const WIDEST = 17;
/** Screens have 72 or 96 pixels an inch, which cameras and messengers write into whatever they keep; no scanner has so few. */
const LEAST_DENSITY = 100;

export type Problem = 'damaged' | 'too-large' | 'too-small';

/** How many pages an image file has; a problem where it cannot be opened or is no page. */
export async function imagePages(bytes: Uint8Array): Promise<number | Problem> {
  const bitmap = bitmapSize(bytes);
  if (bitmap) return sizeProblem(bitmap.width, bitmap.height) ?? 1;
  try {
    const { width, height, pages, pageHeight } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return sizeProblem(width, pageHeight ?? height) ?? pages ?? 1;
  } catch {
    return 'damaged';
  }
}

function sizeProblem(width: number, height: number): Problem | null {
  if (width * height > MOST_PIXELS) return 'too-large';
  return Math.min(width, height) < LEAST_SIDE ? 'too-small' : null;
}

/** One page (from 1) of an image file, in grey without what is red; null where it is damaged. */
export async function imagePicture(bytes: Uint8Array, page: number): Promise<PagePicture | null> {
  try {
    const { picture, density } = bitmapSize(bytes) ? fromBitmap(bytes) : await fromFile(bytes, page);
    if (!picture) return null;
    const shorter = Math.min(picture.width, picture.height);
    const inches = density ? shorter / density : 0;
    // A camera writes any density; one that makes no page is not believed.
    const isScan = density && density >= LEAST_DENSITY && inches > NARROWEST && inches < WIDEST;
    const dpi = isScan ? density : shorter / A4;
    return { page, dpi, ...takenApart(picture, dpi) };
  } catch {
    return null;
  }
}

const fromBitmap = (bytes: Uint8Array): { picture: Pixels | null; density: undefined } => ({
  picture: decodeBitmap(bytes),
  density: undefined,
});

/** A page (from 1) of an image file that is no bitmap, the way up that it says, in colour on white. Rejects a damaged one. */
export async function openImage(
  bytes: Uint8Array,
  page: number,
): Promise<{ opened: Sharp; density: number | undefined }> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
  const { density, pages } = await sharp(bytes, options).metadata();
  const opened = sharp(bytes, { ...options, ...((pages ?? 1) > 1 ? { page: page - 1 } : {}) });
  return { opened: opened.autoOrient().flatten({ background: '#fff' }).toColourspace('srgb'), density };
}

async function fromFile(
  bytes: Uint8Array,
  page: number,
): Promise<{ picture: Pixels; density: number | undefined }> {
  const { opened, density } = await openImage(bytes, page);
  const { data, info } = await opened.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const channels = info.channels as Pixels['channels'];
  return { picture: { width: info.width, height: info.height, channels, pixels: data }, density };
}

/** The picture in grey, and where it was red. */
function takenApart(
  { width, height, channels, pixels }: Pixels,
  dpi: number,
): Pick<PagePicture, 'grey' | 'red'> {
  if (channels === 1) return { grey: { width, height, pixels }, red: [] };
  const order = { red: 0, green: 1, blue: 2, bytes: channels };
  return {
    grey: withoutRed(pixels, width, height, order),
    red: redPlaces(pixels, width, height, dpi, order),
  };
}
