import { type Amount, inWan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { RubricRow } from '../forms/rubric.ts';
import { narrative } from '../narrative.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, cell, heading, line, type Submission, table } from '../submission.ts';
import type { World } from '../world.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';
import { bracketed, grouped } from './printing.ts';
import { levelCells } from './rubric-pieces.ts';
import { rubricRows } from './rubric-rows.ts';

const where = '预算执行差异表';

/**
 * Budget and final account side by side with what lies between, an accountant's brackets for less than nothing, and a
 * rubric that says what was taken off instead of what was given, cut into pieces whose headings only the first has.
 */
export const jiangxi: Layout = { slotOf: noSlots, write };

function write(world: World, printer: Printer, random: Random): Submission {
  const { year, department } = world;
  const rows = rubricRows(world, random);
  const score = rows.reduce((sum, row) => sum + row.score * 10, 0) / 10;
  const report = narrative(
    world,
    {
      besideTables: true,
      result: { score: `${score}`, grade: gradeOf(score) },
      title: `${department}${year}年度部门整体支出绩效自评报告`,
    },
    printer,
    random,
  );
  const blocks: Block[] = [
    ...report,
    heading(0, `附表1 ${year}年度支出预算与决算差异情况表`),
    line(`编制单位：${department}　　　　金额单位：万元`),
    differences(world, printer, random),
    line('注：差异额=决算数－预算数；差异率=差异额÷预算数×100%。'),
    heading(0, `附表2 ${year}年度部门整体支出绩效评价指标评分表`),
    ...deductions(rows, printer, random),
  ];
  return { runningHead: '', orientation: 'portrait', blocks };
}

function differences({ all, projects }: World, printer: Printer, random: Random) {
  const off = (value: Amount) => (random.chance(0.2) ? 0 : Math.round((value * random.integer(-9, 9)) / 100));
  const personnel = all.personnel - off(all.personnel);
  const publicCost = all.publicCost - off(all.publicCost);
  const planned = projects.map(({ amount }) => amount - off(amount));
  const project = planned.reduce((sum, one) => sum + one, 0);
  const lines: [key: string, label: string, item: string, role: Role, budget: Amount, actual: Amount][] = [
    ['basic', '一、基本支出', '基本支出', 'part', personnel + publicCost, all.basic],
    ['personnel', '（一）人员经费', '人员经费', 'part', personnel, all.personnel],
    ['publicCost', '（二）公用经费', '公用经费', 'part', publicCost, all.publicCost],
    ['project', '二、项目支出', '项目支出', 'part', project, all.project],
    ...projects.map(
      ({ name, amount }, index) =>
        [`use${index + 1}`, `${index + 1}.${name}`, name, 'part', planned[index]!, amount] as [
          string,
          string,
          string,
          Role,
          Amount,
          Amount,
        ],
    ),
    ['total', '合　计', '支出合计', 'total', personnel + publicCost + project, all.expenditure],
  ];
  return table(
    [22, 14, 14, 13, 11, 22],
    [
      ['支出项目', '预算数', '决算数', '差异额', '差异率（%）', '差异原因'],
      ...lines.map(([key, label, item, role, budget, actual]) => {
        const said = (column: string, text: string, kind: Role) =>
          printer.print(`jx.${key}.${column}`, text, { role: kind, item, where });
        const right = (text: string) => cell(text, { alignment: 'right' });
        const difference = actual - budget;
        return [
          cell(label, { alignment: 'left' }),
          right(grouped(said('budget', inWan(budget), role))),
          right(grouped(said('actual', inWan(actual), role))),
          right(difference === 0 ? '-' : bracketed(grouped(said('gap', inWan(difference), 'part')))),
          right(difference === 0 ? '-' : bracketed(said('rate', percent(difference, budget), 'share'))),
          difference === 0 ? '/' : difference > 0 ? '年中追加预算' : '厉行节约，压减支出',
        ];
      }),
    ],
    1,
  );
}

/** Cut where a page ends; a level that goes on is named again. */
function deductions(rows: readonly RubricRow[], printer: Printer, random: Random): Block[] {
  const cuts = [0, random.integer(4, 7), random.integer(10, 13), rows.length];
  const widths = [8, 10, 14, 8, 34, 8, 18];
  const lost = rows.reduce((sum, row) => sum + (row.weight - row.score) * 10, 0) / 10;
  return cuts.slice(1).map((end, piece) => {
    const start = cuts[piece]!;
    const body = rows.slice(start, end).map((row, offset): (Cell | string)[] => {
      return [
        ...levelCells(rows.slice(start, end), offset),
        row.indicator,
        `${row.weight}`,
        row.criterion ?? '',
        `${(row.weight * 10 - row.score * 10) / 10}`,
        row.reason ?? '',
      ];
    });
    if (piece === 0)
      body.unshift(['一级指标', '二级指标', '三级指标', '分值', '评分标准', '扣分', '扣分原因']);
    if (end === rows.length)
      body.push([cell('合计', { across: 3 }), '100', '', printer.print('deductions.total', `${lost}`), '']);
    return table(widths, body);
  });
}
