import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';

/** Draws and measures one printed line; how its font gets into the file is the pen's own business. */
export interface Pen {
  widthOf(text: string, size: number): number;
  /** `top` is the top of the line's em square. */
  draw(text: string, left: number, top: number, size: number): void;
}

type Pdf = InstanceType<typeof PDFDocument>;

const resolve = createRequire(import.meta.url).resolve;
const songFile = '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf';
const symbolFile = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';

/** What the Chinese font has no glyphs for and the other has. */
const symbols = /([①-⑳≦≧≤≥·☑□√]+)/;

/** Fonts go into the file as subsets with their own character maps, as Word and WPS write them. */
export function embeddedPen(pdf: Pdf): Pen {
  pdf.registerFont('song', resolve(songFile));
  pdf.registerFont('symbols', resolve(symbolFile));
  const parts = (text: string) =>
    text
      .split(symbols)
      .filter((part) => part !== '')
      .map((part) => ({ part, font: symbols.test(part) ? 'symbols' : 'song' }));
  const width = (part: string, font: string, size: number) =>
    pdf.font(font).fontSize(size).widthOfString(part);
  return {
    widthOf: (text, size) => parts(text).reduce((sum, { part, font }) => sum + width(part, font, size), 0),
    draw(text, left, top, size) {
      let x = left;
      for (const { part, font } of parts(text)) {
        pdf
          .font(font)
          .fontSize(size)
          .text(part, x, top, { lineBreak: false, baseline: -0.86 * size });
        x += width(part, font, size);
      }
    },
  };
}

/** The types ask for a last chunk, which an object without a stream has not. */
const end = (reference: { end(chunk?: unknown): void }): void => reference.end();

/** The font is only named in the file (STSong-Light with UniGB-UCS2-H): a reader without that character map sees nothing. */
export function namedPen(pdf: Pdf): Pen {
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: 'STSong-Light',
    Flags: 6,
    FontBBox: [-25, -254, 1000, 880],
    ItalicAngle: 0,
    Ascent: 880,
    Descent: -120,
    CapHeight: 880,
    StemV: 93,
  });
  end(descriptor);
  const descendant = pdf.ref({
    Type: 'Font',
    Subtype: 'CIDFontType0',
    BaseFont: 'STSong-Light',
    // pdfkit tells a PDF string from a name by its being a String object.
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('GB1'), Supplement: 4 },
    FontDescriptor: descriptor,
    DW: 1000,
    // Latin letters and digits, proportional and half-width ones, take half a square.
    W: [1, 95, 500, 814, 939, 500],
  });
  end(descendant);
  const font = pdf.ref({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'STSong-Light-UniGB-UCS2-H',
    Encoding: 'UniGB-UCS2-H',
    DescendantFonts: [descendant],
  });
  end(font);
  const isNarrow = (character: string) => character.charCodeAt(0) < 0x7f;
  return {
    widthOf: (text, size) =>
      [...text].reduce((sum, character) => sum + (isNarrow(character) ? size / 2 : size), 0),
    draw(text, left, top, size) {
      const page = pdf.page as unknown as { fonts: Record<string, unknown>; height: number };
      page.fonts.Named = font;
      const codes = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'));
      pdf.save();
      pdf.transform(1, 0, 0, -1, 0, page.height);
      pdf.addContent(
        `BT /Named ${size} Tf 1 0 0 1 ${left.toFixed(3)} ${(page.height - top - 0.86 * size).toFixed(3)} Tm <${codes.join('')}> Tj ET`,
      );
      pdf.restore();
    },
  };
}

/** May not start a printed line. */
const closing = /[，。、；：！？”’）》〕】％‰%,.;:!?)]/;
/** May not end one. */
const opening = /[“‘（《〔【(]/;

/** Breaks a paragraph into printed lines: between any two Chinese characters, never inside a number or a Latin word. */
export function breakLines(pen: Pen, text: string, width: number, size: number, firstIndent = 0): string[] {
  const pieces = text.match(/[A-Za-z0-9.,%‰+\-/]+|[\s\S]/gu) ?? [''];
  const lines: string[] = [];
  let current: string[] = [];
  let used = firstIndent;
  for (const piece of pieces) {
    const pieceWidth = pen.widthOf(piece, size);
    if (used + pieceWidth > width && current.length > 0) {
      const carried: string[] = [];
      // A closing mark takes the character before it along; an opening one goes with what it opens.
      if (closing.test(piece[0]!) && current.length > 1) carried.unshift(current.pop()!);
      while (current.length > 1 && opening.test(current.at(-1)!)) carried.unshift(current.pop()!);
      lines.push(current.join(''));
      current = carried;
      used = carried.reduce((sum, one) => sum + pen.widthOf(one, size), 0);
    }
    current.push(piece);
    used += pieceWidth;
  }
  lines.push(current.join(''));
  return lines;
}
