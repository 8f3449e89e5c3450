import type { Box, Cutting, Inking, UncertainReading } from '../../src/model/document.ts';

/** One drawn character, or a recognised line of a scan, in points from the top left of the upright page. */
export interface Glyph {
  /** Folded; U+FFFD where the file does not say which character it is. */
  readonly text: string;
  readonly raw: string;
  /** Where the baseline starts: the left end for upright text, the top middle for vertical writing. */
  readonly x: number;
  readonly y: number;
  /** The advance along the baseline, without character spacing. */
  readonly width: number;
  readonly size: number;
  /** Direction of the baseline, clockwise in radians as the page hangs; 0 for upright text. */
  readonly angle: number;
  /** Vertical writing: the next character is below. */
  readonly vertical: boolean;
  /** The font, by a name that is its own within the document. */
  readonly font: string;
  readonly bold: boolean;
  readonly blank: boolean;
  /** What of its text is not read for certain. */
  readonly uncertain?: readonly UncertainReading[];
}

/** A straight piece of a ruling: `at` is its position across, `from` and `to` its ends along. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Everything of a page that the later steps look at. */
export interface PageMarks {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise by which the page as the file shows it stands upright; absent for none. */
  readonly quarters?: number;
  /** How far its picture was askew, clockwise in degrees, where the page was read from its picture. */
  readonly skew?: number;
  readonly glyphs: readonly Glyph[];
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
  /** The part of the page that pictures cover, 0 to 1 (more where they overlap). */
  readonly pictured: number;
  /** Curves and slanted strokes: text that was turned into outlines leaves thousands of them. */
  readonly curves: number;
  /** The text is invisible: what a recognition program laid under a scan. */
  readonly underlaid: boolean;
  /** Characters that the file does not name. */
  readonly unnamed: number;
  /** Pictures of the lines on it that were not read for certain. */
  readonly cuttings?: readonly Cutting[];
  /** What of its picture is ink and neither print nor rule. */
  readonly inkings?: readonly Inking[];
  /** Its picture is too poor for what is faint to be seen. */
  readonly poor?: true;
  /** The text was read from a picture of the page. */
  readonly recognised?: boolean;
}

/** How far a glyph reaches above and below its baseline, in sizes: what Chinese fonts have, close enough for Latin. */
const ASCENT = 0.86;
const DESCENT = 0.14;

/** The middle of a glyph, by which it is given to a cell. */
export function middleOf(glyph: Glyph): readonly [number, number] {
  if (glyph.vertical) return [glyph.x, glyph.y + glyph.width / 2];
  const middle = (ASCENT - DESCENT) / 2;
  const [cosine, sine] = [Math.cos(glyph.angle), Math.sin(glyph.angle)];
  return [
    glyph.x + (cosine * glyph.width) / 2 + sine * glyph.size * middle,
    glyph.y + (sine * glyph.width) / 2 - cosine * glyph.size * middle,
  ];
}

/** The box of an upright or vertically written glyph. */
export function boxOf(glyph: Glyph): Box {
  if (glyph.vertical)
    return [glyph.x - glyph.size / 2, glyph.y, glyph.x + glyph.size / 2, glyph.y + glyph.width];
  return [glyph.x, glyph.y - glyph.size * ASCENT, glyph.x + glyph.width, glyph.y + glyph.size * DESCENT];
}

/** The smallest box around boxes; there must be at least one. */
export function union(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = boxes[0]!;
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
}
