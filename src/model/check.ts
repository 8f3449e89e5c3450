import type { Discrepancy, Kind } from './discrepancy.ts';
import type { Localized } from './message.ts';
import type { Subject } from './subject.ts';

/** What one check says of one report. `notRun` says why it could say nothing; it is never counted as passed. */
export interface Verdict {
  readonly discrepancies: readonly Discrepancy[];
  /** How many single comparisons held. */
  readonly passed: number;
  readonly notRun?: Localized;
}

/** A check: pure, synchronous, and documented by its own data (`hedui checks` prints it). */
export interface Check {
  /** Equal to the file's name. */
  readonly id: string;
  readonly title: Localized;
  /** Document and article, or the identity of domain.md that it rests on. */
  readonly basis: string;
  /** What must be in the report for it to run. */
  readonly needs: Localized;
  readonly kinds: readonly Kind[];
  run(subject: Subject): Verdict;
}

/** How one check ended on one report. */
export interface CheckOutcome {
  readonly check: string;
  readonly status: 'passed' | 'broken' | 'not-run';
  readonly passed: number;
  readonly why?: Localized;
}

export interface CheckReport {
  readonly discrepancies: readonly Discrepancy[];
  readonly outcomes: readonly CheckOutcome[];
}
