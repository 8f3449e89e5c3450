/**
 * Writes small PDFs by hand, so that a test can say exactly what the file draws and how. Coordinates are PDF's own: from
 * the bottom left of the page, in points. Text is drawn in a Chinese font that is not embedded, unless told otherwise.
 */

export interface FakePage {
  /** The drawing operators, mostly from `text`, `line` and their kin below. */
  readonly content: readonly string[];
  readonly rotate?: number;
  readonly width?: number;
  readonly height?: number;
}

export interface FakeOptions {
  /** How character codes become glyphs: UniGB-UCS2-H, UniGB-UCS2-V, GBK-EUC-H. */
  readonly encoding?: string;
  /** An own font whose codes 1, 2, 3… print these texts, as `/F2`; an empty text is a glyph without a meaning. */
  readonly glyphs?: readonly string[];
  /** More entries for the catalog. */
  readonly catalog?: string;
}

const A4 = { width: 595, height: 842 };

/** The code units of a text as UniGB-UCS2 takes them. */
export const ucs2 = (text: string): string =>
  [...text].map((character) => character.codePointAt(0)!.toString(16).padStart(4, '0')).join('');

/** Text at a place. */
export const text = (x: number, y: number, shown: string, size = 12): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${ucs2(shown)}> Tj ET`;

/** Text in the font of `FakeOptions.glyphs`, by glyph numbers from 1. */
export const glyphs = (x: number, y: number, numbers: readonly number[], size = 12): string =>
  `BT /F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${numbers.map((number) => number.toString(16).padStart(4, '0')).join('')}> Tj ET`;

/** A stroked line. */
export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`;

/** The same line as a thin filled rectangle, as Word and WPS draw borders. */
export const bar = (x1: number, y1: number, x2: number, y2: number): string =>
  y1 === y2
    ? `${x1} ${y1 - 0.24} ${x2 - x1} 0.48 re f*`
    : `${x1 - 0.24} ${Math.min(y1, y2)} 0.48 ${Math.abs(y2 - y1)} re f*`;

/** The borders of a grid with all its cells, between the given positions. */
export const ruled = (xs: readonly number[], ys: readonly number[], draw = line): string[] => [
  ...ys.map((y) => draw(xs[0]!, y, xs.at(-1)!, y)),
  ...xs.map((x) => draw(x, ys[0]!, x, ys.at(-1)!)),
];

const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`;

const descriptor = (name: string): string =>
  `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>`;

function characterMap(meanings: readonly string[]): string {
  const known = meanings
    .map((meaning, index) => [index + 1, meaning] as const)
    .filter(([, meaning]) => meaning !== '');
  const entries = known.map(
    ([code, meaning]) => `<${code.toString(16).padStart(4, '0')}> <${ucs2(meaning)}>\n`,
  );
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def ' +
    `1 begincodespacerange <0000> <FFFF> endcodespacerange ${entries.length} beginbfchar\n${entries.join('')}endbfchar endcmap end end`
  );
}

/** The bytes of a PDF with these pages. */
export function fakePdf(pages: readonly FakePage[], options: FakeOptions = {}): Uint8Array {
  const { encoding = 'UniGB-UCS2-H', glyphs: own = [], catalog = '' } = options;
  const first = 9;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[4 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500 814 939 500]>>',
    descriptor('SimSun'),
    '<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Own/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Own/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>',
    stream(characterMap(own)),
  ];
  for (const [index, page] of pages.entries()) {
    const { width = A4.width, height = A4.height, rotate = 0, content } = page;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${first + index * 2 + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 6 0 R>>>>>>`,
      stream(content.join('\n')),
    );
  }
  return assemblePdf(objects);
}

/** Puts numbered objects, a cross-reference and a trailer into a file; for tests that need other objects than a page's. */
export function assemblePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}
