import { type Bytes, damaged } from './bytes.ts';
import type { Range, WordFile } from './file.ts';
import { readPlc } from './plc.ts';

/** Text that lies together in the file. */
export interface Stretch {
  readonly text: string;
  /** The character position of its first character. */
  readonly position: number;
  /** Where its first character lies in the document stream, and how many bytes a character takes. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** Properties that a fast save laid over the text. */
  readonly modifier: Bytes | undefined;
}

interface Piece extends Range {
  readonly offset: number;
  readonly width: 1 | 2;
  readonly modifier: Bytes | undefined;
}

/** The bit of FcCompressed that says one byte a character ([MS-DOC] 2.9.73). */
const compressed = 0x4000_0000;

/** The piece table ([MS-DOC] 2.9.38 Clx): where in the document stream the characters of the text lie. */
export class Pieces {
  readonly #file: WordFile;
  readonly #pieces: Piece[];

  constructor(file: WordFile) {
    this.#file = file;
    const clx = file.structure('clx');
    if (!clx) throw damaged();
    this.#pieces = readClx(clx);
  }

  *stretches({ start, end }: Range): Generator<Stretch> {
    for (const piece of this.#pieces) {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      if (from >= to) continue;
      const { width, modifier } = piece;
      const offset = piece.offset + (from - piece.start) * width;
      const encoding = width === 1 ? 'windows-1252' : 'utf-16le';
      const text = this.#file.document.text(offset, (to - from) * width, encoding);
      yield { text, position: from, offset, width, modifier };
    }
  }
}

function readClx(clx: Bytes): Piece[] {
  const modifiers: Bytes[] = [];
  let at = 0;
  // Prc: properties that pieces refer to by number.
  while (clx.u8(at) === 1) {
    const size = clx.u16(at + 1);
    modifiers.push(clx.part(at + 3, size));
    at += 3 + size;
  }
  if (clx.u8(at) !== 2) throw damaged();
  return readPlc(clx.part(at + 5, clx.u32(at + 1)), 8).map(({ start, end, data }) => {
    const place = data.u32(2);
    const isCompressed = (place & compressed) !== 0;
    return {
      start,
      end,
      offset: isCompressed ? (place & (compressed - 1)) >>> 1 : place,
      width: isCompressed ? 1 : 2,
      modifier: modifierOf(data.u16(6), modifiers),
    };
  });
}

/** A Prm ([MS-DOC] 2.9.214): with its lowest bit the number of a Prc; without, a single property of looks. */
const modifierOf = (prm: number, modifiers: readonly Bytes[]): Bytes | undefined =>
  prm & 1 ? modifiers[prm >> 1] : undefined;
