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
import { gradeOf, type Layout, noSlots } from './layout.ts';
import { judgedTargets, type Target } from './targets.ts';

const where = '绩效自评表';

/** One table from the department's name to the last indicator, its sections named in merged cells at the left. */
export const henan: Layout = { slotOf: noSlots, write };

function write(world: World, printer: Printer, random: Random): Submission {
  const { all, year, department, budget, staff } = world;
  const said = (key: string, text: string, item: string, role: Role, place = where) =>
    printer.print(`henan.${key}`, text, { role, item, where: place });
  const lesser = all.fundIncome + all.otherIncome;
  const initialBasic = Math.round((budget.initial * all.basic) / all.expenditure);
  const funds: [key: string, item: string, role: Role, initial: Amount, adjusted: Amount, spent: Amount][] = [
    ['total', '年度资金总额', 'total', budget.initial, all.income, all.expenditure],
    ['public', '财政拨款', 'part', budget.initial - lesser, all.income - lesser, all.expenditure - lesser],
    ['other', '其他资金', 'part', lesser, lesser, lesser],
    ['basic', '基本支出', 'part', initialBasic, all.basic, all.basic],
    ['project', '项目支出', 'part', budget.initial - initialBasic, all.project + all.closing, all.project],
  ];
  const rate = percent(all.expenditure, all.income);
  const executionScore = percent(all.expenditure * 10, all.income * 100);
  const cellsOf = (key: string) => {
    const [, item, role, ...values] = funds.find(([one]) => one === key)!;
    return values.map((value, index) =>
      said(`${key}.${['initial', 'adjusted', 'spent'][index]}`, inWan(value), item, role),
    );
  };
  const posts = staff.administrativePosts + staff.institutionPosts;
  const people = staff.administrative + staff.institution;
  const count = (key: string, value: number, item: string, role: Role) => said(key, `${value}`, item, role);
  const head = (names: readonly string[]) => names.map((name) => cell(name));
  const targets = judgedTargets(random);
  const total = targets.reduce((sum, one) => sum + one.score * 10, 0) / 10;
  const score = (Math.round((total + Number(executionScore)) * 100) / 100).toString();
  const section = (name: string, rows: (Cell | string)[][]) =>
    rows.map((row, index) => (index === 0 ? [cell(name, { down: rows.length }), ...row] : row));
  const fund = (key: string, label: string, across: number, rest: readonly string[]) => [
    cell(label, { across }),
    ...cellsOf(key),
    ...rest,
  ];
  const none = random.pick([
    ['—', '—', '—'],
    ['/', '/', '/'],
    ['', '', ''],
  ]);
  const form = table(
    [8, 10, 14, 12, 12, 12, 8, 10, 8],
    [
      [
        cell('部门名称'),
        cell(department, { across: 4 }),
        cell('填报人'),
        cell(world.people[0]!, { across: 3 }),
      ],
      ...section(random.pick(['基本\n情况', '部门\n概况']), [
        [
          cell('人员编制（人）', { across: 2 }),
          count('posts', posts, '人员编制', 'total'),
          cell('其中：行政编制'),
          count('adminPosts', staff.administrativePosts, '行政编制', 'part'),
          cell('事业编制', { across: 2 }),
          count('institutionPosts', staff.institutionPosts, '事业编制', 'part'),
        ],
        [
          cell('年末实有人数（人）', { across: 2 }),
          count('staff', people, '实有人数', 'total'),
          cell('其中：行政人员'),
          count('administrative', staff.administrative, '行政人员', 'part'),
          cell('事业人员', { across: 2 }),
          count('institution', staff.institution, '事业人员', 'part'),
        ],
      ]),
      ...section('预算\n执行\n情况\n（万元）', [
        [
          cell('资金名称', { across: 2 }),
          ...head([
            '年初预算数',
            '全年预算数\n（A）',
            '全年执行数\n（B）',
            '分值',
            '执行率\n（B/A）',
            '得分',
          ]),
        ],
        fund('total', '年度资金总额', 2, [
          '10',
          `${said('rate', rate, '预算执行率', 'share')}%`,
          printer.print('henan.execution.score', executionScore, {
            role: 'score',
            item: '预算执行率',
            where,
            most: 10,
          }),
        ]),
        [cell('按来源', { down: 2 }), ...fund('public', '财政拨款', 1, none)],
        fund('other', '其他资金', 1, none),
        [cell('按结构', { down: 2 }), ...fund('basic', '基本支出', 1, none)],
        fund('project', '项目支出', 1, none),
      ]),
      ...section('年度\n总体\n目标', [
        [cell('预期目标', { across: 4 }), cell('实际完成情况', { across: 4 })],
        [
          cell('目标1：完成年度重点工作任务；\n目标2：提升服务水平。', { across: 4 }),
          cell('年度重点工作任务已完成，服务水平进一步提升。', { across: 4 }),
        ],
      ]),
      ...section('绩\n效\n指\n标', [
        head(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因']),
        ...targets.map((one, index) => targetRow(one, index, targets, printer)),
      ]),
      [
        cell(random.pick(['总分', '合计', '总　分']), { across: 6 }),
        '100',
        printer.print('henan.total.score', score, { role: 'score-total', item: '总分', where }),
        '',
      ],
    ],
  );
  const prose = '自评情况说明';
  const money = (key: string, value: Amount, item: string, role: Role) =>
    `${said(`said.${key}`, inWan(value), item, role, prose)}万元`;
  // One unit is no breakdown.
  const units = (world.units.length > 1 ? world.units : []).map(
    ({ name, wages, household, goods, capital, project }, index) =>
      `${name}${money(`unit${index + 1}`, wages + household + goods + capital + project, name, 'part')}`,
  );
  const blocks: Block[] = [
    heading(0, `${year}年度部门整体支出绩效自评表`),
    form,
    heading(0, random.pick(['自评情况说明', '部门整体绩效自评报告'])),
    heading(1, '一、部门基本情况'),
    paragraph(
      `${department}核定编制${posts}名，其中行政编制${staff.administrativePosts}名、事业编制${staff.institutionPosts}名；年末实有在职人员${people}人，另有退休人员${random.integer(3, 30)}人、劳务派遣${random.integer(2, 9)}人。`,
    ),
    heading(1, '二、预算执行情况'),
    paragraph(
      `${year}年全年预算数${money('adjusted', all.income, '全年预算数', 'total')}，其中年初预算${money('initial', budget.initial, '年初预算数', 'part')}，上年结转${money('opening', all.opening, '上年结转', 'part')}${budget.adjustment > 0 ? `，年中追加${money('adjustment', budget.adjustment, '年中追加', 'part')}` : ''}。全年执行数${money('spent', all.expenditure, '全年执行数', 'copy')}，预算执行率${said('said.rate', rate, '预算执行率', 'share', prose)}%。`,
    ),
    paragraph(
      `按支出结构划分，基本支出${money('basic', all.basic, '基本支出', 'copy')}，占${said('said.basicShare', percent(all.basic, all.expenditure), '基本支出占比', 'share', prose)}%；项目支出${money('project', all.project, '项目支出', 'copy')}，占${said('said.projectShare', percent(all.project, all.expenditure), '项目支出占比', 'share', prose)}%。${units.length > 0 ? `按单位划分，${units.join('，')}。` : ''}全年带动社会资本投入约${random.integer(2, 9)}000万元，全${world.place.slice(-1)}相关产业产值${random.integer(12, 88)}.6亿元，比上年增长${random.integer(3, 12)}.5%。`,
    ),
    heading(1, '三、自评结论'),
    paragraph(
      `经自评，${year}年度部门整体支出绩效得分${printer.print('henan.said.score', score, { role: 'score-copy', item: '自评得分', where: prose })}分，等级为“${printer.print('henan.said.grade', gradeOf(Number(score)), { role: 'grade', item: '评价等次', where: prose })}”。其中，预算执行率指标得${executionScore}分。`,
    ),
    line(department, 'right'),
    line(`${year + 1}年4月${random.integer(5, 28)}日`, 'right'),
  ];
  return { runningHead: '', orientation: 'portrait', blocks };
}

function targetRow(one: Target, index: number, all: readonly Target[], printer: Printer) {
  const starts = (same: (a: Target, b: Target) => boolean) => {
    const before = all[index - 1];
    if (before && same(before, one)) return null;
    return all.filter((other) => same(other, one)).length;
  };
  const level1 = starts((a, b) => a.level1 === b.level1);
  const level2 = starts((a, b) => a.level1 === b.level1 && a.level2 === b.level2);
  return [
    ...(level1 ? [cell(one.level1, { down: level1 })] : []),
    ...(level2 ? [cell(one.level2, { down: level2 })] : []),
    one.indicator,
    one.target,
    one.actual,
    `${one.weight}`,
    printer.print(`henan.${index}.score`, `${one.score}`, {
      role: 'score',
      item: one.indicator,
      where,
      most: one.weight,
    }),
    one.reason,
  ];
}
