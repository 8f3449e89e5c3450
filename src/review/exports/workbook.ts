import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/node';
import type { Language, Localized } from '../../model/message.ts';
import type { DecisionLog } from '../store/log.ts';
import { decisionOf } from '../views/state.ts';
import { readCsv } from './read-csv.ts';
import { verdictTerms } from './verdict-terms.ts';

/** What the writer takes for pictures, of which there are none here. */
type Content = Stream | Buffer | Blob;

/** The tables of a run, as they were written. */
export interface Tables {
  readonly reports: string;
  readonly discrepancies: string;
  readonly scores: string;
}

const headings: Readonly<Record<'verdict' | 'reason' | 'note', Localized>> = {
  verdict: { zh: '处理', en: 'verdict' },
  reason: { zh: '理由', en: 'reason' },
  note: { zh: '备注', en: 'note' },
};

/** The whole batch for those who live in spreadsheets: the run's tables with filters, and what was decided beside each. */
export async function workbook(tables: Tables, log: DecisionLog, language: Language): Promise<Uint8Array> {
  const zh = language === 'zh';
  const [heading = [], ...found] = readCsv(tables.discrepancies);
  const decided = found.map((row) => {
    const decision = decisionOf(log.standing(row.at(-1) ?? ''));
    const verdict = verdictTerms[decision?.verdict ?? 'none'][language];
    return [verdict, decision?.reason ?? '', decision?.note ?? '', ...row];
  });
  const decisionHeadings = Object.values(headings).map((each) => each[language]);
  const sheets = [
    sheetOf(zh ? '报告' : 'reports', readCsv(tables.reports)),
    sheetOf(zh ? '不符之处' : 'discrepancies', [[...decisionHeadings, ...heading], ...decided]),
    sheetOf(zh ? '指标得分' : 'scores', readCsv(tables.scores)),
  ];
  const options = { features: [filters(sheets)], fontFamily: '宋体', fontSize: 10 };
  return new Uint8Array(await writeExcelFile(sheets, options).toBuffer());
}

const widest = 48;
const narrowest = 8;
/** Enough rows to tell how wide a column is. */
const sampled = 200;

function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet<Content> {
  const [heading = [], ...body] = rows;
  const columns = heading.map((title, column) => {
    const lengths = body.slice(0, sampled).map((row) => widthOf(row[column] ?? ''));
    return { width: Math.min(widest, Math.max(narrowest, widthOf(title) + 4, ...lengths)) };
  });
  const head = heading.map((value): Cell => ({ value, fontWeight: 'bold', backgroundColor: '#E8ECF2' }));
  // Ids are words, even those of digits only.
  const words = new Set(heading.flatMap((title, column) => (ids.has(title) ? [column] : [])));
  return {
    sheet: name,
    data: [head, ...body.map((row) => row.map((value, column) => cellOf(value, words.has(column))))],
    columns,
    stickyRowsCount: 1,
  };
}

const ids = new Set(['报告编号', 'report_id', '编号', 'id']);
const guard = /^'(?=\s*[=+\-@＝＋－＠]|\t)/u;
const plainNumber = /^-?\d{1,15}(?:\.\d{1,10})?$/;

/** A cell of a CSV as a workbook holds it: a typed text is never run, so what guarded it there is taken off. */
function cellOf(value: string, word: boolean): Cell {
  if (value === '') return null;
  if (!word && plainNumber.test(value)) return { value: Number(value), type: Number };
  return { value: value.replace(guard, ''), type: String };
}

/** Chinese characters are two wide. */
const widthOf = (text: string): number => text.replace(/[^\u0020-\u007e]/gu, '  ').length + 2;

/** The writer has no filters of its own; it lets one put them where they belong, behind the data. */
function filters(sheets: readonly Sheet<Content>[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _sheet, { sheetIndex }) {
            const rows = sheets[sheetIndex]?.data ?? [];
            const columns = rows[0]?.length ?? 0;
            if (columns === 0) return xml;
            const range = `A1:${letters(columns)}${rows.length}`;
            return xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
