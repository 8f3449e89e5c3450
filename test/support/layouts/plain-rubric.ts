import { pointsText, type RubricRow, selfTotal, totalOf } from '../forms/rubric.ts';
import { narrative } from '../narrative.ts';
import { type Block, cell, heading, pageBreak, table } from '../submission.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';
import { rubricRows } from './rubric-rows.ts';

/** Rubrics under other headings; half of them have no weight column, the weights standing in the names. */
export const plainRubric: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const rows = rubricRows(world, random);
    const score = selfTotal(rows, printer);
    const grade = gradeOf(Number(score));
    const inNames = random.chance(0.5);
    const where = '评分表';
    const putScore = (row: RubricRow) =>
      printer.print(`rubric.${row.indicator}.score`, pointsText(row.score), {
        role: 'score',
        item: row.indicator,
        where,
        most: row.weight,
      });
    const putWeight = (row: RubricRow) =>
      printer.print(`rubric.${row.indicator}.weight`, pointsText(row.weight));
    const total = () =>
      printer.print('rubric.total.score', score, { role: 'score-total', item: '总分', where });
    const groups = (row: RubricRow, index: number) => {
      if (rows[index - 1]?.level1 === row.level1) return [];
      const peers = rows.filter((one) => one.level1 === row.level1);
      const weight = printer.print(
        `rubric.level1.${row.level1}.weight`,
        pointsText(totalOf(peers.map((one) => one.weight))),
        { role: 'level-weight', item: `${row.level1}分值`, where },
      );
      return [cell(`${row.level1}（${weight}分）`, { down: peers.length })];
    };
    const rubric: Block = inNames
      ? table(
          [12, 24, 44, 10, 14],
          [
            ['一级指标', '指标名称', '评分细则', '自评分', '备注'],
            ...rows.map((row, index) => [
              ...groups(row, index),
              `${row.indicator}（${putWeight(row)}分）`,
              cell(row.criterion ?? '', { alignment: 'left' }),
              putScore(row),
              row.reason ?? '',
            ]),
            [cell('合计', { across: 2 }), '', total(), ''],
          ],
          1,
        )
      : table(
          [12, 18, 42, 8, 9, 14],
          [
            ['一级', '指标名称', '评分细则', '满分', '自评分', '备注'],
            ...rows.map((row, index) => [
              ...groups(row, index),
              row.indicator,
              cell(row.criterion ?? '', { alignment: 'left' }),
              putWeight(row),
              putScore(row),
              row.reason ?? '',
            ]),
            [cell('合计', { across: 3 }), '100', total(), ''],
          ],
          1,
        );
    return {
      runningHead: '',
      orientation: 'portrait',
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
        heading(0, `${world.year}年度部门整体支出绩效自评评分表`),
        rubric,
      ],
    };
  },
};
