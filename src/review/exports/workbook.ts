import type { Language, Localized } from '../../model/message.ts';
import type { Decision } from '../api.ts';
import { readCsv } from './read-csv.ts';
import { verdictTerms } from './verdict-terms.ts';
import { mostRows, type XlsxCell, XlsxWriter } from './xlsx.ts';

/** The lines of a table as the run wrote it, many at a time; none of its cells holds a line end. */
type Lines = AsyncIterable<readonly string[]>;

/** The tables of a run. */
export interface Tables {
  readonly reports: Lines;
  readonly discrepancies: Lines;
  readonly scores: Lines;
}

/** What was decided, by the discrepancy's id. */
export type Decisions = ReadonlyMap<string, Pick<Decision, 'verdict' | 'reason' | 'note'>>;

type Row = readonly string[];

const names: Readonly<Record<keyof Tables, Localized>> = {
  reports: { zh: '报告', en: 'reports' },
  discrepancies: { zh: '不符之处', en: 'discrepancies' },
  scores: { zh: '指标得分', en: 'scores' },
};

const decisionHeadings: readonly Localized[] = [
  { zh: '处理', en: 'verdict' },
  { zh: '理由', en: 'reason' },
  { zh: '备注', en: 'note' },
];

/** The whole batch for those who live in spreadsheets: the run's tables with filters, and what was decided beside each. */
export async function workbook(
  tables: Tables,
  decisions: Decisions,
  language: Language,
  take: (bytes: Uint8Array) => void,
  rowsOfSheet = mostRows,
): Promise<void> {
  const writer = new XlsxWriter(take);
  const write = (name: Localized, rows: AsyncGenerator<readonly Row[]>) =>
    writeTable(writer, name[language], rows, rowsOfSheet);
  const decided = (row: Row, isHeading: boolean): Row => {
    if (isHeading) return [...decisionHeadings.map((heading) => heading[language]), ...row];
    const { verdict, reason, note } = decisions.get(row.at(-1) ?? '') ?? none;
    return [verdictTerms[verdict][language], reason, note, ...row];
  };
  await write(names.reports, rowsOf(tables.reports));
  await write(names.discrepancies, rowsOf(tables.discrepancies, decided));
  await write(names.scores, rowsOf(tables.scores));
  writer.end();
}

const none = { verdict: 'none', reason: '', note: '' } as const;

async function* rowsOf(
  lines: Lines,
  change: (row: Row, isHeading: boolean) => Row = (row) => row,
): AsyncGenerator<readonly Row[]> {
  let isHeading = true;
  for await (const some of lines) {
    yield some.map((line) => {
      const row = change(readCsv(line)[0] ?? [], isHeading);
      isHeading = false;
      return row;
    });
  }
}

/** Enough rows to tell how wide a column is. */
const sampled = 200;

/** A table as a sheet; what is more than a sheet holds goes on in another one. */
async function writeTable(
  writer: XlsxWriter,
  name: string,
  tables: AsyncGenerator<readonly Row[]>,
  rowsOfSheet: number,
): Promise<void> {
  const begun: readonly Row[] = (await tables.next()).value ?? [];
  const [heading = [], ...first] = begun;
  const widths = widthsOf(heading, first.slice(0, sampled));
  // Ids are words, even those of digits only.
  const words = heading.map((title) => ids.has(title));
  let [sheets, written] = [0, 0];
  const begin = () => {
    sheets += 1;
    writer.sheet(sheets === 1 ? name : `${name} ${sheets}`, heading, widths);
    written = 1;
  };
  const write = (rows: readonly Row[]) => {
    for (const row of rows) {
      if (written === rowsOfSheet) begin();
      writer.row(row.map((value, column) => cellOf(value, words[column] === true)));
      written += 1;
    }
  };
  begin();
  write(first);
  for await (const rows of tables) write(rows);
}

const widest = 48;
const narrowest = 8;

const widthsOf = (heading: Row, sample: readonly Row[]): number[] =>
  heading.map((title, column) => {
    const lengths = sample.map((row) => widthOf(row[column] ?? ''));
    return Math.min(widest, Math.max(narrowest, widthOf(title) + 4, ...lengths));
  });

/** Chinese characters are two wide. */
const widthOf = (text: string): number => text.replace(/[^\u0020-\u007e]/gu, '  ').length + 2;

const ids = new Set(['报告编号', 'report_id', '编号', 'id']);
const guard = /^'(?=\s*[=+\-@＝＋－＠]|\t)/u;
// No more digits than a spreadsheet's number keeps.
const plainNumber = /^-?(?=[\d.]{1,15}$)\d+(?:\.\d+)?$/;

/** A cell of a CSV as a workbook holds it: a typed text is never run, so what guarded it there is taken off. */
function cellOf(value: string, isWord: boolean): XlsxCell {
  if (value === '') return null;
  return !isWord && plainNumber.test(value) ? Number(value) : value.replace(guard, '');
}
