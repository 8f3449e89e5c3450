import { Decimal } from 'decimal.js';
import type { Printer } from '../faults.ts';
import { pointsText, type RubricRow, selfTotal, totalOf } from '../forms/rubric.ts';
import { banded, ratio } from '../forms/scoring.ts';
import { narrative } from '../narrative.ts';
import type { Random } from '../random.ts';
import { type Cell, cell, heading, line, pageBreak, type Table, table } from '../submission.ts';
import type { World } from '../world.ts';
import { factsOf, gradeOf, type Layout, noSlots } from './layout.ts';

interface ShaanxiRow extends RubricRow {
  /** 指标说明. */
  readonly note: string;
  /** 数据来源. */
  readonly source: string;
}

/** Weights at three levels, 指标说明, 评分标准 and 数据来源 each in a column of its own. */
export const shaanxi: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const rows = rowsOf(world, random);
    const score = selfTotal(rows, printer);
    const grade = gradeOf(Number(score));
    return {
      runningHead: random.chance(0.5) ? world.department : '',
      orientation: 'landscape',
      blocks: [
        ...narrative(
          world,
          {
            besideTables: false,
            result: { score, grade },
            title: `${world.department}${world.year}年度部门整体支出绩效自评报告`,
          },
          printer,
          random,
        ),
        pageBreak,
        heading(0, `${world.year}年度部门整体支出绩效自评表`),
        line(`填报单位：${world.department}`),
        rubric(rows, score, printer, random),
      ],
    };
  },
};

function rowsOf(world: World, random: Random): ShaanxiRow[] {
  const facts = factsOf(world);
  const adjusted = ratio(facts.adjustment, facts.initialBudget).abs();
  const over = (value: Decimal, limit: number) => Decimal.max(0, value.minus(limit)).div(0.1).floor();
  const control = ratio(facts.threeActual, facts.threeBudget);
  const row = (
    level1: string,
    level2: string,
    indicator: string,
    weight: number,
    score: number,
    note: string,
    criterion: string,
    source: string,
  ): ShaanxiRow => ({ level1, level2, indicator, weight, score, note, criterion, source });
  const judged = (level1: string, level2: string, indicator: string, weight: number) =>
    row(
      level1,
      level2,
      indicator,
      weight,
      weight - (random.chance(0.3) ? random.integer(1, 2) : 0),
      '反映部门履职目标的实现程度。',
      '按照完成情况及佐证材料综合评定。',
      '工作总结',
    );
  return [
    row(
      '投入',
      '预算调整',
      '预算调整率',
      5,
      Decimal.max(0, new Decimal(5).minus(over(adjusted, 5).times(0.1))).toNumber(),
      '预算调整率=（预算调整数/年初预算数）×100%，用以反映和考核部门预算的调整程度。',
      '预算调整率绝对值≤5%，得5分。预算调整率绝对值＞5%的，每增加0.1个百分点扣0.1分，扣完为止。',
      '预算批复、调整文件',
    ),
    row(
      '投入',
      '预算编制',
      '财政供养人员控制率',
      10,
      ratio(facts.staff, facts.posts).lte(100) ? 10 : 0,
      '财政供养人员控制率=（在职人员数/编制数）×100%。',
      '财政供养人员控制率≤100%，得10分；＞100%，不得分。',
      '人员信息表',
    ),
    row(
      '过程',
      '预算管理',
      '“三公经费”控制率',
      5,
      Decimal.max(0, new Decimal(5).minus(over(control, 100).times(0.5))).toNumber(),
      '“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算安排数）×100%。',
      '“三公经费”控制率≤100%，得5分，每增加0.1个百分点扣0.5分，扣完为止。',
      '部门决算',
    ),
    row(
      '过程',
      '资产管理',
      '固定资产利用率',
      10,
      banded(ratio(facts.assetsInUse, facts.assets), [
        [95, 10],
        [85, 8],
        [75, 6],
      ]),
      '固定资产利用率=（实际在用固定资产总额/所有固定资产总额）×100%。',
      '固定资产利用率≥95%，得10分；85%（含）-95%，得8分；75%（含）-85%，得6分；低于75%不得分。',
      '资产报表',
    ),
    row(
      '过程',
      '资产管理',
      '资产管理规范性',
      5,
      5,
      '①资产保存完整；②资产处置规范；③有偿使用收入及时上缴。',
      '全部符合5分，有1项不符扣2分，扣完为止。',
      '资产管理制度',
    ),
    judged('效果', '履职效果', '重点工作完成率', 20),
    judged('效果', '履职效果', '工作质量达标率', 20),
    judged('效果', '社会效益', '公共服务水平', 15),
    row(
      '效果',
      '满意度',
      '社会公众满意度',
      10,
      banded(new Decimal(facts.satisfaction), [
        [95, 10],
        [85, 8],
        [75, 6],
      ]),
      '满意度=满意人数/有效调查人数×100%。',
      '95%（含）以上计10分；85%（含）-95%，计8分；75%（含）-85%，计6分；低于75%计0分。',
      '问卷调查',
    ),
  ];
}

function rubric(rows: readonly ShaanxiRow[], score: string, printer: Printer, random: Random): Table {
  const where = '自评表';
  const beside = random.chance(0.5);
  const group = (row: ShaanxiRow, level: 'level1' | 'level2') =>
    rows.filter((one) => one[level] === row[level]);
  const weight = (row: ShaanxiRow, level: 'level1' | 'level2') =>
    cell(
      printer.print(
        `rubric.${level}.${row[level]}.weight`,
        pointsText(totalOf(group(row, level).map((one) => one.weight))),
        { role: 'level-weight', item: `${row[level]}分值`, where },
      ),
      { down: group(row, level).length },
    );
  const body = rows.map((row, index): (Cell | string)[] => {
    const before = rows[index - 1];
    const starts = (level: 'level1' | 'level2') => before?.[level] !== row[level];
    const name = (level: 'level1' | 'level2') =>
      starts(level) ? [cell(row[level], { down: group(row, level).length })] : [];
    const weightOf = (level: 'level1' | 'level2') => (starts(level) ? [weight(row, level)] : []);
    const own = printer.print(`rubric.${row.indicator}.weight`, pointsText(row.weight));
    return [
      ...(beside
        ? [
            ...name('level1'),
            ...weightOf('level1'),
            ...name('level2'),
            ...weightOf('level2'),
            row.indicator,
            own,
          ]
        : [
            ...name('level1'),
            ...name('level2'),
            row.indicator,
            ...weightOf('level1'),
            ...weightOf('level2'),
            own,
          ]),
      cell(row.note, { alignment: 'left' }),
      cell(row.criterion ?? '', { alignment: 'left' }),
      row.source,
      printer.print(`rubric.${row.indicator}.score`, pointsText(row.score), {
        role: 'score',
        item: row.indicator,
        where,
        most: row.weight,
      }),
    ];
  });
  const names = ['一级指标', '二级指标', '三级指标'];
  const weights = ['一级分值', '二级分值', '三级分值'];
  const head = beside ? names.flatMap((name) => [name, '分值']) : [...names, ...weights];
  return table(
    beside ? [8, 6, 9, 6, 13, 6, 26, 28, 11, 7] : [8, 9, 13, 6, 6, 6, 26, 28, 11, 7],
    [
      [...head, '指标说明', '评分标准', '数据来源', '得分'],
      ...body,
      [
        cell('合计', { across: 5 }),
        '100',
        '',
        '',
        '',
        printer.print('rubric.total.score', score, { role: 'score-total', item: '总分', where }),
      ],
    ],
    1,
  );
}
