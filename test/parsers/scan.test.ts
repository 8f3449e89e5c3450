import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import { imagePicture } from '../../parsers/scan/image-pictures.ts';
import { scan } from '../../parsers/scan.ts';
import type { Cell, Document } from '../../src/model/document.ts';
import type { Outcome } from '../../src/model/message.ts';
import { landscape } from '../support/landscape.ts';
import { hasPaddle, type Scanner, scannedPdf, scanPage, whereRead } from '../support/scanned.ts';

const sample = new Uint8Array(
  readFileSync(
    join(import.meta.dirname, '../../samples/02-青石市交通运输局2023年部门整体支出绩效自评报告.pdf'),
  ),
);
/** A page of it with ruled tables of amounts. */
const PAGE = 2;

const source = (bytes: Uint8Array) => ({ name: 'page', bytes });
const documentIn = (outcome: Outcome<Document>): Document => {
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return outcome.value;
};
const cellsOf = ({ blocks }: Document): Cell[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));

/** The page alone, as its text layer has it. */
async function printed(): Promise<Document> {
  const { PDFDocument } = await import('pdf-lib');
  const [whole, one] = [await PDFDocument.load(sample), await PDFDocument.create()];
  const [page] = await one.copyPages(whole, [PAGE - 1]);
  one.addPage(page);
  return documentIn(await pdf.parse(source(await one.save())));
}

const key = ({ row, column, rowSpan, columnSpan }: Cell): string =>
  `${row},${column}+${rowSpan}x${columnSpan}`;
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** How a reading compares with the text layer. */
function compare(read: Document, truth: Document) {
  const cells = cellsOf(read);
  const pairs = cellsOf(truth).map((cell, index) => [cell, cells[index]] as const);
  const figures = pairs.filter(([{ text }]) => /^-?[\d,.]+%?$/.test(plain(text)));
  const wrong = figures.filter(([cell, own]) => plain(own?.text ?? '') !== plain(cell.text));
  return {
    grid: cells.map(key),
    figures: figures.length,
    wrong: wrong.map(([cell, own]) => `${cell.text} → ${own?.text}`),
    unmarked: wrong.filter(([, own]) => !own?.uncertain && !own?.doubt).length,
  };
}

describe.skipIf(!hasPaddle)(whereRead('scanned pages'), () => {
  it.each<[string, Scanner]>([
    ['as scanners make them', {}],
    ['with a seal over it', { seal: 'red', skew: -0.7 }],
    ['upside down', { turns: 2 }],
    ['on its side, at 150 dpi', { turns: 1, dpi: 150, skew: 1 }],
  ])(
    'a page %s has the cells of its text layer, and no wrong figure unmarked',
    async (_, scanner) => {
      const truth = await printed();
      const page = await scanPage(sample, PAGE, scanner);
      const read = documentIn(await pdf.parse(source(await scannedPdf([page], scanner.dpi))));
      expect((read.inkings ?? []).filter(({ seal }) => seal)).toHaveLength(scanner.seal ? 1 : 0);
      const result = compare(read, truth);
      expect(result.grid).toEqual(cellsOf(truth).map(key));
      expect(result.figures).toBeGreaterThan(8);
      expect(result.unmarked).toBe(0);
      expect(result.wrong.length).toBeLessThanOrEqual(result.figures * 0.05);
    },
    300_000,
  );

  it('nothing on a pale page is certain', async () => {
    const page = await scanPage(sample, PAGE, { black: 0.25 });
    const outcome = await pdf.parse(source(await scannedPdf([page])));
    expect(outcome.ok && outcome.notices.map(({ code }) => code)).toContain('poor-picture');
    const figures = cellsOf(documentIn(outcome)).filter(({ text }) => /\d/.test(text));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ uncertain }) => uncertain === undefined)).toEqual([]);
    const { sheets, cuttings } = documentIn(outcome);
    expect(sheets?.map(({ poor }) => poor)).toEqual([true]);
    expect(cuttings?.length).toBeGreaterThanOrEqual(figures.length);
  }, 300_000);

  it('a file of text pages and scanned pages is read page by page', async () => {
    const { PDFDocument } = await import('pdf-lib');
    const mixed = await PDFDocument.load(sample);
    while (mixed.getPageCount() > 2) mixed.removePage(2);
    const scanned = await PDFDocument.load(await scannedPdf([await scanPage(sample, 3)]));
    const [page] = await mixed.copyPages(scanned, [0]);
    mixed.addPage(page);
    const outcome = await pdf.parse(source(await mixed.save()));
    const told = outcome.ok ? outcome.notices.filter(({ told }) => told).map(({ text }) => text.zh) : [];
    expect(told).toContainEqual(expect.stringContaining('第3页是图像，文字由 PP-OCRv4 识别'));
    const { pages, blocks } = documentIn(outcome);
    expect(pages).toBe(3);
    const places = blocks.flatMap((block) => (block.kind === 'table' ? block.areas : block.runs));
    expect(new Set(places.map((area) => area.page))).toEqual(new Set([1, 2, 3]));
  }, 300_000);

  it('pictures of every kind are read', async () => {
    const page = await scanPage(sample, PAGE);
    const tiff = await page.clone().tiff({ compression: 'lzw' }).toBuffer();
    const kinds = [
      await page.clone().png().toBuffer(),
      await page.clone().webp({ quality: 90 }).toBuffer(),
      tiff,
    ];
    const truth = await printed();
    for (const bytes of kinds) {
      const read = documentIn(await scan.parse(source(new Uint8Array(bytes))));
      expect(compare(read, truth)).toMatchObject({ unmarked: 0, grid: cellsOf(truth).map(key) });
    }
  }, 300_000);
});

describe('how large a picture was on paper', () => {
  it.each([
    ['a scanner knows', 1654, 200, 200],
    ['a messenger that writes the density of a screen does not', 1080, 72, 131],
  ])('%s', async (_, width, density, dpi) => {
    const { default: sharp } = await import('sharp');
    const create = {
      width,
      height: Math.round(width * Math.SQRT2),
      channels: 3,
      background: '#fff',
    } as const;
    const bytes = await sharp({ create }).withMetadata({ density }).jpeg().toBuffer();
    expect(Math.round((await imagePicture(new Uint8Array(bytes), 1))!.dpi)).toBe(dpi);
  });
});

describe('pictures that are no page end with a reason', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const outcome = await scan.parse(source(bytes));
    return outcome.ok ? 'read' : outcome.reason.code;
  };
  const blank = async (width: number, height: number): Promise<Buffer> => {
    const { default: sharp } = await import('sharp');
    const create = { width, height, channels: 3, background: '#fff' } as const;
    return sharp({ create, limitInputPixels: false }).png().toBuffer();
  };

  it.each([
    ['cut off', async () => new Uint8Array((await blank(800, 1000)).subarray(0, 60)), 'image-damaged'],
    ['garbage', async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'image-damaged'],
    ['tiny', async () => new Uint8Array(await blank(20, 20)), 'image-too-small'],
    ['huge', async () => new Uint8Array(await blank(20_000, 20_000)), 'image-too-large'],
  ])(
    '%s',
    async (_, make, code) => {
      expect(await refusal(await make())).toBe(code);
    },
    60_000,
  );

  it.skipIf(!hasPaddle)('blank', async () => {
    expect(await refusal(new Uint8Array(await blank(800, 1000)))).toBe('image-blank');
  });

  it.skipIf(!hasPaddle)(
    'a photograph of a landscape',
    async () => {
      expect(await refusal(await landscape(1200, 900))).toBe('image-blank');
    },
    300_000,
  );
});
