import { type Amount, inWan, inYuan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, cell, heading, line, pageBreak, paragraph, table } from '../submission.ts';
import type { World } from '../world.ts';
import { type Layout, noSlots } from './layout.ts';
import { economicTable, functionalTable, type Subject, sumOf } from './yunnan-tables.ts';

/** 决算 tables in 元 by code, 类 over 款 over 项, and prose in 万元 about them. */
export const yunnan: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const subjects = subjectsOf(world, random);
    return {
      runningHead: random.chance(0.5) ? `${world.department}${world.year}年度部门决算` : '',
      orientation: 'landscape',
      blocks: [
        heading(0, `${world.department}${world.year}年度部门整体支出绩效自评报告`),
        ...prose(world, subjects, printer, random),
        pageBreak,
        ...functionalTable(world, subjects, printer, random),
        pageBreak,
        ...economicTable(world, printer, random),
        pageBreak,
        ...threeTable(world, printer),
      ],
    };
  },
};

/** Where the department's money went by function: what it is for, and what its people are insured with. */
function subjectsOf(world: World, random: Random): Subject[] {
  const { all } = world;
  const insured = Math.floor((all.personnel * random.integer(15, 30)) / 100);
  const pensions = Math.floor(insured / 2);
  const annuities = Math.floor(pensions / 2);
  const medical = Math.floor(insured / 5);
  const housing = insured - pensions - annuities - medical;
  const routine = Math.floor((all.project * random.integer(30, 60)) / 100);
  const item = (code: string, name: string, basic: Amount, project: Amount): Subject => ({
    code,
    name,
    basic,
    project,
  });
  const [main, group, groupName] = random.pick([
    ['农林水支出', '21303', '水利'],
    ['一般公共服务支出', '20113', '商贸事务'],
    ['科学技术支出', '20601', '科学技术管理事务'],
  ] as const);
  const leaves = [
    item('2080505', '机关事业单位基本养老保险缴费支出', pensions, 0),
    item('2080506', '机关事业单位职业年金缴费支出', annuities, 0),
    item('2101101', '行政单位医疗', medical, 0),
    item(`${group}01`, '行政运行', all.basic - insured, 0),
    item(`${group}02`, '一般行政管理事务', 0, routine),
    item(`${group}99`, `其他${groupName}支出`, 0, all.project - routine),
    item('2210201', '住房公积金', housing, 0),
  ];
  const names: Readonly<Record<string, string>> = {
    '208': '社会保障和就业支出',
    '20805': '行政事业单位养老支出',
    '210': '卫生健康支出',
    '21011': '行政事业单位医疗',
    '221': '住房保障支出',
    '22102': '住房改革支出',
    [group.slice(0, 3)]: main,
    [group]: groupName,
  };
  const above = Object.entries(names).map(([code, name]) => {
    const under = leaves.filter((leaf) => leaf.code.startsWith(code));
    return item(code, name, sumOf(under, 'basic'), sumOf(under, 'project'));
  });
  return [...above, ...leaves].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** 三公 of 决算: budget and accounts, in 元. */
function threeTable(world: World, printer: Printer): Block[] {
  const { all, three } = world;
  const where = '“三公”经费决算表';
  const put = (key: string, value: Amount, item: string, role: Role) =>
    printer.print(`yn-three.${key}`, inYuan(value), { role, item, where });
  const vehicles = all.vehiclePurchase + all.vehicleOperation;
  const spare = three.budget - all.three;
  const rows: readonly (readonly [string, string, Amount, Amount, Role])[] = [
    ['three', '合计', three.budget, all.three, 'total'],
    ['abroad', '1.因公出国（境）费', 0, 0, 'part'],
    ['vehicles', '2.公务用车购置及运行维护费', vehicles, vehicles, 'total'],
    ['purchase', '（1）公务用车购置费', all.vehiclePurchase, all.vehiclePurchase, 'part'],
    ['operation', '（2）公务用车运行维护费', all.vehicleOperation, all.vehicleOperation, 'part'],
    ['reception', '3.公务接待费', all.reception + spare, all.reception, 'part'],
  ];
  return [
    heading(0, '“三公”经费支出决算表'),
    line(`编制单位：${world.department}　　　　　　　　　　　　　　金额单位：元`),
    table(
      [34, 8, 22, 22],
      [
        ['项　　目', '行次', '预算数', '决算统计数'],
        ...rows.map(([key, label, budget, actual, role], index): (Cell | string)[] => [
          cell(label, { alignment: 'left' }),
          String(index + 1),
          put(`${key}.budget`, budget, `${label}预算数`, role),
          put(`${key}.actual`, actual, `${label}决算数`, role),
        ]),
      ],
      1,
    ),
  ];
}

function prose(world: World, subjects: readonly Subject[], printer: Printer, random: Random): Block[] {
  const { all, year, three } = world;
  const say = (key: string, text: string, item: string, role: Role) =>
    printer.print(`narrative.${key}`, text, { role, item, where: '自评报告' });
  const money = (key: string, value: Amount, item: string) => `${say(key, inWan(value), item, 'copy')}万元`;
  const share = (key: string, part: Amount, whole: Amount, item: string) =>
    `${say(key, percent(part, whole), item, 'share')}%`;
  const spent = money('expenditure', all.expenditure, '支出合计');
  const basic = `基本支出${money('basic', all.basic, '基本支出')}，占总支出的${share('basicShare', all.basic, all.expenditure, '基本支出占比')}`;
  const project = `项目支出${money('project', all.project, '项目支出')}，占总支出的${share('projectShare', all.project, all.expenditure, '项目支出占比')}`;
  const personnel = `人员经费支出${money('personnel', all.personnel, '人员经费')}，占基本支出的${share('personnelShare', all.personnel, all.basic, '人员经费占比')}`;
  const publicCost = `公用经费支出${money('publicCost', all.publicCost, '公用经费')}，占基本支出的${share('publicShare', all.publicCost, all.basic, '公用经费占比')}`;
  const classes = subjects.filter(({ code }) => code.length === 3);
  const byFunction = classes.map(({ code, name, basic: ordinary, project: special }, index) => {
    const value = ordinary + special;
    return `${index + 1}.${name.replace(/支出$/, '')}（类）支出${money(`class-${code}`, value, `${name}（类）`)}，占支出合计的${share(`classShare-${code}`, value, all.expenditure, `${name}占比`)}。`;
  });
  const control = share('threeControl', all.three, three.budget, '三公经费完成预算比例');
  return [
    heading(1, '一、支出决算情况'),
    paragraph(
      random.pick([
        `${world.department}${year}年度支出合计${spent}。其中：${basic}；${project}。`,
        `${year}年度本部门支出合计${spent}。其中：${basic}；${project}；上缴上级支出0万元。`,
      ]),
    ),
    heading(2, '（一）基本支出情况'),
    paragraph(
      `${year}年度用于保障机关及下属事业单位正常运转的日常支出${say('basic2', inWan(all.basic), '基本支出', 'copy')}万元。其中：${personnel}；${publicCost}。`,
    ),
    heading(2, '（二）按功能分类情况'),
    ...byFunction.map((text) => paragraph(text)),
    heading(1, '二、“三公”经费支出情况'),
    paragraph(
      `${year}年度“三公”经费预算为${money('threeBudget', three.budget, '三公经费预算数')}，支出决算为${money('three', all.three, '三公经费')}，完成预算的${control}。其中：公务接待费支出决算为${money('reception2', all.reception, '公务接待费')}。`,
    ),
  ];
}
