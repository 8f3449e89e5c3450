import { type Amount, inWan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { Random } from '../random.ts';
import {
  type Block,
  type Cell,
  cell,
  heading,
  line,
  paragraph,
  type Submission,
  table,
} from '../submission.ts';
import type { World } from '../world.ts';
import { type Judged, judgedRows } from './judged-rows.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';

/**
 * Spending by quarter with what came before it added up, projects by the level that pays, headings broken by hand inside
 * their cells, labels standing upright across rows, and weights inside the indicators' names.
 */
export const neimenggu: Layout = { slotOf: noSlots, write };

function write(world: World, printer: Printer, random: Random): Submission {
  const { all, year, department, projects } = world;
  const rows = judgedRows(random);
  const score = rows.reduce((sum, row) => sum + row.score * 100, 0) / 100;
  const where = '自评报告';
  const said = (key: string, text: string, item: string, role: Role) =>
    printer.print(`nm.said.${key}`, text, { role, item, where });
  const money = (key: string, value: Amount, item: string, role: Role) =>
    `${said(key, inWan(value), item, role)}万元`;
  const blocks: Block[] = [
    heading(0, `${department}\n${year}年度部门整体支出绩效自评`.replace('\n', '')),
    heading(1, '一、预算资金情况'),
    paragraph(
      `${year}年度部门预算资金${money('income', all.income, '部门预算资金', 'total')}（含上年结转${money('opening', all.opening, '上年结转', 'part')}），其中本年安排${money('current', all.income - all.opening, '本年安排', 'part')}。截至年底，累计支出${money('spent', all.expenditure, '累计支出', 'copy')}，执行进度${said('rate', percent(all.expenditure, all.income), '执行进度', 'share')}%，结转下年${money('closing', all.closing, '结转下年', 'balance')}。`,
    ),
    paragraph(
      `从支出构成看，人员经费${money('personnel', all.personnel, '人员经费', 'copy')}、公用经费${money('publicCost', all.publicCost, '公用经费', 'copy')}、项目支出${money('project', all.project, '项目支出', 'copy')}，分别占${said('personnelShare', percent(all.personnel, all.expenditure), '人员经费占比', 'share')}%、${said('publicShare', percent(all.publicCost, all.expenditure), '公用经费占比', 'share')}%和${said('projectShare', percent(all.project, all.expenditure), '项目支出占比', 'share')}%。`,
    ),
    paragraph(
      `其中“${projects[0]!.name}”项目支出${money('first', projects[0]!.amount, projects[0]!.name, 'copy')}，占项目支出的${said('firstShare', percent(projects[0]!.amount, all.project), '占项目支出', 'share')}%。项目覆盖${random.integer(3, 14)}个苏木（乡镇），惠及牧民${random.integer(300, 4000)}户，户均增收${random.integer(2, 9)}00元，同比增长${random.integer(2, 9)}.${random.integer(1, 9)}%。`,
    ),
    heading(1, '二、分季度支出情况'),
    line('单位：万元', 'right'),
    quarters(world, printer, random),
    heading(1, '三、项目资金情况'),
    line('（单位：万元）', 'right'),
    sources(world, printer, random),
    heading(1, '四、自评结果'),
    paragraph(
      `自评总分${said('score', `${score}`, '自评得分', 'score-copy')}分，评价结果为“${printer.print('nm.said.grade', gradeOf(score), { role: 'grade', item: '评价结果', where })}”。`,
    ),
    namedWeights(rows, printer, random),
  ];
  return { runningHead: '', orientation: random.pick(['portrait', 'landscape']), blocks };
}

function quarters({ all, projects }: World, printer: Printer, random: Random) {
  const where = '分季度支出情况表';
  const cut = (whole: Amount): Amount[] => {
    const three = [18, 24, 26].map((part) => Math.round((whole * (part + random.integer(-6, 6))) / 100));
    return [...three, whole - three.reduce((sum, one) => sum + one, 0)];
  };
  interface Line {
    readonly key: string;
    readonly item: string;
    readonly budget: Amount;
    readonly by: readonly Amount[];
  }
  const of = (key: string, item: string, whole: Amount, spare: Amount): Line => ({
    key,
    item,
    budget: whole + spare,
    by: cut(whole),
  });
  const add = (key: string, item: string, lines: readonly Line[]): Line => ({
    key,
    item,
    budget: lines.reduce((sum, one) => sum + one.budget, 0),
    by: [0, 1, 2, 3].map((quarter) => lines.reduce((sum, one) => sum + one.by[quarter]!, 0)),
  });
  const basic = [
    of('personnel', '人员经费', all.personnel, 0),
    of('publicCost', '公用经费', all.publicCost, 0),
  ];
  const own = projects.map(({ name, amount }, index) =>
    of(`use${index + 1}`, name, amount, index === 0 ? all.closing : 0),
  );
  const subtotals = [add('basic', '基本支出', basic), add('project', '项目支出', own)];
  const row = (one: Line, role: Role): string[] => {
    const said = (column: string, value: Amount, kind: Role) =>
      printer.print(`quarter.${one.key}.${column}`, inWan(value), { role: kind, item: one.item, where });
    const spent = one.by.reduce((sum, value) => sum + value, 0);
    return [
      said('budget', one.budget, role),
      ...one.by.map((value, index) => said(`q${index + 1}`, value, role)),
      said('spent', spent, role === 'total' ? 'total' : 'part'),
      `${printer.print(`quarter.${one.key}.rate`, percent(spent, one.budget), { role: 'share', item: one.item, where })}%`,
    ];
  };
  const block = (label: string, lines: readonly Line[], subtotal: Line): (Cell | string)[][] => [
    ...lines.map((one, index) => [
      ...(index === 0 ? [cell(label, { down: lines.length + 1 })] : []),
      one.item,
      ...row(one, 'part'),
    ]),
    ['小计', ...row(subtotal, 'part')],
  ];
  return table(
    [6, 16, 13, 12, 12, 12, 12, 13, 11],
    [
      [
        cell('支出类别', { across: 2, down: 2 }),
        cell('全年\v预算数', { down: 2 }),
        cell('支出数', { across: 5 }),
        cell('执行\v进度', { down: 2 }),
      ],
      ['一季度', '二季度', '三季度', '四季度', '全年\v累计'],
      ...block('基\v本\v支\v出', basic, subtotals[0]!),
      ...block('项\v目\v支\v出', own, subtotals[1]!),
      [
        cell(random.pick(['累计', '总计', '合计']), { across: 2 }),
        ...row(add('total', '支出合计', subtotals), 'total'),
      ],
    ],
    2,
  );
}

function sources({ projects }: World, printer: Printer, random: Random) {
  const where = '项目资金情况表';
  const lines = projects.map(({ name, amount }, index) => {
    const left = random.chance(0.5) ? random.integer(1, 400) : 0;
    const funds = amount + left;
    const central = Math.round((funds * random.integer(0, 40)) / 100);
    const region = Math.round((funds * random.integer(20, 50)) / 100);
    return {
      key: `${index + 1}`,
      name,
      central,
      region,
      local: funds - central - region,
      spent: amount,
      left,
    };
  });
  const total = (of: 'central' | 'region' | 'local' | 'spent' | 'left') =>
    lines.reduce((sum, one) => sum + one[of], 0);
  const all = {
    key: 'total',
    name: '合计',
    central: total('central'),
    region: total('region'),
    local: total('local'),
    spent: total('spent'),
    left: total('left'),
  };
  return table(
    [6, 20, 14, 13, 13, 13, 14, 12],
    [
      [
        cell('序\v号', { down: 2 }),
        cell('项目名称', { down: 2 }),
        cell('资金来源', { across: 4 }),
        cell('支出数', { down: 2 }),
        cell('结余数', { down: 2 }),
      ],
      ['小计', '中央', '自治区', '旗县'],
      ...[...lines, all].map((one) => {
        const said = (column: string, value: Amount, kind?: Role) =>
          value === 0
            ? '/'
            : printer.print(`source.${one.key}.${column}`, inWan(value), {
                role: kind ?? (one.key === 'total' ? 'total' : 'part'),
                item: one.name,
                where,
              });
        return [
          ...(one.key === 'total' ? [cell('合计', { across: 2 })] : [one.key, one.name]),
          said('funds', one.central + one.region + one.local, 'total'),
          said('central', one.central),
          said('region', one.region),
          said('local', one.local),
          said('spent', one.spent),
          said('left', one.left),
        ];
      }),
    ],
    2,
  );
}

function namedWeights(rows: readonly Judged[], printer: Printer, random: Random) {
  const where = '自评表';
  const brackets = random.pick([
    (weight: number) => `（${weight}分）`,
    (weight: number) => `（ ${weight} 分 ）`,
    (weight: number) => `(${weight}分)`,
  ]);
  const levels = [...new Set(rows.map((row) => row.level1))];
  const score = rows.reduce((sum, row) => sum + row.score * 100, 0) / 100;
  return table(
    [12, 14, 24, 38, 12],
    [
      ['一级指标', '二级指标', '三级指标', '评分标准', '得分'],
      ...levels.flatMap((level) => {
        const own = rows.filter((row) => row.level1 === level);
        const weight = own.reduce((sum, row) => sum + row.weight, 0);
        return own.map((row, index): (Cell | string)[] => {
          const second = own.filter((one) => one.level2 === row.level2);
          const secondWeight = second.reduce((sum, one) => sum + one.weight, 0);
          return [
            ...(index === 0 ? [cell(`${level}\v${brackets(weight)}`, { down: own.length })] : []),
            ...(second[0] === row
              ? [cell(`${row.level2}${brackets(secondWeight)}`, { down: second.length })]
              : []),
            `${row.indicator}${brackets(row.weight)}`,
            row.criterion,
            printer.print(`nm.${rows.indexOf(row)}.score`, `${row.score}`, {
              role: 'score',
              item: row.indicator,
              where,
              most: row.weight,
            }),
          ];
        });
      }),
      [
        cell('总　分', { across: 4 }),
        printer.print('nm.total.score', `${score}`, { role: 'score-total', item: '总分', where }),
      ],
    ],
    1,
  );
}
