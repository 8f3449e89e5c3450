import { expect, test } from 'vitest';
import { skewOf } from '../../../parsers/scan/skew.ts';
import { Sheet } from '../../support/drawing.ts';

test.each([-2.5, -0.8, 0, 0.3, 1.6])('a page that is %s° askew is seen so', (degrees) => {
  const sheet = new Sheet(1000, 1400);
  const drop = Math.tan((degrees * Math.PI) / 180) * 800;
  for (let y = 100; y < 1300; y += 60) sheet.level(y, 100, 900, drop);
  expect(Math.abs(skewOf(sheet.ink()) - degrees)).toBeLessThan(0.1);
});

test('a blank page is not askew', () => {
  expect(skewOf(new Sheet(100, 100).ink())).toBe(0);
});
