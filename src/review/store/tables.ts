import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { discrepanciesCsv } from '../../outputs/discrepancies-csv.ts';
import { reportsCsv } from '../../outputs/reports-csv.ts';
import { scoresCsv } from '../../outputs/scores-csv.ts';
import { reviewFiles } from '../../outputs/writer/review-files.ts';
import type { Tables } from '../exports/workbook.ts';

/** The tables that the last run wrote. */
export async function runTables(out: string): Promise<Tables> {
  const read = (file: string) => readFile(join(out, file), 'utf8');
  const [reports, discrepancies, scores] = await Promise.all(
    [reportsCsv, discrepanciesCsv, scoresCsv].map(({ file }) => read(file)),
  );
  return { reports: reports ?? '', discrepancies: discrepancies ?? '', scores: scores ?? '' };
}

/** Leaves the decisions beside the results as well, whole or not at all; open in a spreadsheet, it stays as it was. */
export async function keepTable(out: string, csv: string): Promise<void> {
  const temporary = join(out, `${reviewFiles.table}.${randomUUID()}`);
  await writeFile(temporary, csv);
  await rename(temporary, join(out, reviewFiles.table)).catch(() => rm(temporary, { force: true }));
}
