import { Decimal } from 'decimal.js';
import { type Amount, inWan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import { pointsText, totalOf } from '../forms/rubric.ts';
import type { Random } from '../random.ts';
import { type Block, type Cell, cell, heading, line, pageBreak, paragraph, table } from '../submission.ts';
import type { World } from '../world.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';

/** Execution is worth 20 points and measured against a budget that includes what was carried forward. */
export const hubei: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const { year } = world;
    const budget = budgetOf(world, random);
    const indicators = indicatorsOf(world, random);
    const rate = executionScore(world, budget);
    const printedScores = [
      Number(printer.preview('hubei.execution.score', pointsText(rate))),
      ...indicators.map(({ name, weight }) =>
        Number(printer.preview(`hubei.${name}.score`, pointsText(weight))),
      ),
    ];
    const score = pointsText(totalOf(printedScores));
    return {
      runningHead: '',
      orientation: 'portrait',
      blocks: [
        heading(0, `${year}年度${world.department}部门整体绩效自评报告`),
        ...prose(world, budget, { score, grade: gradeOf(Number(score)) }, printer, random),
        pageBreak,
        heading(0, `${year}年度${world.department}部门整体绩效自评表`),
        ...form(world, budget, indicators, score, printer, random),
        line(`填报日期：${year + 1}年3月30日`),
      ],
    };
  },
};

interface Budget {
  readonly initial: Amount;
  readonly opening: Amount;
  readonly change: Amount;
  readonly whole: Amount;
}

function budgetOf({ all }: World, random: Random): Budget {
  const whole = all.expenditure + random.integer(1, Math.floor(all.expenditure / 12));
  const change = random.integer(1, Math.floor(whole / 15));
  return { initial: whole - all.opening - change, opening: all.opening, change, whole };
}

const executionScore = ({ all }: World, { whole }: Budget): number =>
  new Decimal(all.expenditure).div(whole).times(20).toDecimalPlaces(2).toNumber();

interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly result: string;
  readonly weight: number;
}

function indicatorsOf(world: World, random: Random): Indicator[] {
  const count = random.integer(20, 90);
  const satisfaction = Math.round((world.survey.satisfied / world.survey.asked) * 100);
  const one = (
    level1: string,
    level2: string,
    name: string,
    target: string,
    result: string,
    weight: number,
  ): Indicator => ({ level1, level2, name, target, result, weight });
  return [
    one('产出指标', '数量指标', '开展检查次数', `≥${count}次`, `${count + random.integer(0, 6)}次`, 15),
    one('产出指标', '数量指标', '举办培训期数', '≥4期', `${random.integer(4, 5)}期`, 10),
    one('产出指标', '质量指标', '任务验收合格率', '≥95%', `${random.integer(95, 100)}%`, 15),
    one('产出指标', '时效指标', '平均办结天数', '≤15天', `${random.integer(9, 15)}天`, 10),
    one('效益指标', '社会效益指标', '投诉办结率', '≥96%', `${random.integer(96, 100)}%`, 20),
    one(
      '满意度指标',
      '服务对象满意度指标',
      '群众满意度',
      `≥${satisfaction - random.integer(0, 6)}%`,
      `${satisfaction}%`,
      10,
    ),
  ];
}

const where = '部门整体绩效自评表';

function form(
  world: World,
  budget: Budget,
  indicators: readonly Indicator[],
  score: string,
  printer: Printer,
  random: Random,
): Block[] {
  const { all } = world;
  const put = (key: string, text: string, item: string, role: Role, most?: number) =>
    printer.print(
      `hubei.${key}`,
      text,
      most === undefined ? { role, item, where } : { role, item, where, most },
    );
  const withCells = random.chance(0.5);
  const execution = [
    put('whole', inWan(budget.whole), '预算数', 'copy'),
    put('executed', inWan(all.expenditure), '执行数', 'total'),
    `${put('rate', percent(all.expenditure, budget.whole), '预算执行率', 'share')}%`,
    printer.print('hubei.execution.score', pointsText(executionScore(world, budget))),
  ];
  const same = (left: Indicator | undefined, right: Indicator, level: 'level1' | 'level2') =>
    left?.[level] === right[level];
  const spans = (one: Indicator, level: 'level1' | 'level2') =>
    indicators.filter((other) => same(other, one, level)).length;
  const rows: (Cell | string)[][] = [
    [cell('单位名称'), cell(world.department, { across: 6 })],
    [
      '基本支出总额',
      cell(put('basic', inWan(all.basic), '基本支出', 'part'), { across: 3 }),
      '项目支出总额',
      cell(put('project', inWan(all.project), '项目支出', 'part'), { across: 2 }),
    ],
    [
      cell('预算执行情况（万元）\n（20分）', { down: 2 }),
      cell('', { across: 2 }),
      withCells ? '预算数（A）' : '预算数（A）\n（调整后，含上年结转）',
      '执行数（B）',
      '执行率（B/A）',
      '得分（20分×执行率）',
    ],
    [cell('部门整体支出总额', { across: 2 }), ...execution],
    [cell('年度绩效目标\n（80分）'), cell('完成年度各项重点工作，公共服务水平稳步提升。', { across: 6 })],
    [
      cell('年度绩效指标', { down: indicators.length + 1 }),
      '一级指标',
      '二级指标',
      '三级指标',
      '年初目标值（A）',
      '实际完成值（B）',
      '得分',
    ],
    ...indicators.map((one, index): (Cell | string)[] => [
      ...(same(indicators[index - 1], one, 'level1')
        ? []
        : [cell(one.level1, { down: spans(one, 'level1') })]),
      ...(same(indicators[index - 1], one, 'level2')
        ? []
        : [cell(one.level2, { down: spans(one, 'level2') })]),
      `${one.name}（${printer.print(`hubei.${one.name}.weight`, pointsText(one.weight))}分）`,
      one.target,
      one.result,
      put(`${one.name}.score`, pointsText(one.weight), one.name, 'score', one.weight),
    ]),
    [cell('总分', { across: 6 }), put('score', score, '总分', 'score-total')],
    ['偏差大或目标未完成原因分析', cell('无。', { across: 6, alignment: 'left' })],
  ];
  return [table([13, 11, 13, 20, 14, 14, 13], rows)];
}

function prose(
  world: World,
  budget: Budget,
  result: { readonly score: string; readonly grade: string },
  printer: Printer,
  random: Random,
): Block[] {
  const { all, year } = world;
  const say = (key: string, text: string, item: string, role: Role) =>
    printer.print(`narrative.${key}`, text, { role, item, where: '自评报告' });
  const money = (key: string, value: Amount, item: string, role: Role) =>
    `${say(key, inWan(value), item, role)}万元`;
  const whole = money('whole', budget.whole, '调整后预算数', 'total');
  const opening = `上年结转${money('opening', budget.opening, '上年结转', 'part')}`;
  const initial = `年初预算${money('initialBudget', budget.initial, '年初预算', 'part')}`;
  const change = `年中追加${money('change', budget.change, '年中追加预算', 'part')}`;
  const rate = `${say('executionRate', percent(all.expenditure, budget.whole), '预算执行率', 'share')}%`;
  const spent = money('spent', all.expenditure, '执行数', 'copy');
  return [
    heading(1, '一、自评结论'),
    paragraph(
      `${year}年度部门整体绩效自评得分${say('score', result.score, '自评得分', 'score-copy')}分，自评等级为${say('grade', result.grade, '自评等级', 'grade')}。`,
    ),
    heading(1, '二、预算执行情况'),
    paragraph(
      random.pick([
        `${year}年调整后预算数${whole}，其中：${initial}，${opening}，${change}。全年执行数${spent}，预算执行率${rate}。`,
        `${year}年部门预算总额（调整后）${whole}，包括${initial}、${opening}、${change}。截至年末实际执行${spent}，执行率为${rate}。`,
      ]),
    ),
    paragraph(
      `执行数中，基本支出${money('basic', all.basic, '基本支出', 'copy')}，项目支出${money('project', all.project, '项目支出', 'copy')}。`,
    ),
    heading(1, '三、下一步措施'),
    paragraph('进一步细化绩效指标，加强绩效运行监控，提高资金使用效益。'),
  ];
}
