import { Decimal } from 'decimal.js';
import { type Amount, inWan, percent } from '../amounts.ts';
import type { Print, Printer } from '../faults.ts';
import { type Block, type Cell, cell, heading, line, table } from '../submission.ts';
import { pointsText, totalOf } from './rubric.ts';

/** 年初预算数, 全年预算数, 全年执行数. */
export type Funds = readonly [Amount, Amount, Amount];

export const addFunds = (parts: readonly Funds[]): Funds =>
  [0, 1, 2].map((column) => parts.reduce((total, part) => total + part[column]!, 0)) as unknown as Funds;

export interface NationalIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly result: string;
  readonly weight: number;
  readonly score: number;
  readonly reason?: string;
}

/** 部门整体支出绩效自评表 as the national form has it. */
export interface NationalForm {
  readonly title: string;
  readonly department: string;
  readonly income: readonly { readonly key: string; readonly name: string; readonly funds: Funds }[];
  readonly basic: Funds;
  readonly project: Funds;
  readonly expected: string;
  readonly done: string;
  readonly indicators: readonly NationalIndicator[];
  readonly filledBy: string;
  readonly head: string;
  readonly date: string;
}

/** 执行率 × 10 分, at most 10. */
export function executionScore(funds: Funds): string {
  const score = new Decimal(funds[2]).div(funds[1]).times(10);
  return Decimal.min(score, 10).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();
}

/** The total as the printed scores add up. */
export const nationalTotal = (form: NationalForm, printer: Printer): string =>
  pointsText(
    totalOf([
      Number(printer.preview('funds.score', executionScore(addFunds([form.basic, form.project])))),
      ...form.indicators.map((one) =>
        Number(printer.preview(`indicator.${one.name}.score`, pointsText(one.score))),
      ),
    ]),
  );

/** Places: `funds.<row>.initial|adjusted|executed`, `funds.rate`, `funds.score`, `indicator.<name>.target|result|score`. */
export function nationalForm(form: NationalForm, printer: Printer): Block[] {
  const { print } = printer;
  const total = addFunds([form.basic, form.project]);
  const amounts = (key: string, funds: Funds): string[] =>
    ['initial', 'adjusted', 'executed'].map((state, column) =>
      print(`funds.${key}.${state}`, inWan(funds[column]!)),
    );
  const blank = (down: number) => ['/', '/', '/'].map((text) => cell(text, { down }));
  const rows: (Cell | string)[][] = [
    [cell('预算部门（单位）名称', { across: 2 }), cell(form.department, { across: 7 })],
    [
      cell('年度预算申请\n（万元）', { down: 4 + form.income.length }),
      cell('', { across: 2 }),
      '年初预算数',
      '全年预算数',
      '全年执行数',
      '分值',
      '执行率',
      '得分',
    ],
    [
      cell('年度资金总额', { across: 2 }),
      ...amounts('total', total),
      '10',
      `${print('funds.rate', percent(total[2], total[1]))}%`,
      print('funds.score', executionScore(total)),
    ],
    ...form.income.map(({ key, name, funds }, index) => [
      ...(index === 0 ? [cell('按收入性质分', { down: form.income.length })] : []),
      name,
      ...amounts(key, funds),
      ...(index === 0 ? blank(form.income.length) : []),
    ]),
    [cell('按支出性质分', { down: 2 }), '基本支出', ...amounts('basic', form.basic), ...blank(2)],
    ['项目支出', ...amounts('project', form.project)],
    [cell('年度总体目标', { down: 2 }), cell('预期目标', { across: 4 }), cell('实际完成情况', { across: 4 })],
    [
      cell(form.expected, { across: 4, alignment: 'left' }),
      cell(form.done, { across: 4, alignment: 'left' }),
    ],
    ...indicatorRows(form.indicators, print),
    [cell('总分', { across: 6 }), '100', print('total.score', nationalTotal(form, printer)), ''],
  ];
  return [
    heading(0, form.title),
    table([10, 11, 12, 17, 13, 13, 8, 9, 15], rows),
    line(
      `填表人：${form.filledBy}　　填报日期：${form.date}　　单位负责人（签字）：${print('signature.head', form.head)}`,
    ),
  ];
}

function indicatorRows(indicators: readonly NationalIndicator[], print: Print): (Cell | string)[][] {
  const points = (level1: string) =>
    pointsText(totalOf(indicators.filter((one) => one.level1 === level1).map((one) => one.weight)));
  const header = [
    cell('绩效指标', { down: indicators.length + 1 }),
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  const body = indicators.map((one, index) => {
    const before = indicators[index - 1];
    const first = indicators.filter((other) => other.level1 === one.level1);
    const second = first.filter((other) => other.level2 === one.level2);
    const place = `indicator.${one.name}`;
    return [
      ...(before?.level1 === one.level1
        ? []
        : [
            cell(`${one.level1}\n（${print(`level1.${one.level1}.weight`, points(one.level1))}分）`, {
              down: first.length,
              alignment: 'center',
            }),
          ]),
      ...(before?.level1 === one.level1 && before.level2 === one.level2
        ? []
        : [cell(one.level2, { down: second.length, alignment: 'center' })]),
      cell(one.name, { alignment: 'left' }),
      print(`${place}.target`, one.target),
      print(`${place}.result`, one.result),
      print(`${place}.weight`, pointsText(one.weight)),
      print(`${place}.score`, pointsText(one.score)),
      cell(print(`${place}.reason`, one.reason ?? ''), { alignment: 'left' }),
    ];
  });
  return [header, ...body];
}
