import { describe, expect, test } from 'vitest';
import type { Grey } from '../../../parsers/scan/picture.ts';
import { redPlaces, sealsOn } from '../../../parsers/scan/red.ts';
import type { LevelPage } from '../../../parsers/scan/upright.ts';

const [WIDTH, HEIGHT, DPI] = [800, 1000, 200];
const ORDER = { red: 0, green: 1, blue: 2, bytes: 3 };

/** A page in colour with a ring around a place. */
function stamped(x: number, y: number, radius: number, colour: readonly number[]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(240);
  for (let row = 0; row < HEIGHT; row++)
    for (let column = 0; column < WIDTH; column++)
      if (Math.abs(Math.hypot(column - x, row - y) - radius) < 6)
        pixels.set(colour, (row * WIDTH + column) * 3);
  return pixels;
}
const blank = (width: number, height: number): Grey => ({ width, height, pixels: new Uint8Array(0) });

/** Middle and radius of the seals that are found on the page after it was turned and levelled. */
function found(pixels: Uint8Array, quarters = 0, skew = 0, dpi = DPI) {
  const red = redPlaces(pixels, WIDTH, HEIGHT, dpi, ORDER);
  const picture = { page: 1, grey: blank(WIDTH, HEIGHT), dpi, red };
  const scale = 200 / dpi;
  const [width, height] = quarters % 2 === 0 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
  const level = { grey: blank(width * scale, height * scale), skew, quarters } as LevelPage;
  return sealsOn(picture, level).map(({ left, top, right, bottom }) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    radius: (right - left + bottom - top) / 4,
  }));
}
const RED = [220, 50, 60];

describe('a seal', () => {
  test.each<[string, number, number, number, number]>([
    ['upright', 0, 0, 500, 300],
    ['on a page that lay on its side', 1, 0, 700, 500],
    ['on a page that hung upside down', 2, 0, 300, 700],
    ['on a page that lay on its other side', 3, 0, 300, 300],
    // 100 to the right of the middle and 200 above, turned back by five degrees.
    ['on a page askew', 0, 5, 400 + 82.2, 500 - 207.9],
  ])('%s is found where it is', (_, quarters, skew, x, y) => {
    const [seal, ...others] = found(stamped(500, 300, 160, RED), quarters, skew);
    expect(others).toEqual([]);
    expect(Math.abs(seal!.x - x)).toBeLessThan(20);
    expect(Math.abs(seal!.y - y)).toBeLessThan(20);
    expect(Math.abs(seal!.radius - 160)).toBeLessThan(20);
  });

  test('is as large on the page whatever it was scanned at', () => {
    const [seal] = found(stamped(500, 300, 160, RED), 0, 0, 400);
    expect(Math.abs(seal!.x - 250)).toBeLessThan(12);
    expect(Math.abs(seal!.radius - 80)).toBeLessThan(12);
  });

  test.each<[string, Uint8Array]>([
    ['a black ring', stamped(500, 300, 160, [30, 30, 30])],
    ['a ring on a copy', stamped(500, 300, 160, [170, 170, 170])],
    ['a brown one', stamped(500, 300, 160, [150, 130, 120])],
    ['a red dot', stamped(500, 300, 2, RED)],
    ['paper', stamped(-900, -900, 1, RED)],
  ])('%s is none', (_, pixels) => {
    expect(found(pixels)).toEqual([]);
  });
});
