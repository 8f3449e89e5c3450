import { type Amount, inWan, percentChange } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import { narrative } from '../narrative.ts';
import type { Random } from '../random.ts';
import { type Block, cell, heading, line, paragraph, type Submission, table } from '../submission.ts';
import type { World } from '../world.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';
import { grouped, inPlainYuan } from './printing.ts';
import { scoredPieces } from './rubric-pieces.ts';
import { rubricRows } from './rubric-rows.ts';

/** Years side by side in 元, staff by kind for each unit, and a rubric whose pages are tables of their own. */
export const guizhou: Layout = { slotOf: noSlots, write };

function write(world: World, printer: Printer, random: Random): Submission {
  const { year, department } = world;
  const rows = rubricRows(world, random);
  const score = rows.reduce((sum, row) => sum + row.score * 10, 0) / 10;
  const report = narrative(
    world,
    {
      besideTables: true,
      result: { score: `${score}`, grade: gradeOf(score) },
      title: `${department}${year}年部门整体支出绩效自评报告`,
    },
    printer,
    random,
  );
  const blocks: Block[] = [
    ...report,
    heading(0, '附件1：近三年收支情况表'),
    line('单位：元', 'right'),
    threeYears(world, printer, random),
    heading(0, '附件2：人员情况表'),
    line('单位：人', 'right'),
    staffMatrix(world, printer, random),
    heading(0, '附件3：“三公”经费情况表'),
    line('单位：万元', 'right'),
    threePublic(world, printer, random),
    paragraph('说明：增减额为本年决算数与上年决算数之差。'),
    heading(0, '附件4：评分表'),
    ...scoredPieces(rows, printer, random),
  ];
  return { runningHead: '', orientation: 'landscape', blocks };
}

interface Year {
  readonly opening: Amount;
  readonly public: Amount;
  readonly other: Amount;
  readonly personnel: Amount;
  readonly publicCost: Amount;
  readonly project: Amount;
}

function threeYears({ all, year }: World, printer: Printer, random: Random) {
  const now: Year = {
    opening: all.opening,
    public: all.publicIncome,
    other: all.fundIncome + all.otherIncome,
    personnel: all.personnel,
    publicCost: all.publicCost,
    project: all.project,
  };
  /** What was left of a year is where the next one starts. */
  const before = (of: Year): Year => {
    const scaled = (value: Amount) => Math.round((value * random.integer(80, 110)) / 100);
    const one = {
      personnel: scaled(of.personnel),
      publicCost: scaled(of.publicCost),
      project: scaled(of.project),
      other: scaled(of.other),
      opening: scaled(of.opening) + 1,
    };
    const spent = one.personnel + one.publicCost + one.project;
    return { ...one, public: spent + of.opening - one.opening - one.other };
  };
  const last = before(now);
  const years = [before(last), last, now];
  const basic = (one: Year) => one.personnel + one.publicCost;
  const spent = (one: Year) => basic(one) + one.project;
  const current = (one: Year) => one.public + one.other;
  const lines: [string, string, string, Role, (one: Year) => Amount][] = [
    ['current', '一、本年收入', '本年收入', 'part', current],
    ['public', '　财政拨款收入', '财政拨款收入', 'part', (one) => one.public],
    ['other', '　其他收入', '其他收入', 'part', (one) => one.other],
    ['opening', '二、年初结转和结余', '年初结转和结余', 'part', (one) => one.opening],
    ['income', '收入总计', '收入总计', 'total', (one) => current(one) + one.opening],
    ['spent', '一、本年支出', '本年支出', 'part', spent],
    ['basic', '　（一）基本支出', '基本支出', 'part', basic],
    ['personnel', '　　1.人员经费', '人员经费', 'part', (one) => one.personnel],
    ['publicCost', '　　2.公用经费', '公用经费', 'part', (one) => one.publicCost],
    ['project', '　（二）项目支出', '项目支出', 'part', (one) => one.project],
    [
      'closing',
      '二、年末结转和结余',
      '年末结转和结余',
      'part',
      (one) => one.opening + current(one) - spent(one),
    ],
    ['outgo', '支出总计', '支出总计', 'total', (one) => one.opening + current(one)],
  ];
  return table(
    [28, 24, 24, 24],
    [
      ['项　目', ...[2, 1, 0].map((ago) => `${year - ago}年决算`)],
      ...lines.map(([key, label, item, role, value]) => [
        cell(label, { alignment: 'left' }),
        ...years.map((one, index) => {
          const text = inPlainYuan(value(one));
          return cell(
            value(one) === 0
              ? '—'
              : grouped(printer.print(`gz.${key}.${index}`, text, { role, item, where: '近三年收支情况表' })),
            { alignment: 'right' },
          );
        }),
      ]),
    ],
    1,
  );
}

function staffMatrix({ staff, units }: World, printer: Printer, random: Random) {
  const where = '人员情况表';
  const others = units.length - 1;
  const shares = (whole: number) =>
    units.map((_, index) => {
      if (others === 0) return whole;
      if (index === 0) return 0;
      const each = Math.floor(whole / others);
      return index === others ? whole - each * (others - 1) : each;
    });
  const institutionPosts = shares(staff.institutionPosts);
  const institution = shares(staff.institution);
  const rows = units.map(({ name }, index) => ({
    key: `${index + 1}`,
    name,
    values: [
      index === 0 ? staff.administrativePosts : 0,
      institutionPosts[index]!,
      index === 0 ? staff.administrative : 0,
      institution[index]!,
    ],
  }));
  const all = {
    key: 'total',
    name: '合计',
    values: [staff.administrativePosts, staff.institutionPosts, staff.administrative, staff.institution],
  };
  const shown = (key: string, column: string, value: number, item: string, role: Role) =>
    value === 0
      ? random.pick(['', '0', '—'])
      : printer.print(`staff.${key}.${column}`, `${value}`, { role, item, where });
  return table(
    [24, 11, 11, 11, 11, 11, 11],
    [
      [cell('单位名称', { down: 2 }), cell('编制数', { across: 3 }), cell('年末实有人数', { across: 3 })],
      ['小计', '行政', '事业', '小计', '行政', '事业'],
      ...[...rows, all].map(({ key, name, values }) => {
        const role = key === 'total' ? 'total' : 'part';
        const [a, b, c, d] = values as [number, number, number, number];
        return [
          name,
          shown(key, 'posts', a + b, '编制数', 'total'),
          shown(key, 'adminPosts', a, '行政编制', role),
          shown(key, 'institutionPosts', b, '事业编制', role),
          shown(key, 'people', c + d, '实有人数', 'total'),
          shown(key, 'admin', c, '行政人员', role),
          shown(key, 'institution', d, '事业人员', role),
        ];
      }),
    ],
    2,
  );
}

function threePublic({ all, three, year }: World, printer: Printer, random: Random) {
  const where = '三公经费情况表';
  const now = {
    abroad: all.abroad,
    purchase: all.vehiclePurchase,
    operation: all.vehicleOperation,
    reception: all.reception,
  };
  const rise = three.actualBefore - all.three;
  const budgetRise = three.budget - all.three;
  const before = { ...now, reception: now.reception + rise };
  const budget = { ...now, operation: now.operation + budgetRise };
  const vehicles = (one: typeof now) => one.purchase + one.operation;
  const whole = (one: typeof now) => one.abroad + vehicles(one) + one.reception;
  const lines: [string, string, (one: typeof now) => Amount, Role][] = [
    ['abroad', '1.因公出国（境）费', (one) => one.abroad, 'part'],
    ['vehicles', '2.公务用车购置及运行维护费', vehicles, 'part'],
    ['purchase', '（1）公务用车购置费', (one) => one.purchase, 'part'],
    ['operation', '（2）公务用车运行维护费', (one) => one.operation, 'part'],
    ['reception', '3.公务接待费', (one) => one.reception, 'part'],
    ['three', random.pick(['合计', '总计']), whole, 'total'],
  ];
  return table(
    [30, 14, 14, 14, 14, 14],
    [
      [
        cell('项目', { down: 2 }),
        cell(`${year - 1}年\n决算数`, { down: 2 }),
        cell(`${year}年`, { across: 2 }),
        cell('比上年增减', { across: 2 }),
      ],
      ['预算数', '决算数', '增减额', '增减率（%）'],
      ...lines.map(([key, label, value, role]) => {
        const said = (column: string, text: string, kind: Role) =>
          printer.print(`gz3.${key}.${column}`, text, {
            role: kind,
            item: label.replace(/^[^一-龥]+/, ''),
            where,
          });
        const money = (column: string, amount: Amount, kind: Role) =>
          amount === 0 ? '0.00' : said(column, inWan(amount), kind);
        const change = value(now) - value(before);
        return [
          cell(label, { alignment: 'left' }),
          money('before', value(before), role),
          money('budget', value(budget), role),
          money('actual', value(now), role),
          money('change', change, 'part'),
          change === 0 ? '—' : said('rate', percentChange(value(now), value(before)), 'share'),
        ];
      }),
    ],
    2,
  );
}
