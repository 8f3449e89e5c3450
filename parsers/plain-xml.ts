/**
 * A reader for XML as nearly every part is written: elements, attributes, text and character references only. It reads
 * each distinct tag once, which takes a fraction of the time of a general parser; what else XML allows is left to one.
 */

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it may declare namespaces. */
  readonly declares: boolean;
}

export interface PlainEvents {
  open(tag: Tag): void;
  close(): void;
  /** Text inside the root, never empty. */
  text(text: string): void;
  malformed(): never;
}

const declaration =
  /^<\?xml[ \n]+version="1\.0"(?:[ \n]+encoding="[A-Za-z][\w.-]*")?(?:[ \n]+standalone="(?:yes|no)")?[ \n]*\?>/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const special = /<[!?]|\]\]>|[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/g;

/** Reads a part, or gives false, before any event, where it holds what only a general parser reads. */
export function readPlainXml(xml: string, events: PlainEvents): boolean {
  const lines = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  const start = declaration.exec(lines)?.[0].length ?? 0;
  special.lastIndex = start;
  if (special.test(lines)) return false;
  new PlainReader(lines, events).read(start);
  return true;
}

interface WrittenTag extends Tag {
  readonly empty: boolean;
}

/** Of distinct tags: a file that gives every paragraph its own id must not be kept twice over. */
const mostKnown = 4096;

const letters =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const name = `[:${letters}][:${letters}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;
const elementName = new RegExp(name, 'y');
const attribute = new RegExp(`[ \\t\\n]+(${name})[ \\t\\n]*=[ \\t\\n]*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const tagEnding = /[ \t\n]*(\/?)$/y;

class PlainReader {
  readonly #xml: string;
  readonly #events: PlainEvents;
  readonly #known = new Map<string, WrittenTag>();
  readonly #open: string[] = [];
  #rooted = false;

  constructor(xml: string, events: PlainEvents) {
    this.#xml = xml;
    this.#events = events;
  }

  read(start: number): void {
    const xml = this.#xml;
    let at = start;
    for (;;) {
      const tag = xml.indexOf('<', at);
      if (tag !== at) this.#text(xml.slice(at, tag < 0 ? undefined : tag));
      if (tag < 0) break;
      at = xml.charCodeAt(tag + 1) === 0x2f ? this.#endTag(tag + 2) : this.#startTag(tag + 1);
    }
    if (!this.#rooted || this.#open.length > 0) this.#events.malformed();
  }

  #text(text: string): void {
    if (this.#open.length > 0) this.#events.text(this.#withReferences(text));
    else if (/[^ \t\n]/.test(text)) this.#events.malformed();
  }

  #startTag(at: number): number {
    const xml = this.#xml;
    let end = xml.indexOf('>', at);
    let tag = end < 0 ? undefined : this.#known.get(xml.slice(at, end));
    if (!tag) {
      end = this.#tagEnd(at);
      const written = xml.slice(at, end);
      tag = this.#parse(written);
      if (this.#known.size < mostKnown) this.#known.set(written, tag);
    }
    if (this.#open.length === 0 && this.#rooted) this.#events.malformed();
    this.#rooted = true;
    this.#events.open(tag);
    if (tag.empty) this.#events.close();
    else this.#open.push(tag.name);
    return end + 1;
  }

  #endTag(at: number): number {
    const name = this.#open.pop();
    if (name === undefined || !this.#xml.startsWith(name, at)) this.#events.malformed();
    let end = at + name.length;
    while (isSpace(this.#xml.charCodeAt(end))) end++;
    if (this.#xml.charCodeAt(end) !== 0x3e) this.#events.malformed();
    this.#events.close();
    return end + 1;
  }

  /** The `>` that ends a tag; in an attribute's value it is a character like others. */
  #tagEnd(at: number): number {
    let quote = 0;
    for (let end = at; end < this.#xml.length; end++) {
      const code = this.#xml.charCodeAt(end);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === 0x3e) return end;
      else if (code === 0x22 || code === 0x27) quote = code;
    }
    return this.#events.malformed();
  }

  #parse(written: string): WrittenTag {
    elementName.lastIndex = 0;
    const name = elementName.exec(written)?.[0];
    if (name === undefined) this.#events.malformed();
    const attributes: Record<string, string> = Object.create(null);
    let declares = false;
    let at = name.length;
    for (;;) {
      attribute.lastIndex = at;
      const found = attribute.exec(written);
      if (!found) break;
      const [whole, key = '', double, single = ''] = found;
      if (key in attributes) this.#events.malformed();
      attributes[key] = this.#withReferences((double ?? single).replace(/[\t\n]/g, ' '));
      declares ||= key.startsWith('xmlns');
      at += whole.length;
    }
    tagEnding.lastIndex = at;
    const ending = tagEnding.exec(written);
    if (!ending) this.#events.malformed();
    return { name, attributes, declares, empty: ending[1] === '/' };
  }

  #withReferences(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(
      /&(?:(amp|lt|gt|quot|apos);|#x([0-9a-fA-F]+);|#([0-9]+);)?/g,
      (_, entity: string | undefined, hex: string | undefined, decimal: string | undefined) => {
        if (entity !== undefined) return entities[entity] as string;
        const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
        return isCharacter(code) ? String.fromCodePoint(code) : this.#events.malformed();
      },
    );
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x09;

/** The characters that XML 1.0 allows. */
const isCharacter = (code: number) =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
