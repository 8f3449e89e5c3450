import type { Printer } from '../faults.ts';
import type { RubricRow } from '../forms/rubric.ts';
import type { Random } from '../random.ts';
import { type Cell, cell, type Table, table } from '../submission.ts';

/** The merged names of the levels that begin in one row of a page's rows. */
export function levelCells(rows: readonly RubricRow[], index: number): Cell[] {
  const row = rows[index]!;
  const begins = (same: (one: RubricRow) => boolean, name: string): Cell[] => {
    if (index > 0 && same(rows[index - 1]!)) return [];
    const rest = rows.slice(index).findIndex((one) => !same(one));
    return [cell(name, { down: rest < 0 ? rows.length - index : rest })];
  };
  return [
    ...begins((one) => one.level1 === row.level1, row.level1),
    ...begins((one) => one.level1 === row.level1 && one.level2 === row.level2, row.level2),
  ];
}

/** A rubric over several pages, each page a table of its own; only the first has headings. */
export function scoredPieces(rows: readonly RubricRow[], printer: Printer, random: Random): Table[] {
  const where = '评分表';
  const cuts = [0, random.integer(4, 7), random.integer(9, 12), random.integer(14, 16), rows.length];
  const score = rows.reduce((sum, row) => sum + row.score * 10, 0) / 10;
  return cuts.slice(1).map((end, piece) => {
    const start = cuts[piece]!;
    const body = rows.slice(start, end).map((row, offset): (Cell | string)[] => {
      const index = start + offset;
      return [
        ...levelCells(rows.slice(start, end), offset),
        row.indicator,
        row.criterion ?? '',
        `${row.weight}`,
        printer.print(`rubric.${index}.score`, `${row.score}`, {
          role: 'score',
          item: row.indicator,
          where,
          most: row.weight,
        }),
        row.reason ?? '',
      ];
    });
    if (piece === 0)
      body.unshift(['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因']);
    if (end === rows.length) {
      body.push([
        cell('总分', { across: 4 }),
        '100',
        printer.print('rubric.total.score', `${score}`, { role: 'score-total', item: '总分', where }),
        '',
      ]);
    }
    return table([8, 10, 14, 34, 7, 9, 18], body);
  });
}
