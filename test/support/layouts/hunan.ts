import { Decimal } from 'decimal.js';
import { type Amount, inWan, percent } from '../amounts.ts';
import {
  type BaseData,
  baseTable,
  baseTotals,
  type HunanRow,
  hunanRubric,
  type ThreeStates,
} from '../forms/hunan.ts';
import { selfTotal } from '../forms/rubric.ts';
import { adjustmentPoints, banded, ratio, stepped } from '../forms/scoring.ts';
import type { Random } from '../random.ts';
import { heading, line, paragraph } from '../submission.ts';
import type { World } from '../world.ts';
import { gradeOf, type Layout } from './layout.ts';
import { rubricSlot } from './yueyang.ts';

const states: Readonly<Record<string, string>> = {
  before: '上年决算数',
  budget: '本年预算数',
  actual: '本年决算数',
};
const items: Readonly<Record<string, string>> = {
  three: '三公经费',
  vehicles: '公务用车购置和维护经费',
  reception: '公务接待',
  projects: '项目支出',
  businessProjects: '业务工作专项',
  operationProjects: '运行维护专项',
};
const totals = new Set(['three', 'vehicles', 'projects']);

/** Hunan's base-data table and indicator table after a short report. */
export const hunan: Layout = {
  slotOf(place) {
    const [form, row = '', state = ''] = place.split('.');
    if (form !== 'base') return rubricSlot(place);
    const where = '附件3 基础数据表';
    if (row === 'staffRate') return { role: 'share', item: '财政供养人员控制率', where };
    // 其中 under 公用经费 names some of its parts, not all: only what the prose repeats can be proved wrong.
    if (place === 'base.publicCost.actual') return { role: 'copy', item: '公用经费', where };
    const item = items[row];
    return item ? { role: totals.has(row) ? 'total' : 'part', item: `${item}${states[state]}`, where } : null;
  },
  write(world, printer, random) {
    const data = baseData(world, random);
    const rows = indicatorRows(world, data);
    const score = selfTotal(rows, printer);
    const { all, year } = world;
    const say = (key: string, value: Amount, item: string, role: 'copy' | 'part' | 'total') =>
      `${printer.print(`narrative.${key}`, inWan(value), { role, item, where: '自评报告' })}万元`;
    const [, , threeActual] = baseTotals(data).three;
    return {
      runningHead: '',
      orientation: 'portrait',
      blocks: [
        heading(0, `${world.department}${year}年度部门整体支出绩效自评报告`),
        heading(1, '一、部门概况'),
        paragraph(
          `编制数${data.posts}人，${year}年实际在职人数${data.staff}人，财政供养人员控制率${percent(data.staff, data.posts)}%。`,
        ),
        paragraph(
          `${year}年年初预算数${inWan(world.budget.initial)}万元，本年追加预算${inWan(world.budget.adjustment)}万元，上年结转${inWan(all.opening)}万元。全年支出合计${say('expenditure', all.expenditure, '支出合计', 'total')}，其中基本支出${say('basic', all.basic, '基本支出', 'part')}，项目支出${say('project', all.project, '项目支出', 'copy')}。年末结余${inWan(all.closing)}万元。`,
        ),
        heading(1, '二、部门整体支出管理及使用情况'),
        paragraph(
          random.pick([
            `“三公经费”支出${say('three', threeActual!, '三公经费', 'copy')}，公用经费支出${say('publicCost', all.publicCost, '公用经费', 'copy')}。`,
          ]),
        ),
        paragraph(
          `发放并收回有效问卷${world.survey.asked}份，表示满意的${world.survey.satisfied}份，满意度${percent(world.survey.satisfied, world.survey.asked, 0)}%。`,
        ),
        paragraph(
          `自评得分${printer.print('narrative.score', score, { role: 'score-copy', item: '自评得分', where: '自评报告' })}分，评价等级为${printer.print('narrative.grade', gradeOf(Number(score)), { role: 'grade', item: '评价等级', where: '自评报告' })}。`,
        ),
        line(world.department, 'right'),
        line(`${year + 1}年3月15日`, 'right'),
        ...baseTable(data, printer.print),
        ...hunanRubric(rows, year, score, printer.print),
      ],
    };
  },
};

function baseData(world: World, random: Random): BaseData {
  const { all } = world;
  const near = (actual: Amount): ThreeStates => [
    actual === 0 ? 0 : actual + random.integer(1, Math.max(1, Math.floor(actual / 8))),
    actual === 0 ? 0 : actual + random.integer(1, Math.max(1, Math.floor(actual / 10))),
    actual,
  ];
  const business = Math.round((all.project * random.integer(50, 85)) / 100);
  const office = Math.round((all.publicCost * random.integer(25, 40)) / 100);
  const travel = Math.round((all.publicCost * random.integer(25, 40)) / 100);
  return {
    department: world.department,
    year: world.year,
    posts: world.staff.administrativePosts + world.staff.institutionPosts,
    staff: world.staff.administrative + world.staff.institution,
    vehiclePurchase: near(all.vehiclePurchase),
    vehicleOperation: near(all.vehicleOperation),
    abroad: [0, 0, 0],
    reception: near(all.reception),
    businessProjects: near(business),
    operationProjects: near(all.project - business),
    office: near(office),
    utilitiesAndTravel: near(travel),
    meetingsAndTraining: near(all.publicCost - office - travel),
    procurement: [null, world.procurement.budget, world.procurement.actual],
    adjustment: [null, null, world.budget.adjustment],
    measures: '严格执行厉行节约各项规定，实行公务用车集中管理，压缩会议数量。',
    contact: world.people[1] ?? '',
    phone: '0799-5500000',
    date: `${world.year + 1}年3月15日`,
  };
}

function indicatorRows(world: World, data: BaseData): HunanRow[] {
  const { all, budget, procurement } = world;
  const { three, publicCost } = baseTotals(data);
  const over = (part: Amount, whole: Amount) => ratio(part, whole).minus(100);
  const available = all.opening + budget.initial + budget.adjustment;
  const row = (
    level1: string,
    level2: string,
    indicator: string,
    weight: number,
    criterion: string,
    note: string,
    score: number,
  ): HunanRow => ({ level1, level2, indicator, weight, criterion, note, score });
  const judged = (indicator: string, weight: number) =>
    row(
      '产出及效率',
      '履职效益',
      indicator,
      weight,
      '①目标明确，成效显著；②有数据支撑。由单位根据实际情况评价。',
      '根据工作完成情况评价。',
      weight,
    );
  return [
    row(
      '投入',
      '预算配置',
      '财政供养人员控制率',
      10,
      '以100%为标准。在职人员控制率≦100%，计10分；每超过一个百分点扣1分，扣完为止。',
      '在职人员控制率=（在职人员数/编制数）×100%。',
      stepped(10, over(data.staff, data.posts), 1, 1),
    ),
    row(
      '过程',
      '预算执行',
      '预算完成率',
      10,
      '100%计满分，每低于5%扣2分，扣完为止。',
      `预算完成率=（上年结转+年初预算+本年追加预算-年末结余）/（上年结转+年初预算+本年追加预算）×100%。本单位：${inWan(available - all.closing)}/${inWan(available)}×100%=${percent(available - all.closing, available)}%`,
      stepped(10, new Decimal(100).minus(ratio(available - all.closing, available)), 5, 2),
    ),
    row(
      '过程',
      '预算执行',
      '预算控制率',
      10,
      '预算控制率=0，计10分；0-10%（含），计8分；10-20%（含），计6分；20-30%（含），计4分；大于30%不得分。',
      '预算控制率=（本年追加预算/年初预算）×100%。',
      adjustmentPoints(ratio(budget.adjustment, budget.initial), [10, 8, 6, 4]),
    ),
    row(
      '过程',
      '预算管理',
      '公用经费控制率',
      10,
      '100%以下（含）计满分，每超出1%扣1分，扣完为止。',
      '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%。',
      stepped(10, over(publicCost[2]!, publicCost[1]!), 1, 1),
    ),
    row(
      '过程',
      '预算管理',
      '“三公经费”控制率',
      10,
      '100%以下（含）计满分，每超出1%扣1分，扣完为止。',
      '“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算安排数）×100%。',
      stepped(10, over(three[2]!, three[1]!), 1, 1),
    ),
    row(
      '过程',
      '预算管理',
      '政府采购执行率',
      10,
      '100%计满分，每超过（降低）1%扣1分，扣完为止。',
      '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。',
      stepped(10, over(procurement.actual, procurement.budget).abs(), 1, 1),
    ),
    judged('经济效益', 10),
    judged('社会效益', 10),
    judged('生态效益', 10),
    row(
      '产出及效率',
      '履职效益',
      '社会公众或服务对象满意度',
      10,
      '90%（含）以上计10分；80%（含）-90%，计8分；70%（含）-80%，计6分；低于70%计0分。',
      '采取问卷调查方式。',
      banded(ratio(world.survey.satisfied, world.survey.asked), [
        [90, 10],
        [80, 8],
        [70, 6],
      ]),
    ),
  ];
}
