import { type Amount, inYuan } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, cell, heading, line, table } from '../submission.ts';
import type { World } from '../world.ts';

/** One line of the functional classification: 3 digits 类, 5 款, 7 项. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  readonly basic: Amount;
  readonly project: Amount;
}

export const sumOf = (subjects: readonly Subject[], item: 'basic' | 'project'): Amount =>
  subjects.reduce((sum, subject) => sum + subject[item], 0);

/** 支出决算表: codes in one column or in three, the sum first or last. Places `subject.<code>.<column>`. */
export function functionalTable(
  world: World,
  subjects: readonly Subject[],
  printer: Printer,
  random: Random,
): Block[] {
  const where = '支出决算表';
  const inThree = random.chance(0.4);
  const totalFirst = random.chance(0.6);
  const amounts = (code: string, name: string, basic: Amount, project: Amount, role: Role) =>
    (
      [
        ['expenditure', basic + project, 'total'],
        ['basic', basic, role],
        ['project', project, role],
      ] as const
    ).map(([column, value, as]) =>
      cell(printer.print(`subject.${code}.${column}`, inYuan(value), { role: as, item: name, where }), {
        alignment: 'right',
      }),
    );
  const codes = (code: string): string[] =>
    inThree ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [code];
  const total: (Cell | string)[] = [
    cell('合计', { across: inThree ? 4 : 2 }),
    ...amounts('total', '合计', world.all.basic, world.all.project, 'total'),
  ];
  const body = subjects.map(({ code, name, basic, project }): (Cell | string)[] => [
    ...codes(code),
    cell(name, { alignment: 'left' }),
    ...amounts(code, name, basic, project, code.length === 7 ? 'part' : 'total'),
  ]);
  const across = inThree ? 4 : 2;
  const amountNames = ['本年支出合计', '基本支出', '项目支出'].map((name) => cell(name, { down: 2 }));
  const head: (Cell | string)[][] = [
    [cell('项目', { across }), ...amountNames],
    inThree ? ['类', '款', '项', '科目名称'] : ['功能分类科目编码', '科目名称'],
  ];
  return [
    heading(0, '支出决算表'),
    line(`编制单位：${world.department}　　　　　　　　　　　　　　金额单位：元`),
    table(
      [...(inThree ? [6, 5, 5] : [14]), 30, 18, 18, 18],
      [...head, ...(totalFirst ? [total, ...body] : [...body, total])],
      2,
    ),
  ];
}

interface Economic {
  readonly code: string;
  readonly name: string;
  readonly value: Amount;
}

/** Cuts a class into its items, the last of which takes what is left. */
function classOf(
  code: string,
  name: string,
  value: Amount,
  items: readonly (readonly [string, string])[],
  random: Random,
): Economic[] {
  let rest = value;
  const parts = items.map(([itemCode, itemName], index) => {
    const part = index === items.length - 1 ? rest : Math.floor((rest * random.integer(20, 60)) / 100);
    rest -= part;
    return { code: itemCode, name: itemName, value: part };
  });
  return [{ code, name, value }, ...parts];
}

/** 基本支出决算表 by economic class: people on the left, the rest on the right. Places `economic.<code>`. */
export function economicTable(world: World, printer: Printer, random: Random): Block[] {
  const { all } = world;
  const where = '基本支出决算表';
  const left = [
    ...classOf(
      '301',
      '工资福利支出',
      all.wages,
      [
        ['30101', '基本工资'],
        ['30102', '津贴补贴'],
        ['30103', '奖金'],
        ['30113', '住房公积金'],
      ],
      random,
    ),
    ...classOf(
      '303',
      '对个人和家庭的补助',
      all.household,
      [
        ['30305', '生活补助'],
        ['30309', '奖励金'],
      ],
      random,
    ),
  ];
  const right = [
    ...classOf(
      '302',
      '商品和服务支出',
      all.goods,
      [
        ['30201', '办公费'],
        ['30207', '邮电费'],
        ['30211', '差旅费'],
        ['30299', '其他商品和服务支出'],
      ],
      random,
    ),
    ...classOf('310', '资本性支出', all.capital, [['31002', '办公设备购置']], random),
  ];
  const put = (key: string, value: Amount, item: string, role: Role) =>
    cell(printer.print(`economic.${key}`, inYuan(value), { role, item, where }), { alignment: 'right' });
  const side = (one: Economic | undefined): (Cell | string)[] =>
    one
      ? [
          one.code,
          cell(one.name, { alignment: 'left' }),
          put(one.code, one.value, one.name, one.code.length === 3 ? 'total' : 'part'),
        ]
      : ['', '', ''];
  const head = ['科目编码', '科目名称', '决算数'];
  return [
    heading(0, '一般公共预算财政拨款基本支出决算表'),
    line(`编制单位：${world.department}　　　　　　　　　　　　　　金额单位：元`),
    table(
      [10, 26, 18, 10, 26, 18],
      [
        [cell('人员经费', { across: 3 }), cell('公用经费', { across: 3 })],
        [...head, ...head],
        ...left.map((one, index) => [...side(one), ...side(right[index])]),
        [
          cell('人员经费合计', { across: 2 }),
          put('personnel', all.personnel, '人员经费合计', 'total'),
          cell('公用经费合计', { across: 2 }),
          put('publicCost', all.publicCost, '公用经费合计', 'total'),
        ],
      ],
      2,
    ),
  ];
}
