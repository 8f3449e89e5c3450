import { expect, test } from 'vitest';
import type { Locator } from '../../src/model/locator.ts';
import { locatorText, locatorTexts } from '../../src/outputs/locator-text.ts';
import { cellAt, textAt } from '../support/audits.ts';

const area = (page: number) => ({ page, box: [0, 0, 1, 1] as [number, number, number, number] });
const { title: _title, rowHeading: _row, columnHeading: _column, ...bareCell } = cellAt();
const { heading: _heading, ...bareText } = textAt();

const cases: readonly [string, Locator, string, string][] = [
  [
    'a cell with all its headings',
    cellAt(),
    '表1「部门（单位）年度支出和结余情况」第5行「局机关及二级机构汇总」第2列「支出合计」',
    'table 1 "部门（单位）年度支出和结余情况", row 5 "局机关及二级机构汇总", column 2 "支出合计"',
  ],
  ['a cell without headings', bareCell, '表1第5行第2列', 'table 1, row 5, column 2'],
  [
    'a cell of a sheet, as its user looks it up',
    { ...bareCell, sheet: '收支' },
    '工作表《收支》B5，第5行第2列',
    'sheet "收支" B5, table 1, row 5, column 2',
  ],
  ...(
    [
      [26, 'Z'],
      [27, 'AA'],
      [702, 'ZZ'],
      [703, 'AAA'],
    ] as const
  ).map(([column, letters]): [string, Locator, string, string] => [
    `column ${column} of a sheet`,
    { ...bareCell, sheet: '收支', column },
    `工作表《收支》${letters}5，第5行第${column}列`,
    `sheet "收支" ${letters}5, table 1, row 5, column ${column}`,
  ]),
  [
    'a cell on a page',
    { ...bareCell, areas: [area(3)] },
    '第3页，表1第5行第2列',
    'page 3, table 1, row 5, column 2',
  ],
  [
    'a cell over a page break',
    { ...bareCell, areas: [area(3), area(4)] },
    '第3—4页，表1第5行第2列',
    'pages 3–4, table 1, row 5, column 2',
  ],
  [
    'words under a heading',
    textAt(),
    '「（一）基本支出」下，全文第57段：“309.93万元”',
    'under "（一）基本支出", paragraph 57 of the text: "309.93万元"',
  ],
  [
    'words without a heading, over two lines',
    { ...bareText, raw: '309.93\n万元', areas: [area(2)] },
    '第2页，全文第57段：“309.93万元”',
    'page 2, paragraph 57 of the text: "309.93万元"',
  ],
];

test.each(cases)('%s', (_name, locator, zh, en) => {
  expect(locatorText(locator, 'zh')).toBe(zh);
  expect(locatorText(locator, 'en')).toBe(en);
});

test('a long passage is cut, several places are listed', () => {
  const long = locatorText(textAt({ raw: '长'.repeat(200) }), 'zh');
  expect(long).toContain(`${'长'.repeat(60)}…”`);
  expect(locatorTexts([bareCell, bareCell], 'zh')).toBe('表1第5行第2列；表1第5行第2列');
  expect(locatorTexts([], 'en')).toBe('');
});

test('a place in one of several files begins with the file', () => {
  expect(locatorText(textAt({ file: '说明.docx' }), 'zh')).toMatch(/^《说明\.docx》，/);
  expect(locatorText(cellAt({ file: '表.docx' }), 'en')).toMatch(/^表\.docx, table 1/);
});
