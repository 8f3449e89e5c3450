import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import type { Document, Paragraph, Table } from '../../src/model/document.ts';
import type { Notice } from '../../src/model/message.ts';
import {
  bar,
  type FakeOptions,
  type FakePage,
  fakePdf,
  glyphs,
  line,
  ruled,
  text,
} from '../support/fake-pdf.ts';

async function read(
  pages: readonly FakePage[],
  options?: FakeOptions,
): Promise<{ document: Document; codes: string[] }> {
  const outcome = await pdf.parse({ name: 'fake.pdf', bytes: fakePdf(pages, options) });
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return { document: outcome.value, codes: outcome.notices.map((notice: Notice) => notice.code) };
}

const tables = (document: Document): Table[] =>
  document.blocks.filter((block): block is Table => block.kind === 'table');
const texts = (document: Document): string[] =>
  document.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .map((block) => block.text);
const cells = (table: Table | undefined): string[] =>
  (table?.cells ?? []).map((cell) =>
    `${cell.row},${cell.column}+${cell.rowSpan}x${cell.columnSpan} ${cell.text}`.replace('+1x1', ''),
  );

const page = (...content: string[]): FakePage => ({ content });
const twoByTwo = (draw = line) => [
  ...ruled([100, 200, 300], [600, 650, 700], draw),
  text(105, 670, '项目'),
  text(205, 670, '金额'),
  text(105, 620, '支出'),
  text(205, 620, '12.50'),
];
const TWO_BY_TWO = ['0,0 项目', '0,1 金额', '1,0 支出', '1,1 12.50'];

describe('tables of one page', () => {
  it('reads borders that are stroked lines', async () => {
    const { document } = await read([page(...twoByTwo())]);
    expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
  });

  it('reads borders that are thin filled rectangles', async () => {
    const { document } = await read([page(...twoByTwo(bar))]);
    expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
  });

  it('reads cells that are stroked rectangles', async () => {
    const boxes = [100, 200].flatMap((x) => [600, 650].map((y) => `${x} ${y} 100 50 re S`));
    const { document } = await read([page(...boxes, ...twoByTwo(() => ''))]);
    expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
  });

  it('reads dashed borders, also where every dash is a line of its own', async () => {
    const dashes = (x1: number, y1: number, x2: number, y2: number): string => {
      const length = Math.max(x2 - x1, y2 - y1);
      const pieces = [];
      for (let at = 0; at < length; at += 5) {
        const end = Math.min(at + 3, length);
        pieces.push(y1 === y2 ? line(x1 + at, y1, x1 + end, y1) : line(x1, y1 + at, x1, y1 + end));
      }
      return pieces.join('\n');
    };
    const { document } = await read([page('[3 2] 0 d', ...twoByTwo())]);
    expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
    const { document: pieced } = await read([page(...twoByTwo(dashes))]);
    expect(cells(tables(pieced)[0])).toEqual(TWO_BY_TWO);
  });

  it('takes no notice of white lines and of shading', async () => {
    const { document } = await read([
      page('0.9 g 100 600 200 50 re f 0 g', '1 G', line(150, 600, 150, 700), '0 G', ...twoByTwo()),
    ]);
    expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
  });

  it('reads a table without its left and right borders', async () => {
    const open = [
      ...[600, 650, 700].map((y) => line(100, y, 300, y)),
      line(200, 600, 200, 700),
      line(250, 600, 250, 700),
      text(105, 670, '甲'),
      text(205, 670, '乙'),
      text(255, 670, '丙'),
    ];
    const { document } = await read([page(...open)]);
    expect(tables(document)[0]).toMatchObject({ rows: 2, columns: 3 });
    expect(cells(tables(document)[0]).slice(0, 3)).toEqual(['0,0 甲', '0,1 乙', '0,2 丙']);
  });

  it('finds merged cells by the borders that are not there', async () => {
    const merged = [
      line(100, 700, 300, 700),
      line(200, 650, 300, 650),
      line(100, 600, 300, 600),
      line(100, 550, 300, 550),
      line(100, 550, 100, 700),
      line(200, 600, 200, 700),
      line(300, 550, 300, 700),
      text(105, 645, '部门'),
      text(205, 670, '收入'),
      text(205, 620, '支出'),
      text(105, 570, '合计'),
    ];
    const { document } = await read([page(...merged)]);
    expect(cells(tables(document)[0])).toEqual(['0,0+2x1 部门', '0,1 收入', '1,1 支出', '2,0+1x2 合计']);
  });

  it('cuts a region that is not a rectangle and marks it', async () => {
    const cut = [
      ...[500, 700].map((y) => line(100, y, 400, y)),
      ...[100, 400].map((x) => line(x, 500, x, 700)),
      line(100, 600, 250, 600),
      line(250, 600, 250, 700),
      text(110, 650, '左上'),
      text(300, 550, '其余'),
    ];
    const { document } = await read([page(...cut)]);
    const doubts = tables(document)[0]!.cells.map((cell) => [cell.text, cell.doubt]);
    expect(doubts).toContainEqual(['左上', undefined]);
    expect(doubts).toContainEqual(['其余', 'uncertain-grid']);
  });

  it('keeps a table inside a cell as a table of that cell', async () => {
    const nested = [
      ...ruled([100, 300, 500], [400, 600, 700]),
      text(110, 680, '外'),
      ...ruled([320, 400, 480], [450, 500, 550]),
      text(325, 520, '内一'),
      text(405, 470, '内二'),
    ];
    const { document } = await read([page(...nested)]);
    expect(tables(document)).toHaveLength(1);
    const inner = tables(document)[0]!.cells.flatMap((cell) => cell.tables);
    expect(inner).toHaveLength(1);
    expect(cells(inner[0]).filter((cell) => cell.includes('内'))).toEqual(['0,0 内一', '1,1 内二']);
  });

  it('reads boxed and underlined words as text', async () => {
    const { document } = await read([
      page('90 690 200 30 re S', text(100, 700, '摘要'), text(100, 650, '签字'), line(100, 647, 140, 647)),
    ]);
    expect(tables(document)).toHaveLength(0);
    expect(texts(document)).toEqual(['摘要', '签字']);
  });

  it('gives every printed line of a cell its range and box', async () => {
    const wrapped = [
      ...ruled([100, 170, 300], [600, 700]),
      text(103, 680, '部门整体支'),
      text(103, 664, '出绩效'),
      text(103, 640, '第二段'),
    ];
    const { document } = await read([page(...wrapped)]);
    const cell = tables(document)[0]!.cells[0]!;
    expect(cell.text).toBe('部门整体支出绩效\n第二段');
    expect(cell.runs.map((run) => cell.text.slice(run.start, run.end))).toEqual([
      '部门整体支',
      '出绩效',
      '第二段',
    ]);
    expect(cell.areas).toEqual([{ page: 1, box: [100, 142, 170, 242] }]);
    expect(cell.runs[0]!.box[0]).toBeCloseTo(103, 0);
  });
});

describe('text', () => {
  it('reads Chinese fonts that are not embedded', async () => {
    const { document } = await read([page(text(100, 700, '整体支出绩效'))]);
    expect(texts(document)).toEqual(['整体支出绩效']);
    const gbk = [...Buffer.from('d5fbcce5', 'hex')].map((byte) => byte.toString(16)).join('');
    const other = await read([page(`BT /F1 12 Tf 1 0 0 1 100 700 Tm <${gbk}> Tj ET`)], {
      encoding: 'GBK-EUC-H',
    });
    expect(texts(other.document)).toEqual(['整体']);
  });

  it('reads vertical writing from the top and from the right', async () => {
    const { document } = await read([page(text(300, 700, '整体支出'), text(280, 700, '绩效'))], {
      encoding: 'UniGB-UCS2-V',
    });
    expect(texts(document).join('')).toBe('整体支出绩效');
  });

  it('folds radicals and keeps what the file has', async () => {
    const { document } = await read([page(glyphs(100, 700, [1, 2, 3]))], { glyphs: ['⼀', '⻓', '１'] });
    expect(document.blocks[0]).toMatchObject({ text: '一长１', raw: '⼀⻓１' });
  });

  it('counts glyphs once that are drawn again to look bold', async () => {
    const { document } = await read([
      page(text(100, 700, '合计11'), text(100.3, 700, '合计11'), text(100.3, 700.2, '合计11')),
    ]);
    expect(texts(document)).toEqual(['合计11']);
  });

  it('puts no spaces into Chinese, and words apart in Latin', async () => {
    const { document } = await read([
      page(
        text(100, 700, '整体'),
        text(126, 700, '支出'),
        text(100, 650, 'budget'),
        text(140, 650, 'report'),
      ),
    ]);
    expect(texts(document)).toEqual(['整体支出', 'budget report']);
  });

  it('keeps columns without borders apart by a tab', async () => {
    const { document } = await read([page(text(100, 700, '编制单位：某局'), text(400, 700, '单位：万元'))]);
    expect(texts(document)).toEqual(['编制单位：某局\t单位：万元']);
  });

  it('takes lines of figures in columns for a table, with every cell in doubt', async () => {
    const row = (y: number, ...parts: string[]) =>
      parts.map((part, index) => text(100 + 120 * index, y, part));
    const { document } = await read([
      page(
        text(100, 740, '表1'),
        ...row(700, '科目', '预算数', '决算数'),
        ...row(680, '工资', '10.00', '9.50'),
        ...row(660, '办公费', '2.00', '1.00'),
        text(100, 620, '签字：'),
        text(300, 620, '日期：'),
      ),
    ]);
    expect(cells(tables(document)[0])).toEqual([
      '0,0 科目',
      '0,1 预算数',
      '0,2 决算数',
      '1,0 工资',
      '1,1 10.00',
      '1,2 9.50',
      '2,0 办公费',
      '2,1 2.00',
      '2,2 1.00',
    ]);
    expect(tables(document)[0]!.cells.every((cell) => cell.doubt === 'uncertain-grid')).toBe(true);
    expect(texts(document)).toEqual(['表1', '签字：\t日期：']);
  });

  it('marks characters that the file does not name', async () => {
    const { document, codes } = await read(
      [page(...ruled([100, 200, 300], [600, 700]), glyphs(110, 650, [1, 2]), text(210, 650, '清楚'))],
      { glyphs: ['甲', '\uFFFD'] },
    );
    expect(tables(document)[0]!.cells[0]).toMatchObject({ text: '甲\uFFFD', doubt: 'uncertain-text' });
    expect(codes).toContain('unnamed-characters');
  });

  it('takes no glyph numbers for text where a font has no table of its characters', async () => {
    const guessed = [...'ԱԲሀሁกขกაბᎠ'];
    const { document, codes } = await read(
      [
        page(
          glyphs(
            100,
            700,
            guessed.map((_, index) => index + 1),
          ),
          text(100, 650, '清楚'),
        ),
      ],
      { glyphs: guessed },
    );
    expect(texts(document)).toEqual(['\uFFFD'.repeat(10), '清楚']);
    expect(codes).toContain('unnamed-characters');
  });

  it('uses invisible text only where there is nothing else', async () => {
    const hidden = await read([page('3 Tr', text(100, 700, '识别'))]);
    expect(texts(hidden.document)).toEqual(['识别']);
    expect(hidden.codes).toEqual(['recognized-text']);
    const both = await read([page(text(100, 650, '看得见'), '3 Tr', text(100, 700, '看不见'))]);
    expect(texts(both.document)).toEqual(['看得见']);
  });

  it('keeps a figure that is raised in its line', async () => {
    const { document } = await read([page(text(100, 700, '面积12m'), text(144, 705, '2', 6))]);
    expect(texts(document)).toEqual(['面积12m2']);
  });
});

describe('turned pages', () => {
  const upright = twoByTwo();
  it.each([90, 180, 270])('reads a page shown turned by %i degrees whose text is not', async (rotate) => {
    const { document } = await read([{ content: upright, rotate }]);
    expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
  });

  it.each([['0 1 -1 0 842 0 cm'], ['-1 0 0 -1 842 842 cm'], ['0 -1 1 0 0 842 cm']])(
    'reads a page that is drawn turned (%s)',
    async (matrix) => {
      const { document } = await read([{ content: [matrix, ...upright], width: 842, height: 842 }]);
      expect(cells(tables(document)[0])).toEqual(TWO_BY_TWO);
    },
  );
});
