import { type Audit, type DiscrepancyRow, type ReportRow, wordsOf } from '../model/audit.ts';
import type { Kind, Severity } from '../model/discrepancy.ts';

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
});
