import sharp, { type Sharp } from 'sharp';
import type { Sheet } from '../../src/model/document.ts';
import { bitmapSize, decodeBitmap } from './bitmap.ts';
import { MOST_PIXELS, openImage } from './image-pictures.ts';
import { drawn, openPdfium } from './pdfium.ts';

/** Draws a page in its own colours, seals included, and lays it as its sheet says. */
export async function drawnPage(
  bytes: Uint8Array,
  kind: 'pdf' | 'image',
  sheet: Sheet,
  width: number,
): Promise<Uint8Array> {
  const picture = kind === 'pdf' ? await pdfPage(bytes, sheet, width) : await imagePage(bytes, sheet.page);
  const upright = await laidAsRead(picture, sheet);
  const height = Math.max(1, Math.round((width * sheet.height) / sheet.width));
  return upright.resize(width, height, { fit: 'fill' }).webp({ quality: 82 }).toBuffer();
}

async function pdfPage(bytes: Uint8Array, { page, width: points }: Sheet, width: number): Promise<Sharp> {
  const document = await openPdfium(bytes);
  try {
    const opened = document.getPage(page - 1);
    const { originalWidth, originalHeight } = opened.getOriginalSize();
    const most = Math.sqrt(MOST_PIXELS / (originalWidth * originalHeight));
    // A page that was turned is drawn as the file has it, at the scale at which it will be as wide as asked.
    const scale = Math.min(width / points, most);
    const { data, width: wide, height: high } = await drawn(opened, scale);
    const raw = { width: wide, height: high, channels: 4 } as const;
    return sharp(Buffer.from(data), { raw }).flatten({ background: '#fff' });
  } finally {
    document.destroy();
  }
}

async function imagePage(bytes: Uint8Array, page: number): Promise<Sharp> {
  if (bitmapSize(bytes)) {
    const bitmap = decodeBitmap(bytes);
    if (bitmap === null) throw new TypeError('a bitmap that is not read');
    const { width, height, channels, pixels } = bitmap;
    return sharp(Buffer.from(pixels), { raw: { width, height, channels } });
  }
  return (await openImage(bytes, page)).opened;
}

/** Turned by quarters, then back by what it was askew; the middle of the page stays where it is. */
async function laidAsRead(picture: Sharp, { quarters, skew = 0 }: Sheet): Promise<Sharp> {
  if (quarters === 0 && skew === 0) return settled(picture);
  const turned = await settled((await settled(picture)).rotate(quarters * 90));
  if (skew === 0) return turned;
  const { width, height } = await turned.metadata();
  const level = await settled(turned.clone().rotate(-skew, { background: '#fff' }));
  const wider = await level.metadata();
  const [left, top] = [Math.round((wider.width - width) / 2), Math.round((wider.height - height) / 2)];
  return settled(level.extract({ left: Math.max(0, left), top: Math.max(0, top), width, height }));
}

/** What was asked for so far, done: the library has an order of its own for what is asked together. */
async function settled(picture: Sharp): Promise<Sharp> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels: channels as 1 | 2 | 3 | 4 } });
}
