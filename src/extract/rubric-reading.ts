import type { Figure } from '../model/figure.ts';
import { absentLeaf, type FigureLeaf, type RubricGroup, type RubricRow } from '../model/record.ts';

/** What the rubric tables of a report hold, over all their parts and continuations. */
export interface RubricReading {
  readonly rows: RubricRow[];
  readonly groups: RubricGroup[];
  weightTotal: FigureLeaf;
  readonly selfTotals: Figure[];
  /** What the total comes to out of a hundred, where the table converts it: 折算得分. */
  converted: Figure | null;
  /** The rows that were read from tables of amounts, where the form scores the execution of the budget. */
  readonly executions: RubricRow[];
  /** The first row that no named subtotal has added up yet. */
  unadded: number;
}

export const emptyRubric = (): RubricReading => ({
  unadded: 0,
  rows: [],
  groups: [],
  weightTotal: absentLeaf,
  selfTotals: [],
  converted: null,
  executions: [],
});
