import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../parsers/docx.ts';
import { fakeDocx, paragraph, row, run, table } from '../support/fake-docx.ts';
import { expectSoundGrid } from './sound-grid.ts';

/** Stored, not deflated, so that the limits of the archive do not refuse it first. */
const stored = (body: string, more: { styles?: string; numbering?: string } = {}) =>
  zipSync(unzipSync(fakeDocx({ body, ...more })), { level: 0 });

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

/** Files that cost more than their size where a reader is careless: each must end, and soon. */
const costly: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['one number of a million digits', () => stored(paragraph('1.'.repeat(1_000_000)))],
  ['a million spaces', () => stored(`<w:p><w:r><w:t>x${' '.repeat(1_000_000)}x</w:t></w:r></w:p>`)],
  [
    'line breaks in one cell',
    () =>
      stored(table(1, row([`<w:tc><w:p><w:r>${'<w:br/>'.repeat(200_000)}<w:t>x</w:t></w:r></w:p></w:tc>`]))),
  ],
  [
    'text boxes on one paragraph',
    () => stored(`<w:p>${'<w:txbxContent><w:p/></w:txbxContent>'.repeat(150_000)}</w:p>`),
  ],
  [
    'fields that only begin',
    () => stored(`<w:p>${`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('1')}`.repeat(50_000)}</w:p>`),
  ],
  [
    'texts under one long merge',
    () =>
      stored(
        table(
          1,
          `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('y'.repeat(1_000_000))}</w:tc></w:tr>`,
          `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('z')}</w:tc></w:tr>`.repeat(10_000),
        ),
      ),
  ],
  [
    'columns without end',
    () =>
      stored(
        `<w:tbl><w:tblGrid>${'<w:gridCol w:w="10"/>'.repeat(50_000)}</w:tblGrid>${row(new Array(40_000).fill('<w:tc><w:tcPr><w:tcW w:w="10"/></w:tcPr></w:tc>'))}</w:tbl>`,
      ),
  ],
  [
    'styles that never end',
    () => stored(paragraph('x'), { styles: '<w:style w:styleId="a">'.repeat(200_000) }),
  ],
  [
    'styles each based on the next',
    () =>
      stored(
        many(10_000, (at) => paragraph('x', `<w:pStyle w:val="s${at}"/>`)),
        {
          styles: many(
            10_000,
            (at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
          ),
        },
      ),
  ],
  [
    'a label as long as a report',
    () =>
      stored(paragraph('x', '<w:numPr><w:numId w:val="1"/></w:numPr>').repeat(20_000), {
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1x'.repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
  ],
];

describe('files that try to be costly', () => {
  it.each(costly)('%s', { timeout: 20_000 }, async (_, make) => {
    const outcome = await docx.parse({ name: 'x.docx', bytes: make() });
    if (outcome.ok) expectSoundGrid(outcome.value);
  });

  it('a bomb in a part that only mammoth would open is left alone by both', async () => {
    const bytes = fakeDocx({
      // An unknown symbol puts the reading in doubt, so that mammoth is asked.
      body: `<w:p>${run('1')}<w:r><w:sym w:font="x" w:char="1"/></w:r></w:p>`,
      files: (files) => ({ ...files, 'word/comments.xml': new Uint8Array(30 << 20) }),
    });
    const at = Buffer.from(bytes).lastIndexOf('word/comments.xml', undefined, 'latin1') - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 1000, true);
    const outcome = await docx.parse({ name: 'x.docx', bytes });
    expect(outcome.ok && outcome.notices.map(({ code }) => code)).toEqual(['docx-symbols']);
  });
});

/** Elements that the reader knows, put together against every rule. */
const names =
  'w:p w:r w:t w:tbl w:tr w:tc w:tcPr w:trPr w:pPr w:rPr w:del w:ins w:moveFrom w:cellDel w:sdt w:sdtContent w:txbxContent w:vanish w:br w:tab w:sym w:fldChar w:ffData w:checkBox w:gridSpan w:vMerge w:hMerge w:gridBefore w:gridAfter w:tblHeader mc:AlternateContent mc:Choice mc:Fallback m:r m:t m:den w:rt w:rPrChange w:numPr w:ilvl w:numId w:pStyle w:object v:imagedata w:altChunk'.split(
    ' ',
  );
const attributes = [
  '',
  ' w:val="2"',
  ' w:val="restart"',
  ' w:val="-1"',
  ' w:val="99999999999"',
  ' w:fldCharType="begin"',
  ' w:fldCharType="separate"',
  ' w:fldCharType="end"',
];

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 8, depthSize: 'large' },
    fc.constantFrom('', '12', ' x '),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom(...attributes),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
  ),
}));

describe('elements put together against the rules', () => {
  it('end in an outcome with a sound grid, and without an exception', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (parts) => {
        const outcome = await docx.parse({ name: 'x.docx', bytes: fakeDocx({ body: parts.join('') }) });
        expect(outcome.ok).toBe(true);
        if (outcome.ok) expectSoundGrid(outcome.value);
      }),
      { numRuns: 300 },
    );
  });

  it('cut off or overwritten anywhere, they end in an outcome', { timeout: 60_000 }, async () => {
    const whole = unzipSync(
      fakeDocx({ body: paragraph('收入1074.06万元') + table(2, row(['2020', '15.57'])) }),
    );
    const xml = Buffer.from(whole['word/document.xml'] as Uint8Array).toString();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(xml.length),
        fc.constantFrom('', '<', '>', '"', '&', '/', 'w:', ']]>', '\u0001', '<!--'),
        fc.boolean(),
        async (at, text, cut) => {
          const changed = xml.slice(0, at) + text + (cut ? '' : xml.slice(at + 1));
          const bytes = zipSync({ ...whole, 'word/document.xml': strToU8(changed) }, { level: 0 });
          const outcome = await docx.parse({ name: 'x.docx', bytes });
          expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});
