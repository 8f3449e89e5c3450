import { describe, expect, test } from 'vitest';
import { type Cell, cell, line } from '../support/submission.ts';
import { grid, title, understood } from '../support/understood.ts';

const textCases: readonly (readonly [text: string, signatures: readonly string[]])[] = [
  ['评价组组长（签字）：', ['评价组组长（签字） no']],
  ['评价组组长（签字）：王青', ['评价组组长（签字） yes']],
  ['评价组组长(签字): 王青', ['评价组组长（签字） yes']],
  ['填报人（签名）：____', ['填报人（签名） no']],
  ['单位（盖章）：', ['单位（盖章） no']],
  // The form's own date is no signature, nor is a date alone.
  ['评价组组长（签字）：      年   月   日', ['评价组组长（签字） no']],
  ['评价组组长（签字）：2023年3月5日', ['评价组组长（签字） no']],
  ['评价组组长（签字）：王青  2023年3月5日', ['评价组组长（签字） yes']],
  // What a template leaves is no signature; a name that is partly hidden is one.
  ['评价组组长（签字）：××', ['评价组组长（签字） no']],
  ['评价组组长（签字）：XXX', ['评价组组长（签字） no']],
  ['评价组组长（签字）：/', ['评价组组长（签字） no']],
  ['评价组组长（签字）：王××', ['评价组组长（签字） yes']],
  ['单位负责人（签章）：  联系电话：0730-1234567', ['单位负责人（签章） no']],
  ['单位负责人（签章）：王青  联系电话：0730-1234567', ['单位负责人（签章） yes']],
  // Two places on one line, and on two lines of one cell.
  ['组长（签字）：      负责人（签字）：李禾', ['组长（签字） no', '负责人（签字） yes']],
  ['组长（签字）：王青  负责人（签字）：', ['组长（签字） yes', '负责人（签字） no']],
  ['组长（签字）：王青\n负责人（签字）：', ['组长（签字） yes', '负责人（签字） no']],
  // Nothing is to be signed here.
  ['请负责人（签字）后上报', []],
  ['（签字）：', []],
  ['评价报告由组长签字后报送。', []],
];

const signaturesOf = (...blocks: Parameters<typeof understood>[0]) =>
  understood([title, ...blocks]).record.signatures.map(({ role, signed }) => `${role} ${signed}`);

describe('places for a signature', () => {
  test.each(textCases)('%j in a paragraph', (text, signatures) => {
    expect(signaturesOf(line(text))).toEqual(signatures);
  });

  test.each(textCases)('%j in a cell', (text, signatures) => {
    expect(signaturesOf(grid([cell(text, { across: 2 })], ['编制数', '5']))).toEqual(signatures);
  });
});

interface TableCase {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | string)[])[];
  readonly signatures: readonly string[];
}

const tableCases: readonly TableCase[] = [
  {
    name: 'signed, blank, left as the template has it, and a spare line',
    rows: [
      ['姓名', '职务/职称', '单位', '签字'],
      ['王青', '局长', '水务局', '王青'],
      ['李禾', '主任', '水务局', ''],
      ['张麦', '股长', '水务局', '××'],
      ['', '', '', ''],
    ],
    signatures: ['王青 yes', '李禾 no', '张麦 no'],
  },
  {
    name: 'sequence numbers are no names, also on spare lines',
    rows: [
      ['序号', '姓名', '职务', '签字'],
      ['1', '王青', '局长', '王青'],
      ['2', '李禾', '主任', ''],
      ['3', '', '', ''],
    ],
    signatures: ['王青 yes', '李禾 no'],
  },
  {
    name: 'a label merged over all rows is no name',
    rows: [
      [cell('评价人员', { down: 4 }), '姓名', '职务', '签字'],
      ['王青', '局长', '王青'],
      ['李禾', '主任', ''],
      ['', '', ''],
    ],
    signatures: ['王青 yes', '李禾 no'],
  },
  {
    name: 'a table of people without a column to sign in',
    rows: [
      ['姓名', '职务', '单位'],
      ['王青', '局长', '水务局'],
    ],
    signatures: [],
  },
];

test.each(tableCases)('a table of evaluators: $name', ({ rows, signatures }) => {
  expect(signaturesOf(line('评价人员'), grid(...rows))).toEqual(signatures);
});
