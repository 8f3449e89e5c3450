import type { Audit, DiscrepancyRow } from '../../model/audit.ts';
import type { Locator } from '../../model/locator.ts';

/** A place to be marked in the text view. */
export interface Mark {
  readonly id: string;
  readonly role: 'where' | 'compared';
  readonly at: Locator;
}

/** The ids of the marks of a discrepancy's places and of a score's. */
export const markIds = {
  where: (index: number): string => `w${index}`,
  compared: (index: number): string => `c${index}`,
  score: (row: number): string => `s${row}`,
  input: (row: number, index: number): string => `s${row}i${index}`,
} as const;

/** The places of one discrepancy. */
export const marksOf = ({ where, comparedWith }: DiscrepancyRow): Mark[] => [
  ...where.map((at, index): Mark => ({ id: markIds.where(index), role: 'where', at })),
  ...comparedWith.map((at, index): Mark => ({ id: markIds.compared(index), role: 'compared', at })),
];

/** The self scores of the rubric, and the figures that went into the recomputed ones. */
export const scoreMarks = ({ scores }: Pick<Audit, 'scores'>): Mark[] =>
  scores.flatMap(({ row, where, inputs }) => [
    { id: markIds.score(row), role: 'where', at: where } as const,
    ...inputs.map(({ at }, index) => ({ id: markIds.input(row, index), role: 'compared', at }) as const),
  ]);
