/**
 * Symbol fonts address glyphs by code, not by character. Only what forms are filled in with is mapped: check boxes and
 * ticks; any other glyph has no reading and is reported.
 */

const wingdings = new Map([
  [0x6f, '□'],
  [0x71, '□'],
  [0x72, '□'],
  [0x6e, '■'],
  [0x6c, '●'],
  [0x6d, '○'],
  [0x75, '◆'],
  [0x78, '☒'],
  [0xa8, '□'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const wingdings2 = new Map([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0xa3, '□'],
]);

const webdings = new Map([
  [0x61, '✓'],
  [0x63, '□'],
  [0x67, '■'],
  [0x72, '✗'],
]);

const symbol = new Map([
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xb1, '±'],
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb9, '≠'],
  [0xb7, '·'],
  [0xd6, '√'],
  [0xe5, '∑'],
  [0x2d, '-'],
]);

const fonts = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['webdings', webdings],
  ['symbol', symbol],
]);

/** Whether text in this font is glyph codes. */
export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && fonts.has(font.toLowerCase());

/** The character of a glyph code in a symbol font, or undefined where it has no agreed reading. */
export function symbolCharacter(font: string | undefined, code: number): string | undefined {
  // Word shifts the codes of symbol fonts into the private use area at U+F000.
  return fonts.get(font?.toLowerCase() ?? '')?.get(code >= 0xf000 ? code - 0xf000 : code);
}

/**
 * Text set in a symbol font. A private-use character is a glyph for certain; an ordinary letter only where the whole
 * text is one glyph or two, for fonts are also left set on text that they do not show.
 */
export function symbolText(font: string, text: string): string {
  const short = text.length <= 2;
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const glyph = (code >= 0xf000 && code <= 0xf0ff) || short ? symbolCharacter(font, code) : undefined;
    result += glyph ?? character;
  }
  return result;
}
