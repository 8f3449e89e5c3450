import type { PDFiumImageObject, PDFiumPage } from '@hyzyla/pdfium';
import { withoutRed } from './colour.ts';
import { drawn, openPdfium } from './pdfium.ts';
import type { PagePicture } from './picture.ts';
import { redPlaces } from './red.ts';

const POINTS = 72;
/** Where a page does not say how finely it was scanned. */
const USUAL_DPI = 200;
/** Finer than this adds nothing that a recogniser sees. */
const FINEST_DPI = 300;
const COARSEST_DPI = 72;
/** A page of more pixels than this is a poster or an attack. */
const MOST_PIXELS = 40_000_000;
/** The scan of a page is among its first objects. */
const MOST_OBJECTS = 100;
const RGBA = { red: 0, green: 1, blue: 2, bytes: 4 };

/** Opens a PDF for its page pictures; `picture` gives a page (from 1) at the resolution that it was scanned at. */
export async function openPictures(bytes: Uint8Array): Promise<{
  picture(page: number): Promise<PagePicture>;
  close(): void;
}> {
  const document = await openPdfium(bytes);
  return {
    async picture(page) {
      const opened = document.getPage(page - 1);
      const { originalWidth, originalHeight } = opened.getOriginalSize();
      const most = Math.sqrt((MOST_PIXELS * POINTS * POINTS) / (originalWidth * originalHeight));
      const dpi = Math.min(await scannedAt(opened, Math.max(originalWidth, originalHeight)), most);
      const { data, width, height } = await drawn(opened, dpi / POINTS);
      return {
        page,
        grey: withoutRed(data, width, height, RGBA),
        dpi,
        red: redPlaces(data, width, height, dpi, RGBA),
      };
    },
    close: () => document.destroy(),
  };
}

/** Pixels an inch of the largest picture on a page, taken to lie over the whole of it. */
async function scannedAt(page: PDFiumPage, longerSide: number): Promise<number> {
  let pixels = 0;
  for (let index = 0; index < Math.min(page.getObjectCount(), MOST_OBJECTS); index++) {
    const object = page.getObject(index);
    if (object.type !== 'image') continue;
    const size = await (object as PDFiumImageObject).getImageDataRaw().catch(() => null);
    if (size) pixels = Math.max(pixels, size.width, size.height);
  }
  const dpi = pixels / (longerSide / POINTS);
  return pixels === 0 ? USUAL_DPI : Math.max(COARSEST_DPI, Math.min(FINEST_DPI, dpi));
}
