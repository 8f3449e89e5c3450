import type { Cell } from '../model/document.ts';
import { absentLeaf, type FigureLeaf, type RubricRow } from '../model/record.ts';
import type { AmountTable } from './amounts.ts';
import { roleOf } from './columns.ts';
import { type Context, pointsLeaf } from './figures.ts';
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
        .row(rate.line.row)
        .find(
          (each) => each.row === rate.line.row && roleOf(headingPath(region, each).at(-1) ?? '') === role,
        );
      const headings = {
        title: region.title,
        rowHeading: label,
        columnHeading: role === 'weight' ? '分值' : '得分',
      };
      const concept = role === 'weight' ? 'rubric.weight' : 'rubric.self';
      const place = (range?: readonly [number, number]) =>
        placeInCell(numbering, region.grid.table, cell as Cell, headings, range);
      return pointsLeaf(context, cell, place, concept, label);
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
