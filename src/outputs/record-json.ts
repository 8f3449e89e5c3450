import type { Audit } from '../model/audit.ts';

/** `records/<report_id>.json`: everything that is known of one report, for programs. */
export const recordJson = {
  folder: 'records',
  file: (audit: Audit): string => `${audit.report.reportId}.json`,
  text: (audit: Audit): string => `${JSON.stringify(audit, null, 1)}\n`,
} as const;
