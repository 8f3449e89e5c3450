import type { Figure } from '../../model/figure.ts';
import type { RubricRow } from '../../model/record.ts';
import { figureOf } from '../words/leaf.ts';
import { added, type Points } from './sums.ts';

/** A row with its score and a weight of its own. */
export interface ScoredRow {
  readonly row: RubricRow;
  readonly self: Figure;
  readonly weight: Figure;
}

/** The rows that can be short of points by themselves: those of one merged weight share it, so that none of them is. */
export function scoredRows(rubric: readonly RubricRow[]): ScoredRow[] {
  return rubric.flatMap((row) => {
    const self = figureOf(row.selfScore);
    const weight = figureOf(row.weight);
    return self && weight && row.weightShared === 1 ? [{ row, self, weight }] : [];
  });
}

/** What rows are short of together: their weights less their scores. */
export const pointsLost = (rows: readonly ScoredRow[]): Points =>
  added(rows.map(({ self, weight }) => ({ ...self, value: weight.value.minus(self.value) })));
