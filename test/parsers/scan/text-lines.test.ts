import { expect, test } from 'vitest';
import { textLines } from '../../../parsers/scan/text-lines.ts';
import { Sheet } from '../../support/drawing.ts';

const sheet = () => new Sheet(800, 400);
const lines = (drawn: Sheet) =>
  textLines(drawn.ink(), { left: 0, top: 0, right: 800, bottom: 400 }).map(
    ({ left, top, right, bottom }) => `${left} ${top} ${right} ${bottom}`,
  );

test.each([
  ['a blank cell has none', sheet(), []],
  ['one line', sheet().print(100, 50, 5), ['100 50 216 74']],
  ['two lines', sheet().print(100, 50, 5).print(100, 90, 3), ['100 50 216 74', '100 90 168 114']],
  ['an isolated digit is a line', sheet().box(400, 100, 412, 120), ['400 100 412 120']],
  ['a speck is none', sheet().box(400, 100, 402, 102), []],
  [
    'the two strokes of 二 are one line',
    sheet().box(100, 50, 120, 53).box(96, 57, 124, 60),
    ['96 50 124 60'],
  ],
  [
    'texts far apart on one line are two',
    sheet().print(100, 50, 3).print(400, 50, 3),
    ['100 50 168 74', '400 50 468 74'],
  ],
  ['characters a little apart are one', sheet().print(100, 50, 3).print(220, 50, 3), ['100 50 288 74']],
])('%s', (_, drawn, expected) => {
  expect(lines(drawn)).toEqual(expected);
});

test('lines that a bent page makes touch are cut apart', () => {
  const drawn = sheet().print(100, 20, 8).print(100, 60, 8).print(100, 100, 8);
  drawn.print(100, 140, 8).box(300, 140, 303, 182).print(100, 180, 8);
  expect(lines(drawn)).toHaveLength(5);
});
