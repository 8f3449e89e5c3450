import { inWan } from '../amounts.ts';
import type { Role, Slot } from '../faults.ts';
import { selfTotal, yueyangRubric } from '../forms/rubric.ts';
import { yueyangForm } from '../forms/yueyang.ts';
import { narrative } from '../narrative.ts';
import { pageBreak } from '../submission.ts';
import { gradeOf, type Layout } from './layout.ts';
import { rubricRows } from './rubric-rows.ts';

const columns: Readonly<Record<string, readonly [Role, string]>> = {
  income: ['total', '收入合计'],
  opening: ['part', '上年结转'],
  publicIncome: ['part', '公共财政拨款'],
  expenditure: ['total', '支出合计'],
  basic: ['total', '基本支出'],
  personnel: ['part', '人员支出'],
  publicCost: ['part', '公用支出'],
  project: ['part', '项目支出'],
  currentBalance: ['balance', '当年结余'],
  closing: ['balance', '累计结余'],
  three: ['total', '三公经费合计'],
  reception: ['part', '公务接待费'],
  assets: ['total', '固定资产合计'],
  assetsInUse: ['part', '在用固定资产'],
};

/** 自评报告表, report and 评分表 of Yueyang. */
export const yueyang: Layout = {
  slotOf(place) {
    const [form, row, column] = place.split('.');
    const known = form === 'table' && column ? columns[column] : undefined;
    if (known) {
      return {
        role: known[0],
        item: known[1],
        where: row === 'total' ? '自评报告表 汇总行' : `自评报告表 第${row}个单位`,
      };
    }
    return rubricSlot(place) ?? (place === 'form.grade' ? gradeSlot : null);
  },
  write(world, printer, random) {
    const rows = rubricRows(world, random);
    const score = selfTotal(rows, printer);
    const grade = gradeOf(Number(score));
    const [leader = '', accountant = '', finance = ''] = world.people;
    const date = `${world.year + 1}年3月20日`;
    return {
      runningHead: random.chance(0.5) ? world.department : '',
      orientation: 'portrait',
      blocks: [
        ...yueyangForm(
          {
            city: world.place,
            department: world.department,
            year: world.year,
            code: String(random.integer(101_001, 399_009)),
            reportDate: date,
            contact: accountant,
            phone: `0799-${random.integer(5_000_000, 6_999_999)}`,
            posts: world.staff.administrativePosts + world.staff.institutionPosts,
            staff: world.staff.administrative + world.staff.institution,
            duties:
              '贯彻落实国家和省有关方针政策和法律法规；拟订本行业发展规划并组织实施；承担行业监督管理和公共服务职责；完成上级交办的其他任务。',
            tasks: ['完成年度重点工作', '提升公共服务水平', '加强行业监督管理'],
            situation: '全年各项重点工作均按计划完成，服务对象总体满意。',
            units: world.units,
            qualitative: {
              expected: '目标1：完成年度重点工作\n目标2：提升公共服务水平',
              done: '1. 年度重点工作全部完成。\n2. 公共服务水平进一步提升。',
            },
            goals: [
              {
                name: '质量',
                group: '质量指标',
                target: '指标1：验收合格率≥95%',
                result: `${random.integer(96, 100)}%`,
              },
              {
                name: '数量',
                group: '数量指标',
                target: '指标1：完成检查≥60次',
                result: `${random.integer(60, 75)}次`,
              },
              {
                name: '时效',
                group: '时效指标',
                target: `指标1：${world.year}年12月底前完成`,
                result: `${world.year}年12月完成`,
              },
              {
                name: '成本',
                group: '成本指标',
                target: `指标1：项目支出不超过${inWan(world.all.project)}万元`,
                result: `${inWan(world.all.project)}万元`,
              },
              {
                name: '社会',
                group: '社会效益',
                target: '指标1：投诉办结率≥98%',
                result: `${random.integer(98, 100)}%`,
              },
              {
                name: '满意',
                group: '社会公众或服务对象满意度',
                target: `指标1：群众满意度≥${Math.round((world.survey.satisfied / world.survey.asked) * 100) - random.integer(0, 6)}%`,
                result: `${Math.round((world.survey.satisfied / world.survey.asked) * 100)}%`,
              },
            ],
            score,
            grade,
            evaluators: [
              { name: leader, post: '局  长', office: world.department, signature: leader },
              { name: accountant, post: '会  计', office: world.department, signature: accountant },
            ],
            opinions: { leader, department: '同意。', finance: '同意。', financeSigner: finance },
            signedOn: date,
          },
          printer.print,
        ),
        pageBreak,
        ...narrative(
          world,
          {
            besideTables: true,
            result: { score, grade },
            title: `${world.department}${world.year}年部门整体支出绩效评价报告`,
          },
          printer,
          random,
        ),
        ...yueyangRubric(rows, random.integer(9, 14), printer),
      ],
    };
  },
};

const gradeSlot: Slot = { role: 'grade', item: '评价等次', where: '自评报告表' };

/** The places that every 评分表 has. */
export function rubricSlot(place: string): Slot | null {
  const level = /^rubric\.level[12]\.(.+)\.weight$/.exec(place);
  if (level) return { role: 'level-weight', item: `${level[1]}分值`, where: '评分表' };
  if (place === 'rubric.total.score') return { role: 'score-total', item: '总分', where: '评分表' };
  const score = /^rubric\.(.+)\.score$/.exec(place);
  return score ? { role: 'score', item: score[1]!, where: '评分表' } : null;
}
