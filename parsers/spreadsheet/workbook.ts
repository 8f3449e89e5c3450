import type { WorkBook } from '@e965/xlsx';
import * as xlsx from '@e965/xlsx';
import { isCompound } from '../compound.ts';
import { Refusal } from '../refusal.ts';
import { unreadable } from '../sniff.ts';
import { lightened } from './lightened.ts';

/** Rows of a sheet that are read: no report has as many, and a sheet can be formatted to its last of a million. */
export const mostRows = 20_000;

export interface OpenWorkbook {
  readonly workbook: WorkBook;
  /** Whether the library met records that it does not know: a feature of its maker's own, or damage. */
  readonly odd: boolean;
}

/** Reads a workbook: .xlsx, .xlsm, .xlsb, .xls, and .et where it is one of these. */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const plain = isCompound(bytes) ? bytes : lightened(bytes);
  // The library tells the console, on which a parser has nothing to say.
  const { error } = console;
  let odd = false;
  console.error = () => {
    odd = true;
  };
  try {
    const workbook = xlsx.read(plain, {
      type: 'buffer',
      dense: true,
      cellHTML: false,
      cellNF: true,
      // Cells without a value are given too: a formula that was never computed is one.
      sheetStubs: true,
      // As Chinese Excel shows a date whose format is left to the system.
      dateNF: 'yyyy/m/d',
      sheetRows: mostRows + 1,
    });
    return { workbook, odd };
  } catch (thrown) {
    throw refusalFor(thrown);
  } finally {
    console.error = error;
  }
}

/** The library throws plain errors about the file's bytes; the one about a password names it. */
function refusalFor(thrown: unknown): Refusal {
  if (thrown instanceof Error && /password|encrypt/i.test(thrown.message)) {
    const { code, text } = unreadable('office-encrypted');
    return new Refusal(code, text.zh, text.en);
  }
  return new Refusal(
    'spreadsheet-damaged',
    '工作簿已损坏或不完整，无法读取，请用 Excel 或 WPS 打开后另存一份再提交。',
    'The workbook is damaged or incomplete and cannot be read: open it in Excel or WPS, save a copy and resubmit.',
  );
}
