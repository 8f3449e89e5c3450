import type { Cell } from '../model/document.ts';
import { scanNumbers } from '../model/printed-number.ts';
import { absentLeaf, type FigureLeaf, type RubricRow } from '../model/record.ts';
import type { AmountTable } from './amounts.ts';
import { roleOf } from './columns.ts';
import { type Context, pointsFigure, pointsLeaf } from './figures.ts';
import { type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';
import type { RubricReading } from './rubric-reading.ts';

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
    const selfScore = points('selfScore');
    const stated = points('weight');
    // The heading holds for one row of the form: the one that has a score.
    const weight =
      stated.state === 'stated' || selfScore.state !== 'stated'
        ? stated
        : weightInHeading(region, rate.line.row, context, numbering);
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
        deduction: absentLeaf,
        reason: absentLeaf,
        evidence: { state: 'stated', value: { text: rate.cell.text.trim(), at: rate.figure.at } },
      },
    ];
  });
}

/**
 * Of an execution that the rubric scores once more (预算执行率得分 | 10 | 9.66 under the indicators), the rubric's row is
 * kept, and is told the rate: the points of both would count twice.
 */
export function withoutRepeatedExecutions(rubric: RubricReading): void {
  for (const row of rubric.executions) {
    const at = rubric.rows.indexOf(row);
    const again = rubric.rows.findIndex(
      (other) =>
        !rubric.executions.includes(other) &&
        /执行率|预算执行(?:情况)?(?:得分)?$/.test(other.indicator.text) &&
        other.weight.state === 'stated' &&
        row.weight.state === 'stated' &&
        other.weight.value.value.eq(row.weight.value.value),
    );
    const repeated = rubric.rows[again];
    if (at < 0 || !repeated) continue;
    if (repeated.evidence.state !== 'stated') rubric.rows[again] = { ...repeated, evidence: row.evidence };
    rubric.rows.splice(at, 1);
    rubric.groups.forEach((group, index) => {
      const rows = group.rows.filter((one) => one !== at).map((one) => (one > at ? one - 1 : one));
      rubric.groups[index] = { ...group, rows };
    });
  }
}

/** 得分（20分×执行率）: the points of the row stand in the heading of its score. */
function weightInHeading(region: Region, row: number, context: Context, numbering: Numbering): FigureLeaf {
  const { grid, from, to } = region.headings;
  const column = region.grid
    .row(row)
    .find((each) => roleOf(headingPath(region, each).at(-1) ?? '') === 'selfScore')?.column;
  if (column === undefined) return absentLeaf;
  for (let heading = from; heading < to; heading++) {
    const cell = grid.at(heading, column);
    const printed = cell && pointsTimesRate.exec(cell.text);
    if (!cell || !printed) continue;
    const start = printed.index + printed[0].indexOf(printed[1] as string);
    const end = start + (printed[1] as string).length;
    const [number] = scanNumbers(cell.text).filter((each) => each.start === start);
    if (!number) continue;
    const headings = { title: region.title, rowHeading: null, columnHeading: null };
    const at = placeInCell(numbering, grid.table, cell, headings, [start, end]);
    const value = pointsFigure(context, cell, number, at, 'rubric.weight', '执行率');
    return { state: 'stated', value };
  }
  return absentLeaf;
}

const pointsTimesRate = /[（(]\s*(\d{1,3}(?:\.\d+)?)\s*分?\s*[*×xX]\s*(?:预算)?执行率/;
