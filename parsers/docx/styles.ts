import { readXml } from '../xml.ts';
import { isOn, namespaces, whole, word, writtenPrefix } from './names.ts';

/** What the reader needs of one style, before inheritance. */
interface Style {
  basedOn?: string;
  name?: string;
  /** As written: 0–8 are levels, 9 is body text. */
  outline?: number;
  hidden?: boolean;
  numberId?: string;
  numberLevel?: number;
}

export interface StyleNumbering {
  readonly numberId: string;
  readonly level: number | undefined;
  /** The styles from the one asked for up to the one that sets the numbering: a list level may name any of them. */
  readonly styles: readonly string[];
}

/** Of styles based on one another; Word's own go no deeper than a dozen. */
const longestChain = 24;

const headingName = /^(?:heading|标题|標題)\s*([1-9])$/i;

/**
 * The style sheet. It is often three times the size of the document and hardly any of it is used, so styles are found
 * by a scan and only those that the document names are read.
 */
export class Styles {
  readonly #slices = new Map<string, string>();
  readonly #read = new Map<string, Style>();
  readonly #prefix: string;
  readonly #defaultParagraph: string | undefined;
  readonly #hiding = new Map<string, boolean>();
  readonly #headings = new Map<string, number | undefined>();

  constructor(xml: string | undefined) {
    const prefix = xml === undefined ? 'w:' : writtenPrefix(xml, 'w');
    this.#prefix = prefix;
    if (xml === undefined) return;
    let open: { id: string; start: number } | undefined;
    for (const match of xml.matchAll(new RegExp(`<(/?)${prefix}style(\\s[^>]*)?>`, 'g'))) {
      const [tag, slash, attributes = ''] = match;
      if (slash === '/') {
        if (open) this.#slices.set(open.id, xml.slice(open.start, match.index + tag.length));
        open = undefined;
        continue;
      }
      const id = attributeOf(attributes, 'styleId');
      if (id === undefined || attributes.endsWith('/')) continue;
      open = { id, start: match.index };
      const isDefault = isOn(attributeOf(attributes, 'default') ?? '0');
      if (isDefault && attributeOf(attributes, 'type') === 'paragraph') this.#defaultParagraph = id;
    }
  }

  /** Heading depth from 1 that a paragraph style gives, if any. */
  headingLevel(id: string | undefined): number | undefined {
    const known = id ?? this.#defaultParagraph;
    if (known === undefined) return undefined;
    if (!this.#headings.has(known)) this.#headings.set(known, this.#findHeadingLevel(known));
    return this.#headings.get(known);
  }

  #findHeadingLevel(id: string): number | undefined {
    for (const style of this.#chain(id)) {
      const named = headingName.exec(style.name ?? '')?.[1];
      if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : undefined;
      if (named) return Number(named);
    }
    return undefined;
  }

  /** Whether a style hides text; styles hide by toggling, so the caller combines paragraph and character style. */
  hides(id: string | undefined, kind: 'paragraph' | 'character'): boolean {
    const known = id ?? (kind === 'paragraph' ? this.#defaultParagraph : undefined);
    if (known === undefined) return false;
    let hidden = this.#hiding.get(known);
    if (hidden === undefined) {
      hidden = false;
      for (const style of this.#chain(known)) {
        if (style.hidden === undefined) continue;
        hidden = style.hidden;
        break;
      }
      this.#hiding.set(known, hidden);
    }
    return hidden;
  }

  /** The list that a paragraph style puts its paragraphs in. */
  numbering(id: string | undefined): StyleNumbering | undefined {
    const known = id ?? this.#defaultParagraph;
    if (known === undefined) return undefined;
    const styles: string[] = [];
    let level: number | undefined;
    let at: string | undefined = known;
    while (at !== undefined && !styles.includes(at) && styles.length < longestChain) {
      styles.push(at);
      const style: Style = this.#style(at);
      level ??= style.numberLevel;
      if (style.numberId !== undefined) return { numberId: style.numberId, level, styles };
      at = style.basedOn;
    }
    return undefined;
  }

  *#chain(id: string): Generator<Style> {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at) && seen.size < longestChain; ) {
      seen.add(at);
      const style: Style = this.#style(at);
      yield style;
      at = style.basedOn;
    }
  }

  #style(id: string): Style {
    const known = this.#read.get(id);
    if (known) return known;
    const style: Style = {};
    this.#read.set(id, style);
    const slice = this.#slices.get(id);
    if (slice !== undefined) readStyle(slice, this.#prefix, style);
    return style;
  }
}

/** A style's slice has lost the declarations of its root: the Word prefix is declared anew, others are not needed. */
function readStyle(slice: string, prefix: string, style: Style): void {
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  readXml(`<styles ${declared}="${word}">${slice}</styles>`, namespaces, {
    open(name, attributes, path) {
      const value = attributes['w:val'];
      // Depth tells a style's own properties from those that it gives to parts of a table or kept as tracked changes.
      if (path.length === 2 && name === 'w:basedOn' && value !== undefined) style.basedOn = value;
      if (path.length === 2 && name === 'w:name' && value !== undefined) style.name = value;
      if (path.length === 3 && name === 'w:outlineLvl') {
        const outline = whole(value, 0, 9);
        if (outline !== undefined) style.outline = outline;
      }
      if (path.length === 3 && name === 'w:vanish') style.hidden = isOn(value);
      if (path.length !== 4 || path[3] !== 'w:numPr') return;
      if (name === 'w:numId' && value !== undefined) style.numberId = value;
      if (name === 'w:ilvl') {
        const level = whole(value, 0, 8);
        if (level !== undefined) style.numberLevel = level;
      }
    },
  });
}

function attributeOf(attributes: string, local: string): string | undefined {
  const match = new RegExp(`[\\s:]${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
