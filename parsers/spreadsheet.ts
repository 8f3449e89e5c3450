import type { DenseWorkSheet } from '@e965/xlsx';
import type { Block, Document, Source } from '../src/model/document.ts';
import type { Notice, Outcome } from '../src/model/message.ts';
import { folded } from './fold.ts';
import type { Parser } from './parser.ts';
import { asReason } from './refusal.ts';
import {
  cutSheets,
  emptyWorkbook,
  hiddenSheets,
  lostSheets,
  oddRecords,
  uncomputedFormulas,
} from './spreadsheet/notices.ts';
import { readSheet } from './spreadsheet/sheet.ts';
import { openWorkbook } from './spreadsheet/workbook.ts';

/** Workbooks of Excel and WPS: each sheet that is shown is a table under the sheet's name. */
export const spreadsheet: Parser = {
  id: 'spreadsheet',
  accepts: (kind) => kind === 'xlsx' || kind === 'xls',
  async parse(source) {
    try {
      return read(source);
    } catch (error) {
      return asReason(error);
    }
  },
};

function read(source: Source): Outcome<Document> {
  const { workbook, odd } = openWorkbook(source.bytes);
  const blocks: Block[] = [];
  const hidden: string[] = [];
  const cut: string[] = [];
  const lost: string[] = [];
  let uncomputed = 0;
  let tables = 0;
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    if (!sheet) {
      lost.push(name);
      return;
    }
    // Charts and macros are no tables.
    if ((sheet['!type'] ?? 'sheet') !== 'sheet') return;
    const result = readSheet(sheet, name, `t${tables + 1}`);
    if (!result.table) return;
    // Nobody sees a hidden sheet: lists to choose from, last year's figures, what the form was copied from.
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0) {
      hidden.push(name);
      return;
    }
    tables++;
    blocks.push({ kind: 'paragraph', id: `p${tables}`, ...folded(name), level: 1, runs: [] }, result.table);
    uncomputed += result.uncomputed;
    if (result.cut) cut.push(name);
  });
  const notices: Notice[] = [
    ...(lost.length > 0 ? [lostSheets(lost)] : []),
    ...(tables === 0 ? [emptyWorkbook()] : []),
    ...(uncomputed > 0 ? [uncomputedFormulas(uncomputed)] : []),
    ...(cut.length > 0 ? [cutSheets(cut)] : []),
    ...(odd ? [oddRecords()] : []),
    ...(hidden.length > 0 ? [hiddenSheets(hidden)] : []),
  ];
  return {
    ok: true,
    value: { format: 'spreadsheet', pages: null, blocks, furniture: [], notes: [] },
    notices,
  };
}
