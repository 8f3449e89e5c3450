import { describe, expect, test } from 'vitest';
import { type CsvColumn, csvHead, csvLines, number, safeText, text } from '../../src/outputs/csv.ts';

describe('texts that a spreadsheet would run', () => {
  test.each([
    ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
    ['+8613800000000', "'+8613800000000"],
    ['-1+1|cmd', "'-1+1|cmd"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['\t表', "'\t表"],
    ['\r=1', "'=1"],
    [' =1', "' =1"],
    ['＝1＋1', "'＝1＋1"],
    ['＠某', "'＠某"],
  ])('%j becomes %j', (given, safe) => {
    expect(safeText(given)).toBe(safe);
  });

  test.each(['支出合计', '—', '100%', '309.93 + 759.09 = 1069.02', '（一）', "'x", ''])(
    '%j stays',
    (given) => {
      expect(safeText(given)).toBe(given);
    },
  );
});

test.each([
  ['一行\n二行', '一行 / 二行'],
  ['一行\r\n\r\n 二行 \n', '一行 / 二行 '],
  ['a\u2028b', 'a / b'],
  ['a\u0000b\u000bc', 'a b c'],
])('%j is kept on one line', (given, line) => {
  expect(safeText(given)).toBe(line);
});

const columns: readonly CsvColumn<{ value: string; name: string | null }>[] = [
  { heading: { zh: '数', en: 'value' }, cell: (row) => number(row.value) },
  { heading: { zh: '名', en: 'name' }, cell: (row) => text(row.name) },
];

test('a file starts with the byte-order mark and ends each line with CRLF', () => {
  const bytes = Buffer.from(
    csvHead(columns, 'zh') + csvLines(columns, [{ value: '-10.53', name: 'a,"b"' }], 'zh'),
  );
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString('utf8')).toBe('数,名\r\n-10.53,"a,""b"""\r\n');
});

test('numbers stay numbers and what is absent is empty', () => {
  expect(csvLines(columns, [{ value: '-0.50', name: null }], 'en')).toBe('-0.50,\r\n');
  expect(csvLines(columns, [], 'en')).toBe('');
});

test.each(['1e+21', 'NaN', '=1', '1,000', ''])('%j cannot pass for a number', (value) => {
  expect(() => csvLines(columns, [{ value, name: '' }], 'en')).toThrow('not a plain number');
});
