import { createHash } from 'node:crypto';
import { type Audit, type DiscrepancyRow, type ReportRow, wordsOf } from '../model/audit.ts';
import type { Kind, Severity } from '../model/discrepancy.ts';
import type { Locator } from '../model/locator.ts';

/** What a list shows of a discrepancy. */
export interface ListedDiscrepancy {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: Kind;
  readonly rule: string;
  readonly item: string;
  /** Digits or words, as the tables print them. */
  readonly reported: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly unit: string | null;
  /** What does not hold, whatever figures are printed; the same after a figure was corrected. */
  readonly relation: string;
  /** Where, likewise: the headings of its places. */
  readonly place: string;
}

/** What lists show of a report, without its record. */
export interface ListedReport {
  readonly report: ReportRow;
  readonly found: readonly ListedDiscrepancy[];
}

/** `records/index.jsonl`: a line for each report, since reading thousands of records takes a minute. */
export const recordsIndex = {
  file: 'records/index.jsonl',
  head: (): string => '',
  lines({ report, discrepancies }: Audit): string {
    return `${JSON.stringify({ report, found: discrepancies.map(listed) } satisfies ListedReport)}\n`;
  },
  read: (text: string): ListedReport[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
} as const;

/** A discrepancy as lists show it. */
export const listed = (found: DiscrepancyRow): ListedDiscrepancy => ({
  id: found.id,
  severity: found.severity,
  kind: found.kind,
  rule: found.rule,
  item: found.item,
  reported: found.reported && wordsOf(found.reported),
  expected: found.expected && wordsOf(found.expected),
  difference: found.difference,
  unit: found.unit,
  relation: shortHash([found.kind, found.rule, found.item]),
  place: shortHash([...found.where, ...found.comparedWith].map(headingsOf)),
});

/** Not the raw text, which is what a correction changes, nor numbers, which change when rows are put in above. */
const headingsOf = (at: Locator): readonly (string | undefined)[] =>
  at.kind === 'cell' ? [at.title, at.rowHeading, at.columnHeading] : [at.heading];

/** Long enough to tell apart what one report holds. */
const shortHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
