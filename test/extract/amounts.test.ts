import { describe, expect, test } from 'vitest';
import { understand } from '../../src/extract/index.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { operandsOf } from '../../src/model/relation.ts';
import { documentOf } from '../support/document.ts';
import { type Block, cell, heading, line, table } from '../support/submission.ts';

/** Figures as `value unit concept @scope year/stage`, the department's scope and the report's year left out. */
function figuresOf(blocks: readonly Block[]): string[] {
  const { record } = understand(documentOf(blocks), defaultPolicy);
  return record.figures.map(({ value, decimals, unit, concept, scope, year, stage }) =>
    [
      value.toFixed(decimals),
      unit ?? '',
      concept,
      scope === 'department' ? '' : `@${scope}`,
      year === record.profile.year?.value ? '' : `${year}`,
      stage ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** Relations of the headings as `total = part + part`. */
function relationsOf(blocks: readonly Block[]): string[] {
  return understand(documentOf(blocks), defaultPolicy).relations.map(
    ({ rule, result, expression }) =>
      `${rule} ${result.value.toFixed()} = ${operandsOf(expression)
        .map((figure) => figure.value.toFixed())
        .join(', ')}`,
  );
}

const title = heading(0, '云溪县水务局2022年度部门整体支出绩效自评报告');

interface Case {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly figures: readonly string[];
  readonly relations: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'columns under 其中, units as rows, a total on top',
    blocks: [
      title,
      line('支出情况（万元）'),
      table(
        [3, 2, 2, 2, 2],
        [
          [cell('机构名称', { down: 3 }), cell('支出合计', { down: 3 }), cell('其中：', { across: 3 })],
          [cell('基本支出', { down: 2 }), cell('其中：', { across: 1 }), cell('项目支出', { down: 2 })],
          ['人员支出'],
          ['全局汇总', '90.00', '50.00', '40.00', '40.00'],
          ['1、局机关', '60.00', '30.00', '25.00', '30.00'],
          ['2、水质监测站', '30.00', '20.00', '15.00', '10.00'],
        ],
      ),
    ],
    figures: [
      '90.00 万元 expenditure.total',
      '50.00 万元 expenditure.basic',
      '40.00 万元 expenditure.basic.personnel',
      '40.00 万元 expenditure.project',
      '60.00 万元 expenditure.total @局机关',
      '30.00 万元 expenditure.basic @局机关',
      '25.00 万元 expenditure.basic.personnel @局机关',
      '30.00 万元 expenditure.project @局机关',
      '30.00 万元 expenditure.total @水质监测站',
      '20.00 万元 expenditure.basic @水质监测站',
      '15.00 万元 expenditure.basic.personnel @水质监测站',
      '10.00 万元 expenditure.project @水质监测站',
    ],
    relations: [
      'heading-footing 90 = 60, 30',
      'heading-footing 50 = 30, 20',
      'heading-footing 40 = 25, 15',
      'heading-footing 40 = 30, 10',
    ],
  },
  {
    name: 'the same turned round: concepts as rows, units as columns, the total last',
    blocks: [
      title,
      line('单位：元'),
      table(
        [3, 2, 2, 2],
        [
          ['项目', '局机关', '水质监测站', '合计'],
          ['支出合计', '600,000.00', '300,000.00', '900,000.00'],
          ['基本支出', '300,000.00', '200,000.00', '500,000.00'],
          ['项目支出', '300,000.00', '100,000.00', '400,000.00'],
        ],
      ),
    ],
    figures: [
      '600000.00 元 expenditure.total @局机关',
      '300000.00 元 expenditure.total @水质监测站',
      '900000.00 元 expenditure.total',
      '300000.00 元 expenditure.basic @局机关',
      '200000.00 元 expenditure.basic @水质监测站',
      '500000.00 元 expenditure.basic',
      '300000.00 元 expenditure.project @局机关',
      '100000.00 元 expenditure.project @水质监测站',
      '400000.00 元 expenditure.project',
    ],
    relations: [
      'heading-footing 600000 = 300000, 300000',
      'heading-footing 300000 = 200000, 100000',
      'heading-footing 900000 = 500000, 400000',
      'heading-cross-footing 900000 = 600000, 300000',
      'heading-cross-footing 500000 = 300000, 200000',
      'heading-cross-footing 400000 = 300000, 100000',
    ],
  },
  {
    name: 'quarters are parts of the year, what came up to its end is the year',
    blocks: [
      title,
      line('单位：万元'),
      table(
        [3, 2, 2, 2],
        [
          ['支出类别', '上半年', '下半年', '全年累计'],
          ['基本支出', '20.00', '30.00', '50.00'],
          ['项目支出', '15.00', '25.00', '40.00'],
        ],
      ),
    ],
    figures: [
      '20.00 万元 expenditure.basic @上半年',
      '30.00 万元 expenditure.basic @下半年',
      '50.00 万元 expenditure.basic',
      '15.00 万元 expenditure.project @上半年',
      '25.00 万元 expenditure.project @下半年',
      '40.00 万元 expenditure.project',
    ],
    relations: ['heading-cross-footing 50 = 20, 30', 'heading-cross-footing 40 = 15, 25'],
  },
  {
    name: 'what came up to a month is not the year',
    blocks: [
      title,
      line('单位：万元'),
      table(
        [3, 2, 2],
        [
          ['支出类别', '预算数', '1-9月累计'],
          ['基本支出', '60.00', '50.00'],
        ],
      ),
    ],
    figures: ['60.00 万元 expenditure.basic budget', '50.00 万元 expenditure.basic @1-9月累计'],
    relations: [],
  },
  {
    name: 'base data: heads of columns change in the middle, last year beside this year, a rate',
    blocks: [
      title,
      line('基础数据表', 'center'),
      line('单位：万元', 'right'),
      table(
        [4, 2, 2, 2],
        [
          [cell('财政供养人员情况（人）', { down: 2 }), '编制数', '2022年实际在职人数', '控制率'],
          ['50', '48', '96.00%'],
          ['经费控制情况', '2021年决算数', '2022年预算数', '2022年决算数'],
          ['三公经费', '12.00', '11.00', '10.50'],
          ['　1、公务用车购置和维护经费', '8.00', '7.50', '7.20'],
          ['　　其中：公车购置', '0', '0', '0'],
          ['　　　　　公车运行维护', '8.00', '7.50', '7.20'],
          ['　2、出国经费', '', '', ''],
          ['　3、公务接待', '4.00', '3.50', '3.30'],
        ],
      ),
    ],
    figures: [
      '50 人 posts',
      '48 人 staff',
      '96.00 % ~财政供养人员情况（人）|控制率',
      '12.00 万元 three.total 2021 actual',
      '11.00 万元 three.total budget',
      '10.50 万元 three.total actual',
      '8.00 万元 three.vehicle 2021 actual',
      '7.50 万元 three.vehicle budget',
      '7.20 万元 three.vehicle actual',
      '0 万元 three.vehicle.purchase 2021 actual',
      '0 万元 three.vehicle.purchase budget',
      '0 万元 three.vehicle.purchase actual',
      '8.00 万元 three.vehicle.operation 2021 actual',
      '7.50 万元 three.vehicle.operation budget',
      '7.20 万元 three.vehicle.operation actual',
      '4.00 万元 three.reception 2021 actual',
      '3.50 万元 three.reception budget',
      '3.30 万元 three.reception actual',
    ],
    relations: [
      'heading-rate 96 = 48, 50',
      'heading-footing 12 = 8, 4',
      'heading-footing 11 = 7.5, 3.5',
      'heading-footing 10.5 = 7.2, 3.3',
      'heading-footing 8 = 0, 8',
      'heading-footing 7.5 = 0, 7.5',
      'heading-footing 7.2 = 0, 7.2',
    ],
  },
  {
    name: 'income left, expenditure right, totals that take in balances',
    blocks: [
      title,
      line('收入支出决算总表'),
      line('金额单位：万元', 'right'),
      table(
        [4, 2, 4, 2],
        [
          [cell('收入', { across: 2 }), cell('支出', { across: 2 })],
          ['项目', '决算数', '项目', '决算数'],
          ['一、一般公共预算财政拨款收入', '95.00', '一、教育支出', '70.00'],
          ['二、其他收入', '5.00', '二、农林水支出', '25.00'],
          ['三、国有资本经营预算财政拨款收入', '', '三、住房保障支出', ''],
          ['本年收入合计', '100.00', '本年支出合计', '95.00'],
          ['年初结转和结余', '10.00', '年末结转和结余', '15.00'],
          ['总计', '110.00', '总计', '110.00'],
        ],
      ),
    ],
    figures: [
      '95.00 万元 income.public actual',
      '70.00 万元 ~教育支出 actual',
      '5.00 万元 income.other actual',
      '25.00 万元 ~农林水支出 actual',
      '100.00 万元 income.current actual',
      '95.00 万元 expenditure.total actual',
      '10.00 万元 income.opening actual',
      '15.00 万元 balance.closing actual',
      '110.00 万元 total.income-side actual',
      '110.00 万元 total.expenditure-side actual',
    ],
    relations: [
      'heading-footing 100 = 95, 5',
      'heading-footing 110 = 100, 10',
      'heading-footing 95 = 70, 25',
      'heading-footing 110 = 95, 15',
    ],
  },
  {
    name: 'national form: three stages, an execution rate, sources and natures side by side',
    blocks: [
      title,
      table(
        [3, 3, 2, 2, 2, 1, 2, 1],
        [
          [
            cell('年度预算申请（万元）', { down: 2 }),
            '',
            '年初预算数',
            '全年预算数',
            '全年执行数',
            '分值',
            '执行率',
            '得分',
          ],
          ['年度资金总额', '100.00', '120.00', '114.00', '10', '95.00%', '9.5'],
        ],
      ),
    ],
    figures: [
      '100.00 万元 funds.total initial-budget',
      '120.00 万元 funds.total adjusted-budget',
      '114.00 万元 funds.total actual',
      '95.00 % ~年度资金总额|执行率',
    ],
    relations: ['heading-execution-rate 95 = 114, 120'],
  },
  {
    name: 'numbered rows of one year over 支出总计, which holds the balance as well',
    blocks: [
      title,
      line('单位：元'),
      table(
        [4, 3, 3],
        [
          ['项目', '2021年决算', '2022年决算'],
          ['一、本年支出', '900.00', '950.00'],
          ['二、年末结转和结余', '50.00', '30.00'],
          ['支出总计', '950.00', '980.00'],
        ],
      ),
    ],
    figures: [
      '900.00 元 expenditure.total 2021 actual',
      '950.00 元 expenditure.total actual',
      '50.00 元 balance.closing 2021 actual',
      '30.00 元 balance.closing actual',
      '950.00 元 total.expenditure-side 2021 actual',
      '980.00 元 total.expenditure-side actual',
    ],
    relations: ['heading-footing 950 = 900, 50', 'heading-footing 980 = 950, 30'],
  },
  {
    name: '支出总计 under kinds of expenditure and what is left at the end of the year, which it holds as well',
    blocks: [
      title,
      line('单位：万元'),
      table(
        [4, 3],
        [
          ['项目', '2022年决算'],
          ['工资福利支出', '60.00'],
          ['商品和服务支出', '30.00'],
          ['年末结转和结余', '10.00'],
          ['支出总计', '100.00'],
        ],
      ),
    ],
    figures: [
      '60.00 万元 economic.wages actual',
      '30.00 万元 economic.goods actual',
      '10.00 万元 balance.closing actual',
      '100.00 万元 total.expenditure-side actual',
    ],
    relations: ['heading-footing 100 = 60, 30, 10'],
  },
  {
    name: '支出总计 beside kinds of expenditure only is what was spent',
    blocks: [
      title,
      line('单位：万元'),
      table(
        [4, 3],
        [
          ['项目', '2022年决算'],
          ['一、基本支出', '60.00'],
          ['二、项目支出', '40.00'],
          ['支出总计', '100.00'],
        ],
      ),
    ],
    figures: [
      '60.00 万元 expenditure.basic actual',
      '40.00 万元 expenditure.project actual',
      '100.00 万元 expenditure.total actual',
    ],
    relations: ['heading-footing 100 = 60, 40'],
  },
  {
    name: 'kinds of people are counted, whatever their column is called; money among them is not',
    blocks: [
      title,
      table(
        [4, 2, 2, 2, 3],
        [
          [cell('单位名称', { down: 2 }), cell('年末实有人数', { across: 3 }), cell('人均经费', { down: 2 })],
          ['小计', '行政', '事业'],
          ['局机关', '27', '20', '7', '9.50'],
          ['监测站', '8', '', '8', '8.25'],
          ['合计', '35', '20', '15', '17.75'],
        ],
      ),
    ],
    figures: [
      '27 人 staff @局机关',
      '20 人 ~局机关·行政',
      '7 人 ~局机关·事业',
      '9.50 ~局机关·人均经费',
      '8 人 staff @监测站',
      '8 人 ~监测站·事业',
      '8.25 ~监测站·人均经费',
      '35 人 staff',
      '20 人 ~合计·行政 @t1·2·0',
      '15 人 ~合计·事业 @t1·2·0',
      '17.75 ~合计·人均经费 @t1·2·0',
    ],
    relations: [
      'heading-footing 35 = 27, 8',
      'heading-footing 20 = 20',
      'heading-footing 15 = 7, 8',
      'heading-footing 17.75 = 9.5, 8.25',
      'heading-cross-footing 27 = 20, 7',
      'heading-cross-footing 8 = 8',
      'heading-cross-footing 35 = 20, 15',
    ],
  },
];

describe('amounts of tables', () => {
  test.each(cases)('$name', ({ blocks, figures, relations }) => {
    expect(figuresOf(blocks)).toEqual(figures);
    expect(relationsOf(blocks)).toEqual(relations);
  });
});
