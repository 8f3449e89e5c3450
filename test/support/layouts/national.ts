import { inWan, percent } from '../amounts.ts';
import {
  type Funds,
  type NationalForm,
  type NationalIndicator,
  nationalForm,
  nationalTotal,
} from '../forms/national.ts';
import type { Random } from '../random.ts';
import { heading, line, pageBreak, paragraph } from '../submission.ts';
import type { World } from '../world.ts';
import { gradeOf, type Layout } from './layout.ts';

/** The national 自评表 with a short report before it. */
export const national: Layout = {
  slotOf(place) {
    const [form, row = '', state = ''] = place.split('.');
    const where = '自评表';
    if (place === 'total.score') return { role: 'score-total', item: '总分', where };
    if (form === 'level1') return { role: 'level-weight', item: `${row}分值`, where };
    if (form === 'indicator') return state === 'score' ? { role: 'score', item: row, where } : null;
    if (form !== 'funds' || row === 'score') return null;
    if (row === 'rate') return { role: 'share', item: '预算执行率', where };
    return row === 'total'
      ? { role: 'total', item: '年度资金总额', where }
      : { role: 'part', item: names[row] ?? row, where };
  },
  write(world, printer, random) {
    const form = formOf(world, random);
    const score = nationalTotal(form, printer);
    const total = form.basic.map((value, column) => value + form.project[column]!) as unknown as Funds;
    const where = '自评报告';
    const say = (key: string, text: string, item: string) =>
      printer.print(`narrative.${key}`, text, {
        role: key === 'score' ? 'score-copy' : 'copy',
        item,
        where,
      });
    return {
      runningHead: random.chance(0.5) ? world.department : '',
      orientation: random.pick(['portrait', 'landscape'] as const),
      blocks: [
        heading(0, `${world.department}${world.year}年度部门整体支出绩效自评报告`),
        heading(1, '一、预算安排和执行情况'),
        paragraph(
          `${world.year}年年初预算数${say('initial', inWan(total[0]), '年初预算数')}万元，全年预算数${say('adjusted', inWan(total[1]), '全年预算数')}万元，全年支出${say('executed', inWan(total[2]), '全年执行数')}万元，预算执行率${printer.print('narrative.rate', percent(total[2], total[1]), { role: 'share', item: '预算执行率', where })}%。`,
        ),
        paragraph(
          `支出中，基本支出${say('basic', inWan(form.basic[2]), '基本支出')}万元，项目支出${say('project', inWan(form.project[2]), '项目支出')}万元。`,
        ),
        heading(1, '二、评价结论'),
        paragraph(
          `自评得分为${say('score', score, '自评得分')}分，评价等次为${printer.print('narrative.grade', gradeOf(Number(score)), { role: 'grade', item: '评价等次', where })}。`,
        ),
        line(`${world.year + 1}年4月8日`, 'right'),
        pageBreak,
        ...nationalForm(form, printer),
      ],
    };
  },
};

const names: Readonly<Record<string, string>> = {
  public: '一般公共预算',
  fund: '政府性基金拨款',
  other: '其他资金',
  basic: '基本支出',
  project: '项目支出',
};

function formOf(world: World, random: Random): NationalForm {
  const { all } = world;
  // What was executed is spent; the budget is a little more, and by 追加 more than it was at first.
  const states = (executed: number): Funds => {
    const adjusted = executed + random.integer(1, Math.max(1, Math.floor(executed / 15)));
    return [adjusted - random.integer(0, Math.floor(adjusted / 10)), adjusted, executed];
  };
  const basic = states(all.basic);
  const project = states(all.project);
  const total = basic.map((value, column) => value + project[column]!) as unknown as Funds;
  const zero: Funds = [0, 0, 0];
  const fund: Funds =
    all.fundIncome > 0 ? (total.map((value) => Math.floor(value / 10)) as unknown as Funds) : zero;
  const publicFunds = total.map((value, column) => value - fund[column]!) as unknown as Funds;
  const satisfaction = Math.round((world.survey.satisfied / world.survey.asked) * 100);
  return {
    title: `${world.year}年度部门整体支出绩效自评表`,
    department: world.department,
    income: [
      { key: 'public', name: '一般公共预算', funds: publicFunds },
      { key: 'fund', name: '政府性基金拨款', funds: fund },
      { key: 'special', name: '纳入专户管理的非税收入拨款', funds: zero },
      { key: 'other', name: '其他资金', funds: zero },
    ],
    basic,
    project,
    expected: '完成年度各项重点工作，提升公共服务水平，群众满意度稳步提高。',
    done: '年度重点工作全部完成，公共服务水平进一步提升。',
    indicators: indicators(random, satisfaction),
    filledBy: world.people[1] ?? '',
    head: world.people[0] ?? '',
    date: `${world.year + 1}年4月8日`,
  };
}

function indicators(random: Random, satisfaction: number): NationalIndicator[] {
  const count = random.integer(20, 90);
  const rate = random.integer(90, 97);
  const one = (
    level1: string,
    level2: string,
    name: string,
    target: string,
    result: string,
    weight: number,
  ): NationalIndicator => ({ level1, level2, name, target, result, weight, score: weight });
  return [
    one('产出指标', '数量指标', '开展检查次数', `≥${count}次`, `${count + random.integer(0, 8)}次`, 15),
    one('产出指标', '质量指标', '任务验收合格率', `≥${rate}%`, `${random.integer(rate, 100)}%`, 15),
    one('产出指标', '时效指标', '平均办理时间', '≤15天', `${random.integer(9, 15)}天`, 10),
    one('产出指标', '成本指标', '超预算项目数', '≤0个', '0个', 10),
    one('效益指标', '社会效益指标', '投诉办结率', '≥95%', `${random.integer(95, 100)}%`, 15),
    one('效益指标', '可持续影响指标', '制度执行率', '≥90%', `${random.integer(90, 100)}%`, 15),
    one(
      '满意度指标',
      '服务对象满意度指标',
      '服务对象满意度',
      `≥${satisfaction - random.integer(0, 6)}%`,
      `${satisfaction}%`,
      10,
    ),
  ];
}
