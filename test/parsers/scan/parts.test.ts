import { describe, expect, test } from 'vitest';
import type { PageMarks } from '../../../parsers/pdf/marks.ts';
import { decodeBitmap } from '../../../parsers/scan/bitmap.ts';
import { withoutRed } from '../../../parsers/scan/colour.ts';
import { putRight } from '../../../parsers/scan/confusions.ts';
import { eraseRules } from '../../../parsers/scan/erase.ts';
import { inkOf, withoutEdges, withoutSpecks } from '../../../parsers/scan/ink.ts';
import { straightened } from '../../../parsers/scan/picture.ts';
import { pixelTables } from '../../../parsers/scan/pixel-grid.ts';
import { aligned } from '../../../parsers/scan/register.ts';
import { cut } from '../../../parsers/scan/renderings.ts';
import { strokesOf } from '../../../parsers/scan/strokes.ts';
import { typeSizes } from '../../../parsers/scan/type-size.ts';
import { Sheet } from '../../support/drawing.ts';

describe('colour', () => {
  test.each([
    ['paper', [250, 250, 250], 250],
    ['print', [20, 20, 20], 20],
    ['a seal is as bright as paper', [230, 60, 50], 230],
    ['print under a seal stays dark', [40, 20, 20], 26],
    ['yellowed paper is paper', [240, 225, 200], 227],
    ['a blue stamp stays', [60, 60, 200], 76],
  ])('%s', (_, pixel, expected) => {
    const grey = withoutRed(Uint8Array.from(pixel), 1, 1, { red: 0, green: 1, blue: 2, bytes: 3 });
    expect(grey.pixels[0]).toBe(expected);
  });
});

describe('ink', () => {
  const count = (bits: Uint8Array) => bits.reduce((sum, bit) => sum + bit, 0);
  const page = () => new Sheet(400, 400).print(100, 100, 5).print(100, 200, 5);

  test.each([
    ['black print', 20, 240],
    ['pale print', 170, 240],
    ['dark paper', 10, 120],
  ])('%s is found whole', (_, black, white) => {
    const sheet = page();
    expect(inkOf(sheet.grey(black, white)).bits).toEqual(sheet.ink().bits);
  });

  test('paper in a shadow shows none beside the white corners that turning leaves', async () => {
    const [size, degrees] = [900, 2];
    const shadowed = { width: size, height: size, pixels: new Uint8Array(size * size).fill(140) };
    const turned = await straightened(shadowed, degrees, 1);
    const spare = Math.round((turned.width - size) / 2);
    const box = { left: spare, top: spare, right: spare + size, bottom: spare + size };
    const ink = inkOf(cut(turned, box, 0));
    expect(count(ink.bits)).toBeGreaterThan(1000);
    expect(count(withoutEdges(ink, degrees).bits)).toBe(0);
    expect(count(withoutEdges(ink, -degrees).bits)).toBeGreaterThan(1000);
  });

  test('specks go, print stays', () => {
    const sheet = page();
    const whole = count(sheet.ink().bits);
    const kept = withoutSpecks(sheet.box(300, 300, 302, 302).box(20, 20, 22, 23).ink(), 6);
    expect(count(kept.bits)).toBe(whole + 6);
  });
});

test('rules are erased and the print that crosses them stays', () => {
  const sheet = new Sheet(900, 500)
    .level(100, 100, 702)
    .level(300, 100, 702)
    .upright(100, 100, 302)
    .upright(700, 100, 302)
    .box(400, 290, 404, 320);
  const ink = sheet.ink();
  const erased = eraseRules(sheet.grey(), ink, pixelTables(strokesOf(ink)));
  const at = (x: number, y: number) => erased.ink.bits[y * 900 + x];
  expect([at(300, 101), at(101, 200), at(300, 301), at(701, 200)]).toEqual([0, 0, 0, 0]);
  expect([at(401, 292), at(401, 318)]).toEqual([1, 1]);
  expect(erased.grey.pixels[101 * 900 + 300]).toBe(255);
});

describe('what no Chinese text says is put right', () => {
  test.each([
    ['单位：方元', '单位：万元'],
    ['共12.5方元', '共12.5万元'],
    ['四方元素', '四方元素'],
    ['国家级丶省级', '国家级、省级'],
    ['兰级指标', '三级指标'],
    ['兰州市', '兰州市'],
    ['”三公经费”控制率', '“三公经费”控制率'],
    ['三公经费”控制率', '三公经费”控制率'],
    ['1一9月', '1-9月'],
    ['一', '—'],
    ['—级指标', '一级指标'],
    ['（—）基本支出', '（一）基本支出'],
    ['3-级', '3-级'],
    ['—32.5', '—32.5'],
    ['一、本年收人', '一、本年收入'],
    ['总收人、投人', '总收入、投入'],
    ['接收人、验收人员、投人民币', '接收人、验收人员、投人民币'],
    ['执行率等干100%的', '执行率等于100%的'],
    ['关干开展评价', '关于开展评价'],
    ['相关干部、对干旱', '相关干部、对干旱'],
    ['结余96.22万元.全年', '结余96.22万元。全年'],
    ['占42.68%.', '占42.68%。'],
    ['一.基本情况', '一.基本情况'],
    ['1.1.基本情况', '1.1.基本情况'],
    ['2.其他12.5万元', '2.其他12.5万元'],
    ['支出诀算', '支出决算'],
    ['金额单位:干元', '金额单位:千元'],
    ['—季度', '一季度'],
    ['项目人库', '项目入库'],
    ['每低于100%—个百分点', '每低于100%一个百分点'],
    ['低千 60%', '低于 60%'],
    ['用干监督检查', '用于监督检查'],
    ['用干部、由干警', '用干部、由干警'],
    ['领导等干部、降低千分之三', '领导等干部、降低千分之三'],
    ['得分（20分x执行率）', '得分（20分×执行率）'],
    ['3 x 5', '3 × 5'],
    ['Excel、xml', 'Excel、xml'],
    ['2020年一季度3一', '2020年一季度3一'],
    ['岳发【2015]11号', '岳发〔2015〕11号'],
    ['去年（2015）11家', '去年（2015）11家'],
  ])('%s', (read, expected) => {
    expect(putRight(read)).toBe(expected);
  });
});

describe('sizes of type', () => {
  const line = (text: string, height: number, width: number) => ({
    text,
    box: { left: 100, top: 100, right: 100 + width, bottom: 100 + height },
  });

  test('a line of figures has the size of the words beside it', () => {
    const words = line('部门整体支出', 27, 175);
    expect(typeSizes([words, line('1069.02', 21, 100), line('2.25', 20, 60)])).toEqual([10.5, 10.5, 10.5]);
  });

  test('a title is larger', () => {
    expect(typeSizes([line('整体支出绩效自评', 56, 489), line('部门整体支出', 40, 265)])).toEqual([22, 16]);
  });
});

describe('pages that were fed in aside', () => {
  const page = (number: number, left: number, right: number): PageMarks => ({
    page: number,
    width: 595,
    height: 842,
    glyphs: [],
    horizontals: [
      { at: 100, from: left, to: right },
      { at: 700, from: left, to: right },
    ],
    verticals: [{ at: left, from: 100, to: 700 }],
    pictured: 1,
    curves: 0,
    underlaid: false,
    unnamed: 0,
  });
  const lefts = (...pages: PageMarks[]) =>
    [...aligned(new Map(pages.map((each) => [each.page, each]))).values()].map(
      ({ horizontals, verticals }) => [horizontals[0]!.from, verticals[0]!.at],
    );

  test.each([
    [
      'lie under each other again',
      [page(1, 70, 520), page(2, 82, 533)],
      [
        [70, 70],
        [70, 70],
      ],
    ],
    [
      'stay when the table is another one',
      [page(1, 70, 520), page(2, 82, 500)],
      [
        [70, 70],
        [82, 82],
      ],
    ],
    [
      'stay when they are too far aside',
      [page(1, 70, 520), page(2, 120, 570)],
      [
        [70, 70],
        [120, 120],
      ],
    ],
    [
      'stay when a page lies between',
      [page(1, 70, 520), page(3, 82, 533)],
      [
        [70, 70],
        [82, 82],
      ],
    ],
  ])('%s', (_, pages, expected) => {
    expect(lefts(...pages)).toEqual(expected);
  });
});

describe('Windows bitmaps', () => {
  /** Two by two pixels: red, green / blue, white, bottom row first as usual. */
  const bitmap = (): Uint8Array => {
    const bytes = new Uint8Array(54 + 16);
    const view = new DataView(bytes.buffer);
    bytes.set([0x42, 0x4d]);
    view.setUint32(10, 54, true);
    view.setUint32(14, 40, true);
    view.setInt32(18, 2, true);
    view.setInt32(22, 2, true);
    view.setUint16(28, 24, true);
    bytes.set([255, 0, 0, 255, 255, 255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 0], 54);
    return bytes;
  };

  test('are decoded from the top row', () => {
    const decoded = decodeBitmap(bitmap());
    expect([...decoded!.pixels]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
  });

  test('that are cut off, compressed or something else are not', () => {
    const compressed = bitmap();
    compressed[30] = 1;
    expect([
      decodeBitmap(bitmap().subarray(0, 66)),
      decodeBitmap(compressed),
      decodeBitmap(new Uint8Array(60)),
    ]).toEqual([null, null, null]);
  });
});
