import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import type { Document, Table } from '../../src/model/document.ts';
import { type FakePage, fakePdf, line, ruled, text } from '../support/fake-pdf.ts';

async function read(...pages: readonly string[][]): Promise<Document> {
  const outcome = await pdf.parse({
    name: 'fake.pdf',
    bytes: fakePdf(pages.map((content): FakePage => ({ content }))),
  });
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return outcome.value;
}

const tables = (document: Document): Table[] =>
  document.blocks.filter((block): block is Table => block.kind === 'table');
const texts = (document: Document): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const cells = (table: Table | undefined): string[] =>
  (table?.cells ?? []).map((cell) => `${cell.row},${cell.column} ${cell.text}`);

const COLUMNS = [100, 200, 300];

/** Rows of 30 points from the top down, each with its texts. */
function rows(top: number, ...contents: readonly (readonly string[])[]): string[] {
  const levels = Array.from({ length: contents.length + 1 }, (_, index) => top - 30 * index);
  return [
    ...ruled(COLUMNS, levels),
    ...contents.flatMap((row, index) =>
      row.map((shown, column) =>
        shown === '' ? '' : text(COLUMNS[column]! + 5, top - 30 * index - 20, shown),
      ),
    ),
  ];
}

const HEADING = ['科目', '金额'];

describe('tables over page breaks', () => {
  it('joins a table over several pages and drops its repeated heading', async () => {
    const document = await read(
      [text(100, 760, '支出表'), ...rows(740, HEADING, ['工资', '1.00'])],
      rows(780, HEADING, ['办公费', '2.00']),
      rows(780, HEADING, ['差旅费', '3.00']),
    );
    expect(tables(document)).toHaveLength(1);
    expect(cells(tables(document)[0])).toEqual([
      '0,0 科目',
      '0,1 金额',
      '1,0 工资',
      '1,1 1.00',
      '2,0 办公费',
      '2,1 2.00',
      '3,0 差旅费',
      '3,1 3.00',
    ]);
    expect(tables(document)[0]!.headingRows).toEqual([0]);
    expect(tables(document)[0]!.areas.map((area) => area.page)).toEqual([1, 2, 3]);
  });

  // Printed to the very border, as a cut row is; only what stands above what tells.
  const tightly = (first: string, second: string) => {
    const many = Array.from({ length: 12 }, () => ['工资', '1.00']);
    const top = 740 - 30 * many.length;
    return read(
      [
        ...rows(740, ...many),
        ...ruled(COLUMNS, [top, top - 30]),
        text(COLUMNS[0]! + 5, top - 27, '车辆'),
        text(COLUMNS[1]! + 5, top - 27, first),
      ],
      rows(780, ['设备', second]),
    );
  };
  const lastCells = async (first: string, second: string) =>
    cells(tables(await tightly(first, second))[0])
      .slice(-2)
      .map((shown) => shown.replace(/^[\d,]+ /, ''));

  it.each([
    ['1,234.00', '5,678.00'],
    ['1 234.00', '5 678.00'],
    ['１２３４．００', '５６７８．００'],
    ['—', '5678.00'],
  ])('takes %s over %s for two rows, however figures are set', async (first, second) => {
    expect(await lastCells(first, second)).toEqual(['设备', second]);
  });

  it('takes a text that runs down to the border for cut', async () => {
    expect(await lastCells('按合同支付了首', '期款')).toEqual(['车辆\n设备', '按合同支付了首期款']);
  });

  it('joins over page numbers and running heads, but not over a title', async () => {
    const head = text(100, 800, '某局2020年度绩效自评');
    const joined = await read(
      [head, ...rows(740, ['工资', '1.00']), text(290, 40, '- 1 -')],
      [head, ...rows(740, ['办公费', '2.00']), text(290, 40, '- 2 -')],
      [head, ...rows(740, ['差旅费', '3.00']), text(290, 40, '- 3 -')],
    );
    expect(tables(joined)).toHaveLength(1);
    expect(texts(joined)).toEqual([]);
    expect(joined.furniture.map((paragraph) => paragraph.text)).toContain('- 2 -');
    const apart = await read(rows(740, ['工资', '1.00']), [
      text(100, 760, '支出表（续）'),
      ...rows(740, ['办公费', '2.00']),
    ]);
    expect(tables(apart)).toHaveLength(2);
  });

  it('knows the head of a document of two pages, but takes no title of two forms for one', async () => {
    const pages = (top: string) => [
      [text(100, 800, top), ...rows(740, HEADING, ['工资', '1.00'])],
      [text(100, 800, top), ...rows(740, HEADING, ['办公费', '2.00'])],
    ];
    const joined = await read(...pages('某县水务局'));
    expect(tables(joined)).toHaveLength(1);
    expect(joined.furniture.map((paragraph) => paragraph.text)).toEqual(['某县水务局', '某县水务局']);
    const apart = await read(...pages('项目支出明细表'));
    expect(tables(apart)).toHaveLength(2);
    expect(texts(apart)).toEqual(['项目支出明细表', '项目支出明细表']);
  });

  it('puts a row together that the page break cuts', async () => {
    const cut = (top: number, shown: string[], bottom: number): string[] => [
      ...ruled(COLUMNS, [top, bottom]),
      ...shown.map((part, index) => text(205, top - 12 - 14 * index, part)),
    ];
    const document = await read(
      [
        ...rows(740, HEADING, ['甲', '1.00'], ['乙', '2.00']),
        ...cut(650, ['按规定建立健全', '内部管理制度并'], 622),
        text(105, 638, '制度建设'),
      ],
      [...cut(780, ['严格执行。'], 740), ...rows(740, ['丙', '4.00'])],
    );
    expect(tables(document)).toHaveLength(1);
    expect(cells(tables(document)[0]).slice(6)).toEqual([
      '3,0 制度建设',
      '3,1 按规定建立健全内部管理制度并严格执行。',
      '4,0 丙',
      '4,1 4.00',
    ]);
    const joined = tables(document)[0]!.cells.find((cell) => cell.text.startsWith('按规定'))!;
    expect(joined.areas.map((area) => area.page)).toEqual([1, 2]);
    expect(joined.runs.map((run) => run.page)).toEqual([1, 1, 2]);
  });

  it('lets a label go on beside the rows of the next page', async () => {
    const grouped = (top: number, label: string, figures: readonly [string, string]): string[] => [
      ...[100, 200, 300].map((x) => line(x, top, x, top - 60)),
      line(100, top, 300, top),
      line(200, top - 30, 300, top - 30),
      line(100, top - 60, 300, top - 60),
      label === '' ? '' : text(105, top - 20, label),
      text(205, top - 20, figures[0]),
      text(205, top - 50, figures[1]),
    ];
    const document = await read(grouped(740, '投入', ['1.00', '2.00']), grouped(780, '', ['3.00', '4.00']));
    const label = tables(document)[0]!.cells[0]!;
    expect(label).toMatchObject({ text: '投入', rowSpan: 4 });
    expect(label.areas).toHaveLength(2);
  });

  it('keeps two tables apart whose sides differ', async () => {
    const wider = ruled([80, 200, 300], [740, 700]);
    const document = await read(rows(740, ['工资', '1.00']), [...wider, text(105, 710, '他表')]);
    expect(tables(document)).toHaveLength(2);
  });
});

describe('narrative', () => {
  /** A line as wide as the body: 20 characters of 16 points from x. */
  const full = (x: number, y: number, start: string): string => text(x, y, start.padEnd(20, '绩'), 16);

  it('joins the lines of a paragraph, over pages too, and starts one at an indent', async () => {
    const document = await read(
      [
        text(132, 700, '一、基本情况', 16),
        text(132, 672, '本单位'.padEnd(18, '支'), 16),
        full(100, 644, '共有编制'),
        text(100, 616, '十人。', 16),
        text(132, 588, '（一）'.padEnd(18, '收'), 16),
      ],
      [full(100, 760, '续行'), text(100, 732, '完毕。', 16), text(132, 704, '二、其他', 16)],
    );
    expect(texts(document)).toEqual([
      '一、基本情况',
      `${'本单位'.padEnd(18, '支')}${'共有编制'.padEnd(20, '绩')}十人。`,
      `${'（一）'.padEnd(18, '收')}${'续行'.padEnd(20, '绩')}完毕。`,
      '二、其他',
    ]);
  });

  it('keeps page numbers and running heads out of the text', async () => {
    const document = await read(
      ...[1, 2, 3].map((number) => [
        text(100, 800, '绩效自评报告', 9),
        text(100, 700, `正文第${'一二三'[number - 1]}段。`),
        text(280, 40, `第${number}页 共3页`, 9),
      ]),
    );
    expect(texts(document)).toEqual(['正文第一段。', '正文第二段。', '正文第三段。']);
    expect(document.furniture).toHaveLength(6);
  });

  it('gives a level to what is clearly larger than the body, and to nothing else', async () => {
    const document = await read([
      text(200, 780, '绩效自评报告', 22),
      ...[700, 672, 644].map((y) => full(100, y, '正文')),
      text(132, 600, '一、基本情况', 16),
    ]);
    const levels = document.blocks.map((block) => (block.kind === 'paragraph' ? block.level : null));
    expect(levels).toEqual([1, ...levels.slice(1).map(() => undefined)]);
  });

  it('goes on with a centred title in the line under it, be it one character', async () => {
    const body = [700, 672, 644].map((y) => full(100, y, '正文'));
    const centred = (y: number, shown: string) => text(260 - (shown.length * 22) / 2, y, shown, 22);
    // A line of the body is 320 points wide: fourteen characters of the title.
    const filled = '云溪县水利局整体支出绩效评价';
    for (const [lines, expected] of [
      [[filled, '报告'], [`${filled}报告`]],
      [[filled, '告'], [`${filled}告`]],
      [
        ['云溪县水利局', '绩效评价报告'],
        ['云溪县水利局', '绩效评价报告'],
      ],
      [
        [filled, '（2023年度）'],
        [filled, '（2023年度）'],
      ],
      [
        [filled, '一、概况'],
        [filled, '一、概况'],
      ],
    ] as const) {
      const document = await read([
        ...lines.map((shown, index) => centred(800 - 40 * index, shown)),
        ...body,
      ]);
      expect(texts(document).slice(0, expected.length)).toEqual(expected);
    }
  });

  it('leaves a line under a title alone that is of another size or stands to one side', async () => {
    const body = [700, 672, 644].map((y) => full(100, y, '正文'));
    const title = text(106, 800, '云溪县水利局整体支出绩效评价', 22);
    for (const under of [text(252, 760, '报告', 16), text(350, 760, '报告', 22)]) {
      const document = await read([title, under, ...body]);
      expect(texts(document).slice(0, 2)).toEqual(['云溪县水利局整体支出绩效评价', '报告']);
    }
  });
});
