import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/concepts/index.ts';
import { gridOf } from '../../src/extract/grid.ts';
import { headingPath, type Region, regionsOf } from '../../src/extract/regions.ts';
import type { Table } from '../../src/model/document.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { MoneyUnit } from '../../src/model/unit.ts';
import { documentOf } from '../support/document.ts';
import { type Block, type Cell, cell, line, paragraph } from '../support/submission.ts';
import { grid, title, understood } from '../support/understood.ts';

type Rows = readonly (readonly (Cell | string)[])[];

function regionsIn(rows: Rows, unit: MoneyUnit | null = null, assumed: MoneyUnit | null = null): Region[] {
  const [table] = documentOf([grid(...rows)]).blocks;
  return regionsOf(
    gridOf(table as Table),
    { title: null, section: null, unit },
    vocabularyOf(defaultPolicy.names),
    assumed,
  );
}

const pathsOf = (region: Region): string[] =>
  region.grid.row(region.bodyFrom).map((one) => headingPath(region, one).join('>'));

describe('headings over the cells of a table', () => {
  test.each<[name: string, rows: Rows, paths: readonly string[]]>([
    [
      'one row',
      [
        ['单位名称', '基本支出', '项目支出'],
        ['局机关', '6', '4'],
      ],
      ['单位名称', '基本支出', '项目支出'],
    ],
    [
      'columns under 其中：',
      [
        [cell('单位名称', { down: 2 }), cell('支出合计', { down: 2 }), cell('其中：', { across: 2 })],
        ['基本支出', '项目支出'],
        ['局机关', '10', '6', '4'],
      ],
      ['单位名称', '支出合计', '其中：>基本支出', '其中：>项目支出'],
    ],
    [
      'three levels, words spread by spaces',
      [
        [cell('单位\n名称', { down: 3 }), cell('收  入', { down: 3 }), cell('支出', { across: 3 })],
        [cell('支出合计', { down: 2 }), cell('其中：', { across: 2 })],
        ['基本 支出', '项目支出'],
        ['局机关', '12', '10', '6', '4'],
      ],
      ['单位名称', '收入', '支出>支出合计', '支出>其中：>基本支出', '支出>其中：>项目支出'],
    ],
    [
      'no heading over the names',
      [
        ['', '基本支出', '项目支出'],
        ['局机关', '6', '4'],
      ],
      ['', '基本支出', '项目支出'],
    ],
    [
      'unknown words over numbers',
      [
        ['渠道', '春灌', '冬修'],
        ['东干渠', '6', '4'],
      ],
      ['渠道', '春灌', '冬修'],
    ],
  ])('%s', (_name, rows, paths) => {
    const regions = regionsIn(rows);
    expect(regions.map(({ kind }) => kind)).toEqual(['columns']);
    expect(pathsOf(regions[0] as Region)).toEqual(paths);
  });

  test.each<[name: string, rows: Rows]>([
    ['labels with values', [['编制数', '10', '实有人数', '12']]],
    [
      'unknown words over words',
      [
        ['渠道', '问题', '措施'],
        ['东干渠', '老化', '更新'],
      ],
    ],
    [
      'two unknown words over a number',
      [
        ['渠道', '春灌'],
        ['东干渠', '6'],
      ],
    ],
  ])('none: %s', (_name, rows) => {
    expect(regionsIn(rows).map(({ kind }) => kind)).toEqual(['pairs']);
  });
});

describe('one table of many parts', () => {
  const parts = (rows: Rows) =>
    regionsIn(rows).map(({ kind, title: name, bodyFrom, bodyTo }) => `${kind} ${name} ${bodyFrom}-${bodyTo}`);
  const head = ['单位名称', '基本支出', '项目支出'];

  test('is cut at full-width rows and at new headings', () => {
    expect(
      parts([
        [cell('一、支出', { across: 3 })],
        head,
        ['局机关', '6', '4'],
        [cell('二、三公', { across: 3 })],
        ['单位名称', '公务接待费', '因公出国费'],
        ['局机关', '1', '2'],
        ['单位名称', '编制数', '实有人数'],
        ['局机关', '5', '6'],
      ]),
    ).toEqual(['columns 一、支出 2-3', 'columns 二、三公 5-6', 'columns null 7-8']);
  });

  test('is cut where labels with values follow, but not at its own total or at a line without amounts', () => {
    const body = [head, ['局机关', '', ''], ['监测站', '6', '4'], ['合计', '6', '4']];
    expect(parts(body)).toEqual(['columns null 1-4']);
    expect(parts([...body, ['评价等次', cell('优', { across: 2 })]])).toEqual([
      'columns null 1-4',
      'pairs null 4-5',
    ]);
  });

  test('总分 closes columns of points, but answers a label under columns of money', () => {
    expect(
      parts([
        ['指标名称', '评分标准', '分值'],
        ['制度', '有', '5'],
        [cell('总分', { across: 2 }), '5'],
      ]),
    ).toEqual(['columns null 1-3']);
    expect(
      parts([
        ['项目', '金额'],
        ['会议费', '5'],
        ['总分', '96'],
      ]),
    ).toEqual(['columns null 1-2', 'pairs null 2-3']);
  });
});

describe('the unit of a table', () => {
  const rows = (name = '单位名称', money = '基本支出'): Rows => [
    [name, money, '项目支出'],
    ['局机关', '6', '4'],
  ];

  test.each<[name: string, region: Region[], unit: string | null, source: string]>([
    ['from its caption', regionsIn(rows(), '元'), '元', 'table'],
    ['from its first heading, before the caption', regionsIn(rows('单位（万元）'), '元'), '万元', 'table'],
    ['not from one column’s heading', regionsIn(rows('单位名称', '基本支出（元）'), '万元'), '万元', 'table'],
    ['from a row of its own', regionsIn([[cell('单位：元', { across: 3 })], ...rows()]), '元', 'table'],
    ['assumed from an earlier table', regionsIn(rows(), null, '万元'), '万元', 'assumed'],
    ['unknown', regionsIn(rows()), null, 'assumed'],
  ])('%s', (_name, [region], unit, source) => {
    expect([region?.unit, region?.unitSource]).toEqual([unit, source]);
  });

  const unitUnder = (...above: Block[]) =>
    understood([title, ...above, grid(...rows())]).record.figures.map(({ unit }) => unit);

  test('is looked for in the short lines above the table, not beyond a sentence', () => {
    expect(unitUnder(line('支出情况表（万元）'))).toEqual(['万元', '万元']);
    expect(unitUnder(line('支出情况表'), line('金额单位：元'))).toEqual(['元', '元']);
    expect(unitUnder(line('单位：元'), paragraph('以下是支出情况。'))).toEqual([null, null]);
  });

  test('of the table before goes on to a table headed 续表', () => {
    const { figures } = understood([
      title,
      line('单位：元'),
      grid(...rows()),
      line('续表'),
      grid(...rows()),
    ]).record;
    expect(figures.map(({ unit, unitSource }) => `${unit} ${unitSource}`).slice(2)).toEqual([
      '元 assumed',
      '元 assumed',
    ]);
  });
});

describe('a full-width row inside a table', () => {
  const rows = (line: string, ...below: (Cell | string)[][]): Rows => [
    ['项目', '局机关', '监测站', '合计'],
    ['财政拨款', '6', '4', '10'],
    [cell(line, { across: 4 })],
    ...below,
  ];
  const headsOf = (regions: readonly Region[]) => regions.map(({ title, kind }) => `${kind} ${title}`);

  test('goes on in the columns above, which the rows under it share', () => {
    const regions = regionsIn(rows('二、支出', ['基本支出', '5', '3', '8']));
    expect(headsOf(regions)).toEqual(['columns null', 'columns 二、支出']);
    expect(regions.map(pathsOf)[1]).toEqual(['项目', '局机关', '监测站', '合计']);
  });

  test('parts nothing where it says how the rows divide the ones above', () => {
    expect(headsOf(regionsIn(rows('按支出性质分', ['基本支出', '5', '3', '8'])))).toEqual(['columns null']);
  });

  test('may stand right under the headings', () => {
    const [heads, ...body] = rows('二、支出', ['基本支出', '5', '3', '8']);
    const regions = regionsIn([heads as string[], [cell('一、收入', { across: 4 })], ...body]);
    expect(headsOf(regions)).toEqual(['columns 一、收入', 'columns 二、支出']);
  });

  test('begins anew where the rows have headings, or words where there were numbers', () => {
    expect(
      headsOf(regionsIn(rows('资产', ['资产名称', '原值', '净值', '备注'], ['车辆', '5', '3', '']))).at(-1),
    ).toBe('columns 资产');
    const other = regionsIn(rows('二、支出', ['3', '5', '说明', '无']));
    expect(other.at(-1)?.headings.from).not.toBe(0);
  });
});
