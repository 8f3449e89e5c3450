import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../parsers/pdf/open.ts';
import { pdf } from '../../parsers/pdf.ts';
import { assemblePdf, fakePdf, line, text } from '../support/fake-pdf.ts';

const parse = (bytes: Uint8Array) => pdf.parse({ name: 'fake.pdf', bytes });
const good = fakePdf([{ content: [text(100, 700, '整体支出')] }]);

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await parse(bytes);
  return outcome.ok ? 'read' : outcome.reason.code;
}

async function codes(bytes: Uint8Array): Promise<string[]> {
  const outcome = await parse(bytes);
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return outcome.notices.map((notice) => notice.code);
}

const packed = (content: string): string => {
  const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<</Length ${data.length}/Filter/FlateDecode>>stream\n${data}\nendstream`;
};

function encrypted(passwords: { userPassword?: string; ownerPassword: string }): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const document = new PDFDocument({ ...passwords, permissions: { copying: false } });
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.text('Total 12.50');
    document.end();
  });
}

describe('files that are no good', () => {
  it('refuses empty files and garbage with a reason', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty');
    expect(await refusal(Buffer.from('这不是 PDF'))).toBe('damaged');
    expect(await refusal(good.slice(0, 40))).toBe('damaged');
  });

  it('asks for the removal of a password to open, and reads a file that only its owner may change', async () => {
    expect(await refusal(await encrypted({ userPassword: '1234', ownerPassword: '5678' }))).toBe('password');
    expect(await refusal(await encrypted({ ownerPassword: '5678' }))).toBe('read');
  });

  it('leaves the bytes that it is given alone', async () => {
    const before = Buffer.from(good).toString('hex');
    await parse(good);
    expect(Buffer.from(good).toString('hex')).toBe(before);
  });

  it('reads a file that lost its end, and says so', async () => {
    expect(await codes(good.slice(0, -20))).toContain('repaired');
    expect(await codes(good.slice(0, -120))).toContain('repaired');
    expect(await codes(good)).toEqual([]);
  });

  it('refuses a page tree that leads back to itself', async () => {
    const outcome = await parse(
      assemblePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[2 0 R]>>']),
    );
    expect(outcome.ok).toBe(false);
  });

  it('reads no more than its share of the pages that a file claims', async () => {
    const leaf =
      '<</Type/Page/Parent 4 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>>>>>';
    const claims = assemblePdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count 1000000/Kids[${'4 0 R '.repeat(1000)}]>>`,
      leaf,
      `<</Type/Pages/Parent 2 0 R/Count 1000/Kids[${'3 0 R '.repeat(1000)}]>>`,
      `<</Length 60>>stream\n${'BT /F1 12 Tf 100 700 Td (Total 12.50) Tj ET'.padEnd(60)}\nendstream`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ]);
    const outcome = await parse(claims);
    expect(outcome.ok && outcome.notices.map((notice) => [notice.code, notice.loss])).toEqual([
      ['too-many-pages', true],
    ]);
    expect(outcome.ok && outcome.value.blocks).toHaveLength(500);
  }, 30_000);

  it('leaves a page of millions of operators and reads the others', async () => {
    const flood = packed('0 0 m 9 9 l S\n'.repeat(550_000));
    const file = assemblePdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 2/Kids[3 0 R 5 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>',
      flood,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/Resources<</Font<</F1 7 0 R>>>>>>',
      `<</Length 60>>stream\n${'BT /F1 12 Tf 100 700 Td (Total 12.50) Tj ET'.padEnd(60)}\nendstream`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ]);
    const outcome = await parse(file);
    expect(outcome.ok && outcome.notices.map((notice) => notice.code)).toEqual(['overloaded-page']);
    expect(
      outcome.ok && outcome.value.blocks.map((block) => block.kind === 'paragraph' && block.text),
    ).toEqual(['Total 12.50']);
  }, 60_000);

  it('reads to its end a stream that unpacks to a hundred times its size', async () => {
    const file = assemblePdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>',
      packed(' '.repeat(50 << 20)),
    ]);
    expect(await refusal(file)).toBe('no-text');
  }, 30_000);

  it('looks for no tables in a drawing', async () => {
    const drawing = Array.from({ length: 10_500 }, (_, index) =>
      [
        line(index % 500, 10 + (index / 500) * 30, (index % 500) + 5, 10 + (index / 500) * 30 + 0.01),
        line(index % 590, 0, index % 590, 8),
      ].join('\n'),
    );
    const outcome = await parse(fakePdf([{ content: [text(100, 700, '图'), ...drawing] }]));
    expect(outcome.ok).toBe(true);
  });

  it('ignores scripts', async () => {
    const scripted = fakePdf([{ content: [text(100, 700, '整体支出')] }], {
      catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>',
    });
    expect(await codes(scripted)).toEqual([]);
  });
});

describe('pages without text', () => {
  const picture = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q';

  it('says which pages are pictures, and refuses a file in which nothing can be read', async () => {
    const mixed = await parse(fakePdf([{ content: [text(100, 700, '整体支出')] }, { content: [picture] }]));
    expect(mixed.ok && mixed.notices.map(({ text }) => text.zh.slice(0, 3))).toEqual(['第2页']);
    expect(await refusal(fakePdf([{ content: [picture] }]))).toMatch(/^(?:no-text|scanned)$/);
  }, 60_000);

  it('does not miss an empty page', async () => {
    expect(await codes(fakePdf([{ content: [text(100, 700, '整体支出')] }, { content: [] }]))).toEqual([]);
  });
});

describe('the way in', () => {
  it('opens a file once for pdf-parse and for itself', async () => {
    const open = await openPdf(good);
    try {
      expect(open.document.numPages).toBe(1);
      expect((await open.parser.getText()).text).toContain('整体支出');
      expect(
        (await open.operators(await open.document.getPage(1), 1000, 1000)).fnArray.length,
      ).toBeGreaterThan(3);
    } finally {
      await open.close();
    }
  });
});
