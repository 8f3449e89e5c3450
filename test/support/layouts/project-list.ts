import { type Amount, inWan, percent, percentChange } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import { narrative } from '../narrative.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, cell, heading, line, pageBreak, table } from '../submission.ts';
import type { World } from '../world.ts';
import { type Layout, noSlots } from './layout.ts';

/** A list of projects with what was planned, spent and left of each, and 三公 of two years side by side. */
export const projectList: Layout = {
  slotOf: noSlots,
  write: (world, printer, random) => ({
    runningHead: '',
    orientation: 'landscape',
    blocks: [
      ...narrative(
        world,
        {
          besideTables: true,
          result: null,
          title: `${world.department}${world.year}年度部门整体支出绩效自评报告`,
        },
        printer,
        random,
      ),
      pageBreak,
      ...projects(world, printer, random),
      ...comparison(world, printer),
    ],
  }),
};

/** Places `list.<number>.<column>`, the sum's row being `total`. */
function projects(world: World, printer: Printer, random: Random): Block[] {
  const rows = world.projects.map(({ name, amount }, index) => {
    const spare = random.chance(0.3) ? 0 : random.integer(1, Math.max(1, Math.floor(amount / 10)));
    return { key: String(index + 1), name, budget: amount + spare, spent: amount };
  });
  const total = {
    key: 'total',
    name: '合计',
    budget: rows.reduce((sum, one) => sum + one.budget, 0),
    spent: world.all.project,
  };
  const signs = random.chance(0.5);
  const sign = signs ? '%' : '';
  const rateNames = signs ? ['执行率', '占比'] : ['执行率（%）', '占比（%）'];
  const rowOf = ({ key, name, budget, spent }: typeof total): (Cell | string)[] => {
    const put = (column: string, text: string, label: string, role: Role) =>
      printer.print(`list.${key}.${column}`, text, {
        role,
        item: `${name} ${label}`,
        where: '项目支出明细表',
      });
    const role: Role = key === 'total' ? 'total' : 'part';
    return [
      key === 'total' ? '' : key,
      name,
      put('budget', inWan(budget), '预算数', role),
      put('spent', inWan(spent), '支出数', role),
      put('left', inWan(budget - spent), '结余数', 'balance'),
      `${put('rate', percent(spent, budget), '执行率', 'share')}${sign}`,
      key === 'total'
        ? `100.00${sign}`
        : `${put('share', percent(spent, total.spent), '占比', 'share')}${sign}`,
    ];
  };
  const head = ['序号', '项目名称', '预算数', '支出数', '结余数', ...rateNames];
  return [
    heading(0, `${world.year}年度项目支出明细表`),
    line('单位：万元', 'right'),
    table(
      [7, 26, 16, 16, 14, 13, 13],
      [
        head,
        ...(random.chance(0.4) ? [rowOf(total), ...rows.map(rowOf)] : [...rows.map(rowOf), rowOf(total)]),
      ],
      1,
    ),
  ];
}

/** Places `compare.<item>.before|budget|actual|change|rate`. */
function comparison(world: World, printer: Printer): Block[] {
  const { all, three } = world;
  const cars = all.vehiclePurchase + all.vehicleOperation;
  // What the whole has more than this year is reception in this table, so that prose and table tell of one budget.
  const reception = [three.actualBefore - cars, three.budget - cars, all.reception] as const;
  const same = (value: Amount) => [value, value, value] as const;
  const items = [
    ['abroad', '1.因公出国（境）费', same(all.abroad)],
    ['purchase', '2.公务用车购置费', same(all.vehiclePurchase)],
    ['operation', '3.公务用车运行维护费', same(all.vehicleOperation)],
    ['reception', '4.公务接待费', reception],
  ] as const;
  const sum = [three.actualBefore, three.budget, all.three] as const;
  const row = (key: string, label: string, values: readonly [Amount, Amount, Amount], role: Role) => {
    const put = (column: string, text: string, name: string, as: Role) =>
      printer.print(`compare.${key}.${column}`, text, {
        role: as,
        item: `${label}${name}`,
        where: '“三公”经费对比表',
      });
    const [before, budget, actual] = values;
    return [
      cell(label, { alignment: 'left' }),
      put('before', inWan(before), '上年决算数', role),
      put('budget', inWan(budget), '本年预算数', role),
      put('actual', inWan(actual), '本年决算数', role),
      put('change', inWan(actual - before), '增减额', 'part'),
      before === 0 ? '—' : put('rate', percentChange(actual, before), '增减幅度', 'share'),
    ];
  };
  return [
    heading(0, `${world.year}年度“三公”经费对比表`),
    line('单位：万元', 'right'),
    table(
      [30, 15, 15, 15, 15, 13],
      [
        ['项目', '上年决算数', '本年预算数', '本年决算数', '增减额', '增减（%）'],
        row('three', '合计', sum, 'total'),
        ...items.map(([key, label, values]) => row(key, label, values, 'part')),
      ],
      1,
    ),
  ];
}
