import type { Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Localized } from './message.ts';

export const scoreStatuses = [
  'agrees',
  'overstated',
  'understated',
  'ambiguous',
  'insufficient-data',
  'judgement',
  'uncompilable',
] as const;
export type ScoreStatus = (typeof scoreStatuses)[number];

/** The recomputed score of one rubric row. Missing data is neither zero nor agreement. */
export interface Score {
  /** Index into the record's `rubric`. */
  readonly row: number;
  readonly status: ScoreStatus;
  /** Null where it cannot be recomputed. */
  readonly recomputed: Decimal | null;
  /** Step by step, with the numbers put in: `12 ÷ 10 = 120%；超过 20 个百分点 × 0.5 = 10 > 5；得 0 分`. */
  readonly calculation: Localized;
  /** The report's own figures that went in. */
  readonly inputs: readonly Figure[];
  /** What the criterion asks for and the report does not state. */
  readonly missing: readonly Localized[];
  /** Other readings of the criterion or of a term, each with its score. */
  readonly alternatives: readonly Alternative[];
  /** What does not fit in the criterion's own text: bands with gaps, marks over the weight. */
  readonly defects: readonly Localized[];
}

export interface Alternative {
  readonly reading: Localized;
  readonly score: Decimal;
}
