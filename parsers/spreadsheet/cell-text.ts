import type { CellObject } from '@e965/xlsx';
import { Decimal } from '../../src/model/decimal.ts';

/** What a spreadsheet keeps of a number, in significant digits. */
const keptDigits = 15;

/** A cell's text as the sheet shows it; a formula by the value that was computed last. */
export function cellText(cell: CellObject): string {
  if (cell.t === 'z') return '';
  const shown = cell.w ?? (cell.v === undefined ? '' : String(cell.v));
  // A narrow cell shows a long number as 1.2E+12: what is meant are its digits.
  if (cell.t === 'n' && typeof cell.v === 'number' && /^-?[\d.]+E[+-]?\d+$/i.test(shown.trim()))
    return new Decimal(cell.v.toPrecision(keptDigits)).toFixed();
  const text = shown.replace(/\r\n?/g, '\n');
  // Formats for accounts pad numbers to line them up.
  return cell.t === 'n' ? text.trim() : text.trimEnd();
}

/** Whether a formula was never computed: the file holds no value of it. */
export const isUncomputed = (cell: CellObject): boolean =>
  cell.f !== undefined && cell.f !== '' && (cell.t === 'z' || cell.v === undefined);
