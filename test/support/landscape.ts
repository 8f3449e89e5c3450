import sharp from 'sharp';
import { Random } from './random.ts';

/** A photograph without a word on it: a sky that grows lighter downwards, hills, trees, and the grain of a camera. */
export async function landscape(width: number, height: number): Promise<Uint8Array> {
  const random = new Random(11);
  const trees = Array.from({ length: 40 }, () => ({
    x: random.next() * width,
    y: height * (0.6 + 0.35 * random.next()),
    size: width * (0.01 + 0.03 * random.next()),
  }));
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const hill = height * (0.5 + 0.08 * Math.sin((5 * x) / width) + 0.02 * Math.sin((31 * x) / width));
      const inTree = trees.some((tree) => (x - tree.x) ** 2 + (y - tree.y) ** 2 / 2 < tree.size ** 2);
      const depth = (y - hill) / height;
      const [red, green, blue] =
        y < hill
          ? [90 + (110 * y) / height, 140 + (90 * y) / height, 230]
          : inTree
            ? [30, 60 + 40 * depth, 25]
            : [120 - 90 * depth, 150 - 80 * depth, 70];
      const grain = (random.next() - 0.5) * 24;
      pixels.set(
        [red, green, blue].map((value) => Math.max(0, Math.min(255, value + grain))),
        (y * width + x) * 3,
      );
    }
  return new Uint8Array(
    await sharp(pixels, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 85 })
      .toBuffer(),
  );
}
