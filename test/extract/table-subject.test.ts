import { describe, expect, test } from 'vitest';
import { understand } from '../../src/extract/index.ts';
import { wholeDepartment } from '../../src/model/figure.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { documentOf } from '../support/document.ts';
import { type Block, heading, line, table } from '../support/submission.ts';

const title = heading(0, '云溪县水务局2022年度部门整体支出绩效自评报告');

/** The figure printed as `value`: its concept, and whose it is unless it is some table's own business. */
function aboutOf(value: string, blocks: readonly Block[]): string {
  const { figures } = understand(documentOf([title, ...blocks]), defaultPolicy).record;
  const figure = figures.find((each) => each.at.raw === value);
  return figure ? `${figure.concept} @${/^t\d/.test(figure.scope) ? 'its table' : figure.scope}` : 'unread';
}

const spending = (caption: string, total: string): Block[] => [
  line(caption),
  table(
    [2, 2],
    [
      ['项目', '金额'],
      ['基本支出', '60.00'],
      ['项目支出', '30.00'],
      ['支出合计', total],
    ],
    1,
  ),
];

const projects = (caption: string, nameOfRows: string): Block[] => [
  line(caption),
  table(
    [1, 3, 2],
    [
      ['序号', nameOfRows, '支出金额'],
      ['1', '渠道清淤', '20.00'],
      ['2', '水质检测', '10.00'],
      ['', '合计', '30.00'],
    ],
    1,
  ),
];

describe('whose the figures of a table are', () => {
  test.each([
    ['项目名称', 'its table'],
    ['项目', 'department'],
  ])('the total of columns headed %s is of %s', (corner, owner) => {
    const sideBySide = table(
      [2, 2, 2, 2],
      [
        [corner, '一季度', '二季度', '合计'],
        ['预算（万元）', '40.00', '32.00', '72.00'],
        ['支出（万元）', '20.00', '10.00', '30.00'],
      ],
      1,
    );
    expect(aboutOf('30.00', [sideBySide])).toBe(`expenditure.total @${owner}`);
  });

  test.each([
    ['局机关', 'department'],
    ['城西所', 'its table'],
  ])('people of %s and other stations are of %s', (first, owner) => {
    const stations = table(
      [2, 2, 2],
      [
        ['派出所名称', '在职人数', '受理投诉'],
        [first, '50', '12'],
        ['城东所', '14', '8'],
        ['合计', '64', '20'],
      ],
      1,
    );
    expect(aboutOf('64', [line('各所业务量'), stations])).toBe(`staff @${owner}`);
  });

  test('a unit’s own where the title or else the section names it', () => {
    expect(aboutOf('90.00', spending('质量监测站收支情况表（单位：万元）', '90.00'))).toBe(
      'expenditure.total @质量监测站',
    );
    expect(
      aboutOf('90.00', [heading(2, '（一）质量监测站'), ...spending('收支情况表（单位：万元）', '90.00')]),
    ).toBe('expenditure.total @质量监测站');
  });

  test('the department’s where the title speaks of it, whatever section the table ended up in', () => {
    expect(
      aboutOf('90.00', [heading(2, '（一）质量监测站'), ...spending('部门收支汇总表（万元）', '90.00')]),
    ).toBe(`expenditure.total @${wholeDepartment}`);
  });
});

describe('what the total of a list of projects is', () => {
  test('项目支出, where the title says that it lists them', () => {
    expect(aboutOf('30.00', projects('2022年度项目支出明细表（万元）', '项目名称'))).toBe(
      `expenditure.project @${wholeDepartment}`,
    );
  });

  test('nobody else’s business where it lists some, or does not say which', () => {
    expect(aboutOf('30.00', projects('重点项目支出情况表（万元）', '项目名称'))).toBe(
      'expenditure.total @its table',
    );
    expect(aboutOf('30.00', projects('资金使用情况表（万元）', '项目名称'))).toBe(
      'expenditure.total @its table',
    );
  });

  test('the department’s expenditure where the rows are no projects', () => {
    expect(aboutOf('30.00', projects('资金使用情况表（万元）', '单位名称'))).toBe(
      `expenditure.total @${wholeDepartment}`,
    );
  });
});

describe('what a bare total adds up', () => {
  const official = (last: string): Block[] => [
    line('“三公”经费情况表（单位：万元）'),
    table(
      [3, 2, 2],
      [
        ['项目', '2022年预算', '2022年支出'],
        ['公务用车运行维护费', '6.00', '5.56'],
        [last, '2.00', '1.86'],
        ['合计', '8.00', '7.42'],
      ],
      1,
    ),
  ];

  test('三公经费, of its parts', () => {
    expect(aboutOf('7.42', official('公务接待费'))).toBe(`three.total @${wholeDepartment}`);
    expect(aboutOf('8.00', official('公务接待费'))).toBe(`three.total @${wholeDepartment}`);
  });

  test('fixed assets, beside what they are made of', () => {
    const assets = line('固定资产情况（单位：万元）');
    const amounts = table(
      [2, 2, 2, 2],
      [
        ['合计', '在用', '出租', '闲置'],
        ['118.64', '106.32', '0.00', '12.32'],
      ],
      1,
    );
    expect(aboutOf('118.64', [assets, amounts])).toBe(`assets.fixed @${wholeDepartment}`);
  });

  test('nobody else’s business, of what no vocabulary knows', () => {
    expect(aboutOf('30.00', projects('', '项目'))).toBe('expenditure.total @its table');
  });
});

describe('a form of pairs above a table of its own', () => {
  const form = (headings: readonly string[]): Block[] => [
    table(
      [3, 2, 3, 2],
      [
        ['基本支出总额', '60.00', '项目支出总额', '30.00'],
        [...headings],
        ['部门整体支出总额', '100.00', '90.00', '90.00%'],
      ],
    ),
  ];
  const { figures } = understand(
    documentOf([
      title,
      ...form(['预算执行情况（万元）', '预算数（A）（调整后，含上年结转）', '执行数（B）', '执行率（B/A）']),
    ]),
    defaultPolicy,
  ).record;
  const printed = (value: string) => figures.find(({ at }) => at.raw === value);

  test('has the unit that the table states further down', () => {
    expect(printed('60.00')).toMatchObject({
      concept: 'expenditure.basic',
      unit: '万元',
      unitSource: 'assumed',
    });
  });

  test('reads headings through their letters and remarks', () => {
    expect(printed('100.00')).toMatchObject({ concept: 'expenditure.total', stage: 'adjusted-budget' });
    expect(printed('90.00')).toMatchObject({ concept: 'expenditure.total', stage: 'actual' });
  });
});
