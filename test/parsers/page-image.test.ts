import { degrees, PDFDocument, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pageImage } from '../../parsers/page-image.ts';

/** A page of 600 × 800 points, upright and level, with one black box on it. */
const [width, height] = [600, 800];
const box = { left: 420, top: 130, right: 480, bottom: 170 } as const;

/** The box of what is dark in an image, in points of the page. */
async function darkIn(image: Uint8Array | null): Promise<number[]> {
  const { data, info } = await sharp(image ?? new Uint8Array())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, 0, 0];
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width; x += 1) {
      if ((data[(y * info.width + x) * info.channels] ?? 255) > 128) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
  return [left, top, right, bottom].map((pixels) => (pixels * width) / info.width);
}

function expectTheBox(found: number[], within: number) {
  for (const [index, value] of [box.left, box.top, box.right, box.bottom].entries())
    expect(Math.abs((found[index] ?? 0) - value), `${found}`).toBeLessThan(within);
}

const scanOf = async (quarters: number, skew: number): Promise<Uint8Array> => {
  const mark = Buffer.from(
    `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><rect x="${box.left}" y="${box.top}" width="${box.right - box.left}" height="${box.bottom - box.top}"/></svg>`,
  );
  const upright = sharp(mark, { density: 144 }).flatten({ background: '#fff' });
  // As it lies on the glass: askew first, then the wrong way up.
  const { width: w = 0, height: h = 0 } = await sharp(await upright.clone().png().toBuffer()).metadata();
  const askew = sharp(await upright.png().toBuffer()).rotate(skew, { background: '#fff' });
  const wide = sharp(await askew.png().toBuffer());
  const { width: ww = 0, height: wh = 0 } = await wide.metadata();
  const cut = wide.extract({
    left: Math.round((ww - w) / 2),
    top: Math.round((wh - h) / 2),
    width: w,
    height: h,
  });
  return new Uint8Array(
    await sharp(await cut.png().toBuffer())
      .rotate(((4 - quarters) % 4) * 90)
      .png()
      .toBuffer(),
  );
};

test.each([
  [0, 0, 1],
  [1, 0, 1],
  [2, 0, 1],
  [3, 0, 1],
  [0, 1.5, 3],
  [1, -2, 3],
  [3, 1.2, 3],
])(
  'a scan that takes %i quarter turns and is %f° askew is shown as it was read',
  async (quarters, skew, within) => {
    const bytes = await scanOf(quarters, skew);
    const image = await pageImage(bytes, { page: 1, width, height, quarters, skew }, 900);
    expect((await sharp(image ?? new Uint8Array()).metadata()).width).toBe(900);
    expectTheBox(await darkIn(image), within);
  },
);

test.each([0, 90, 180, 270])('a page of a PDF that is hung at %i° is shown upright', async (angle) => {
  const pdf = await PDFDocument.create();
  pdf.addPage([100, 100]);
  // Drawn so that the page is right as it hangs, then read turned back to upright.
  const page = pdf.addPage([width, height]);
  page.drawRectangle({
    x: box.left,
    y: height - box.bottom,
    width: box.right - box.left,
    height: box.bottom - box.top,
    color: rgb(0, 0, 0),
  });
  page.setRotation(degrees(angle));
  const quarters = (4 - angle / 90) % 4;
  const image = await pageImage(await pdf.save(), { page: 2, width, height, quarters }, 900);
  expectTheBox(await darkIn(image), 1.5);
});

test('what has no such page, or no pages, has no image', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage([width, height]);
  const bytes = await pdf.save();
  expect(await pageImage(bytes, { page: 2, width, height, quarters: 0 }, 900)).toBeNull();
  expect(
    await pageImage(new TextEncoder().encode('text'), { page: 1, width, height, quarters: 0 }, 900),
  ).toBeNull();
  expect(await pageImage(bytes.slice(0, 200), { page: 1, width, height, quarters: 0 }, 900)).toBeNull();
});
