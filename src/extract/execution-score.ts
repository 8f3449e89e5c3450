import type { FigureLeaf } from '../model/record.ts';
import { absentLeaf, type RubricRow } from '../model/record.ts';
import type { AmountTable } from './amounts.ts';
import { roleOf } from './columns.ts';
import { type Context, cellFigure, onlyNumber } from './figures.ts';
import { type Numbering, placeInCell } from './place.ts';
import { headingPath } from './regions.ts';

/**
 * The national form scores the execution of the budget inside its table of amounts: 分值 | 执行率 | 得分 beside the
 * amounts of one row. That row is an indicator of the rubric like any other; its criterion is the form's own.
 */
export function executionScores(table: AmountTable, context: Context, numbering: Numbering): RubricRow[] {
  const { region } = table;
  const rated = table.entries.filter(
    (entry) => entry.figure && entry.columnBinding.derived === 'execution-rate',
  );
  return rated.flatMap((rate): RubricRow[] => {
    const label = rate.line.labels.at(-1) ?? '';
    const points = (role: 'weight' | 'selfScore'): FigureLeaf => {
      const cell = region.grid
        .row(rate.row)
        .find((each) => each.row === rate.row && roleOf(headingPath(region, each).at(-1) ?? '') === role);
      if (!cell) return absentLeaf;
      const headings = {
        title: region.title,
        rowHeading: label,
        columnHeading: role === 'weight' ? '分值' : '得分',
      };
      const number = onlyNumber(cell);
      if (!number)
        return {
          state: 'blank',
          mark: cell.text.trim(),
          at: placeInCell(numbering, region.grid.table, cell, headings),
        };
      return {
        state: 'stated',
        value: cellFigure(
          context,
          number,
          placeInCell(numbering, region.grid.table, cell, headings, [number.start, number.end]),
          {
            concept: role === 'weight' ? 'rubric.weight' : 'rubric.self',
            label,
            scope: label,
            year: context.reportYear,
            stage: null,
            origin: 'rubric',
            unit: '分',
            unitSource: 'printed',
            doubt: cell.doubt !== undefined,
          },
        ),
      };
    };
    const weight = points('weight');
    const selfScore = points('selfScore');
    if (weight.state !== 'stated' || !rate.figure) return [];
    return [
      {
        level1: absentLeaf,
        level2: absentLeaf,
        indicator: { text: '执行率', at: rate.figure.at },
        weight,
        weightShared: 1,
        criterion: absentLeaf,
        explanation: absentLeaf,
        selfScore,
        reason: absentLeaf,
        evidence: { state: 'stated', value: { text: rate.cell.text.trim(), at: rate.figure.at } },
      },
    ];
  });
}
