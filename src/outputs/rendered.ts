import type { Audit, Crop, DiscrepancyRow, ReportRow } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import { discrepanciesCsv } from './discrepancies-csv.ts';
import { recordJson } from './record-json.ts';
import { recordsIndex } from './records-index.ts';
import { reportsCsv } from './reports-csv.ts';
import { scoresCsv } from './scores-csv.ts';
import { worst } from './summary.ts';

/** What users open; it may be shown while it grows. */
export const tables = [discrepanciesCsv, scoresCsv, reportsCsv] as const;
/** The artefacts that grow by lines with every audit. */
export const growing = [...tables, recordsIndex] as const;

/**
 * An audit as the artefacts show it. Each worker renders its own audits: the main thread has then little more to do than
 * to write them, and a second worker is worth a second core.
 */
export interface Rendered {
  readonly report: ReportRow;
  /** Those of its findings that a summary may show. */
  readonly top: readonly DiscrepancyRow[];
  /** The bytes that each of the growing artefacts grows by. */
  readonly lines: readonly Uint8Array[];
  /** The bytes of its record but for where it comes from, which the main thread knows. */
  readonly record: Uint8Array;
  /** The pictures of its uncertain figures. */
  readonly crops: readonly Crop[];
}

const utf8 = new TextEncoder();

export const render = (audit: Audit, language: Language): Rendered => ({
  report: audit.report,
  top: worst(audit),
  lines: growing.map((table) => utf8.encode(table.lines(audit, language))),
  record: utf8.encode(recordJson.body(audit)),
  crops: audit.crops ?? [],
});
