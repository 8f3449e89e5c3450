import CFB from 'cfb';
import { Refusal } from '../refusal.ts';
import { type Kind, unreadable } from '../sniff.ts';
import { Bytes, damaged } from './bytes.ts';

/** Places of structures in the table stream, by their index in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const structures = {
  styles: 1,
  footnotes: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  clx: 33,
  shapes: 40,
  endnotes: 47,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

export type Structure = keyof typeof structures;

/** The parts of the text, in the order in which they follow one another (FibRgLw97, [MS-DOC] 2.5.4). */
const stories = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes'] as const;
export type StoryName = (typeof stories)[number];

/** A range of character positions, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Flags of FibBase ([MS-DOC] 2.5.2). */
const encrypted = 0x0100;
const secondTable = 0x0200;
/** The lowest nFib of Word 97; Word 6 and 95 have the same magic number. */
const word97 = 0xc0;

/** The streams of a Word 97–2003 file and its File Information Block ([MS-DOC] 2.1 and 2.5). */
export class WordFile {
  readonly document: Bytes;
  readonly table: Bytes;
  /** Properties that are too long for a page of properties; absent in most files. */
  readonly data: Bytes | undefined;
  readonly #ranges = new Map<StoryName, Range>();

  constructor(bytes: Uint8Array) {
    const container = openContainer(bytes);
    const document = streamOf(container, 'WordDocument');
    if (!document) throw damaged();
    this.document = document;
    const magic = document.u16(0);
    if (magic === 0xa5dc || (magic === 0xa5ec && document.u16(2) < word97)) throw refused('doc-95');
    if (magic !== 0xa5ec) throw damaged();
    const flags = document.u16(10);
    if (flags & encrypted) throw refused('doc-encrypted');
    const table = streamOf(container, flags & secondTable ? '1Table' : '0Table');
    if (!table) throw damaged();
    this.table = table;
    this.data = streamOf(container, 'Data');
    this.#readRanges();
  }

  #readRanges(): void {
    let start = 0;
    stories.forEach((name, index) => {
      const length = this.document.u32(76 + 4 * index);
      this.#ranges.set(name, { start, end: start + length });
      start += length;
    });
    // Every character takes a byte at least: a longer text is a claim that would only cost time.
    if (start > this.document.length) throw damaged();
  }

  range(name: StoryName): Range {
    return this.#ranges.get(name) ?? { start: 0, end: 0 };
  }

  /** A structure of the table stream; undefined where the file has none. */
  structure(name: Structure): Bytes | undefined {
    const { at, size } = this.place(name);
    return size === 0 ? undefined : this.table.part(at, size);
  }

  place(name: Structure): { readonly at: number; readonly size: number } {
    const index = 154 + 8 * structures[name];
    return { at: this.document.u32(index), size: this.document.u32(index + 4) };
  }
}

function refused(kind: Kind): Refusal {
  const { code, text } = unreadable(kind);
  return new Refusal(code, text.zh, text.en);
}

function openContainer(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: 'buffer' });
  } catch {
    // The library's complaints are about the container's bytes: whatever they are, the file is damaged.
    throw damaged();
  }
}

function streamOf(container: CFB.CFB$Container, name: string): Bytes | undefined {
  const entry = CFB.find(container, `/${name}`);
  if (!entry?.content) return undefined;
  // A stream shorter than the directory says was cut off.
  if (entry.content.length < entry.size) throw damaged();
  return new Bytes(Uint8Array.from(entry.content));
}
