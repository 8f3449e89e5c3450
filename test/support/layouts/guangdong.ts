import { type Amount, inWan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import { pointsText, type RubricRow, selfTotal, totalOf } from '../forms/rubric.ts';
import type { Random } from '../random.ts';
import { type Block, heading, line, pageBreak, paragraph, table } from '../submission.ts';
import type { World } from '../world.ts';
import { guangdongRows, guangdongRubric } from './guangdong-rubric.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';

const where = '自评报告';

/** Numbered subsections that discuss each part of the rubric, small tables between them, weights inside the names. */
export const guangdong: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const rows = guangdongRows(random);
    const score = selfTotal(rows, printer);
    const grade = gradeOf(Number(score));
    const say = (key: string, text: string, item: string, role: Role) =>
      printer.print(`narrative.${key}`, text, { role, item, where });
    return {
      runningHead: '',
      orientation: 'portrait',
      blocks: [
        heading(0, `${world.department}${world.year}年度部门整体支出绩效自评报告`),
        heading(1, '一、部门基本情况'),
        heading(2, '（一）部门职能'),
        paragraph(
          '拟订本行业发展规划和政策措施并组织实施；指导和监督本行业公共服务；承担上级交办的其他事项。',
        ),
        heading(2, '（二）部门整体收支情况'),
        ...money(world, printer, random),
        heading(1, '二、绩效自评情况'),
        heading(2, '（一）自评结论'),
        paragraph(
          `根据评分表，${world.year}年度部门整体支出绩效自评总得分为${say('score', score, '自评得分', 'score-copy')}分，绩效等级为“${say('grade', grade, '绩效等级', 'grade')}”。`,
        ),
        heading(2, '（二）各部分绩效分析'),
        ...discussion(rows, printer),
        heading(1, '三、存在问题及改进措施'),
        paragraph('个别项目支出进度前慢后快。下一步将提前开展项目前期工作，加强绩效运行监控。'),
        line(`${world.year + 1}年4月22日`, 'right'),
        pageBreak,
        heading(0, `${world.year}年度部门整体支出绩效自评评分表`),
        guangdongRubric(rows, score, printer),
      ],
    };
  },
};

function money(world: World, printer: Printer, random: Random): Block[] {
  const { all, year, projects } = world;
  const put = (key: string, text: string, item: string, role: Role) =>
    printer.print(`gd.${key}`, text, { role, item, where: '正文表格' });
  const say = (key: string, value: Amount, item: string, role: Role) =>
    `${printer.print(`narrative.${key}`, inWan(value), { role, item, where })}万元`;
  const spare = (value: Amount) => value + random.integer(0, Math.floor(value / 10));
  const budgets = { basic: spare(all.basic), project: spare(all.project) };
  const row = (key: string, label: string, budget: Amount, spent: Amount, role: Role) => [
    label,
    put(`${key}.budget`, inWan(budget), `${label}预算数`, role),
    put(`${key}.spent`, inWan(spent), `${label}支出数`, role),
    `${put(`${key}.rate`, percent(spent, budget), `${label}支出率`, 'share')}%`,
  ];
  const rows = [
    row('basic', '基本支出', budgets.basic, all.basic, 'part'),
    row('project', '项目支出', budgets.project, all.project, 'part'),
  ];
  const total = row('total', '合计', budgets.basic + budgets.project, all.expenditure, 'total');
  const uses = projects.map(({ name, amount }, index) => [
    String(index + 1),
    `${name}项目`,
    put(`use${index + 1}.spent`, inWan(amount), `${name}项目`, 'part'),
    `${put(`use${index + 1}.share`, percent(amount, all.project), `${name}项目占比`, 'share')}%`,
  ]);
  const basicShare = printer.print('narrative.basicShare', percent(all.basic, all.expenditure), {
    role: 'share',
    item: '基本支出占比',
    where,
  });
  return [
    paragraph(
      `${year}年度部门整体支出${say('expenditure', all.expenditure, '支出合计', 'copy')}，其中基本支出${say('basic', all.basic, '基本支出', 'copy')}，占${basicShare}%；项目支出${say('project', all.project, '项目支出', 'copy')}。预算执行情况见下表。`,
    ),
    line('表1　预算执行情况表（单位：万元）'),
    table(
      [20, 20, 20, 16],
      [
        ['支出类别', '调整后预算数', '实际支出数', '支出率'],
        ...(random.chance(0.5) ? [total, ...rows] : [...rows, total]),
      ],
      1,
    ),
    paragraph(
      `项目支出共安排${projects.length}个项目，累计支出${say('project2', all.project, '项目支出', 'copy')}，具体见下表。`,
    ),
    line('表2　项目支出情况表'),
    table(
      [8, 30, 20, 16],
      [
        ['序号', '项目名称', '支出金额（万元）', '占比'],
        ...uses,
        ['', '合计', put('uses.spent', inWan(all.project), '项目支出合计', 'total'), '100.00%'],
      ],
      1,
    ),
  ];
}

/** What the report says of each part: its weight and its self score, then what was lost. */
function discussion(rows: readonly RubricRow[], printer: Printer): Block[] {
  const levels = [...new Set(rows.map((row) => row.level1))];
  const sum = (group: readonly RubricRow[]) =>
    pointsText(
      totalOf(
        group.map((row) => Number(printer.preview(`rubric.${row.indicator}.score`, pointsText(row.score)))),
      ),
    );
  const weight = (group: readonly RubricRow[]) => pointsText(totalOf(group.map((row) => row.weight)));
  const said = (name: string, group: readonly RubricRow[]) =>
    `满分${weight(group)}分，自评得分${printer.print(`narrative.part-${name}`, sum(group), { role: 'score-copy', item: `${name}自评得分`, where })}分`;
  return levels.flatMap((level, index) => {
    const first = rows.filter((row) => row.level1 === level);
    const seconds = [...new Set(first.map((row) => row.level2))];
    return [
      heading(3, `${index + 1}.${level}`),
      paragraph(`${level}${said(level, first)}。`),
      ...seconds.map((name, place) => {
        const group = first.filter((row) => row.level2 === name);
        const lost = group.filter((row) => row.score < row.weight);
        const why = lost.map((row) => `${row.indicator}方面${row.reason}`).join('；');
        return paragraph(
          `（${place + 1}）${name}。${said(name, group)}。${why ? `${why}。` : '各项要求均已落实。'}`,
        );
      }),
    ];
  });
}
