import type { Decimal } from './decimal.ts';
import type { Locator, Places } from './locator.ts';
import type { Localized } from './message.ts';
import type { Unit } from './unit.ts';

export const severities = ['error', 'warning', 'rounding'] as const;
export type Severity = (typeof severities)[number];

export const kinds = [
  'sum-mismatch',
  'conflicting-values',
  'ratio-mismatch',
  'carry-forward-mismatch',
  'unit-suspect',
  'score-mismatch',
  'score-sum-mismatch',
  'score-out-of-range',
  'grade-mismatch',
  'rubric-defect',
  'target-unmet',
  'unsupported-score',
  'missing-item',
  'stale-text',
  'near-duplicate',
  'uncertain-reading',
] as const;
export type Kind = (typeof kinds)[number];

/** Something that does not hold, for a person to decide. It accuses nobody: it says what cannot both be true. */
export interface Discrepancy {
  readonly severity: Severity;
  readonly kind: Kind;
  /** What was broken: a check's or a relation's id. */
  readonly rule: string;
  /** What it is about, in the report's words. */
  readonly item: string;
  /** Printed, as printed in `unit`; a text for grades and wording. Null where nothing is reported (a missing item). */
  readonly reported: Decimal | string | null;
  readonly expected: Decimal | string | null;
  /** reported − expected; null where they are not numbers. */
  readonly difference: Decimal | null;
  readonly unit: Unit | null;
  /** As one would write it by hand: `309.93 + 759.09 = 1069.02`; empty where nothing is computed. */
  readonly calculation: string;
  /** The suspect figure's place first. */
  readonly where: Places;
  /** The places that it does not fit. */
  readonly comparedWith: readonly Locator[];
  /** The printed words that hold it. */
  readonly evidence: string;
  readonly message: Localized;
  /** 1 for what was read and bound without doubt. */
  readonly confidence: number;
}
