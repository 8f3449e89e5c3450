import { type Accounts, type Amount, complete, inWan, inYuan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, heading, line, paragraph, table } from '../submission.ts';
import type { World } from '../world.ts';
import { type Layout, noSlots } from './layout.ts';

/** 上年决算数, 本年预算数, 本年决算数. */
type States = readonly [Amount, Amount, Amount];

interface Item {
  readonly key: string;
  readonly label: string;
  readonly unit: '万元' | '元' | '人';
  readonly role: Role;
  readonly values: States;
}

const stateKeys = ['before', 'budget', 'actual'] as const;

/**
 * What others put down the rows stands across here and the other way round; totals above or left of their parts, units of
 * measure in a column of their own, rows numbered in a column of their own.
 */
export const swapped: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const items = itemsOf(world, random);
    return {
      runningHead: '',
      orientation: 'landscape',
      blocks: [
        heading(0, `${world.department}${world.year}年度部门整体支出绩效自评报告`),
        heading(1, '一、基本情况'),
        paragraph(prose(world, items, printer, random)),
        heading(1, '二、收支情况'),
        ...(random.chance(0.5)
          ? itemsDown(world, items, printer, random)
          : itemsAcross(world, items, printer)),
        ...unitTable(world, printer, random),
        line(`${world.year + 1}年3月18日`, 'right'),
      ],
    };
  },
};

function itemsOf(world: World, random: Random): Item[] {
  const { all, staff } = world;
  const near = (actual: Amount): States => [
    actual === 0 ? 0 : actual + random.integer(-Math.floor(actual / 9), Math.floor(actual / 9)),
    actual === 0 ? 0 : actual + random.integer(0, Math.floor(actual / 8)),
    actual,
  ];
  const add = (...parts: readonly States[]): States =>
    [0, 1, 2].map((state) => parts.reduce((sum, part) => sum + part[state]!, 0)) as unknown as States;
  const [personnel, publicCost, project] = [near(all.personnel), near(all.publicCost), near(all.project)];
  const basic = add(personnel, publicCost);
  const [reception, operation] = [near(all.reception), near(all.vehicleOperation)];
  const [purchase, abroad] = [near(all.vehiclePurchase), near(all.abroad)];
  const unit = random.pick(['万元', '元'] as const);
  const posts = staff.administrativePosts + staff.institutionPosts;
  const people = staff.administrative + staff.institution;
  const item = (key: string, label: string, values: States, role: Role, of: Item['unit'] = '万元') => ({
    key,
    label,
    unit: of,
    role,
    values,
  });
  return [
    item('expenditure', '支出合计', add(basic, project), 'total'),
    item('basic', '基本支出', basic, 'total'),
    item('personnel', '人员经费', personnel, 'part'),
    item('publicCost', '公用经费', publicCost, 'part'),
    item('project', '项目支出', project, 'part'),
    item('three', '“三公”经费合计', add(reception, operation, purchase, abroad), 'total', unit),
    item('reception', '公务接待费', reception, 'part', unit),
    item('operation', '公务用车运行维护费', operation, 'part', unit),
    item('purchase', '公务用车购置费', purchase, 'part', unit),
    item('abroad', '因公出国（境）费', abroad, 'part', unit),
    item('posts', '人员编制数', [posts, posts, posts], 'copy', '人'),
    item('staff', '年末在职人数', [people - random.integer(0, 2), people, people], 'copy', '人'),
  ];
}

const where = '收支及人员情况表';

function textOf(item: Item, state: number, printer: Printer): string {
  const value = item.values[state]!;
  const text = item.unit === '人' ? String(value) : item.unit === '元' ? inYuan(value) : inWan(value);
  const place = `swapped.${item.key}.${stateKeys[state]}`;
  // Heads stand in no sum: a wrong one cannot be told.
  return item.unit === '人'
    ? printer.print(place, text)
    : printer.print(place, text, { role: item.role, item: item.label, where });
}

function itemsDown(world: World, items: readonly Item[], printer: Printer, random: Random): Block[] {
  const numbers = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1', '2.2', '2.3', '2.4', '3', '4'];
  const ordinals = random.chance(0.5) ? numbers : items.map((_, index) => String(index + 1));
  const words: Readonly<Record<string, string>> = {
    basic: '一、基本支出',
    personnel: '　其中：人员经费',
    publicCost: '　　　　公用经费',
    project: '二、项目支出',
  };
  const isWorded = random.chance(0.5);
  return [
    line(`${world.year}年度收支及人员情况表`),
    table(
      [7, 26, 9, 15, 15, 15],
      [
        ['序号', '项目', '单位', `${world.year - 1}年决算`, `${world.year}年预算`, `${world.year}年决算`],
        ...items.map((item, index) => [
          ordinals[index]!,
          isWorded ? (words[item.key] ?? item.label) : item.label,
          printer.print(`swapped.${item.key}.unit`, item.unit),
          ...stateKeys.map((_, state) => textOf(item, state, printer)),
        ]),
      ],
      1,
    ),
  ];
}

function itemsAcross(world: World, items: readonly Item[], printer: Printer): Block[] {
  const names = [`${world.year - 1}年决算数`, `${world.year}年预算数`, `${world.year}年决算数`];
  const tableOf = (chosen: readonly Item[]) =>
    table(
      [14, ...chosen.map(() => 13)],
      [
        [
          '口径',
          ...chosen.map(
            ({ key, label, unit }) => `${label}（${printer.print(`swapped.${key}.unit`, unit)}）`,
          ),
        ],
        ...names.map((name, state) => [name, ...chosen.map((item) => textOf(item, state, printer))]),
      ],
      1,
    );
  return [
    line('1.支出情况'),
    tableOf(items.slice(0, 5)),
    line('2.“三公”经费及人员情况'),
    tableOf(items.slice(5)),
  ];
}

const columns: readonly (readonly [keyof Accounts & string, string, Role])[] = [
  ['expenditure', '支出合计', 'total'],
  ['basic', '基本支出', 'total'],
  ['personnel', '人员经费', 'part'],
  ['publicCost', '公用经费', 'part'],
  ['project', '项目支出', 'part'],
];

function unitTable(world: World, printer: Printer, random: Random): Block[] {
  const owners = [
    { key: 'total', name: '合计', accounts: world.all },
    ...world.units.map((unit, index) => ({
      key: String(index + 1),
      name: unit.name,
      accounts: complete(unit),
    })),
  ];
  const put = (
    { key, name, accounts }: (typeof owners)[number],
    [item, label, role]: (typeof columns)[number],
  ) =>
    printer.print(`unit-table.${key}.${item}`, inWan(Number(accounts[item])), {
      role,
      item: `${name} ${label}`,
      where: '各单位支出情况表',
    });
  const rows: (Cell | string)[][] = random.chance(0.5)
    ? [
        ['序号', '单位名称', ...columns.map(([, label]) => label)],
        ...owners.map((owner, index) => [
          index === 0 ? '' : String(index),
          owner.name,
          ...columns.map((column) => put(owner, column)),
        ]),
      ]
    : [
        ['序号', '支出项目', '计量单位', ...owners.map(({ name }) => name)],
        ...columns.map((column, index) => [
          String(index + 1),
          column[1],
          '万元',
          ...owners.map((owner) => put(owner, column)),
        ]),
      ];
  return [
    line('各单位支出情况表（单位：万元）'),
    table([7, 18, ...rows[0]!.slice(2).map(() => 14)], rows, 1),
  ];
}

function prose(world: World, items: readonly Item[], printer: Printer, random: Random): string {
  const { all, year } = world;
  const say = (key: string, text: string, item: string, role: Role) =>
    printer.print(`narrative.${key}`, text, { role, item, where: '自评报告' });
  const [before] = items[0]!.values;
  const change = all.expenditure - before;
  const [more, grew] = change < 0 ? ['减少', '下降'] : ['增加', '增长'];
  const spent = `${say('expenditure', inWan(all.expenditure), '支出合计', 'copy')}万元`;
  const growth =
    change === 0
      ? ''
      : `，比上年${more}${say('change', inWan(Math.abs(change)), '支出增减额', 'part')}万元，${grew}${say('changeRate', percent(Math.abs(change), before), '支出增减比例', 'share')}%`;
  const basic = `基本支出${say('basic', inWan(all.basic), '基本支出', 'copy')}万元，占${say('basicShare', percent(all.basic, all.expenditure), '基本支出占比', 'share')}%`;
  const project = `项目支出${say('project', inWan(all.project), '项目支出', 'copy')}万元，占${say('projectShare', percent(all.project, all.expenditure), '项目支出占比', 'share')}%`;
  const three = `“三公”经费支出${say('three', inWan(all.three), '三公经费', 'copy')}万元`;
  return random.pick([
    `${year}年我部门支出合计${spent}${growth}。其中：${basic}；${project}。全年${three}。`,
    `${year}年度本部门总支出${spent}${growth}。从支出结构看，${basic}，${project}。${three}，严格控制在预算以内。`,
  ]);
}
