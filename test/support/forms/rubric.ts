import { Decimal } from 'decimal.js';
import type { Print, Printer } from '../faults.ts';
import { type Block, type Cell, cell, heading, line, pageBreak, table } from '../submission.ts';

/** One indicator of a 评分表. */
export interface RubricRow {
  readonly level1: string;
  readonly level2: string;
  readonly indicator: string;
  /** Null: shares the criterion of the row above, in one merged cell. */
  readonly criterion: string | null;
  readonly weight: number;
  readonly score: number;
  /** 扣分原因和其他说明. */
  readonly reason?: string;
}

export const pointsText = (points: number): string => new Decimal(points).toString();

export const totalOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, one) => total.plus(one), new Decimal(0)).toNumber();

/** The sum of the self scores as they are printed, faults and all: a wrong score is no wrong total. */
export const selfTotal = (rows: readonly RubricRow[], printer: Printer): string =>
  pointsText(
    totalOf(
      rows.map((row) => Number(printer.preview(`rubric.${row.indicator}.score`, pointsText(row.score)))),
    ),
  );

/** Yueyang's 评分表, in two parts with the headings repeated as the form has it. Places: `rubric.<indicator>.score`. */
export function yueyangRubric(rows: readonly RubricRow[], secondFrom: number, printer: Printer): Block[] {
  const print = printer.print;
  const total = [
    cell('总  分', { across: 4 }),
    print('rubric.total.weight', pointsText(totalOf(rows.map((row) => row.weight)))),
    print('rubric.total.score', selfTotal(rows, printer)),
    '',
  ];
  const title = '部门整体支出绩效评价评分表';
  return [
    pageBreak,
    heading(0, title),
    rubricTable(rows, rows.slice(0, secondFrom), [], print),
    pageBreak,
    heading(0, `${title}（续）`),
    rubricTable(rows, rows.slice(secondFrom), [total], print),
    line(
      '备注：如部门（单位）根据本部门实际情况修改调整了附件3《部门整体支出绩效评价指标体系（参考样表）》，须相应修改调整本表中的对应部分。',
    ),
  ];
}

const columns = ['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因和其他说明'];

function rubricTable(
  all: readonly RubricRow[],
  rows: readonly RubricRow[],
  after: readonly (readonly (Cell | string)[])[],
  print: Print,
) {
  const weightOf = (level: 'level1' | 'level2', row: RubricRow) =>
    pointsText(
      totalOf(
        all
          .filter((one) => one.level1 === row.level1 && (level === 'level1' || one.level2 === row.level2))
          .map((one) => one.weight),
      ),
    );
  const starts = (same: (a: RubricRow, b: RubricRow) => boolean, index: number) =>
    index === 0 || !same(rows[index - 1]!, rows[index]!);
  const run = (same: (a: RubricRow, b: RubricRow) => boolean, index: number) => {
    let end = index + 1;
    while (end < rows.length && same(rows[index]!, rows[end]!)) end += 1;
    return end - index;
  };
  const sameFirst = (a: RubricRow, b: RubricRow) => a.level1 === b.level1;
  const sameSecond = (a: RubricRow, b: RubricRow) => sameFirst(a, b) && a.level2 === b.level2;
  const body = rows.map((row, index) => {
    const cells: Cell[] = [];
    for (const [level, same] of [
      ['level1', sameFirst],
      ['level2', sameSecond],
    ] as const) {
      if (!starts(same, index)) continue;
      const isContinued = all.indexOf(row) > 0 && same(all[all.indexOf(row) - 1]!, row);
      const place = `rubric.${level}.${row[level]}.weight${isContinued ? '.continued' : ''}`;
      cells.push(
        cell(`${row[level]}\n（${print(place, weightOf(level, row))}分）`, {
          down: run(same, index),
          alignment: 'center',
        }),
      );
    }
    cells.push(cell(row.indicator, { alignment: 'center' }));
    if (row.criterion !== null) {
      let sharing = 1;
      while (rows[index + sharing]?.criterion === null) sharing += 1;
      cells.push(
        cell(print(`rubric.${row.indicator}.criterion`, row.criterion), {
          down: sharing,
          alignment: 'left',
        }),
      );
    }
    cells.push(
      cell(print(`rubric.${row.indicator}.weight`, pointsText(row.weight))),
      cell(print(`rubric.${row.indicator}.score`, pointsText(row.score))),
      cell(print(`rubric.${row.indicator}.reason`, row.reason ?? '')),
    );
    return cells;
  });
  return table([8, 9, 12, 36, 8, 8, 14], [columns, ...body, ...after], 1);
}
