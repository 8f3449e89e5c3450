import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './marks.ts';
import { type Matrix, scaleOf } from './matrix.ts';

/** The part of the graphics state that decides whether a path is seen as a rule. */
export interface Pen {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
}

/** A filled shape up to this thick is a rule, beyond it a shading; Word's thickest table border is 6 pt but unused. */
export const THICKEST_RULE = 3;
/** How far a stroke may slant, in points end to end, and still be a ruling. */
const SLANT = 0.8;
/** Shorter strokes are dots of a dotted line at best; zero-length ones are nothing. */
const SHORTEST = 0.3;
/** Lighter than this in every channel is white on paper. */
const WHITE = 0xf8;
/** Opacity below which a line is not seen. */
const FAINTEST = 0.05;

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** pdfjs's codes inside the data of constructPath (its DrawOPS), and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;
const QUADRATIC = 4;

const whites = new Map<string, boolean>();
function isWhite(colour: string): boolean {
  let white = whites.get(colour);
  if (white === undefined) {
    const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
    white = channels?.slice(1).every((channel) => Number.parseInt(channel, 16) >= WHITE) ?? false;
    if (whites.size < 1000) whites.set(colour, white);
  }
  return white;
}

/** Collects the straight, level or upright pieces of drawn paths, in page coordinates. */
export class PathReader {
  readonly horizontals: Rule[] = [];
  readonly verticals: Rule[] = [];
  curves = 0;
  private readonly outline: number[] = [];

  /** Reads the arguments of one constructPath: the painting operator, and the path's data in an array. */
  read(values: readonly unknown[], pen: Pen): void {
    const operator = values[0] as number;
    const data = (values[1] as readonly unknown[] | undefined)?.[0];
    const strokes =
      STROKES.has(operator) && !isWhite(pen.stroke) && pen.strokeAlpha > FAINTEST && this.isThin(pen);
    const fills = FILLS.has(operator) && !isWhite(pen.fill) && pen.fillAlpha > FAINTEST;
    if (!(strokes || fills) || !ArrayBuffer.isView(data)) return;
    this.walk(data as unknown as ArrayLike<number>, pen.matrix, strokes, fills);
  }

  private isThin(pen: Pen): boolean {
    return pen.lineWidth * scaleOf(pen.matrix) <= THICKEST_RULE;
  }

  private walk(data: ArrayLike<number>, matrix: Matrix, strokes: boolean, fills: boolean): void {
    const [a, b, c, d, e, f] = matrix;
    const { outline } = this;
    let [startX, startY, x, y] = [0, 0, 0, 0];
    let index = 0;
    outline.length = 0;
    const endpoint = (at: number): readonly [number, number] => {
      const [px, py] = [data[at] ?? 0, data[at + 1] ?? 0];
      return [a * px + c * py + e, b * px + d * py + f];
    };
    while (index < data.length) {
      const code = data[index++];
      if (code === MOVE) {
        if (fills) this.filled();
        outline.length = 0;
        [x, y] = endpoint(index);
        [startX, startY] = [x, y];
        outline.push(x, y);
        index += 2;
      } else if (code === LINE) {
        const [toX, toY] = endpoint(index);
        if (strokes) this.stroked(x, y, toX, toY);
        [x, y] = [toX, toY];
        outline.push(x, y);
        index += 2;
      } else if (code === CURVE || code === QUADRATIC) {
        const length = code === CURVE ? 6 : 4;
        [x, y] = endpoint(index + length - 2);
        outline.push(x, y);
        index += length;
        this.curves++;
      } else if (code === CLOSE) {
        if (strokes) this.stroked(x, y, startX, startY);
        [x, y] = [startX, startY];
      } else {
        break;
      }
    }
    if (fills) this.filled();
  }

  private stroked(x1: number, y1: number, x2: number, y2: number): void {
    const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
    if (height <= SLANT && width >= SHORTEST && width > height)
      this.horizontals.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (width <= SLANT && height >= SHORTEST)
      this.verticals.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
    else if (width > SLANT && height > SLANT) this.curves++;
  }

  /** A filled outline that is thin one way is a ruling; a dot may belong to a dotted line of either direction. */
  private filled(): void {
    const { outline } = this;
    if (outline.length < 6) return;
    let [left, top, right, bottom] = [outline[0]!, outline[1]!, outline[0]!, outline[1]!];
    for (let index = 2; index < outline.length; index += 2) {
      left = Math.min(left, outline[index]!);
      right = Math.max(right, outline[index]!);
      top = Math.min(top, outline[index + 1]!);
      bottom = Math.max(bottom, outline[index + 1]!);
    }
    const [width, height] = [right - left, bottom - top];
    if (height <= THICKEST_RULE && width >= height)
      this.horizontals.push({ at: (top + bottom) / 2, from: left, to: right });
    if (width <= THICKEST_RULE && height >= width)
      this.verticals.push({ at: (left + right) / 2, from: top, to: bottom });
  }
}
