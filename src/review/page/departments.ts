import type { ReportRow } from '../api.ts';
import type { Batch } from './batch.ts';
import type { Recurring } from './column.ts';

/** The department that a submission counts for; its file where it names none. */
export const departmentOf = (report: ReportRow): string => report.department ?? report.file;

const known = new WeakMap<readonly ReportRow[], Recurring>();

/** The departments of a batch, and which of them each report is of; told once, since every filter asks for it. */
export function departmentsOf({ overview: { reports } }: Pick<Batch, 'overview'>): Recurring {
  const told = known.get(reports) ?? recurringOf(reports.map(departmentOf));
  known.set(reports, told);
  return told;
}

function recurringOf(names: readonly string[]): Recurring {
  const codes = new Map<string, number>();
  for (const name of names) if (!codes.has(name)) codes.set(name, codes.size);
  return { values: [...codes.keys()], codes: Uint32Array.from(names, (name) => codes.get(name)!) };
}
