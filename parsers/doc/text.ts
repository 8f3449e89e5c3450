import { isSymbolFont, symbolCharacter, symbolText } from '../word/symbols.ts';
import { type CharacterProperties, isHidden } from './character.ts';
import type { Styles } from './styles.ts';

/** Characters that are not what they print ([MS-DOC] 2.4.1 and 2.9.33). */
export const marks = {
  picture: 0x01,
  cellEnd: 0x07,
  drawing: 0x08,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  paragraphEnd: 0x0d,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  noBreakHyphen: 0x1e,
  symbol: 0x28,
} as const;

/** What a reading met that is not in the text. */
export interface Findings {
  pictures: number;
  unknownSymbols: number;
  /** Text that is hidden, removed, an instruction of a field or a glyph of a symbol font. */
  readonly unprinted: string[];
  /** Labels of lists, which stand in the Document only. */
  readonly labels: string[];
}

export const noFindings = (): Findings => ({ pictures: 0, unknownSymbols: 0, unprinted: [], labels: [] });

interface Part {
  readonly text: string;
  readonly properties: CharacterProperties;
}

/**
 * Turns the characters of a paragraph into what is printed: results of fields without their instructions, nothing hidden
 * or removed. Whether text is hidden depends on the paragraph's style, which only its end tells, so parts are kept until
 * then. Fields may go on from paragraph to paragraph.
 */
export class ParagraphText {
  readonly #styles: Styles;
  readonly #fonts: readonly string[];
  readonly #findings: Findings;
  #parts: Part[] = [];
  /** For each open field, whether its result has begun. */
  #fields: boolean[] = [];

  constructor(styles: Styles, fonts: readonly string[], findings: Findings) {
    this.#styles = styles;
    this.#fonts = fonts;
    this.#findings = findings;
  }

  add(text: string, properties: CharacterProperties): void {
    if (text !== '') this.#parts.push({ text, properties });
  }

  /** The printed text of the paragraph that ends here. */
  end(paragraphStyle: number): string {
    const byParagraph = this.#styles.hides(paragraphStyle);
    let printed = '';
    for (const { text, properties } of this.#parts) {
      if (properties.deleted) {
        this.#findings.unprinted.push(text);
        continue;
      }
      const byStyles = byParagraph !== this.#styles.hides(properties.style);
      printed += this.#read(text, properties, isHidden(properties, byStyles));
    }
    this.#parts = [];
    // An instruction ends within its paragraph; one left open would swallow the rest of the document.
    this.#fields = this.#fields.filter((inResult) => inResult);
    // A page break prints nothing of its own: it only separates.
    return printed.replace(/^\f+|\f+$/g, '').replace(/\f+/g, '\n');
  }

  #read(text: string, properties: CharacterProperties, hidden: boolean): string {
    let printed = '';
    let unprinted = '';
    for (const character of text) {
      const code = character.codePointAt(0) as number;
      if (code === marks.fieldBegin) this.#fields.push(false);
      else if (code === marks.fieldEnd) this.#fields.pop();
      else if (code === marks.fieldSeparator) {
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
      } else if (!hidden && !this.#fields.includes(false))
        printed += this.#printed(character, code, properties);
      else unprinted += character;
    }
    if (unprinted !== '') this.#findings.unprinted.push(unprinted);
    const font = this.#fonts[properties.font ?? -1];
    if (font === undefined || !isSymbolFont(font) || properties.symbol) return printed;
    this.#findings.unprinted.push(printed);
    return symbolText(font, printed);
  }

  #printed(character: string, code: number, properties: CharacterProperties): string {
    if (properties.special && code === marks.symbol) return this.#symbol(properties);
    if (code === marks.picture && properties.special && !properties.formField) this.#findings.pictures++;
    if (code === marks.lineBreak || code === marks.columnBreak) return '\n';
    if (code === marks.noBreakHyphen) return '-';
    if (code === marks.pageBreak || code === 0x09) return character;
    return code < 0x20 ? '' : character;
  }

  #symbol({ symbol }: CharacterProperties): string {
    if (!symbol) return '(';
    const character = symbolCharacter(this.#fonts[symbol.font], symbol.code);
    if (character === undefined) this.#findings.unknownSymbols++;
    return character ?? '\uFFFD';
  }
}
