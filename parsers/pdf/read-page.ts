import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dropDoubled } from './doubled.ts';
import type { FontFacts } from './glyph-text.ts';
import type { PageMarks } from './marks.ts';
import type { OpenPdf, OperatorList } from './open.ts';
import { dominantTurn, readMarks } from './operators.ts';

/** Beyond this a page is an attack or a map; the largest table page of a real budget has 9,000. */
export const MOST_OPERATORS = 500_000;
/** A page takes 10–50 ms; past this it is left. */
const MOST_MILLISECONDS = 8_000;
/** A font that has not arrived by then never will. */
const FONT_MILLISECONDS = 2_000;

/** Reads what is printed on a page, turned so that most of its text stands upright. */
export async function readPage(open: OpenPdf, number: number): Promise<PageMarks> {
  const page = await open.document.getPage(number);
  try {
    const list = await open.operators(page, MOST_OPERATORS, MOST_MILLISECONDS);
    const fonts = await fontsOf(page, list);
    const upright = readMarks(number, list, page.getViewport({ scale: 1 }), fonts);
    const turn = dominantTurn(upright.glyphs);
    const rotation = (((page.rotate - 90 * turn) % 360) + 360) % 360;
    const marks =
      turn === 0 ? upright : readMarks(number, list, page.getViewport({ scale: 1, rotation }), fonts);
    return { ...marks, quarters: (4 - turn) % 4, glyphs: dropDoubled(marks.glyphs) };
  } finally {
    page.cleanup();
  }
}

async function fontsOf(page: PDFPageProxy, list: OperatorList): Promise<Map<string, FontFacts>> {
  const names = new Set<string>();
  for (let index = 0; index < list.fnArray.length; index++) {
    const values = list.argsArray[index];
    if (list.fnArray[index] === OPS.setFont) names.add(String(values?.[0]));
    else if (list.fnArray[index] === OPS.setGState)
      for (const name of fontsInState(values?.[0])) names.add(name);
  }
  const fonts = new Map<string, FontFacts>();
  await Promise.all(
    [...names].map(async (name) => {
      const font = await fontOf(page, name);
      if (font) fonts.set(name, font);
    }),
  );
  return fonts;
}

function fontsInState(entries: unknown): string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) return [];
    return [String(entry[1][0])];
  });
}

/** A font's facts travel on their own and may come after the operators that use them. */
async function fontOf(page: PDFPageProxy, name: string): Promise<FontFacts | null> {
  if (page.commonObjs.has(name)) return page.commonObjs.get(name) as FontFacts;
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), FONT_MILLISECONDS);
  });
  const arrives = new Promise<FontFacts>((resolve) => {
    page.commonObjs.get(name, (font: FontFacts) => resolve(font));
  });
  try {
    return await Promise.race([arrives, never]);
  } finally {
    clearTimeout(timer);
  }
}
