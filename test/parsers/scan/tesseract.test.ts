import PDFDocument from 'pdfkit';
import { describe, expect, test, vi } from 'vitest';
import { pdf } from '../../../parsers/pdf.ts';
import { recogniserFor } from '../../../parsers/scan/engines.ts';
import { embeddedPen } from '../../support/pdf-pen.ts';
import { hasTesseract, scannedPdf, scanPages } from '../../support/scanned.ts';

// As on a machine where the better engine was not installed.
vi.mock('onnxruntime-node', () => {
  throw new Error('Cannot find package');
});

const rows = [
  ['项目', '金额（万元）'],
  ['基本支出', '309.93'],
  ['项目支出', '759.09'],
  ['支出合计', '1069.02'],
];
const [WIDTH, HEIGHT] = [130, 24];

/** A small printed page with a ruled table. */
async function printed(): Promise<Uint8Array> {
  const file = new PDFDocument({ size: [420, 300], margin: 0 });
  const chunks: Buffer[] = [];
  const whole = new Promise<Uint8Array>((resolve) => {
    file.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
  });
  const pen = embeddedPen(file);
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) {
      const [left, top] = [60 + column * WIDTH, 60 + row * HEIGHT];
      file.rect(left, top, WIDTH, HEIGHT).lineWidth(0.7).stroke();
      pen.draw(text, left + 10, top + 6, 12);
    }
  file.end();
  return whole;
}

const name = hasTesseract ? 'tesseract' : 'tesseract (skipped: tesseract.js is not installed)';

describe.skipIf(!hasTesseract)(name, () => {
  test('reads where the better engine does not load, and not in its name', async () => {
    expect((await recogniserFor('auto'))?.id).toBe('tesseract');
    expect((await recogniserFor('tesseract'))?.id).toBe('tesseract');
    expect(await recogniserFor('paddle')).toBeNull();
  }, 60_000);

  test('reads a table line by line, marks what it doubts, and says that it was it', async () => {
    const bytes = await scannedPdf(await scanPages(await printed(), { skew: 0.3 }));
    const outcome = await pdf.parse({ name: 'scan.pdf', bytes }, { engine: 'tesseract' });
    if (!outcome.ok) throw new Error(outcome.reason.text.en);
    expect(outcome.notices.map(({ text }) => text.zh).join()).toContain(
      '第1页是图像，文字由 tesseract.js 识别',
    );
    const [table] = outcome.value.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const cells = table!.cells.map(({ row, column }) => `${row},${column}`);
    expect(cells).toEqual(rows.flatMap((_, row) => [`${row},0`, `${row},1`]));
    const labels = table!.cells.filter(({ column }) => column === 0).map(({ text }) => text);
    expect(labels.join('')).toMatch(/项目.*基本.*项目.*合计/);
    const figures = table!.cells.filter(({ row, column }) => row > 0 && column === 1);
    const right = figures.filter(({ row, text }) => text === rows[row]![1]);
    expect(right.length).toBeGreaterThanOrEqual(2);
    expect(figures.filter((cell) => !right.includes(cell) && !cell.uncertain)).toEqual([]);
  }, 120_000);
});
