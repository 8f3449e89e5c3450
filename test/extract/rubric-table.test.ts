import { expect, test } from 'vitest';
import { groupsOf, readRubric, rowsOf, rubricHeadings, totalsOf } from '../support/rubric.ts';
import { type Block, cell } from '../support/submission.ts';
import { grid } from '../support/understood.ts';

interface Case {
  readonly name: string;
  readonly table: Block;
  readonly rows: readonly string[];
  readonly groups?: readonly string[];
  readonly totals?: string;
}

const cases: readonly Case[] = [
  {
    name: 'three levels with a weight for each indicator, closed by a total',
    table: grid(
      rubricHeadings,
      [
        cell('投入', { down: 3 }),
        cell('预算配置', { down: 2 }),
        '在职人员控制率',
        '≦100%，计5分',
        '5',
        '5',
        '',
      ],
      ['重点支出安排率', '≥90%，计6分', '6', '4.5', '未全部安排'],
      ['目标设定', '目标合理性', '符合规划，4分', '4', '0', '没有分解'],
      [cell('合计', { across: 4 }), '15', '9.5', ''],
    ),
    rows: [
      '投入/预算配置/在职人员控制率 5 5',
      '投入/预算配置/重点支出安排率 6 4.5',
      '投入/目标设定/目标合理性 4 0',
    ],
    groups: ['1 投入 -: 0,1,2', '2 预算配置 -: 0,1', '2 目标设定 -: 2'],
    totals: '15 9.5',
  },
  {
    name: 'weights at two levels',
    table: grid(
      ['一级指标', '分值', '指标名称', '分值', '评分标准', '得分'],
      [cell('过程', { down: 2 }), cell('11', { down: 2 }), '预算完成率', '8', '100%计满分', '8'],
      ['结转结余率', '3', '无结余，3分', '2'],
    ),
    rows: ['过程/预算完成率 8 8', '过程/结转结余率 3 2'],
    groups: ['1 过程 11: 0,1'],
  },
  {
    name: 'weights at three levels after all three names, and columns that refer to one another by letter',
    table: grid(
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '一级分值',
        '二级分值',
        '三级分值',
        '实际完成值（B）',
        '得分（B/A）',
      ],
      [cell('过程', { down: 2 }), '预算执行', '预算完成率', cell('11', { down: 2 }), '8', '8', '100%', '7'],
      ['资产管理', '资产利用率', '3', '3', '98%', '3'],
    ),
    rows: ['过程/预算执行/预算完成率 8 7', '过程/资产管理/资产利用率 3 3'],
    groups: ['1 过程 11: 0,1', '2 预算执行 8: 0', '2 资产管理 3: 1'],
  },
  {
    name: 'weights at three levels',
    table: grid(
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '得分'],
      [
        cell('过程', { down: 3 }),
        cell('20', { down: 3 }),
        cell('预算执行', { down: 2 }),
        cell('14', { down: 2 }),
        '预算完成率',
        '8',
        '100%计满分',
        '8',
      ],
      ['预算控制率', '6', '=0，计6分', '4'],
      ['预算管理', '6', '信息公开性', '6', '按时公开，6分', '6'],
    ),
    rows: ['过程/预算执行/预算完成率 8 8', '过程/预算执行/预算控制率 6 4', '过程/预算管理/信息公开性 6 6'],
    groups: ['1 过程 20: 0,1,2', '2 预算执行 14: 0,1', '2 预算管理 6: 2'],
  },
  {
    name: 'weights inside the names, of groups and of indicators, and no column of weights',
    table: grid(
      ['一级指标', '二级指标', '三级指标', '评分标准', '得分'],
      [
        cell('投  入（15分）', { down: 2 }),
        cell('预算配置(15 分)', { down: 2 }),
        '在职人员控制率（10分）',
        '≦100%，计10分',
        '10',
      ],
      ['“三公经费”变动率（5）', '≦0，计5分', '5'],
    ),
    rows: ['投入/预算配置/在职人员控制率 10 10', '投入/预算配置/“三公经费”变动率 5 5'],
    groups: ['1 投入 15: 0,1', '2 预算配置 15: 0,1'],
  },
  {
    name: 'brackets in a name that hold no points, and three digits that do',
    table: grid(
      ['指标名称', '评分标准', '得分'],
      ['宣传活动（4场次）', '办满4场，计5分', '5'],
      ['规划编制（2022年）', '按时，计5分', '5'],
      ['信息公开率（100%）', '全部公开，计5分', '5'],
      ['群众满意（不计分）', '满意，计5分', '5'],
      ['年度任务（2022）', '完成，计5分', '5'],
      ['总体情况（100）', '完成，计5分', '5'],
    ),
    rows: [
      '宣传活动（4场次） - 5',
      '规划编制（2022年） - 5',
      '信息公开率（100%） - 5',
      '群众满意（不计分） - 5',
      '年度任务（2022） - 5',
      '总体情况 100 5',
    ],
  },
  {
    name: 'one merged weight over several indicators with scores of their own',
    table: grid(
      ['一级指标', '三级指标', '评分标准', '分值', '自评得分'],
      [cell('效果', { down: 4 }), '经济效益', '好，5分', cell('15', { down: 3 }), '5'],
      ['社会效益', '好，5分', '4'],
      ['生态效益', '好，5分', '5'],
      ['满意度', '95%以上，5分', '5', '5'],
    ),
    rows: ['效果/经济效益 15÷3 5', '效果/社会效益 15÷3 4', '效果/生态效益 15÷3 5', '效果/满意度 5 5'],
    groups: ['1 效果 -: 0,1,2,3'],
  },
  {
    name: 'equal weights one under the other are not shared',
    table: grid(
      ['指标名称', '评分标准', '分值', '自评得分'],
      ['经济效益', '好，5分', '5', '5'],
      ['社会效益', '好，5分', '5', '5'],
    ),
    rows: ['经济效益 5 5', '社会效益 5 5'],
  },
  {
    name: 'two levels and other words: 一级 | 指标名称 | 评分细则 | 满分 | 自评分 | 备注',
    table: grid(
      ['一级', '指标名称', '评分细则', '满分', '自评分', '备注'],
      ['管理', '制度健全', '有制度，10分', '10', '9.5', '修订中'],
      ['产出', '河道清淤', '完成，20分', '20', '20', ''],
    ),
    rows: ['管理/制度健全 10 9.5', '产出/河道清淤 20 20'],
    groups: ['1 管理 -: 0', '1 产出 -: 1'],
  },
  {
    name: 'what was taken off instead of what was given, as it is or as less than nothing',
    table: grid(
      ['一级指标', '评价指标', '评分标准', '分值', '扣分', '扣分原因'],
      ['管理', '制度健全', '健全，10分', '10', '1.5', '修订中'],
      ['产出', '河道清淤', '完成，20分', '20', '-2', '未完工'],
      ['效果', '满意度', '满意，5分', '5', '0', ''],
      ['效益', '生态效益', '好，5分', '5', '', ''],
      [cell('合计', { across: 3 }), '40', '3.5', ''],
    ),
    rows: ['管理/制度健全 10 8.5', '产出/河道清淤 20 18', '效果/满意度 5 5', '效益/生态效益 5 ()'],
    groups: ['1 管理 -: 0', '1 产出 -: 1', '1 效果 -: 2', '1 效益 -: 3'],
    totals: '40 36.5',
  },
  {
    name: 'what was taken off beside what was given, and what is taken off from a weight of several',
    table: grid(
      ['评价指标', '评分标准', '分值', '扣分', '得分'],
      ['制度健全', '健全，10分', '10', '1.5', '8.5'],
      ['河道清淤', '完成，20分', '20', '', '20'],
    ),
    rows: ['制度健全 10 8.5', '河道清淤 20 20'],
  },
  {
    name: 'what was taken off from one weight of several indicators, and a total of nothing else',
    table: grid(
      ['评价指标', '评分标准', '分值', '扣分值'],
      ['制度健全', '健全，10分', cell('20', { down: 2 }), '1.5'],
      ['河道清淤', '完成，10分', '1'],
      [cell('合计', { across: 3 }), '2.5'],
    ),
    rows: ['制度健全 20÷2 -', '河道清淤 20÷2 -'],
  },
  {
    name: 'no column of criteria',
    table: grid(
      ['一级指标', '评价指标', '权重', '得分'],
      ['管理', '制度健全', '10', '9'],
      ['产出', '河道清淤', '20', '20'],
    ),
    rows: ['管理/制度健全 10 9', '产出/河道清淤 20 20'],
    groups: ['1 管理 -: 0', '1 产出 -: 1'],
  },
  {
    name: 'scores that are not numbers are blanks, zero is a score',
    table: grid(
      ['指标名称', '评分标准', '分值', '自评得分'],
      ['经济效益', '好，5分', '5分', '0'],
      ['社会效益', '好，5分', '5.0', ''],
      ['生态效益', '好，5分', '５', '—'],
      ['行业效益', '好，5分', '5', '不适用'],
      ['满意度', '好，5分', '', '5 分'],
    ),
    rows: ['经济效益 5 0', '社会效益 5.0 ()', '生态效益 5 (—)', '行业效益 5 (不适用)', '满意度 () 5'],
  },
];

test.each(cases)('a rubric table: $name', ({ table: printed, rows, groups = [], totals = '-' }) => {
  const record = readRubric(printed);
  expect(rowsOf(record)).toEqual(rows);
  expect(groupsOf(record)).toEqual(groups);
  expect(totalsOf(record)).toBe(totals);
});
