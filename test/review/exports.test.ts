import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSource } from '../../parsers/index.ts';
import type { Table } from '../../src/model/document.ts';
import { readCsv } from '../../src/review/exports/read-csv.ts';
import { workbook } from '../../src/review/exports/workbook.ts';
import { auditOf, discrepancyRow, reportRow } from '../support/audits.ts';
import { newDesk, type Visit, visit, write } from './served.ts';

let desk: Awaited<ReturnType<typeof newDesk>>;
let at: Visit;
const accepted = discrepancyRow({ id: 'aaaaaaaaaaa1', item: '支出合计' });
const asked = discrepancyRow({
  id: 'aaaaaaaaaaa2',
  item: '控制率',
  reported: { text: '优' },
  expected: null,
  unit: null,
  calculation: '',
  comparedWith: [],
  message: { zh: '等次没有依据。', en: '' },
});
const dismissed = discrepancyRow({ id: 'aaaaaaaaaaa3', item: '排除的一项' });
const open = discrepancyRow({ id: 'aaaaaaaaaaa4', item: '没有处理的一项' });
const report = reportRow().reportId;
const decide = (discrepancy: string, verdict: string, changes = {}) =>
  at.post({ report, discrepancy, verdict, reason: '', note: '', version: 0, ...changes });
beforeEach(async () => {
  desk = await newDesk();
  const audit = auditOf({ discrepancies: [accepted, asked, dismissed, open] });
  await write(desk.out, [audit], [], '2026-01-01T00:00:00.000Z');
  at = await visit(desk.out);
  await decide('aaaaaaaaaaa2', 'asked', { note: '请附依据' });
  await decide('aaaaaaaaaaa1', 'accepted');
  await decide('aaaaaaaaaaa3', 'dismissed', { reason: '=HYPERLINK("http://x")', note: '+1' });
});
afterEach(async () => {
  await at.server.close();
  await desk.remove();
});

const bytesOf = async (path: string) => new Uint8Array(await (await at.get(path)).arrayBuffer());

test('decisions.csv has a row for each decision, in the order of the report, and runs nothing', async () => {
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf('/export/decisions.csv'));
  const [heading, ...rows] = readCsv(csv);
  const column = (name: string) => rows.map((row) => row[heading?.indexOf(name) ?? -1]);
  expect(csv.startsWith('\ufeff报告编号')).toBe(true);
  expect(column('项目')).toEqual(['支出合计', '控制率', '排除的一项']);
  expect(column('处理')).toEqual(['采纳', '问询', '排除']);
  expect(column('理由')).toEqual(['', '', `'=HYPERLINK("http://x")`]);
  expect(column('备注')).toEqual(['', '请附依据', `'+1`]);
  expect(column('填报数')).toEqual(['1079.55', '优', '1079.55']);
  expect(await readFile(join(desk.out, 'decisions.csv'), 'utf8'), 'left beside the results').toBe(csv);
  const english = await (await at.get('/export/decisions.csv?lang=en')).text();
  expect(readCsv(english)[0]).toContain('verdict');
});

describe('the letter', () => {
  test('lists the accepted points with place and calculation, then the questions, and nothing else', async () => {
    const html = await (await at.get(`/export/letter/${report}`)).text();
    const text = html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, '\n');
    for (const said of [
      '关于2020年度部门整体支出绩效自评报告的审核意见',
      '某县科技和工业信息化局：',
      '经审核，你单位报送的2020年度部门整体支出绩效自评报告存在下列问题，请于收到本意见之日起____个工作日内核实更正',
      '填报：1079.55万元',
      '应为：1069.02万元',
      '计算：309.93 + 759.09 = 1069.02',
      '位置：表1「部门（单位）年度支出和结余情况」',
      '下列事项请作出书面说明',
      '说明：等次没有依据。',
      '审核说明：请附依据',
      '____年__月__日',
    ])
      expect(text).toContain(said);
    expect(text.indexOf('支出合计')).toBeLessThan(text.indexOf('控制率'));
    expect(text).not.toMatch(/排除的一项|没有处理的一项/);
    expect(html).toContain('<ol start="2">');
  });

  test('as a Word document says the same', async () => {
    const answer = await at.get(`/export/letter/${report}.docx`);
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('审核意见-某县'));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const read = await parseSource({ name: 'letter.docx', bytes });
    if (!read.ok) throw new Error(read.reason.text.en);
    const lines = read.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    expect(lines).toContain('1．支出合计');
    expect(lines).toContain('计算：309.93 + 759.09 = 1069.02');
    expect(lines).toContain('2．控制率');
    expect(lines.at(-1)).toBe('____年__月__日');
  });

  test('without an accepted point does not say that there are problems', async () => {
    await decide('aaaaaaaaaaa1', 'none', { version: 1 });
    const html = await (await at.get(`/export/letter/${report}`)).text();
    expect(html).not.toContain('存在下列问题');
    expect(html).toContain('控制率');
  });
});

test('the workbook holds the tables with what was decided, filters, frozen headings and no formula', async () => {
  const bytes = await bytesOf('/export/workbook.xlsx');
  const files = unzipSync(bytes);
  const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(3);
  for (const name of sheets) {
    const xml = strFromU8(files[name] as Uint8Array);
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    expect(xml).toMatch(/<pane [^>]*state="frozen"/);
    expect(xml).not.toContain('<f>');
  }
  const read = await parseSource({ name: 'b.xlsx', bytes });
  if (!read.ok) throw new Error(read.reason.text.en);
  const tables = read.value.blocks.filter((block): block is Table => block.kind === 'table');
  const found = tables.find(({ sheet }) => sheet === '不符之处');
  const row = (n: number) => (found?.cells ?? []).filter((cell) => cell.row === n).map(({ text }) => text);
  expect(row(0).slice(0, 4)).toEqual(['处理', '理由', '备注', '报告编号']);
  expect(row(3)).toEqual(expect.arrayContaining(['排除', '=HYPERLINK("http://x")', '+1', '1079.55']));
  expect(row(4)).toContain('未处理');
});

test('what is more than a sheet holds goes on in another one, and a text is no longer than a cell', async () => {
  const table = async function* (...lines: string[]) {
    yield lines;
  };
  const pieces: Uint8Array[] = [];
  await workbook(
    {
      reports: table('a,b', `1,${'长'.repeat(40_000)}`, '2,<&">', '3,1234567890123456'),
      discrepancies: table('id'),
      scores: table('id'),
    },
    new Map(),
    'zh',
    (bytes) => pieces.push(bytes),
    3,
  );
  const files = unzipSync(Buffer.concat(pieces));
  expect(strFromU8(files['xl/workbook.xml'] as Uint8Array)).toMatch(
    /"报告".*"报告 2".*"不符之处".*"指标得分"/,
  );
  const texts = [1, 2].map((n) =>
    [...strFromU8(files[`xl/worksheets/sheet${n}.xml`] as Uint8Array).matchAll(/<(?:v|t [^>]*)>(.*?)</g)].map(
      ([, text]) => text,
    ),
  );
  expect(texts).toEqual([
    ['a', 'b', '1', '长'.repeat(32_767), '2', '&lt;&amp;&quot;&gt;'],
    ['a', 'b', '3', '1234567890123456'],
  ]);
});

test('the page is answered while a workbook is made', { timeout: 60_000 }, async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    discrepancyRow({ id: n.toString(16).padStart(12, '0') }),
  );
  const audits = Array.from({ length: 100 }, (_, n) =>
    auditOf({ report: reportRow({ reportId: n.toString(16).padStart(10, '0') }), discrepancies: many }),
  );
  await write(desk.out, audits, [], '2026-01-02T00:00:00.000Z');
  await at.json('/api/overview');
  let isMade = false;
  const making = bytesOf('/export/workbook.xlsx').then((bytes) => {
    isMade = true;
    return bytes;
  });
  let answered = 0;
  for (; !isMade; answered += 1) await at.json('/api/decisions?since=0');
  expect(answered, 'answers before the workbook was there').toBeGreaterThan(10);
  expect(Object.keys(unzipSync(await making))).toContain('xl/worksheets/sheet2.xml');
});

test('a workbook that cannot be made ends the download, and the page goes on being answered', async () => {
  await rm(join(desk.out, 'scores.csv'));
  await expect(bytesOf('/export/workbook.xlsx')).rejects.toThrow();
  expect((await at.get('/api/overview')).status).toBe(200);
});

test.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['\ufeffa\r\n"x, ""y""\r\nz",\r\n', [['a'], ['x, "y"\r\nz', '']]],
  [
    'a,,c\r\n,,\r\n',
    [
      ['a', '', 'c'],
      ['', '', ''],
    ],
  ],
  ['a,"b"', [['a', 'b']]],
  ['', []],
])('%j is read as it was written', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});
