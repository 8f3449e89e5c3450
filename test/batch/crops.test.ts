import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withCrops } from '../../src/batch/crops.ts';
import type { Cutting, Document } from '../../src/model/document.ts';
import type { Figure } from '../../src/model/figure.ts';
import { inTable, subject } from '../support/subject-builder.ts';

/** A line from 100 to 300 points across, 14 high, all of one grey. */
const cutting = (page: number, top: number, grey: number, file?: string): Cutting => ({
  page,
  box: [100, top, 300, top + 14],
  width: 400,
  height: 28,
  deflated: deflateSync(Buffer.alloc(400 * 28, grey)),
  ...(file === undefined ? {} : { file }),
});
const figure = (page: number, top: number, changes: Partial<Figure['at']> = {}): Figure => {
  const areas = [{ page, box: [200, top, 240, top + 12] as [number, number, number, number] }];
  return inTable('expenditure.total', '309.98', {
    at: { areas, readings: ['309.98', '309.93'], ...(changes as object) },
  });
};

/** The names of the pictures, with the grey of each. */
async function cropsOf(figures: readonly Figure[], cuttings: readonly Cutting[]): Promise<string[]> {
  const { default: sharp } = await import('sharp');
  const { record, document } = subject({ figures: [...figures] });
  const cropped = withCrops(record, { ...document, cuttings } as Document, 'a1b2');
  const named = cropped.record.figures.flatMap(({ crop }) => crop ?? []);
  expect(named).toEqual(cropped.crops.map(({ name }) => name));
  const greys = cropped.crops.map(async ({ name, png }) => {
    const pixels = await sharp(png).raw().toBuffer();
    return `${name} ${pixels[0]}`;
  });
  return Promise.all(greys);
}

test('an uncertain figure has its picture from the line that it stands on', async () => {
  const [first, second] = [figure(1, 101), figure(2, 201)];
  const cuttings = [cutting(1, 100, 10), cutting(1, 112, 20), cutting(2, 100, 30), cutting(2, 200, 40)];
  expect(await cropsOf([first, second], cuttings)).toEqual([
    `a1b2-${first.id}.png 10`,
    `a1b2-${second.id}.png 40`,
  ]);
});

test('of several files the picture is of the right one', async () => {
  const one = figure(1, 101, { file: '乙.pdf' });
  expect(await cropsOf([one], [cutting(1, 100, 10, '甲.pdf'), cutting(1, 100, 20, '乙.pdf')])).toEqual([
    `a1b2-${one.id}.png 20`,
  ]);
});

test('a figure that is certain, or of which there is no picture, has none', async () => {
  const certain = inTable('expenditure.total', '309.98', {
    at: { areas: [{ page: 1, box: [200, 101, 240, 113] }] },
  });
  expect(await cropsOf([certain, figure(1, 300), figure(3, 101)], [cutting(1, 100, 10)])).toEqual([]);
  expect(await cropsOf([figure(1, 101)], [])).toEqual([]);
});
