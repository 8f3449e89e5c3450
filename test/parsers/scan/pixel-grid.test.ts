import { expect, test } from 'vitest';
import { pixelTables } from '../../../parsers/scan/pixel-grid.ts';
import { strokesOf } from '../../../parsers/scan/strokes.ts';
import { Sheet } from '../../support/drawing.ts';

const cells = (sheet: Sheet) =>
  pixelTables(strokesOf(sheet.ink())).map((table) =>
    table.cells
      .map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(' '))
      .toSorted(),
  );

const frame = () =>
  new Sheet(900, 700).level(100, 100, 702).level(400, 100, 702).upright(100, 100, 402).upright(700, 100, 402);

test.each([
  ['a frame alone is one cell', frame(), [['101 101 701 401']]],
  ['a rule across makes two', frame().level(250, 100, 702), [['101 101 701 251', '101 251 701 401']]],
  [
    'a rule over half of the row below merges the rest',
    frame().level(250, 100, 702).upright(400, 250, 402),
    [['101 101 701 251', '101 251 401 401', '401 251 701 401']],
  ],
  ['an underline inside a cell divides nothing', frame().level(250, 250, 500), [['101 101 701 401']]],
  ['characters in a cell are no rules', frame().print(150, 150, 12), [['101 101 701 401']]],
  [
    'a rule with gaps of four pixels is whole',
    frame().level(250, 100, 400).level(250, 404, 702),
    [['101 101 701 251', '101 251 701 401']],
  ],
  ['a rule of which less than half is there is none', frame().level(250, 100, 380), [['101 101 701 401']]],
  [
    'a rule that sinks by four pixels is one',
    frame().level(250, 100, 702, 4),
    [['101 101 701 252', '101 252 701 401']],
  ],
  [
    'a thin row is divided where an upright stands alone, not by the sides of a character',
    frame()
      .level(430, 100, 702)
      .upright(100, 400, 432)
      .upright(700, 400, 432)
      .upright(400, 400, 432)
      .upright(250, 404, 428)
      .upright(264, 404, 428),
    [['101 101 701 401', '101 401 401 431', '401 401 701 431']],
  ],
  ['a lone line is no table', new Sheet(900, 700).level(100, 100, 702), []],
  [
    'two tables are two',
    frame().level(500, 100, 702).level(600, 100, 702).upright(100, 500, 602).upright(700, 500, 602),
    [['101 101 701 401'], ['101 501 701 601']],
  ],
])('%s', (_, sheet, expected) => {
  expect(cells(sheet)).toEqual(expected);
});
