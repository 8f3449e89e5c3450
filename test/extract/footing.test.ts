import { describe, expect, test } from 'vitest';
import { operandsOf } from '../../src/model/relation.ts';
import { type Block, type Cell, cell, line } from '../support/submission.ts';
import { grid, title, understood } from '../support/understood.ts';

/** What a table's headings claim: `rule total = parts`. */
const claimsOf = (...blocks: Block[]): string[] =>
  understood([title, line('单位：万元'), ...blocks]).relations.map(
    ({ rule, result, expression }) =>
      `${rule.replace('heading-', '')} ${result.value} = ${operandsOf(expression)
        .map(({ value }) => value)
        .join(' ')}`,
  );

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | string)[])[];
  readonly claims: readonly string[];
}

const columns = ['单位名称', '公务接待费', '因公出国费'];
const cases: readonly Case[] = [
  {
    name: 'a total below, that does not hold',
    rows: [columns, ['局机关', '6', '2'], ['监测站', '3', '1'], ['合计', '10', '3']],
    claims: ['footing 10 = 6 3', 'footing 3 = 2 1'],
  },
  {
    name: 'a total above',
    rows: [columns, ['汇总', '9', '3'], ['局机关', '6', '2'], ['监测站', '3', '1']],
    claims: ['footing 9 = 6 3', 'footing 3 = 2 1'],
  },
  {
    name: 'a total below two columns only',
    rows: [
      ['项目', '金额'],
      ['办公费', '6'],
      ['水电费', '3'],
      ['合计', '9'],
    ],
    claims: ['footing 9 = 6 3'],
  },
  {
    name: 'classes over their items, by codes in columns of their own, bear each other out',
    rows: [
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', '60', '302', '商品和服务支出', '30'],
      ['30101', '基本工资', '40', '30201', '办公费', '10'],
      ['30102', '津贴补贴', '21', '30211', '差旅费', '20'],
      ['303', '对个人和家庭的补助', '5', '310', '资本性支出', '7'],
      ['30305', '生活补助', '5', '31002', '办公设备购置', '7'],
      [cell('人员经费合计', { across: 2 }), '65', cell('公用经费合计', { across: 2 }), '37'],
    ],
    claims: [
      'footing 65 = 60 5',
      'footing 60 = 40 21',
      'footing 5 = 5',
      'footing 37 = 30 7',
      'footing 30 = 10 20',
      'footing 7 = 7',
    ],
  },
  {
    name: 'codes whose items are only some of them claim nothing',
    rows: [
      ['科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', '60'],
      ['30101', '基本工资', '40'],
      ['302', '商品和服务支出', '30'],
      ['30201', '办公费', '10'],
    ],
    claims: [],
  },
  {
    name: 'classes and their items told apart by nothing are not added up together',
    rows: [
      ['科目名称', '决算数'],
      ['工资福利支出', '60'],
      ['基本工资', '40'],
      ['津贴补贴', '20'],
      ['商品和服务支出', '30'],
      ['办公费', '30'],
      ['合计', '90'],
    ],
    claims: [],
  },
  {
    name: 'totals of two halves side by side',
    rows: [
      ['项目', '金额', '项目', '金额'],
      ['办公费', '6', '差旅费', '2'],
      ['水电费', '3', '会议费', '1'],
      ['合计', '9', '合计', '3'],
    ],
    claims: ['footing 9 = 6 3', 'footing 3 = 2 1'],
  },
  {
    name: 'a total left of its columns',
    rows: [
      ['单位名称', '合计', '公务接待费', '因公出国费'],
      ['局机关', '8', '6', '2'],
      ['监测站', '4', '3', '1'],
    ],
    claims: ['cross-footing 8 = 6 2', 'cross-footing 4 = 3 1'],
  },
  {
    name: 'a total right of its columns',
    rows: [
      ['单位名称', '公务接待费', '因公出国费', '合计'],
      ['局机关', '6', '2', '8'],
      ['监测站', '3', '1', '4'],
    ],
    claims: ['cross-footing 8 = 6 2', 'cross-footing 4 = 3 1'],
  },
  {
    name: 'what came up over the quarters, where most rows bear it out',
    rows: [
      ['支出类别', '一季度', '二季度', '三季度', '四季度', '全年累计'],
      ['会议费', '1', '2', '3', '4', '10'],
      ['差旅费', '2', '2', '2', '2', '8'],
      ['培训费', '5', '1', '1', '1', '9'],
    ],
    claims: ['cross-footing 10 = 1 2 3 4', 'cross-footing 8 = 2 2 2 2', 'cross-footing 9 = 5 1 1 1'],
  },
  {
    name: 'quarters told as they come up are not added up, though one row would bear it out',
    rows: [
      ['支出类别', '一季度', '二季度', '三季度', '四季度', '全年累计'],
      ['会议费', '1', '3', '6', '10', '10'],
      ['差旅费', '2', '4', '6', '8', '8'],
      ['培训费', '0', '0', '0', '9', '9'],
    ],
    claims: [],
  },
  {
    name: 'the two halves of a year',
    rows: [
      ['支出类别', '上半年', '下半年', '全年数'],
      ['会议费', '1', '2', '3'],
      ['差旅费', '2', '2', '4'],
    ],
    claims: ['cross-footing 3 = 1 2', 'cross-footing 4 = 2 2'],
  },
  {
    name: '小计 of each group, and 合计 of the 小计',
    rows: [
      ['类别', '项目', '金额'],
      [cell('一般', { down: 3 }), '办公费', '6'],
      ['水电费', '3'],
      ['小计', '9'],
      [cell('专项', { down: 3 }), '清淤费', '5'],
      ['护坡费', '2'],
      ['小计', '7'],
      [cell('合计', { across: 2 }), '16'],
    ],
    claims: ['footing 16 = 9 7', 'footing 9 = 6 3', 'footing 7 = 5 2'],
  },
  {
    name: 'codes: only the shortest add up to the total, longer ones to those that they begin with',
    rows: [
      ['科目', '金额', '上年金额'],
      ['213农林水支出', '9', '8'],
      ['21303水利', '6', '5'],
      ['21305扶贫', '3', '3'],
      ['208社会保障支出', '2', '2'],
      ['合计', '11', '10'],
    ],
    claims: ['footing 11 = 9 2', 'footing 10 = 8 2', 'footing 9 = 6 3', 'footing 8 = 5 3'],
  },
  {
    name: 'a change and its rate between two years',
    rows: [
      ['项目', '2021年决算数', '2022年决算数', '增减额', '增减率'],
      ['会议费', '8', '10', '2', '25%'],
    ],
    claims: ['change-amount 2 = 10 8', 'change-rate 25 = 10 8 8'],
  },
  {
    name: 'no change where no year tells before from after',
    rows: [
      ['项目', '甲方案金额', '乙方案金额', '增减率'],
      ['会议费', '8', '10', '25%'],
    ],
    claims: [],
  },
  {
    name: 'a share, where the total is 100%',
    rows: [
      ['项目', '金额', '占比'],
      ['办公费', '6', '75%'],
      ['水电费', '2', '25%'],
      ['合计', '8', '100%'],
    ],
    claims: ['footing 8 = 6 2', 'footing 100 = 75 25', 'share 75 = 6 8', 'share 25 = 2 8'],
  },
  {
    name: 'no share without a row of 100%',
    rows: [
      ['项目', '金额', '占比'],
      ['办公费', '6', '75%'],
      ['水电费', '2', '25%'],
    ],
    claims: [],
  },
  {
    name: '其中 that holds in only one column is not believed',
    rows: [
      ['项目', '2021年金额', '2022年金额'],
      ['河道费', '9', '9'],
      ['其中：清淤', '6', '6'],
      ['护坡', '3', '1'],
    ],
    claims: [],
  },
  {
    name: '其中 that holds in two columns is',
    rows: [
      ['项目', '2021年金额', '2022年金额'],
      ['河道费', '9', '8'],
      ['其中：清淤', '6', '6'],
      ['护坡', '3', '2'],
    ],
    claims: ['footing 9 = 6 3', 'footing 8 = 6 2'],
  },
];

describe('what headings of a table claim', () => {
  test.each(cases)('$name', ({ rows, claims }) => {
    expect(claimsOf(grid(...rows))).toEqual(claims);
  });

  test('a table that goes on as 续表: a total of both parts is not the second part’s own', () => {
    const first = grid(columns, ['局机关', '6', '2']);
    const next = (total: string) => grid(columns, ['监测站', '3', '1'], ['合计', total, '1']);
    expect(claimsOf(first, line('续表'), next('9'))).toEqual([]);
    expect(claimsOf(first, line('续表'), next('3'))).toEqual(['footing 3 = 3', 'footing 1 = 1']);
    expect(claimsOf(first, line('支出表'), next('9'))).toEqual(['footing 9 = 3', 'footing 1 = 1']);
  });
});
