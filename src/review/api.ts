/**
 * What the review server and its page say to each other, as plain types: the page imports nothing else of the program.
 * Texts of the two languages come together, so that the page switches without asking again.
 */
import type { ReportStatus } from '../model/audit.ts';
import type { Severity } from '../model/discrepancy.ts';
import type { Localized } from '../model/message.ts';

export type { Localized, ReportStatus, Severity };

/** What a person says of a discrepancy; `none` takes back what was said. */
export const verdicts = ['none', 'accepted', 'dismissed', 'asked'] as const;
export type Verdict = (typeof verdicts)[number];

/** Against what was reviewed before: found for the first time, found as before, or found with other figures. */
export const states = ['same', 'new', 'changed'] as const;
export type State = (typeof states)[number];

/** One submission, a row of the overview. Money and scores are exact digits. */
export interface ReportRow {
  readonly id: string;
  readonly file: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly status: ReportStatus;
  /** Why it is not `ok`; empty texts when it is. */
  readonly message: Localized;
  readonly selfTotal: string | null;
  readonly recomputedTotal: string | null;
  readonly selfGrade: string | null;
  readonly recomputedGrade: string | null;
  readonly pointsWithoutData: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly roundings: number;
  readonly pages: number | null;
  readonly format: string | null;
}

/** GET /api/overview: the batch as its audit left it. */
export interface Overview {
  readonly program: { readonly name: string; readonly version: string };
  readonly audited: {
    /** The out folder, the folders and files that were audited, and when that was done. */
    readonly out: string;
    readonly paths: readonly string[];
    readonly at: string;
    /** False while a run goes on, or after one that was stopped. */
    readonly complete: boolean;
  };
  /** What users call kinds, severities and the statuses of scores and reports, by their stable names. */
  readonly terms: Terms;
  readonly reports: readonly ReportRow[];
}

export interface Terms {
  readonly kinds: Readonly<Record<string, Localized>>;
  readonly severities: Readonly<Record<Severity, Localized>>;
  readonly scoreStatuses: Readonly<Record<string, Localized>>;
  readonly reportStatuses: Readonly<Record<ReportStatus, Localized>>;
}

/** A column whose values recur: `values[codes[row]]`. */
export interface Dictionary<Value extends string = string> {
  readonly values: readonly Value[];
  readonly codes: readonly number[];
}

/** A column whose values hardly recur: one line for each row, empty where there is no value. */
export type Lines = string;

/**
 * GET /api/discrepancies: every discrepancy of the batch as its audit left it, column by column, in the order of the
 * reports. A hundred thousand rows as objects would take a browser ten times the time and the memory.
 */
export interface DiscrepancyColumns {
  /** When the audit that they are of was finished, as in the overview. */
  readonly at: string;
  /** How many there are of each of the overview's reports. */
  readonly perReport: readonly number[];
  readonly ids: Lines;
  readonly severity: Dictionary<Severity>;
  readonly kind: Dictionary;
  readonly rule: Dictionary;
  readonly item: Dictionary;
  /** As printed: digits or words. */
  readonly reported: Lines;
  readonly expected: Lines;
  readonly difference: Lines;
}

/** GET /api/reviewed: what of the discrepancies is not as the audit left it; rows are those of the columns. */
export interface Reviewed {
  readonly at: string;
  /** Where the log stands; what `GET /api/decisions?since=` goes on from. */
  readonly next: number;
  readonly new: readonly number[];
  readonly changed: readonly number[];
  /** Every row that was ever decided. */
  readonly decided: {
    readonly rows: readonly number[];
    /** Indices into `verdicts`. */
    readonly verdicts: readonly number[];
    /** How many decisions were made on it; a new one names the number that its maker has seen. */
    readonly versions: readonly number[];
  };
}

/** An area of a page, in fractions of the page's width and height from its top left corner. */
export interface AreaView {
  /** Number in the page view, from 1, through all files of the submission. */
  readonly page: number;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
}

/** Where a figure stands. */
export interface PlaceView {
  /** As the CSV files say it. */
  readonly text: Localized;
  /** The printed characters. */
  readonly raw: string;
  /** Readings of what was not read for certain. */
  readonly readings?: readonly string[];
  /** The id of its `<mark>` in the text view; null where there is no text view. */
  readonly mark: string | null;
  /** Where it is on the page images; empty for formats without pages. */
  readonly areas: readonly AreaView[];
}

/** What was decided last. */
export interface Decision {
  readonly at: string;
  readonly by: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly note: string;
}

export interface DiscrepancyView {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: string;
  readonly rule: string;
  readonly item: string;
  readonly reported: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly unit: string | null;
  readonly calculation: string;
  /** Where the calculation's result is rounded: the values that the printed figures allow, `1068.98–1069.06`. */
  readonly interval: string | null;
  readonly evidence: string;
  readonly message: Localized;
  readonly confidence: number;
  readonly where: readonly PlaceView[];
  readonly comparedWith: readonly PlaceView[];
  readonly state: State;
  /** Null where nobody decided, or it was taken back. */
  readonly decision: Decision | null;
  readonly version: number;
  /** Where a figure was corrected since: what was decided before. It counts no more and is to be looked at again. */
  readonly former: FormerView | null;
}

/** A discrepancy as it was decided before a figure in it was corrected. */
export interface FormerView {
  readonly reported: string | null;
  readonly expected: string | null;
  readonly decision: Decision;
}

/** A discrepancy that was decided and that the audit no longer reports. */
export interface GoneView {
  readonly id: string;
  readonly kind: string;
  readonly item: string;
  readonly reported: string | null;
  readonly expected: string | null;
  readonly decision: Decision;
}

export interface ScoreView {
  readonly level1: string;
  readonly level2: string;
  readonly indicator: string;
  readonly weight: string | null;
  readonly self: string | null;
  readonly recomputed: string | null;
  readonly difference: string | null;
  /** A key of `Terms.scoreStatuses`. */
  readonly status: string;
  readonly calculation: Localized;
  readonly criterion: string;
  readonly reason: string;
  /** The self score's place, else the indicator's. */
  readonly where: PlaceView;
  readonly inputs: readonly { readonly label: string; readonly raw: string; readonly place: PlaceView }[];
  readonly missing: readonly Localized[];
  readonly defects: readonly Localized[];
  /** Other readings of the criterion, each with its score. */
  readonly readings: readonly { readonly reading: Localized; readonly score: string }[];
}

/** GET /api/reports/:id */
export interface ReportDetail {
  readonly row: ReportRow;
  readonly discrepancies: readonly DiscrepancyView[];
  readonly scores: readonly ScoreView[];
  /** The views that there are, the better one first; none where the source cannot be shown. */
  readonly views: readonly ('text' | 'page')[];
  /** The pages of the page view, in order: their width over height, and the file that they are of where there are several. */
  readonly pages: readonly { readonly ratio: number; readonly file: string | null }[];
  /** Whether the file is still the one that was audited; if not, no view shows it. */
  readonly source: 'same' | 'changed' | 'missing';
  readonly gone: readonly GoneView[];
}

/**
 * GET /api/reports/:id/text?marks=<discrepancy id> (or `?marks=scores`): the document as one HTML page. `<mark id>` is
 * `w0`, `w1` … for where, `c0` … for comparedWith, `s<row>` and `s<row>i<input>` for scores; `PlaceView.mark` names it.
 * GET /api/reports/:id/pages/:n?width=<pixels>: the image of a page, image/webp.
 */

/** POST /api/decisions */
export interface DecisionPost {
  readonly report: string;
  readonly discrepancy: string;
  readonly verdict: Verdict;
  /** Required to dismiss. */
  readonly reason: string;
  readonly note: string;
  /** Who decides, if she says so. */
  readonly by?: string;
  /** The version that she has seen. */
  readonly version: number;
}

/** 200: written. 409 with the same form: somebody else decided meanwhile, and this is what stands. */
export interface DecisionAnswer {
  readonly decision: Decision | null;
  readonly version: number;
}

/** GET /api/decisions?since=: what was decided since, in order; `next` is what to ask from then on. */
export interface DecisionChanges {
  readonly next: number;
  readonly changes: readonly {
    readonly report: string;
    readonly discrepancy: string;
    readonly decision: Decision | null;
    readonly version: number;
  }[];
  /** When the audit that is shown was finished: another than the overview's says that it must be loaded again. */
  readonly auditedAt: string;
}

/** Every answer that is not 2xx or 409. */
export interface Refusal {
  readonly error: Localized;
}

/**
 * Downloads: /export/decisions.csv, /export/letter/<report>.docx, /export/letter/<report> (a printable page),
 * /export/workbook.xlsx; `?lang=en` for English headings.
 */
