import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareWithMammoth } from '../../parsers/docx/mammoth.ts';
import { docx } from '../../parsers/docx.ts';
import { parseSource } from '../../parsers/index.ts';
import type { Block, Cell, Document } from '../../src/model/document.ts';
import type { Notice, Outcome } from '../../src/model/message.ts';
import { cell, fakeDocx, paragraph, paragraphOf, row, run, table } from '../support/fake-docx.ts';
import { tableCases } from './docx-table-cases.ts';
import { textCases } from './docx-text-cases.ts';
import { expectSoundGrid } from './sound-grid.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const reference = `${shared}reference/junshan-2020.docx`;
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

const parse = (bytes: Uint8Array): Promise<Outcome<Document>> => docx.parse({ name: 'report.docx', bytes });

async function read(bytes: Uint8Array): Promise<{ document: Document; notices: readonly Notice[] }> {
  const outcome = await parse(bytes);
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return { document: outcome.value, notices: outcome.notices };
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await parse(bytes);
  return outcome.ok ? 'read' : outcome.reason.code;
}

function written(placed: Cell): string {
  const { row: r, column, rowSpan, columnSpan, text, tables, doubt } = placed;
  const spans = rowSpan * columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
  const inner = tables.map((nested) => `[${nested.id}: ${nested.cells.map(written).join('; ')}]`).join('');
  return `${r},${column}${spans}=${text}${inner}${doubt ? '?' : ''}`;
}

const summary = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'table' ? block.cells.map(written) : block.text));

describe.each([
  ['tables', tableCases],
  ['text', textCases],
])('the edges of the format: %s', (_, cases) => {
  it.each(cases)('$name', async ({ file, reads, notices = [] }) => {
    const result = await read(fakeDocx(file));
    expect(summary(result.document.blocks)).toEqual(reads);
    expect(
      result.notices.map((notice) => notice.code).filter((code) => code !== 'docx-second-reader-more'),
    ).toEqual(notices);
    expectSoundGrid(result.document);
  });
});

describe('a document', () => {
  it('has its furniture and notes apart from the narrative', async () => {
    const { document, notices } = await read(
      fakeDocx({
        body: paragraphOf(`${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        header: paragraph('附件2') + table(1, row(['2020'])),
        footer: paragraphOf(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
        footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="2">${paragraph('脚注12')}</w:footnote>`,
        endnotes: `<w:endnote w:id="2">${paragraph('尾注')}</w:endnote>`,
      }),
    );
    expect(document.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['正文']);
    expect(document.furniture.map(({ text }) => text)).toEqual(['附件2', '2020', '1']);
    expect(document.notes.map(({ id, text }) => `${id} ${text}`)).toEqual(['n1 脚注12', 'n2 尾注']);
    expect(notices).toEqual([]);
    expectSoundGrid(document);
  });

  it('takes the depth of headings from styles, their names and the outline', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>' +
      "<w:style w:type='paragraph' w:styleId='mine'><w:name w:val='Mine'/><w:basedOn w:val='third'/></w:style>" +
      '<w:style w:type="paragraph" w:styleId="third"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>';
    const styled = ['1', '2', 'mine', 'loop', 'absent'].map((id) =>
      paragraph(id, `<w:pStyle w:val="${id}"/>`),
    );
    const { document } = await read(
      fakeDocx({
        styles,
        body: `${styled.join('')}${paragraph('o', '<w:outlineLvl w:val="3"/>')}${paragraph('x', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>')}${paragraph('n')}`,
      }),
    );
    const levels = document.blocks.map((block) => (block.kind === 'paragraph' ? block.level : -1));
    expect(levels).toEqual([1, 2, 3, undefined, undefined, 4, undefined, undefined]);
  });

  it('marks heading rows and keeps what folding changed', async () => {
    const { document } = await read(
      fakeDocx({ body: paragraph('⻓\u00A0') + table(1, row(['h'], '<w:tblHeader/>'), row(['c'])) }),
    );
    expect(document.blocks[0]).toMatchObject({ id: 'p1', text: '长 ', raw: '⻓\u00A0' });
    expect(document.blocks[1]).toMatchObject({ id: 't1', headingRows: [0] });
    expect(document.blocks[1]).not.toHaveProperty('cells.0.raw');
  });

  it('is found by its relationships, under other names, prefixes and in the strict edition', async () => {
    const body = paragraph('概况', '<w:pStyle w:val="s"/>') + table(2, row([cell('A', { span: 2 })]));
    const styles = '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="heading 1"/></w:style>';
    const strict = (xml: string) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );
    const renamed = (xml: string) =>
      xml.replaceAll('xmlns:w=', 'xmlns:ns0=').replaceAll(/(<\/?| )w:/g, '$1ns0:');
    const defaulted = (xml: string) =>
      xml
        .replace('xmlns:w=', `xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=`)
        .replaceAll(/(<\/?)w:/g, '$1');
    const wide = (xml: string) =>
      new Uint8Array(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const expected = summary((await read(fakeDocx({ body, styles }))).document.blocks);
    for (const edit of [strict, renamed, defaulted, wide]) {
      const { document, notices } = await read(fakeDocx({ body, styles, main: 'doc/main.xml', edit }));
      expect(summary(document.blocks)).toEqual(expected);
      expect(document.blocks[0]).toHaveProperty('level', 1);
      expect(notices).toEqual([]);
    }
  });

  it('with pictures and hardly any text is a loss, as is one without anything', async () => {
    const scan = await read(fakeDocx({ body: paragraphOf('<w:r><w:drawing><pic:pic/></w:drawing></w:r>') }));
    expect(scan.notices).toMatchObject([{ code: 'docx-pictures', loss: true }]);
    const nothing = await read(fakeDocx({ body: '<w:p/>' }));
    expect(nothing.notices).toMatchObject([{ code: 'docx-empty', loss: true }]);
  });

  it('says which numbers were not read', async () => {
    // Text outside any paragraph is against the format: our reader has nowhere to put it, and must say so.
    const { notices } = await read(
      fakeDocx({ body: `${paragraph('1')}<w:txbxContent><w:r><w:t>309.93</w:t></w:r></w:txbxContent>` }),
    );
    expect(notices.find(({ code }) => code === 'docx-numbers-lost')).toMatchObject({ loss: true });
    expect(notices.find(({ code }) => code === 'docx-numbers-lost')?.text.zh).toContain('309.93');
  });

  it('reads the rest where a secondary part is damaged, and says so', async () => {
    const { document, notices } = await read(
      fakeDocx({
        body: paragraph('正文'),
        header: paragraph('x'),
        files: (files) => ({ ...files, 'word/header1.xml': strToU8('<w:hdr') }),
      }),
    );
    expect(summary(document.blocks)).toEqual(['正文']);
    expect(notices).toMatchObject([{ code: 'docx-part-unread', loss: true }]);
  });
});

describe('what is refused', () => {
  const edited = (xml: string) => fakeDocx({ body: '', edit: () => xml });
  const root = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
  it.each([
    ['a document type', `<!DOCTYPE d [<!ENTITY a "b">]>${root}<w:p/></w:body></w:document>`, 'xml-doctype'],
    ['unfinished XML', `${root}<w:p>`, 'xml-malformed'],
    [
      'deep nesting',
      `${root}${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}</w:body></w:document>`,
      'xml-too-deep',
    ],
    ['another root', '<x/>', 'docx-no-document'],
    ['nothing', '', 'xml-malformed'],
  ])('%s', async (_, xml, code) => {
    expect(await refusal(edited(xml))).toBe(code);
  });

  it('more elements than any report has', { timeout: 60_000 }, async () => {
    const xml = `${root}${'<w:p/>'.repeat(3_000_001)}</w:body></w:document>`;
    // Stored, not deflated: the ratio would refuse it first.
    const { zipSync } = await import('fflate');
    const names = fakeDocx({ body: '' });
    const { unzipSync } = await import('fflate');
    const bytes = zipSync({ ...unzipSync(names), 'word/document.xml': strToU8(xml) }, { level: 0 });
    expect(await refusal(bytes)).toBe('xml-too-many-elements');
  });

  it('an archive without a document', async () => {
    const bytes = fakeDocx({ body: '', files: ({ 'word/document.xml': _, ...rest }) => rest });
    expect(await refusal(bytes)).toBe('docx-no-document');
  });
});

describe('mammoth beside our reader', () => {
  it('agrees on an ordinary document', async () => {
    const bytes = fakeDocx({ body: paragraph('收入1074.06万元') + table(2, row(['2020', '15.57'])) });
    const { document } = await read(bytes);
    expect(await compareWithMammoth({ name: 'x', bytes }, document)).toEqual([]);
  });

  it('tells what one has and the other lacks', async () => {
    const bytes = fakeDocx({ body: paragraph('收入1074.06万元') });
    const other = await read(fakeDocx({ body: paragraph('支出2万元') }));
    const notices = await compareWithMammoth({ name: 'x', bytes }, other.document);
    expect(notices.map(({ code, loss }) => [code, loss])).toEqual([
      ['docx-second-reader-more', true],
      ['docx-second-reader-fewer', false],
    ]);
  });

  it.each([...tableCases, ...textCases])('finds nothing that we lost: $name', async ({ file }) => {
    const { notices } = await read(fakeDocx(file));
    expect(notices.filter(({ code }) => code === 'docx-second-reader-more')).toEqual([]);
  });
});

const absent = existsSync(shared) ? '' : ' (skipped: the folder ../shared is absent)';

describe.skipIf(absent !== '')(`real files${absent}`, () => {
  it('the reference report: all 376 cells exactly as mammoth has them', async () => {
    const bytes = bytesOf(reference);
    const { document, notices } = await read(bytes);
    expectSoundGrid(document);
    expect(notices).toEqual([]);
    const ours = document.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.cells.map(written)] : [],
    );
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { ignoreEmptyParagraphs: false },
    );
    expect(ours).toEqual(gridsOf(value));
    expect(ours.flat()).toHaveLength(376);
    expect(await compareWithMammoth({ name: 'x', bytes }, document)).toEqual([]);
  });

  const files = absent
    ? []
    : ['robust/', 'real/'].flatMap((folder) =>
        readdirSync(shared + folder)
          .filter((name) => name.endsWith('.docx'))
          .map((name) => folder + name),
      );
  it.each(files)('%s ends in an outcome', { timeout: 10_000 }, async (name) => {
    const outcome = await parseSource({ name, bytes: bytesOf(shared + name) });
    if (outcome.ok) expectSoundGrid(outcome.value);
    else expect(outcome.reason.text.zh).not.toBe('');
  });
});

/** The tables of mammoth's HTML, each cell at its place in the grid. */
function gridsOf(html: string): string[][] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, content = '']) => {
    const taken = new Set<string>();
    const cells: string[] = [];
    [...content.matchAll(/<tr>(.*?)<\/tr>/gs)].forEach(([, inRow = ''], r) => {
      let column = 0;
      for (const [, attributes = '', inner = ''] of inRow.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)) {
        while (taken.has(`${r},${column}`)) column++;
        const span = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
        const text = inner
          .replace(/<\/p>(?=<p)|<br \/>/g, '\n')
          .replace(/<[^>]*>/g, '')
          .replace(
            /&(amp|lt|gt|quot);/g,
            (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
          )
          .replaceAll('\u00A0', ' ')
          .trimEnd();
        const spans = span('rowspan') * span('colspan') > 1 ? ` ${span('rowspan')}×${span('colspan')}` : '';
        cells.push(`${r},${column}${spans}=${text}`);
        for (let y = 0; y < span('rowspan'); y++) {
          for (let x = 0; x < span('colspan'); x++) taken.add(`${r + y},${column + x}`);
        }
      }
    });
    return cells;
  });
}
