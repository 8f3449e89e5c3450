import type { Bytes } from './bytes.ts';
import { characterProperties, isHidden } from './character.ts';
import type { WordFile } from './file.ts';
import { readListProperty } from './paragraph.ts';
import { sprmsOf } from './sprms.ts';

/** What the reader needs of one style, before inheritance ([MS-DOC] 2.9.271 STSH and 2.9.258 STD). */
interface Style {
  /** The number of a built-in style: 1–9 are the headings. */
  readonly builtIn: number;
  readonly basedOn: number;
  hidden?: number;
  outline?: number;
  list?: number;
  listLevel?: number;
}

export interface StyleList {
  readonly list: number;
  readonly level: number | undefined;
  /** The styles from the one asked for up to the one that sets the list: a list level may name any of them. */
  readonly styles: readonly number[];
}

const paragraphKind = 1;
const characterKind = 2;
/** Of styles based on one another; Word's own go no deeper than a dozen. */
const longestChain = 24;

export class Styles {
  readonly #styles: (Style | undefined)[];

  constructor(file: WordFile) {
    const sheet = file.structure('styles');
    this.#styles = sheet ? readSheet(sheet) : [];
  }

  headingLevel(index: number): number | undefined {
    for (const [, style] of this.#chain(index)) {
      if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : undefined;
      if (style.builtIn >= 1 && style.builtIn <= 9) return style.builtIn;
    }
    return undefined;
  }

  /** Whether a style hides text. */
  hides(index: number | undefined): boolean {
    if (index === undefined) return false;
    for (const [, style] of this.#chain(index)) if (style.hidden !== undefined) return style.hidden === 1;
    return false;
  }

  /** The list that a paragraph style puts its paragraphs in. */
  list(index: number): StyleList | undefined {
    const styles: number[] = [];
    let level: number | undefined;
    for (const [at, style] of this.#chain(index)) {
      styles.push(at);
      level ??= style.listLevel;
      if (style.list !== undefined) return { list: style.list, level, styles };
    }
    return undefined;
  }

  *#chain(index: number): Generator<[number, Style]> {
    let at = index;
    for (let hops = 0; hops < longestChain; hops++) {
      const style = this.#styles[at];
      if (!style) return;
      yield [at, style];
      at = style.basedOn;
    }
  }
}

function readSheet(sheet: Bytes): (Style | undefined)[] {
  const information = sheet.part(2, sheet.u16(0));
  const count = information.u16(0);
  const baseSize = information.u16(2);
  const styles: (Style | undefined)[] = [];
  let at = 2 + information.length;
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const size = sheet.u16(at);
    styles.push(size > 0 ? readStyle(sheet.part(at + 2, size), baseSize) : undefined);
    at += 2 + size + (size & 1);
  }
  return styles;
}

function readStyle(style: Bytes, baseSize: number): Style {
  const kind = style.u16(2) & 0xf;
  const read: Style = { builtIn: style.u16(0) & 0x0fff, basedOn: style.u16(2) >> 4 };
  // The name: a count of characters, the characters, a closing zero.
  let at = baseSize + 2 + 2 * style.u16(baseSize) + 2;
  const next = (): Bytes | undefined => {
    if (at + 2 > style.length) return undefined;
    const size = style.u16(at);
    const properties = style.part(at + 2, size);
    at += 2 + size + (size & 1);
    return properties;
  };
  if (kind === paragraphKind) {
    const papx = next();
    if (papx && papx.length > 2)
      for (const { code, operand } of sprmsOf(papx.part(2, papx.length - 2)))
        readListProperty(read, code, operand);
  }
  if (kind === paragraphKind || kind === characterKind) {
    const properties = characterProperties(next());
    if (properties.hidden !== undefined) read.hidden = Number(isHidden(properties, false));
  }
  return read;
}
