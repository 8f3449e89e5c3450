import { isAscii } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { type PlainEvents, readPlainXml, type Tag } from './plain-xml.ts';
import { Refusal } from './refusal.ts';

/** What one XML part may cost to read. */
export const xmlLimits = { depth: 256, elements: 3_000_000, prefixes: 64 };

export type Attributes = Readonly<Record<string, string>>;

/** Receives one part; names carry the canonical prefix of their namespace, `path` ends with the element's parent. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
  /** Character data, CDATA included; `path` ends with the element that holds it. */
  text?(text: string, path: readonly string[]): void;
}

/** Canonical prefix by namespace: a reader then knows `w:p` whatever prefix or edition the writer chose. */
export type Namespaces = ReadonlyMap<string, string>;

const malformed = () =>
  new Refusal(
    'xml-malformed',
    '文件内容已损坏，无法读取，请用 Word 或 WPS 打开后另存一份再提交。',
    'The content of the file is damaged. Open it in Word or WPS, save a fresh copy and resubmit.',
  );

const unsafe = (code: string) =>
  new Refusal(
    code,
    '文件结构异常，为安全起见不予读取；请检查文件来源，另存一份再提交。',
    'The file is built abnormally and was not read for safety. Check where it came from and save a fresh copy.',
  );

/** Bytes to text by byte-order mark, then by declaration, else UTF-8. A document type (entity bombs) is refused. */
export function decodeXml(bytes: Uint8Array): string {
  const text = decode(bytes);
  const root = text.search(/<[^!?\s]/);
  if (/<!DOCTYPE/i.test(root < 0 ? text.slice(0, 4096) : text.slice(0, root))) throw unsafe('xml-doctype');
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (label: string) => new TextDecoder(label).decode(bytes);
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return wide('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return wide('utf-16be');
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared)) {
    try {
      return wide(declared);
    } catch {
      // An unknown label: UTF-8 is what the standard asks of every part.
    }
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // One byte a character is less to copy and to scan; most parts but the main one hold ASCII only.
  if (isAscii(bytes)) return buffer.toString('latin1');
  // Several times faster than TextDecoder, which was a fifth of the time that a document took.
  const text = buffer.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The prefixes in force. saxes can resolve them itself, at four times the cost of its plain mode. */
class Scope {
  readonly #namespaces: Namespaces;
  readonly #canonical: ReadonlySet<string>;
  #bindings = new Map<string, string>();
  #identical = true;
  #names = new Map<string, string>();
  readonly #outer: { depth: number; bindings: Map<string, string> }[] = [];

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
    this.#canonical = new Set(namespaces.values());
  }

  /** Takes up the declarations of an element. An undeclared prefix stands for itself. */
  enter(attributes: Attributes, depth: number): void {
    let changed: Map<string, string> | undefined;
    for (const key in attributes) {
      if (key.charCodeAt(0) !== 120 || !key.startsWith('xmlns')) continue;
      const prefix = key === 'xmlns' ? '' : key.slice(6);
      const known = this.#namespaces.get(attributes[key] as string);
      // A prefix that usually means something else here is kept apart from its usual meaning.
      const canonical = known ?? (this.#canonical.has(prefix) ? `other-${prefix}` : prefix);
      if ((this.#bindings.get(prefix) ?? prefix) === canonical) continue;
      changed ??= new Map(this.#bindings);
      changed.set(prefix, canonical);
    }
    if (!changed) return;
    if (changed.size > xmlLimits.prefixes) throw unsafe('xml-too-many-prefixes');
    this.#outer.push({ depth, bindings: this.#bindings });
    this.#bind(changed);
  }

  leave(depth: number): void {
    const outer = this.#outer.at(-1);
    if (outer?.depth !== depth) return;
    this.#outer.pop();
    this.#bind(outer.bindings);
  }

  #bind(bindings: Map<string, string>): void {
    this.#bindings = bindings;
    this.#names = new Map();
    this.#identical = [...bindings].every(([prefix, canonical]) => prefix === canonical);
  }

  element(name: string): string {
    return this.#identical ? name : this.#resolve(name, true);
  }

  attributes(attributes: Attributes): Attributes {
    if (this.#identical) return attributes;
    const resolved: Record<string, string> = {};
    for (const key in attributes) resolved[this.#resolve(key, false)] = attributes[key] as string;
    return resolved;
  }

  #resolve(name: string, element: boolean): string {
    const colon = name.indexOf(':');
    // The default namespace holds for elements only.
    if (colon < 0 && !element) return name;
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const canonical = this.#bindings.get(colon < 0 ? '' : name.slice(0, colon));
    const local = name.slice(colon + 1);
    const resolved = canonical === undefined ? name : canonical === '' ? local : `${canonical}:${local}`;
    this.#names.set(name, resolved);
    return resolved;
  }
}

/** Reads one decoded part. Throws a Refusal for malformed or abnormal XML. */
export function readXml(xml: string, namespaces: Namespaces, handler: XmlHandler): void {
  const scope = new Scope(namespaces);
  const path: string[] = [];
  let elements = 0;
  const events = {
    open(tag: Tag) {
      if (++elements > xmlLimits.elements) throw unsafe('xml-too-many-elements');
      if (path.length >= xmlLimits.depth) throw unsafe('xml-too-deep');
      if (tag.declares) scope.enter(tag.attributes, path.length);
      const name = scope.element(tag.name);
      handler.open(name, scope.attributes(tag.attributes), path);
      path.push(name);
    },
    close() {
      const name = path.pop() as string;
      handler.close?.(name, path);
      scope.leave(path.length);
    },
    text(text: string) {
      // White space around the root is reported too, and belongs to no element.
      if (path.length > 0) handler.text?.(text, path);
    },
    malformed() {
      throw malformed();
    },
  };
  if (!readPlainXml(xml, events)) readAnyXml(xml, events);
}

/** Reads whatever XML allows but a document type, at several times the cost. */
function readAnyXml(xml: string, events: PlainEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', events.malformed);
  parser.on('doctype', () => {
    throw unsafe('xml-doctype');
  });
  parser.on('opentag', ({ name, attributes }) => events.open({ name, attributes, declares: true }));
  parser.on('closetag', events.close);
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.write(xml).close();
}
