import { stringify } from 'csv-stringify/sync';
import type { PrintedValue } from '../model/audit.ts';
import type { Language, Localized } from '../model/message.ts';

/** What stands in a cell: a number, which a spreadsheet may compute with, or a text, which it must never run. */
export type CsvCell = { readonly number: string | number } | { readonly text: string } | null;

/** A column of one artefact: its heading, and how its cell follows from a row. */
export interface CsvColumn<Row> {
  /** The English heading is the stable name for programs. */
  readonly heading: Localized;
  cell(row: Row, language: Language): CsvCell;
}

export const number = (value: string | number | null): CsvCell => (value === null ? null : { number: value });
export const text = (value: string | null): CsvCell => (value === null ? null : { text: value });
export const printed = (value: PrintedValue | null): CsvCell => value;

// Full-width forms too: spreadsheets in Chinese and Japanese locales take ＝ for =.
const runsAsFormula = /^(?:\s*[=+\-@＝＋－＠]|\t)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** A text on one line, with a leading apostrophe where a spreadsheet would run it as a formula. */
export function safeText(value: string): string {
  const line = value
    .replace(controls, ' ')
    .replace(/^[\r\n\u2028\u2029]+|[\r\n\u2028\u2029]+$/gu, '')
    .replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/gu, ' / ');
  return runsAsFormula.test(line) ? `'${line}` : line;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if ('text' in cell) return safeText(cell.text);
  const digits = String(cell.number);
  // A number that is not plain digits (1e+21, NaN) comes from a bug, and must not reach a spreadsheet as a number.
  if (!plainNumber.test(digits)) throw new TypeError(`not a plain number for a CSV cell: ${digits}`);
  return digits;
}

const options = { record_delimiter: '\r\n' } as const;

/** The byte-order mark and the heading line; Excel reads the file as UTF-8 only with the mark. */
export function csvHead<Row>(columns: readonly CsvColumn<Row>[], language: Language): string {
  return `\ufeff${stringify([columns.map((column) => column.heading[language])], options)}`;
}

/** The lines of some rows. */
export function csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
  language: Language,
): string {
  const lines = Array.from(rows, (row) => columns.map((column) => cellText(column.cell(row, language))));
  return stringify(lines, options);
}
