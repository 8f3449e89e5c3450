import { type Accounts, type Amount, complete, inYuan } from '../amounts.ts';
import type { Role } from '../faults.ts';
import { narrative } from '../narrative.ts';
import { heading, line, pageBreak, table } from '../submission.ts';
import { type Layout, noSlots } from './layout.ts';

/**
 * Tables in 元 with thousands separators beside prose in 万元; rows and columns may be swapped, and totals may stand
 * before or after their parts.
 */
export const yuan: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const totalFirst = random.chance(0.5);
    const turned = random.chance(0.5);
    const where = '部门支出情况表';
    const units = world.units.map((unit) => complete(unit));
    const put = (key: string, value: Amount, item: string, role: Role) =>
      printer.print(`yuan.${key}`, inYuan(value), { role, item, where });
    const parts: readonly (readonly [keyof Accounts & string, string, Role])[] = [
      ['personnel', '人员支出', 'part'],
      ['publicCost', '公用支出', 'part'],
      ['basic', '基本支出', 'total'],
      ['project', '项目支出', 'part'],
      ['expenditure', '支出合计', 'total'],
    ];
    const items = totalFirst ? parts.toReversed() : parts;
    const owners = units.map((unit, index) => ({ key: String(index + 1), name: unit.name, unit }));
    const whole = { key: 'total', name: '合计', unit: world.all };
    const all = totalFirst ? [whole, ...owners] : [...owners, whole];
    const grid = turned
      ? [
          ['机构名称', ...items.map(([, label]) => label)],
          ...all.map(({ key, name, unit }) => [
            name,
            ...items.map(([item, label, role]) =>
              put(`${key}.${item}`, Number(unit[item]), `${name} ${label}`, role),
            ),
          ]),
        ]
      : [
          ['项目', ...all.map(({ name }) => name)],
          ...items.map(([item, label, role]) => [
            label,
            ...all.map(({ key, name, unit }) =>
              put(`${key}.${item}`, Number(unit[item]), `${name} ${label}`, role),
            ),
          ]),
        ];
    return {
      runningHead: '',
      orientation: 'landscape',
      blocks: [
        heading(0, `${world.department}${world.year}年度部门支出情况表`),
        line('单位：元', 'right'),
        table(
          grid[0]!.map((_, index) => (index === 0 ? 16 : 14)),
          grid,
          1,
        ),
        pageBreak,
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
      ],
    };
  },
};
