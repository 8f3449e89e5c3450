import { describe, expect, it } from 'vitest';
import { rowsOf, totalsOf } from '../support/rubric.ts';
import { type Block, cell, heading, line, paragraph, table } from '../support/submission.ts';
import { title, understood } from '../support/understood.ts';

const read = (...blocks: Block[]) => understood([title, ...blocks]);
const rulesOf = (...blocks: Block[]) =>
  read(...blocks)
    .relations.filter(({ origin }) => origin === 'headings')
    .map(({ rule, result }) => `${rule} ${result.label.replace(/\s/g, '')}`);

const rubricHead = ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评得分'];
const first = table(
  [1, 1, 1, 1, 1, 1],
  [rubricHead, ['投入', '预算配置', '控制率', '40', '控制率≤100%，得40分。', '38']],
);
const rest = table(
  [1, 1, 1, 1, 1, 1],
  [
    ['产出', '履职', '完成率', '60', '全部完成得60分。', '57.5'],
    [cell('总分', { across: 3 }), '100', '', '95.5'],
  ],
);

describe('a table that goes on in another one without headings', () => {
  it('borrows the headings of the table right above', () => {
    const { record } = read(line('评分表'), first, rest);
    expect(rowsOf(record)).toEqual(['投入/预算配置/控制率 40 38', '产出/履职/完成率 60 57.5']);
    expect(totalsOf(record)).toBe('100 95.5');
  });

  it.each([
    ['（续）', line('（续）'), 2],
    ['an empty line', line(''), 2],
    ['a sentence', paragraph('上述指标均已完成。'), 1],
    ['a title', heading(1, '二、人员情况'), 1],
  ])('with %s between', (_name, between, rows) => {
    expect(read(line('评分表'), first, between, rest).record.rubric).toHaveLength(rows);
  });

  it.each([
    ['other columns', table([1, 1, 1], [['产出', '60', '57']])],
    [
      'words where that one has numbers',
      table([1, 1, 1, 1, 1, 1], [['甲', '乙', '丙', '无标准', '5', '好']]),
    ],
    [
      'headings of its own',
      table(
        [1, 1, 1, 1, 1, 1],
        [
          ['单位名称', '收入合计', '支出合计', '基本支出', '项目支出', '结余'],
          ['局机关', '9', '8', '5', '3', '1'],
        ],
      ),
    ],
  ])('not with %s', (_name, other) => {
    expect(read(line('评分表'), first, other).record.rubric).toHaveLength(1);
  });

  it('does not add up a total of both tables from the rows of one', () => {
    const amounts = [
      line('单位：万元', 'right'),
      table(
        [1, 1, 1],
        [
          ['单位名称', '预算数', '决算数'],
          ['甲', '10', '9'],
          ['乙', '20', '19'],
        ],
      ),
    ];
    const end = (total: string) =>
      table(
        [1, 1, 1],
        [
          ['丙', '5', '4'],
          ['合计', total, '32'],
        ],
      );
    expect(rulesOf(...amounts, end('35'))).toEqual([]);
  });
});

describe('a row of several numbers under no heading', () => {
  it('does not answer its label by the first of them', () => {
    expect(totalsOf(read(line('评分表'), table([1, 1, 1], [['总分', '10', '9']])).record)).toBe('-');
  });
});

describe('pairs beside the merged name of their section', () => {
  it('are read by their own labels', () => {
    const form = table(
      [1, 1, 1, 1, 1],
      [
        [cell('基本情况', { down: 2 }), '人员编制（人）', '30', '其中：行政编制', '12'],
        ['实有人数（人）', '28', '其中：行政人员', '11'],
      ],
    );
    const { figures } = read(form).record;
    expect(figures.map(({ concept, value }) => `${concept} ${value.toFixed()}`)).toEqual(
      expect.arrayContaining(['posts 30', 'posts.administrative 12', 'staff 28']),
    );
  });
});

describe('headings in two rows of words that no vocabulary knows', () => {
  const assets = (end: string, net: string) => [
    line('资产变动情况表'),
    line('单位：元', 'right'),
    table(
      [2, 1, 1, 1, 1, 1, 1],
      [
        [
          cell('资产类别', { down: 2 }),
          cell('账面原值', { across: 4 }),
          cell('累计折旧', { down: 2 }),
          cell('净值', { down: 2 }),
        ],
        ['期初数', '本期增加', '本期减少', '期末数'],
        ['一、流动资产', '100.00', '20.00', '—', '120.00', '—', '120.00'],
        ['二、固定资产', '500.00', '60.00', '10.00', end, '150.00', net],
        ['三、无形资产', '40.00', '0.00', '0.00', '40.00', '5.00', '35.00'],
      ],
    ),
  ];

  it('roll on from the start of the year to its end, and to the net value', () => {
    expect(rulesOf(...assets('550.00', '400.00')).toSorted()).toEqual(
      [...Array(3).fill('heading-movement'), ...Array(3).fill('heading-net-value')].map((rule) =>
        expect.stringContaining(rule),
      ),
    );
  });

  it('are believed only where most rows bear them out', () => {
    const broken = table(
      [2, 1, 1, 1],
      [
        ['资产类别', '期初数', '本期增加', '期末数'],
        ['甲资产', '1.00', '2.00', '9.00'],
        ['乙资产', '1.00', '1.00', '2.00'],
      ],
    );
    expect(rulesOf(line('单位：元', 'right'), broken)).toEqual([]);
  });

  it('say what stood at the end of the year, not at its start', () => {
    const [figure] = read(...assets('550.00', '400.00')).record.figures.filter(
      ({ concept, scope }) => concept === 'assets.fixed' && scope === 'department',
    );
    expect(figure?.value.toFixed()).toBe('550');
  });
});

describe('what lies between budget and account', () => {
  it.each([
    ['(2.00)', '-2'],
    ['（1,234.50）', '-1234.5'],
    ['-2.00', '-2'],
    ['2.00', '2'],
  ])('%s is %s', (printed, value) => {
    const { figures } = read(
      line('单位：万元', 'right'),
      table(
        [1, 1, 1, 1],
        [
          ['项目', '预算数', '决算数', '差异额'],
          ['基本支出', '10.00', '8.00', printed],
        ],
      ),
    ).record;
    expect(figures.map((figure) => figure.value.toFixed())).toContain(value);
  });

  it('(2) is a label, no negative number', () => {
    const { figures } = read(
      line('单位：万元', 'right'),
      table(
        [1, 1, 1],
        [
          ['项目', '预算数', '决算数'],
          ['基本支出', '10.00', '(2)'],
        ],
      ),
    ).record;
    expect(figures.map((figure) => figure.value.toFixed())).not.toContain('-2');
  });

  it('is the account less the budget for 差异, the budget less the account for 节约', () => {
    const rules = (name: string, gap: string, rateName: string, rate: string) =>
      rulesOf(
        line('单位：万元', 'right'),
        table(
          [1, 1, 1, 1, 1],
          [
            ['采购类别', '预算金额', '实际采购金额', name, rateName],
            ['货物', '10.00', '8.00', gap, rate],
            ['服务', '20.00', '15.00', gap === '2.00' ? '5.00' : '-5.00', '25.00'],
          ],
        ),
      );
    expect(rules('节约额', '2.00', '节约率（%）', '20.00')).toEqual([
      expect.stringContaining('heading-saved-amount'),
      expect.stringContaining('heading-saved-amount'),
      expect.stringContaining('heading-saved-rate'),
      expect.stringContaining('heading-saved-rate'),
    ]);
  });
});

describe('percentages in a table of amounts', () => {
  const quarters = [
    line('单位：万元', 'right'),
    table(
      [1, 1, 1, 1],
      [
        ['支出类别', '全年预算数', '支出数', '执行进度'],
        ['人员经费', '100.00', '90.00', '90.00%'],
        ['公用经费', '50.00', '50.00', '100.00%'],
        ['合计', '150.00', '140.00', '93.33%'],
      ],
    ),
  ];

  it('are never added up', () => {
    const { record, relations } = read(...quarters);
    expect(
      relations.filter(({ result, expression }) => result.unit === '%' && expression.op === 'sum'),
    ).toEqual([]);
    expect(record.figures.filter(({ concept, unit }) => unit === '%' && !concept.startsWith('~'))).toEqual(
      [],
    );
  });

  it('are held against the amounts beside them', () => {
    expect(rulesOf(...quarters).filter((rule) => rule.startsWith('heading-execution-rate'))).toHaveLength(3);
  });
});

describe('subtotals of a rubric', () => {
  it('state the points of the group above them', () => {
    const { rubricGroups } = read(
      line('评分表'),
      table(
        [1, 1, 1, 1, 1, 1],
        [
          rubricHead,
          [cell('投入', { down: 2 }), '目标', '合理性', '20', '合理得20分。', '19.5'],
          ['配置', '控制率', '20', '控制率≤100%，得20分。', '18'],
          [cell('小计', { across: 3 }), '40', '', '37.5'],
          ['产出', '履职', '完成率', '60', '全部完成得60分。', '57'],
          [cell('小计', { across: 3 }), '60', '', '57'],
          [cell('累计', { across: 3 }), '100', '', '94.5'],
        ],
      ),
    ).record;
    const points = rubricGroups
      .filter(({ level }) => level === 1)
      .map(({ name, weight, selfScore }) =>
        [name.text, weight, selfScore]
          .map((each) =>
            typeof each === 'string'
              ? each
              : each.state === 'stated'
                ? each.value.value.toFixed()
                : each.state,
          )
          .join(' '),
      );
    expect(points).toEqual(['投入 40 37.5', '产出 60 57']);
  });
});
