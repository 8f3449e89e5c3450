import { expect, test } from 'vitest';
import type { Cell, Document, Paragraph, Table } from '../../src/model/document.ts';
import { documentHtml } from '../../src/review/source/document-html.ts';
import type { Mark } from '../../src/review/views/marks.ts';
import { cellAt, textAt } from '../support/audits.ts';
import { modelCell as cell } from '../support/model-cell.ts';

const paragraph = (id: string, text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  id,
  text,
  runs: [],
  ...more,
});
const table = (id: string, rows: number, columns: number, cells: readonly Cell[]): Table => ({
  kind: 'table',
  id,
  rows,
  columns,
  cells,
  headingRows: [],
  areas: [],
});
const documentOf = (...blocks: Document['blocks'][number][]): Document => ({
  format: 'docx',
  pages: null,
  blocks,
  furniture: [],
  notes: [],
});
const inText = (id: string, range: [number, number], raw: string): Mark => ({
  id,
  role: 'where',
  at: textAt({ paragraphId: 'p1', range, raw }),
});
const body = (document: Document, ...marks: Mark[]) =>
  documentHtml(document, marks, '报告').replace(/^.*<body>|<\/body>.*$/gs, '');

test('merged cells keep their places, and places that no cell covers stay empty', () => {
  const grid = table('t1', 3, 3, [
    cell(0, 0, '甲', { rowSpan: 2 }),
    cell(0, 1, '乙', { columnSpan: 2 }),
    cell(1, 2, '1,069.02'),
    cell(2, 1, '丙', { tables: [table('t2', 1, 1, [cell(0, 0, '内')])] }),
  ]);
  const rows = [...body(documentOf(grid)).matchAll(/<td[^>]*>/g)].map(([tag]) => tag);
  expect(rows).toEqual([
    '<td rowspan="2" data-place="t1:1:1">',
    '<td colspan="2" data-place="t1:1:2">',
    '<td class="gap">',
    '<td class="number" data-place="t1:2:3">',
    '<td class="gap">',
    '<td data-place="t1:3:2">',
    '<td data-place="t2:1:1">',
    '<td class="gap">',
  ]);
});

test('marks may overlap; each is whole, in pieces where another crosses it', () => {
  const html = body(
    documentOf(paragraph('p1', '支出309.93万元')),
    inText('w0', [2, 10], '309.93万元'.slice(0, 8)),
    inText('w1', [2, 8], '309.93'),
  );
  expect(html).toContain(
    '支出<mark class="where" data-mark="w0" id="w0"><mark class="where" data-mark="w1" id="w1">309.93</mark></mark>' +
      '<mark class="where" data-mark="w0">万元</mark>',
  );
});

test.each<[string, Mark]>([
  ['other text stands there', inText('w0', [2, 8], '390.93')],
  ['the text is shorter', inText('w0', [20, 26], '309.93')],
  ['there is no such paragraph', { ...inText('w0', [2, 8], '309.93'), at: textAt({ paragraphId: 'p9' }) }],
  ['there is no such cell', { id: 'w0', role: 'where', at: cellAt() }],
])('where %s nothing is marked, and it is said', (_name, mark) => {
  const html = body(documentOf(paragraph('p1', '支出309.93万元')), mark);
  expect(html).not.toContain('<mark');
  expect(html).toContain('data-lost="w0"');
});

test('a blank place is marked as such', () => {
  const at = cellAt({ row: 1, column: 1, range: [0, 0], raw: '' });
  const html = body(documentOf(table('t1', 1, 1, [cell(0, 0, '')])), { id: 'w0', role: 'where', at });
  expect(html).toContain('<mark class="where" data-mark="w0" id="w0"></mark>');
  expect(html).not.toContain('data-lost');
});

test('nothing of a document is markup, wherever it stands', () => {
  const attack = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>&lt;";
  const html = documentHtml(
    {
      ...documentOf(paragraph('p1', attack, { file: attack }), paragraph(attack, attack, { level: 1 }), {
        ...table(attack, 1, 1, [cell(0, 0, attack)]),
        sheet: attack,
      }),
      notes: [paragraph('n1', attack)],
      furniture: [paragraph('h1', attack)],
    },
    [inText('w0', [2, 8], attack), inText('w1', [0, attack.length], attack)],
    attack,
  );
  expect(html.match(/<(?:script|img)/g)).toBeNull();
  expect(html.replace(/"[^"]*"/g, '').match(/<[a-z]+[^>]*\son\w+=/g)).toBeNull();
  expect(html).toContain('&amp;lt;');
});

test('what was read with doubt shows it with its readings, inside a mark and in a cell, and is escaped', () => {
  const doubts = [{ start: 3, end: 8, readings: ['12.30', '72.30"><b>'] }];
  const document = documentOf(
    paragraph('p1', '支出 12.30万元', { uncertain: doubts }),
    table('t1', 1, 1, [{ ...cell(0, 0, '7'), uncertain: [{ start: 0, end: 1, readings: ['7'] }] }]),
  );
  const html = body(document, inText('w0', [3, 10], '12.30万元'));
  const words = '识读存疑 / read uncertainly: ';
  expect(html).toContain(
    `<mark class="where" data-mark="w0" id="w0"><span class="doubt" title="${words}12.30 / 72.30&quot;&gt;&lt;b&gt;">12.30</span></mark><mark class="where" data-mark="w0">万元</mark>`,
  );
  expect(html).toContain(`<span class="doubt" title="${words}7">7</span></td>`);
});
