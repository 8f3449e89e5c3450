import { describe, expect, test } from 'vitest';
import { understand } from '../../src/extract/index.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { operandsOf } from '../../src/model/relation.ts';
import { documentOf } from '../support/document.ts';
import { heading, line, table } from '../support/submission.ts';

/** What the derived columns of a table claim, as `printed = operand, operand`. */
function claims(rows: readonly (readonly string[])[]): string[] {
  const document = documentOf([
    heading(0, '云溪县水务局2022年度部门整体支出绩效自评报告'),
    line('经费情况表（万元）'),
    table(
      rows[0]!.map(() => 2),
      rows,
      1,
    ),
  ]);
  return understand(document, defaultPolicy)
    .relations.filter(({ rule }) => /heading-(?:share|change|execution|rate)/.test(rule))
    .map(
      ({ result, expression }) =>
        `${result.at.raw} = ${operandsOf(expression)
          .map(({ at }) => at.raw)
          .join(', ')}`,
    );
}

describe('a share', () => {
  const head = ['用途', '预算数', '支出数', '结余数', '占比（%）'];
  test('is of the amounts that most rows bear out, so that one wrong share is seen', () => {
    expect(
      claims([
        head,
        ['清淤', '60.00', '50.00', '10.00', '50.00'],
        ['检测', '35.00', '30.00', '5.00', '30.00'],
        ['宣传', '25.00', '20.00', '5.00', '26.00'],
        ['合计', '120.00', '100.00', '20.00', '100.00'],
      ]),
    ).toEqual(['50.00 = 50.00, 100.00', '30.00 = 30.00, 100.00', '26.00 = 20.00, 100.00']);
  });

  test('is of the only amounts that one of two rows bears out', () => {
    const shares = (first: string, second: string) =>
      claims([
        head,
        ['清淤', '64.00', '47.00', '17.00', first],
        ['检测', '56.00', '53.00', '3.00', second],
        ['合计', '120.00', '100.00', '20.00', '100.00'],
      ]);
    expect(shares('49.50', '53.00')).toEqual(['49.50 = 47.00, 100.00', '53.00 = 53.00, 100.00']);
    // 53.33% of the budget beside 53% of what was spent: either can be meant.
    expect(shares('53.33', '53.00')).toEqual([]);
  });

  test('is of nothing where the rows bear no amounts out', () => {
    expect(
      claims([
        head,
        ['清淤', '60.00', '50.00', '10.00', '41.00'],
        ['检测', '60.00', '50.00', '10.00', '59.00'],
        ['合计', '120.00', '100.00', '20.00', '100.00'],
      ]),
    ).toEqual([]);
  });

  test('is of the only amounts there are, borne out or not', () => {
    expect(
      claims([
        ['用途', '支出数', '占比（%）'],
        ['清淤', '50.00', '41.00'],
        ['检测', '50.00', '59.00'],
        ['合计', '100.00', '100.00'],
      ]),
    ).toEqual(['41.00 = 50.00, 100.00', '59.00 = 50.00, 100.00']);
  });
});

describe('a share along its row', () => {
  const head = ['类别', '采购预算', '实际采购', '中小企业合同金额', '占比（%）'];
  test('is of the column that most rows bear out, so that one wrong share is seen', () => {
    expect(
      claims([
        head,
        ['货物', '60.00', '50.00', '30.00', '60.00'],
        ['工程', '35.00', '32.00', '24.00', '75.00'],
        ['服务', '25.00', '20.00', '10.00', '55.00'],
      ]),
    ).toEqual(['60.00 = 30.00, 50.00', '75.00 = 24.00, 32.00', '55.00 = 10.00, 20.00']);
  });

  test('is of nothing that only one row bears out', () => {
    expect(
      claims([
        head,
        ['货物', '60.00', '50.00', '30.00', '60.00'],
        ['工程', '35.00', '32.00', '24.00', '12.00'],
      ]),
    ).toEqual([]);
  });

  test('is of either of two columns that are one, but of none of two that differ', () => {
    const goods = ['货物', '50.00', '50.00', '30.00', '60.00'];
    const works = ['工程', '32.00', '32.00', '24.00', '75.00'];
    const services = (planned: string) => ['服务', planned, '20.00', '10.00', '55.00'];
    expect(claims([head, goods, works, services('20.00')])).toEqual([
      '60.00 = 30.00, 50.00',
      '75.00 = 24.00, 32.00',
      '55.00 = 10.00, 20.00',
    ]);
    expect(claims([head, goods, works, services('25.00')])).toEqual([]);
  });

  test('of everything in every row says nothing of what it is a share of', () => {
    expect(
      claims([
        head,
        ['货物', '60.00', '50.00', '50.00', '100.00'],
        ['工程', '35.00', '32.00', '32.00', '100.00'],
        ['服务', '25.00', '20.00', '20.00', '90.00'],
      ]),
    ).toEqual([]);
  });
});

describe('a change', () => {
  test('is of two years’ accounts, whatever budget stands between them', () => {
    expect(
      claims([
        ['项目', '上年决算数', '本年预算数', '本年决算数', '增减额', '增减（%）'],
        ['公务接待费', '10.00', '12.00', '11.00', '1.00', '10.00'],
        ['差旅费', '20.00', '25.00', '15.00', '-5.00', '-25.00'],
      ]),
    ).toEqual([
      '1.00 = 11.00, 10.00',
      '-5.00 = 15.00, 20.00',
      '10.00 = 11.00, 10.00, 10.00',
      '-25.00 = 15.00, 20.00, 20.00',
    ]);
  });
});

describe('a rate of execution', () => {
  test('is of what was spent, not of what is left', () => {
    expect(
      claims([
        ['用途', '预算数', '支出数', '结余数', '执行率'],
        ['清淤', '60.00', '48.00', '12.00', '80.00%'],
      ]),
    ).toEqual(['80.00% = 48.00, 60.00']);
  });

  test('is meant by 支出率 too', () => {
    expect(
      claims([
        ['支出类别', '调整后预算数', '实际支出数', '支出率'],
        ['基本支出', '50.00', '40.00', '80.00%'],
      ]),
    ).toEqual(['80.00% = 40.00, 50.00']);
  });
});
