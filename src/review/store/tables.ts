import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { discrepanciesCsv } from '../../outputs/discrepancies-csv.ts';
import { reportsCsv } from '../../outputs/reports-csv.ts';
import { scoresCsv } from '../../outputs/scores-csv.ts';
import { reviewFiles } from '../../outputs/writer/review-files.ts';
import type { Tables } from '../exports/workbook.ts';

/** The tables that the last run wrote, as they are read: those of a large batch are larger than what is made of them. */
export const runTables = (out: string): Tables => ({
  reports: linesOf(join(out, reportsCsv.file)),
  discrepancies: linesOf(join(out, discrepanciesCsv.file)),
  scores: linesOf(join(out, scoresCsv.file)),
});

const lineEnd = '\r\n';

async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  let begun = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (begun + piece).split(lineEnd);
    begun = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (begun !== '') yield [begun];
}

/** Leaves the decisions beside the results as well, whole or not at all; open in a spreadsheet, it stays as it was. */
export async function keepTable(out: string, csv: string): Promise<void> {
  const temporary = join(out, `${reviewFiles.table}.${randomUUID()}`);
  await writeFile(temporary, csv);
  await rename(temporary, join(out, reviewFiles.table)).catch(() => rm(temporary, { force: true }));
}
