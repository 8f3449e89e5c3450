import { type Accounts, type Amount, complete, inWan, percent, type UnitAccounts } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, cell, heading, line, paragraph, table } from '../submission.ts';
import type { World } from '../world.ts';
import { type Layout, noSlots } from './layout.ts';

const names = ['局机关', '信息中心', '执法大队', '质量监测站', '公共服务中心', '培训学校'];

/** A department of two to five units: a table for each, one that adds them up, and prose that repeats them. */
export const multiUnit: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const units = divide(world.all, names.slice(0, random.integer(2, 5)), random);
    const summary = summaryTable(world, units, printer, random);
    const each = units.flatMap((unit, index) => unitTable(world, unit, index, printer));
    const summaryFirst = random.chance(0.5);
    return {
      runningHead: random.chance(0.5) ? world.department : '',
      orientation: 'landscape',
      blocks: [
        heading(0, `${world.department}${world.year}年度部门整体支出绩效自评报告`),
        heading(1, '一、部门概况'),
        paragraph(`${world.department}由局机关及${units.length - 1}个所属单位组成，全部纳入本次自评范围。`),
        ...prose(world, units, printer, random),
        heading(1, '二、各单位收支情况'),
        ...(summaryFirst ? [...summary, ...each] : [...each, ...summary]),
        line(`${world.year + 1}年3月25日`, 'right'),
      ],
    };
  },
};

/** The department's money among so many units; what they have adds up to what it has. */
function divide(all: Accounts, unitNames: readonly string[], random: Random): Accounts[] {
  const items = Object.keys(all).filter(
    (item): item is Exclude<keyof UnitAccounts, 'name'> => item !== 'name' && item in baseOf(all),
  );
  const parts = unitNames.map(() => new Map<string, Amount>());
  for (const item of items) {
    let rest = all[item];
    unitNames.forEach((_, index) => {
      const left = unitNames.length - index;
      const value = left === 1 ? rest : Math.floor((rest * random.integer(60, 140)) / (100 * left));
      parts[index]!.set(item, value);
      rest -= value;
    });
  }
  return unitNames.map((name, index) =>
    complete({ ...baseOf(all), ...Object.fromEntries(parts[index]!), name }),
  );
}

/** Only what is not worked out of the rest. */
function baseOf(all: Accounts): UnitAccounts {
  const {
    income,
    personnel,
    publicCost,
    basic,
    expenditure,
    currentBalance,
    closing,
    three,
    assets,
    ...base
  } = all;
  return base;
}

const where = '各单位收支情况';

/** Places `unit.<number>.<item>`. */
function unitTable(world: World, unit: Accounts, index: number, printer: Printer): Block[] {
  const put = (key: string, value: Amount, item: string, role: Role) =>
    cell(
      printer.print(`unit.${index + 1}.${key}`, inWan(value), {
        role,
        item: `${unit.name} ${item}`,
        where,
      }),
      { alignment: 'right' },
    );
  const current = unit.income - unit.opening;
  const row = (label: string, value: Cell, next: string, other: Cell | string): (Cell | string)[] => [
    cell(label, { alignment: 'left' }),
    value,
    cell(next, { alignment: 'left' }),
    other,
  ];
  return [
    heading(2, `（${'一二三四五六'[index]}）${unit.name}`),
    line(`${unit.name}${world.year}年度收支情况表　　　　　　　　　　　　　　　　单位：万元`),
    table(
      [26, 16, 26, 16],
      [
        ['收入项目', '金额', '支出项目', '金额'],
        row(
          '上年结转',
          put('opening', unit.opening, '上年结转', 'part'),
          '基本支出',
          put('basic', unit.basic, '基本支出', 'total'),
        ),
        row(
          '本年收入',
          put('current', current, '本年收入', 'part'),
          '其中：人员经费',
          put('personnel', unit.personnel, '人员经费', 'part'),
        ),
        row('', cell(''), '　　　公用经费', put('publicCost', unit.publicCost, '公用经费', 'part')),
        row('', cell(''), '项目支出', put('project', unit.project, '项目支出', 'part')),
        row('', cell(''), '支出合计', put('expenditure', unit.expenditure, '支出合计', 'total')),
        row('', cell(''), '年末结转', put('closing', unit.closing, '年末结转', 'balance')),
        row(
          '收入总计',
          put('income', unit.income, '收入总计', 'total'),
          '支出总计',
          put('outgo', unit.income, '支出总计', 'total'),
        ),
      ],
      1,
    ),
  ];
}

const columns: readonly (readonly [keyof Accounts & string, string, Role])[] = [
  ['income', '收入合计', 'total'],
  ['opening', '上年结转', 'part'],
  ['expenditure', '支出合计', 'total'],
  ['basic', '基本支出', 'total'],
  ['personnel', '人员经费', 'part'],
  ['publicCost', '公用经费', 'part'],
  ['project', '项目支出', 'part'],
  ['closing', '年末结转', 'balance'],
];

/** Places `units.<number>.<item>`, the sum's row being `total`. */
function summaryTable(world: World, units: readonly Accounts[], printer: Printer, random: Random): Block[] {
  const row = (key: string, name: string, accounts: Accounts) => [
    name,
    ...columns.map(([item, label, role]) =>
      cell(
        printer.print(`units.${key}.${item}`, inWan(Number(accounts[item])), {
          role,
          item: `${name} ${label}`,
          where: '收支情况汇总表',
        }),
        { alignment: 'right' },
      ),
    ),
  ];
  const body = units.map((unit, index) => row(String(index + 1), unit.name, unit));
  const total = row('total', '合计', world.all);
  return [
    line(`${world.year}年度部门收支情况汇总表（单位：万元）`),
    table(
      [16, ...columns.map(() => 12)],
      [
        ['单位名称', ...columns.map(([, label]) => label)],
        ...(random.chance(0.5) ? [total, ...body] : [...body, total]),
      ],
      1,
    ),
  ];
}

function prose(world: World, units: readonly Accounts[], printer: Printer, random: Random): Block[] {
  const { all, year } = world;
  const say = (key: string, text: string, item: string, role: Role) =>
    printer.print(`narrative.${key}`, text, { role, item, where: '自评报告' });
  const money = (key: string, value: Amount, item: string) => `${say(key, inWan(value), item, 'copy')}万元`;
  const spent = money('expenditure', all.expenditure, '支出合计');
  const parts = units.map(
    (unit, index) =>
      `${unit.name}支出${money(`unit${index + 1}`, unit.expenditure, `${unit.name}支出`)}，占${say(`unitShare${index + 1}`, percent(unit.expenditure, all.expenditure), `${unit.name}支出占比`, 'share')}%`,
  );
  const first = units[0]!;
  return [
    paragraph(
      random.pick([
        `${year}年部门支出合计${spent}，其中：${parts.join('；')}。`,
        `${year}年部门总支出${spent}。按单位分，${parts.join('；')}。`,
      ]),
    ),
    paragraph(
      `全部门基本支出${money('basic', all.basic, '基本支出')}，项目支出${money('project', all.project, '项目支出')}。`,
    ),
    paragraph(
      `局机关基本支出${money('firstBasic', first.basic, '局机关基本支出')}，项目支出${money('firstProject', first.project, '局机关项目支出')}。`,
    ),
  ];
}
