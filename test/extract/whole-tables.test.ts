import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { rescore } from '../../src/rubric/index.ts';
import { documentOf } from '../support/document.ts';
import { type Block, cell, paragraph } from '../support/submission.ts';
import { grid, title, understood } from '../support/understood.ts';

/** The calculations of the error rows that a whole submission gets. */
function errorsOf(...blocks: readonly Block[]): string[] {
  const all = [title, ...blocks];
  const understanding = understood(all);
  const scores = rescore(understanding.record, defaultPolicy);
  const subject = { ...understanding, document: documentOf(all), scores, policy: defaultPolicy };
  return check(subject)
    .discrepancies.filter(({ severity }) => severity === 'error')
    .map(({ calculation }) => calculation);
}

const lying = (total: string) =>
  grid(
    ['采购类别', '货物类', '工程类', '合计'],
    ['采购预算（万元）', '720.00', '185.00', '905.00'],
    ['实际采购（万元）', '698.40', '185.00', total],
    ['执行率（%）', '97.00', '100.00', '97.61'],
    ['增减率%', '5.48', '0.60', '4.90'],
  );

describe('rates in the rows of a table that stands on its side', () => {
  test('are summed by nobody, while its amounts are', () => {
    expect(errorsOf(lying('883.40'))).toEqual([]);
    expect(errorsOf(lying('838.40'))).toEqual(['698.40 + 185.00 = 883.40 ≠ 838.40']);
  });

  test('shares of a whole are, where they are told to be all of it', () => {
    const shares = (part: string) =>
      grid(
        ['资产类别', '房屋', '设备', '合计'],
        ['原值（万元）', '600.00', '400.00', '1000.00'],
        ['占比（%）', '60.00', part, '100.00'],
      );
    expect(errorsOf(shares('40.00'))).toEqual([]);
    expect(errorsOf(shares('45.00')).join()).toContain('60.00% + 45.00%');
  });
});

test('rates against the budget beside 三公经费 are no parts of its total', () => {
  const expenses = (rate: string) =>
    grid(
      ['项目', '预算数（万元）', '决算数（万元）', '与预算比（%）'],
      ['“三公”经费小计', '10.80', '8.60', rate],
      ['公务用车运行维护费', '6.00', '5.48', '91.33'],
      ['公务接待费', '4.80', '3.12', '65.00'],
    );
  expect(errorsOf(expenses('79.63'))).toEqual([]);
});

describe('an execution rate', () => {
  const table = (first: string) =>
    grid(
      ['项目', '2022年年初预算数', '2022年调整预算数', '2022年决算数', '执行率（%）'],
      ['培训专项', '120.00', '150.00', '147.00', first],
      ['宣传专项', '80.00', '100.00', '95.00', '95.00'],
      ['维修专项', '50.00', '40.00', '38.00', '95.00'],
    );

  test('is of the budget that its column bears out', () => {
    expect(errorsOf(table('98.00'))).toEqual([]);
    expect(errorsOf(table('89.00'))).toEqual(['147.00 ÷ 150.00 × 100% = 98.00% ≠ 89.00%']);
  });
});

describe('what is left at the end of the year', () => {
  const story = (opening: string, closing: string) =>
    paragraph(`2022年收入合计950.00万元，支出合计960.00万元，${opening}年末累计结余${closing}万元。`);

  test.each<[string, string, number]>([
    ['', '88.00', 0],
    ['年初结转结余98.00万元，', '88.00', 0],
    ['年初结转结余98.00万元，', '80.00', 1],
  ])('with “%s” a balance of %s gives %i errors', (opening, closing, errors) => {
    expect(errorsOf(story(opening, closing))).toHaveLength(errors);
  });
});

test('总计 on both sides of an account holds the balance', () => {
  const account = (closing: string) =>
    grid(
      [cell('收    入', { across: 2 }), cell('支    出', { across: 2 })],
      ['总    计', '1685.20', '总    计', '1685.20'],
      ['本年收入合计', '1622.35', '本年支出合计', '1646.10'],
      ['年初结转和结余', '62.85', '年末结转和结余', closing],
    );
  expect(errorsOf(account('39.10'))).toEqual([]);
  expect(errorsOf(account('31.90'))).not.toEqual([]);
});

test('a source of income that nobody knows keeps a sum of the known ones from being an error', () => {
  const income = (...unknown: string[][]) =>
    grid(
      ['收入项目', '收入金额（万元）'],
      ['本年收入合计', '500.00'],
      ['一般公共预算拨款', '300.00'],
      ...unknown,
      ['其他收入', '20.00'],
    );
  expect(errorsOf(income(['山林管护转移支付', '180.00']))).toEqual([]);
  expect(errorsOf(income())).toEqual(['300.00 + 20.00 = 320.00 ≠ 500.00']);
});

test('累计 along the quarters is no part of the year', () => {
  const quarters = (second: string) =>
    grid(
      ['项目', '一季度', '二季度', '三季度', '四季度', '全年'],
      ['基本支出（万元）', '10.00', '10.00', '10.00', '10.00', '40.00'],
      ['项目支出（万元）', '5.00', '5.00', '5.00', '5.00', '20.00'],
      ['其他专项（万元）', '1.00', second, '1.00', '1.00', '4.00'],
      ['累计支出（万元）', '16.00', '32.00', '48.00', '64.00', '64.00'],
    );
  expect(errorsOf(quarters('1.00'))).toEqual([]);
  expect(errorsOf(quarters('1.50')).join()).toContain('4.50');
});

describe('rubrics that merge nothing', () => {
  const rubric = (score: string) =>
    grid(
      ['编号', '指标名称', '分值', '自评得分'],
      ['1', '投入（合计）', '15', score],
      ['1.1', '目标设定（小计）', '8', '8'],
      ['1.1.1', '目标合理', '4', '4'],
      ['1.1.2', '目标明确', '4', '4'],
      ['1.2', '预算配置', '7', '6'],
      ['2', '产出（合计）', '85', '80'],
      ['2.1', '产量', '85', '80'],
      [cell('总  分', { across: 2 }), '100', '94'],
    );

  test('are grouped by their numbers', () => {
    expect(errorsOf(rubric('14'))).toEqual([]);
    expect(errorsOf(rubric('15'))).toEqual(['4 + 4 + 6 = 14 ≠ 15']);
  });

  test('a level left blank is the one above', () => {
    const blank = (weight: string) =>
      grid(
        ['一级指标', '二级指标', '三级指标', '分值', '得分'],
        ['过程（20分）', '预算执行', '执行率', '10', '10'],
        ['', '信息公开', '公开', weight, '10'],
        ['产出（80分）', '数量', '产量', '80', '80'],
      );
    expect(errorsOf(blank('10'))).toEqual([]);
    expect(errorsOf(blank('12')).join()).toContain('10 + 12 = 22 ≠ 20');
  });

  test('a row may begin with its score', () => {
    const first = (total: string) =>
      grid(
        ['自评得分', '一级指标', '二级指标', '分值', '标准'],
        ['9', '管理', '执行率', '10', '完成得分'],
        ['80', '产出', '产量', '90', '完成得分'],
        [total, cell('合计', { across: 2 }), '100', ''],
      );
    expect(errorsOf(first('89'))).toEqual([]);
    expect(errorsOf(first('98'))).toEqual(['9 + 80 = 89 ≠ 98']);
  });
});

test('after a full stop, more than the amount before it is a part of something larger', () => {
  const text = (part: string) =>
    paragraph(`教学支出141.35万元中，干部班117.00万元，基层班24.35万元。其中学员食宿${part}万元。`);
  expect(errorsOf(text('62.70'))).toEqual([]);
});

test('净增 tells a change, not a base', () => {
  const text = (rate: string) =>
    paragraph(`年末固定资产原值9720.65万元，比年初净增474.10万元，增长${rate}%。`);
  expect(errorsOf(text('5.13'))).toEqual([]);
  expect(errorsOf(text('5.73'))).toHaveLength(1);
});

test('appropriation, other income and the carry-over are all the sources that a sentence can tell', () => {
  const rowsOf = (text: string) => {
    const all = [title, paragraph(text)];
    const understanding = understood(all);
    const subject = { ...understanding, document: documentOf(all), scores: [], policy: defaultPolicy };
    return check(subject).discrepancies.filter(({ kind }) => kind === 'sum-mismatch');
  };
  const income = (fiscal: string, opening: string) =>
    rowsOf(`2022年总收入1663.36万元，其中财政拨款收入${fiscal}万元，其他收入8.94万元${opening}。`);
  const carried = '，年初结转和结余14.70万元';
  expect(income('1639.72', carried)).toEqual([]);
  expect(income('1639.12', carried).map(({ severity }) => severity)).toEqual(['warning']);
  expect(income('1639.12', '')).toEqual([]);
});

test('last year’s column is told from this year’s in a form that does not state its year', () => {
  const errors = (change: string) => {
    const blocks = [
      grid(
        ['项目', '上年决算数', '本年预算数', '本年决算数', '增减额'],
        ['合计', '12.18', '13.07', '12.08', '-0.10'],
        ['公务用车运行维护费', '5.68', '5.68', '5.68', '0.00'],
        ['公务接待费', '6.50', '7.39', '6.40', change],
      ),
    ];
    const understanding = understood(blocks);
    const subject = { ...understanding, document: documentOf(blocks), scores: [], policy: defaultPolicy };
    return check(subject).discrepancies.filter(({ severity }) => severity === 'error');
  };
  expect(errors('-0.10')).toEqual([]);
  expect(errors('-0.89').map(({ calculation }) => calculation)).toEqual(['6.40 − 6.50 = -0.10 ≠ -0.89']);
});

describe('basic expenditure and projects', () => {
  const story = (other: string) =>
    paragraph(
      `2022年本年支出900.00万元，其中基本支出300.00万元；项目支出560.00万元；用自有资金安排的其他支出${other}万元。`,
    );

  test('make not all expenditure where the rest of it is told beside them', () => {
    expect(errorsOf(story('40.00'))).toEqual([]);
    expect(errorsOf(story('41.00')).length).toBe(1);
  });
});

test('what tasks were granted is not the income of the department', () => {
  const tasks = (head: string) => [
    paragraph('2022年本年收入4000.00万元，本年支出4000.00万元。'),
    grid(
      [head, '批复金额（万元）', '财政拨款', '其他资金'],
      ['管护补助', '500.00', '450.00', '50.00'],
      ['防火专项', '300.00', '300.00', '0.00'],
      ['合计', '800.00', '750.00', '50.00'],
    ),
  ];
  expect(errorsOf(...tasks('任务名称'))).toEqual([]);
});
