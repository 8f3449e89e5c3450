import type { ReportRow } from '../api.ts';
import type { Batch } from './batch.ts';
import type { Recurring } from './column.ts';

/** The words of a search, all of which must be told. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);

/** Whether a submission tells every word itself. */
export const reportTells = (report: ReportRow, words: readonly string[]): boolean =>
  words.every((word) => reportText(report).includes(word));

const reportTexts = new WeakMap<ReportRow, string>();

/** What the search looks through of a submission; kept, since every key that is typed asks for it. */
function reportText(report: ReportRow): string {
  const kept = reportTexts.get(report);
  if (kept !== undefined) return kept;
  const text = `${report.file} ${report.department ?? ''} ${report.year ?? ''} ${report.id}`.toLowerCase();
  reportTexts.set(report, text);
  return text;
}

const lowerTexts = new WeakMap<readonly string[], readonly string[]>();

/** Which values of a column tell a word, looked through once for all rows that have them. */
function telling({ values }: Pick<Recurring, 'values'>, word: string): boolean[] {
  const lower = lowerTexts.get(values) ?? values.map((value) => value.toLowerCase());
  lowerTexts.set(values, lower);
  return lower.map((value) => value.includes(word));
}

/** Whether a discrepancy tells every word, in its report, item, kind, rule or numbers. */
export function rowTest(batch: Batch, words: readonly string[]): (row: number) => boolean {
  const tests = words.map((word) => wordTest(batch, word));
  const [first] = tests;
  if (first === undefined) return () => true;
  return tests.length === 1 ? first : (row) => tests.every((test) => test(row));
}

function wordTest({ columns, overview }: Batch, word: string): (row: number) => boolean {
  const { kinds } = overview.terms;
  const inReport = overview.reports.map((report) => reportText(report).includes(word));
  const inItem = telling(columns.item, word);
  const inRule = telling(columns.rule, word);
  const inKind = columns.kind.values.map(
    (kind) => kind.includes(word) || (kinds[kind]?.zh.toLowerCase().includes(word) ?? false),
  );
  const inItself = new Uint8Array(columns.count);
  columns.reported.mark(word, inItself);
  columns.expected.mark(word, inItself);
  columns.ids.markWhole(word, inItself);
  return (row) =>
    inItem[columns.item.codes[row]!]! ||
    inReport[columns.report[row]!]! ||
    inKind[columns.kind.codes[row]!]! ||
    inRule[columns.rule.codes[row]!]! ||
    inItself[row] === 1;
}
