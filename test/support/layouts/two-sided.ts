import { type Amount, inWan } from '../amounts.ts';
import type { Role } from '../faults.ts';
import { narrative } from '../narrative.ts';
import { heading, line, pageBreak, table } from '../submission.ts';
import { type Layout, noSlots } from './layout.ts';

/** 财决01: income on the left, expenditure on the right, both sides closing at the same total including balances. */
export const twoSided: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const { all, year } = world;
    const where = '收入支出决算总表';
    const put = (key: string, value: Amount, item: string, role: Role) =>
      printer.print(`accounts.${key}`, inWan(value), { role, item, where });
    const current = all.income - all.opening;
    const left: readonly (readonly [string, string])[] = [
      ['一、一般公共预算财政拨款收入', put('public', all.publicIncome, '一般公共预算财政拨款收入', 'part')],
      ['二、政府性基金预算财政拨款收入', put('fund', all.fundIncome, '政府性基金预算财政拨款收入', 'part')],
      ['三、其他收入', put('other', all.otherIncome, '其他收入', 'part')],
      ['本年收入合计', put('current', current, '本年收入合计', 'total')],
      ['年初结转和结余', put('opening', all.opening, '年初结转和结余', 'part')],
      ['总计', put('leftTotal', all.income, '总计', 'total')],
    ];
    const right: readonly (readonly [string, string])[] = [
      ['一、基本支出', put('basic', all.basic, '基本支出', 'part')],
      ['其中：人员经费', put('personnel', all.personnel, '人员经费', 'part')],
      ['　　　公用经费', put('publicCost', all.publicCost, '公用经费', 'part')],
      ['二、项目支出', put('project', all.project, '项目支出', 'part')],
      ['本年支出合计', put('expenditure', all.expenditure, '本年支出合计', 'total')],
      ['年末结转和结余', put('closing', all.closing, '年末结转和结余', 'balance')],
      ['总计', put('rightTotal', all.income, '总计', 'total')],
    ];
    // The sides are not equally long: the totals stand in the last row all the same.
    const leftPadded = [...left.slice(0, -1), ['', ''] as const, left.at(-1)!];
    return {
      runningHead: random.chance(0.5) ? `${world.department}${year}年度部门决算` : '',
      orientation: 'portrait',
      blocks: [
        ...narrative(
          world,
          {
            besideTables: true,
            result: null,
            title: `${world.department}${year}年度整体支出绩效自评报告`,
          },
          printer,
          random,
        ),
        pageBreak,
        heading(0, '收入支出决算总表'),
        line(`部门：${world.department}　　　　　　　　　　　　　　　　　　金额单位：万元`),
        table(
          [28, 5, 14, 28, 5, 14],
          [
            [
              { text: '收入', rowSpan: 1, columnSpan: 3, alignment: 'center' },
              { text: '支出', rowSpan: 1, columnSpan: 3, alignment: 'center' },
            ],
            ['项目', '行次', '金额', '项目', '行次', '金额'],
            ...right.map(([item, value], index) => {
              const [leftItem, leftValue] = leftPadded[index]!;
              return [leftItem, String(index + 1), leftValue, item, String(index + 8), value];
            }),
          ],
          2,
        ),
      ],
    };
  },
};
