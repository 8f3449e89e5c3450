import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cuttingOf } from '../../parsers/scan/cuttings.ts';
import { cropPng } from '../../src/outputs/crop-png.ts';
import { Sheet } from '../support/drawing.ts';

const POINTS = 72 / 200;
const page = new Sheet(600, 300).print(60, 100, 12).grey();
const line = { left: 60, top: 100, right: 344, bottom: 124 };

/** A box in pixels of the page as it shows on the page, and its pixels. */
const onPage = (left: number, top: number, width: number, height: number): number[] =>
  Array.from({ length: height }, (_, row) =>
    Array.from(page.pixels.subarray((top + row) * 600 + left, (top + row) * 600 + left + width)),
  ).flat();

async function cropped(left: number, top: number, right: number, bottom: number) {
  const cutting = cuttingOf(1, page, line, POINTS);
  const box = [left * POINTS, top * POINTS, right * POINTS, bottom * POINTS] as const;
  const { data, info } = await sharp(cropPng.bytes(cutting, box)).raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    pixels: Array.from(data).filter((_, at) => at % info.channels === 0),
  };
}

test('a crop shows the box of its figure and the paper around it, as they are on the page', async () => {
  const crop = await cropped(130, 102, 200, 122);
  expect([crop.width, crop.height]).toEqual([86, 36]);
  expect(crop.pixels).toEqual(onPage(122, 94, 86, 36));
});

test.each([
  ['at the beginning of its line', [60, 100, 90, 124], [52, 92, 46, 40]],
  ['at its end', [320, 100, 344, 124], [312, 92, 40, 40]],
  ['higher than the line was seen', [130, 80, 200, 140], [122, 92, 86, 40]],
  ['beside the line', [500, 102, 560, 122], [351, 94, 1, 36]],
])('a figure %s is shown as far as there is a picture', async (_, box, expected) => {
  const [left, top, right, bottom] = box as [number, number, number, number];
  const [x, y, width, height] = expected as [number, number, number, number];
  const crop = await cropped(left, top, right, bottom);
  expect([crop.width, crop.height]).toEqual([width, height]);
  expect(crop.pixels).toEqual(onPage(x, y, width, height));
});

test.each([
  ['a1b2-f17.png', true],
  ['a1b2-f17.json', false],
  ['a1b3-f17.png', false],
  ['../a1b2-f17.png', false],
  ['a1b2-f1/../7.png', false],
])('%s is a crop of the report: %s', (name, expected) => {
  expect(cropPng.isOf(name, new Set(['a1b2']))).toBe(expected);
});
