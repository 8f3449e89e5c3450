import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../parsers/index.ts';
import { spreadsheet } from '../../parsers/spreadsheet.ts';
import type { Document } from '../../src/model/document.ts';
import type { Notice } from '../../src/model/message.ts';
import { expectSoundGrid } from './sound-grid.ts';

type Value = string | number | boolean | null | xlsx.CellObject;

interface Sheet {
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

type BookType = 'xlsx' | 'biff8' | 'xlsb';

function book(sheets: Readonly<Record<string, Sheet>>, bookType: BookType = 'xlsx'): Uint8Array {
  const workbook = xlsx.utils.book_new();
  const settings: xlsx.SheetProps[] = [];
  for (const [name, { rows, merges = [], hidden = false }] of Object.entries(sheets)) {
    const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => xlsx.utils.decode_range(range));
    xlsx.utils.book_append_sheet(workbook, sheet, name);
    settings.push({ Hidden: hidden ? 1 : 0 });
  }
  workbook.Workbook = { Sheets: settings };
  return new Uint8Array(xlsx.write(workbook, { type: 'buffer', bookType }));
}

async function read(bytes: Uint8Array): Promise<{ document: Document; notices: readonly Notice[] }> {
  const outcome = await parseSource({ name: '评分表.xlsx', bytes });
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return { document: outcome.value, notices: outcome.notices };
}

const codesOf = (notices: readonly Notice[]) =>
  notices.map(({ code }) => code).filter((code) => code !== 'mislabelled');

function cellsOf(document: Document): string[][] {
  return document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.cells.map(
            ({ row, column, rowSpan, columnSpan, text }) =>
              `${row},${column}${rowSpan + columnSpan > 2 ? `+${rowSpan}x${columnSpan}` : ''} ${text}`,
          ),
        ]
      : [],
  );
}

const number = (v: number, z?: string): xlsx.CellObject => ({ t: 'n', v, ...(z === undefined ? {} : { z }) });

describe.each(['xlsx', 'biff8', 'xlsb'] as const)('a workbook as %s', (bookType) => {
  it('gives each sheet as a table under its name', async () => {
    const bytes = book({ 收支: { rows: [['项目', '金额']] }, 评分: { rows: [['指标', '得分']] } }, bookType);
    const { document, notices } = await read(bytes);
    expect(document.format).toBe('spreadsheet');
    expect(document.blocks).toMatchObject([
      { kind: 'paragraph', text: '收支', level: 1 },
      { kind: 'table', id: 't1', sheet: '收支' },
      { kind: 'paragraph', text: '评分' },
      { kind: 'table', id: 't2', sheet: '评分' },
    ]);
    expect(codesOf(notices)).toEqual([]);
  });

  it.each<[string, Value, string]>([
    ['a number rounded by its format', number(309.926, '0.00'), '309.93'],
    ['thousands', number(1234.5, '#,##0.00'), '1,234.50'],
    ['a percentage', number(0.7101, '0.00%'), '71.01%'],
    ['an account with its padding', number(12.5, '_ * #,##0.00_ ;_ * -#,##0.00_ '), '12.50'],
    ['a number with many digits, not in powers of ten', number(1234567890123.5), '1234567890123.5'],
    ['a sum of floats as it is shown', number(0.1 + 0.2), '0.3'],
    ['a date', number(43831, 'yyyy"年"m"月"d"日"'), '2020年1月1日'],
    ['the value of a formula', { t: 'n', f: 'SUM(A1:A2)', v: 619.85 }, '619.85'],
    ['an error as it is shown', { t: 'e', v: 7, w: '#DIV/0!' }, '#DIV/0!'],
    ['text that looks like a number', '0012', '0012'],
    ['lines in a cell', '一、\n二、', '一、\n二、'],
  ])('prints %s', async (_, value, expected) => {
    const { document } = await read(
      book(
        {
          表: {
            rows: [
              ['a', 'b'],
              [value, 'x'],
            ],
          },
        },
        bookType,
      ),
    );
    expect(cellsOf(document)).toEqual([['0,0 a', '0,1 b', `1,0 ${expected}`, '1,1 x']]);
  });

  it('keeps merged cells, and places as the sheet counts them', async () => {
    const rows = [[null], [null, '一级指标', '分值'], [null, '投入', 5], [null, null, 6]];
    const { document } = await read(book({ 表: { rows, merges: ['B3:B4'] } }, bookType));
    expectSoundGrid(document);
    expect(cellsOf(document)[0]?.filter((cell) => !cell.endsWith(' '))).toEqual([
      '1,1 一级指标',
      '1,2 分值',
      '2,1+2x1 投入',
      '2,2 5',
      '3,2 6',
    ]);
  });

  it('leaves hidden sheets out and says so', async () => {
    const sheets = { 收支: { rows: [['a', 1]] }, 选项: { rows: [['b', 2]], hidden: true } };
    const { document, notices } = await read(book(sheets, bookType));
    expect(document.blocks).toHaveLength(2);
    expect(notices.find(({ code }) => code === 'spreadsheet-hidden')).toMatchObject({ loss: false });
    expect(notices.find(({ code }) => code === 'spreadsheet-hidden')?.text.zh).toContain('选项');
  });

  it('says that a workbook is empty', async () => {
    expect(codesOf((await read(book({ 表: { rows: [] } }, bookType))).notices)).toEqual([
      'spreadsheet-empty',
    ]);
  });
});

describe('a sheet', () => {
  it('has titles above the table proper that run over its width, and none below', async () => {
    const rows = [['收支表'], [null, '单位：万元'], ['项目', '金额'], ['一、基本支出'], ['人员经费', 5]];
    const { document } = await read(book({ 表: { rows } }));
    expect(cellsOf(document)).toEqual([
      [
        '0,0+1x2 收支表',
        '1,0+1x2 单位：万元',
        '2,0 项目',
        '2,1 金额',
        '3,0 一、基本支出',
        '3,1 ',
        '4,0 人员经费',
        '4,1 5',
      ],
    ]);
  });

  it('has titles behind an empty row too', async () => {
    const rows = [['项目', '金额'], ['甲', 5], [], ['某中心收支表'], ['项目', '金额'], ['乙', 6]];
    const { document } = await read(book({ 表: { rows } }));
    expect(cellsOf(document)[0]?.slice(4)).toEqual([
      '2,0 ',
      '2,1 ',
      '3,0+1x2 某中心收支表',
      '4,0 项目',
      '4,1 金额',
      '5,0 乙',
      '5,1 6',
    ]);
  });

  it('whose merges overlap keeps the first', async () => {
    const { document } = await read(
      book({
        表: {
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
          merges: ['A1:B1', 'B1:B2'],
        },
      }),
    );
    expectSoundGrid(document);
    expect(cellsOf(document)).toEqual([['0,0+1x2 a', '1,0 c', '1,1 d']]);
  });

  it('merged far beyond what is filled ends where the cells end', async () => {
    const { document } = await read(
      book({
        表: {
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
          merges: ['B1:XFD1048576'],
        },
      }),
    );
    expect(cellsOf(document)).toEqual([['0,0 a', '0,1+2x1 b', '1,0 c']]);
  });

  const rewritten = (change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(book({ 表: { rows: [['a', 5]] } }));
    const name = 'xl/worksheets/sheet1.xml';
    return zipSync({ ...parts, [name]: strToU8(change(Buffer.from(parts[name] as Uint8Array).toString())) });
  };

  it.each([
    ['without a value', '<f>SUM(A2:A9)</f>', ['spreadsheet-uncomputed']],
    ['with an empty value', '<f>SUM(A2:A9)</f><v></v>', ['spreadsheet-uncomputed']],
    ['with a value', '<f>SUM(A2:A9)</f><v>5</v>', []],
  ])('with a formula %s: %j', async (_, content, codes) => {
    const bytes = rewritten((xml) => xml.replace(/<c r="B1".*?<\/c>/, `<c r="B1">${content}</c>`));
    expect(codesOf((await read(bytes)).notices)).toEqual(codes);
  });

  it('of a great many formatted rows is read to its last filled one', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 2}" s="1" ht="${row % 97}"/>`);
    const { document, notices } = await read(
      rewritten((xml) => xml.replace('</sheetData>', `${rows.join('')}</sheetData>`)),
    );
    expect(cellsOf(document)).toEqual([['0,0 a', '0,1 5']]);
    expect(codesOf(notices)).toEqual([]);
  });

  it.each([
    [20_000, []],
    [20_001, ['spreadsheet-cut']],
  ])('of %i filled rows: %j', async (count, codes) => {
    const rows = Array.from({ length: count }, (_, row) => [row, 'x']);
    expect(codesOf((await read(book({ 表: { rows } }))).notices)).toEqual(codes);
  });
});

describe('a workbook that cannot be read', () => {
  const whole = book({ 收支: { rows: [['项目', 309.93]], merges: ['A1:B1'] } });
  const old = book({ 收支: { rows: [['项目', 309.93]], merges: ['A1:B1'] } }, 'biff8');

  it('says which sheet is lost', async () => {
    const parts = unzipSync(book({ 收支: { rows: [['a', 5]] }, 评分: { rows: [['b', 6]] } }));
    delete parts['xl/worksheets/sheet2.xml'];
    const { document, notices } = await read(zipSync(parts));
    expect(document.blocks).toHaveLength(2);
    expect(notices.map(({ code, loss }) => [code, loss])).toEqual([['spreadsheet-sheet-lost', true]]);
    expect(notices[0]?.text.zh).toContain('评分');
  });

  it('says that it is damaged', async () => {
    const parts = unzipSync(whole);
    const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8('<workbook>') });
    const outcome = await spreadsheet.parse({ name: 'a.xlsx', bytes });
    expect(outcome.ok ? codesOf(outcome.notices) : outcome.reason.code).toMatch(
      /spreadsheet-(?:damaged|empty)/,
    );
  });

  it.each([
    ['xlsx', whole],
    ['xls', old],
  ])('however its bytes are changed (%s), is read with a sound grid or refused', async (_, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 1, 9, 0x7f, 0xff));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        const outcome = await spreadsheet.parse({ name: 'a.xlsx', bytes: copy });
        if (outcome.ok) expectSoundGrid(outcome.value);
      }),
      { numRuns: 150 },
    );
  });
});
