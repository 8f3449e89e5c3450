import type { Document } from './document.ts';
import type { Policy } from './policy.ts';
import type { ReportRecord } from './record.ts';
import type { Relation } from './relation.ts';
import type { Score } from './score.ts';

/** What extraction understood of one submission. */
export interface Understanding {
  readonly record: ReportRecord;
  /** From the tables' own headings and from the sentences; those of the vocabulary are added by the checks. */
  readonly relations: readonly Relation[];
}

/** Everything that a check may look at. */
export interface Subject extends Understanding {
  readonly document: Document;
  readonly scores: readonly Score[];
  readonly policy: Policy;
}
