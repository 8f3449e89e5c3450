import type { CheckOutcome } from './check.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DocumentText, Sheet } from './document.ts';
import type { Locator } from './locator.ts';
import type { Localized, Notice } from './message.ts';
import type { Score } from './score.ts';

/**
 * What became of one submission, as plain data: it crosses a thread boundary and goes into JSON as it is, so decimals
 * are their exact digits. Everything that the program writes is rendered from it.
 */
export interface Audit {
  readonly report: ReportRow;
  readonly discrepancies: readonly DiscrepancyRow[];
  readonly scores: readonly ScoreRow[];
  /** How every check ended; empty where the file could not be read. */
  readonly checks: readonly CheckOutcome[];
  readonly notices: readonly Notice[];
  /** The paths of the files that it was put together from; absent where it is of one file. */
  readonly files?: readonly string[];
  /** The pages that places have areas on; absent where the format has none. */
  readonly sheets?: readonly Sheet[];
  /** What was read from pictures of pages, since reading it again takes as long as the audit; absent where nothing was. */
  readonly text?: DocumentText;
  /** The record as `recordSchema` encodes it; null where the file could not be read. */
  readonly record: unknown;
  /** The pictures of its uncertain figures; absent where there are none. */
  readonly crops?: readonly Crop[];
}

/** The picture of an uncertain figure, as a file beside the record. */
export interface Crop {
  readonly name: string;
  readonly png: Uint8Array;
}

export const reportStatuses = ['ok', 'partial', 'failed'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export interface ReportRow {
  readonly reportId: string;
  /** Path under the audited folder, with forward slashes. */
  readonly file: string;
  /** Null where the file could not be read. */
  readonly format: string | null;
  readonly pages: number | null;
  readonly department: string | null;
  readonly year: number | null;
  readonly status: ReportStatus;
  /** As the report states it (rubric table, else form, else narrative), else the sum of its self scores. */
  readonly selfTotal: string | null;
  /** Recomputed scores, and self scores where nothing could be recomputed. */
  readonly recomputedTotal: string | null;
  readonly selfGrade: string | null;
  readonly recomputedGrade: string | null;
  /** Self scores that the report gives no data for. */
  readonly pointsWithoutData: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly rounding: number;
  /** Single comparisons that held. */
  readonly checksPassed: number;
  /** Checks that could say nothing. */
  readonly checksNotRun: number;
  readonly seconds: number;
  /** Why it is not `ok`; empty texts when it is. */
  readonly message: Localized;
}

/** A printed value: digits, which stay a number in a spreadsheet, or words, which must not become one. */
export type PrintedValue = { readonly number: string } | { readonly text: string };

/** Its digits or words. */
export const wordsOf = (value: PrintedValue): string => ('number' in value ? value.number : value.text);

export interface DiscrepancyRow extends Omit<Discrepancy, 'reported' | 'expected' | 'difference'> {
  /** Stable from run to run and from machine to machine. */
  readonly id: string;
  readonly reported: PrintedValue | null;
  readonly expected: PrintedValue | null;
  readonly difference: string | null;
}

export interface ScoreRow extends Pick<Score, 'row' | 'status' | 'calculation' | 'missing' | 'defects'> {
  readonly level1: string;
  readonly level2: string;
  readonly indicator: string;
  readonly maxPoints: string | null;
  readonly selfScore: string | null;
  readonly recomputed: string | null;
  /** Self score − recomputed score. */
  readonly difference: string | null;
  readonly inputs: readonly ScoreInput[];
  readonly alternatives: readonly { readonly reading: Localized; readonly score: string }[];
  readonly criterion: string;
  readonly reason: string;
  /** The self score's place, else the indicator's. */
  readonly where: Locator;
}

/** A figure of the report that went into a recomputed score. */
export interface ScoreInput {
  readonly figure: string;
  readonly label: string;
  /** As printed, unit included. */
  readonly raw: string;
  readonly at: Locator;
}
