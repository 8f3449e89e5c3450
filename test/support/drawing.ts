import type { Ink } from '../../parsers/scan/ink.ts';
import type { Grey } from '../../parsers/scan/picture.ts';

/** A sheet of paper to draw on: black on white, in pixels. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  private readonly bits: Uint8Array;

  constructor(width: number, height: number) {
    [this.width, this.height] = [width, height];
    this.bits = new Uint8Array(width * height);
  }

  box(left: number, top: number, right: number, bottom: number): this {
    for (let y = Math.max(0, top); y < Math.min(this.height, bottom); y++)
      for (let x = Math.max(0, left); x < Math.min(this.width, right); x++) this.bits[y * this.width + x] = 1;
    return this;
  }

  /** A level rule of two pixels, or one that sinks by `drop` to the right. */
  level(y: number, from: number, to: number, drop = 0): this {
    for (let x = from; x < to; x++) {
      const at = Math.round(y + (drop * (x - from)) / (to - from));
      this.box(x, at, x + 1, at + 2);
    }
    return this;
  }

  upright(x: number, from: number, to: number): this {
    return this.box(x, from, x + 2, to);
  }

  /** A line of print: marks as wide as characters, from which only their extent is known. */
  print(left: number, top: number, characters: number, size = 24): this {
    for (let index = 0; index < characters; index++) {
      const at = left + index * size;
      for (let bar = 0; bar < size - 4; bar += 8) this.box(at + bar, top, at + bar + 4, top + size);
      this.box(at, top + size / 2, at + size - 4, top + size / 2 + 3);
    }
    return this;
  }

  ink(): Ink {
    return { width: this.width, height: this.height, bits: this.bits };
  }

  grey(black = 20, white = 240): Grey {
    const pixels = Uint8Array.from(this.bits, (bit) => (bit === 1 ? black : white));
    return { width: this.width, height: this.height, pixels };
  }
}
