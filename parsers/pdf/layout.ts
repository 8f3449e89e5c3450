import type { Box, UncertainReading } from '../../src/model/document.ts';
import { type Line, type Segment, shifted } from '../lines.ts';
import { boxOf, type Glyph, union } from './marks.ts';

/** Baselines nearer than this part of the smaller type are one line. */
const SAME_LINE = 0.45;
/** A gap between letters of this many sizes is a word space that the file did not write. */
const WORD_SPACE = 0.18;
/** Figures this many sizes apart are two figures. */
const FIGURE_SPACE = 0.5;
/** A gap this many sizes wide that no space fills stands between columns. */
const COLUMN_GAP = 1.8;
/** Slant beyond which a text is a watermark over the page, in radians. */
const WATERMARK = 0.1;
/** A raised or lowered figure is at most this large beside its line. */
const SCRIPT_SIZE = 0.8;

const QUARTER = Math.PI / 2;
const LETTER_OR_DIGIT_END = /[A-Za-z0-9]$/;
const LETTER_START = /^[A-Za-z]/;
const LETTER_END = /[A-Za-z]$/;
const DIGIT_END = /[\d%]$/;
const DIGIT_START = /^[\d-]/;

/** Whether a glyph lies across the page, as a stamp or a watermark does. */
export function isSlanted(glyph: Glyph): boolean {
  const quarters = glyph.angle / QUARTER;
  return !glyph.vertical && Math.abs(quarters - Math.round(quarters)) * QUARTER > WATERMARK;
}

/** The number of clockwise quarter turns of a glyph's baseline, 0 to 3. */
const turnOf = (glyph: Glyph): number => ((Math.round(glyph.angle / QUARTER) % 4) + 4) % 4;

/** Sets the glyphs of one cell, or of the free text of a page, into lines in reading order. */
export function layOut(page: number, glyphs: readonly Glyph[]): Line[] {
  const turned: Glyph[][] = [[], [], [], []];
  const vertical: Glyph[] = [];
  for (const glyph of glyphs) (glyph.vertical ? vertical : turned[turnOf(glyph)]!).push(glyph);
  const upright = turned[0]!;
  // A full stop or a space in an upright font among vertical writing belongs to the column.
  const mixed = vertical.length > 0 && upright.every((glyph) => glyph.blank);
  const lines = mixed ? [] : rowsOf(page, upright);
  if (vertical.length > 0) lines.push(...columnsOf(page, mixed ? [...vertical] : vertical));
  for (const quarter of [1, 2, 3] as const) {
    const some = turned[quarter]!;
    if (some.length === 0) continue;
    const set = rowsOf(
      page,
      some.map((glyph) => unturn(glyph, quarter)),
    );
    lines.push(...set.map((line) => ({ ...line, box: turnBox(line.box, quarter) })));
  }
  return lines;
}

/** A glyph in the frame in which its own text is upright. */
function unturn(glyph: Glyph, quarter: 1 | 2 | 3): Glyph {
  const [x, y] =
    quarter === 1 ? [glyph.y, -glyph.x] : quarter === 2 ? [-glyph.x, -glyph.y] : [-glyph.y, glyph.x];
  return { ...glyph, x, y, angle: 0 };
}

/** A box of that frame, back on the page. */
function turnBox(box: Box, quarter: 1 | 2 | 3): Box {
  const [left, top, right, bottom] = box;
  if (quarter === 1) return [-bottom, left, -top, right];
  if (quarter === 2) return [-right, -bottom, -left, -top];
  return [top, -right, bottom, -left];
}

/** Upright glyphs into lines from the top down. */
function rowsOf(page: number, glyphs: readonly Glyph[]): Line[] {
  const sorted = [...glyphs].sort((one, other) => one.y - other.y);
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  let row: (typeof rows)[number] | undefined;
  for (const glyph of sorted) {
    if (row && Math.abs(glyph.y - row.y) <= Math.min(glyph.size, row.size) * SAME_LINE) {
      row.glyphs.push(glyph);
      if (glyph.size > row.size) [row.size, row.y] = [glyph.size, glyph.y];
    } else {
      row = { y: glyph.y, size: glyph.size, glyphs: [glyph] };
      rows.push(row);
    }
  }
  const inked = rows.filter(({ glyphs: members }) => members.some((glyph) => !glyph.blank));
  return attachScripts(inked).map((members) => lineOf(page, members));
}

/** Puts raised and lowered figures (m², notes) into the line that they hang on instead of lines of their own. */
function attachScripts(rows: readonly { y: number; size: number; glyphs: Glyph[] }[]): Glyph[][] {
  const taken = new Set<number>();
  for (const [index, row] of rows.entries()) {
    for (const host of [index - 1, index + 1]) {
      const line = rows[host];
      if (!line || taken.has(host) || row.size > line.size * SCRIPT_SIZE) continue;
      const inside = row.y > line.y - line.size * 0.75 && row.y - row.size * 0.5 < line.y + line.size * 0.1;
      if (!inside || overlaps(row.glyphs, line.glyphs)) continue;
      line.glyphs.push(...row.glyphs);
      taken.add(index);
      break;
    }
  }
  return rows.filter((_, index) => !taken.has(index)).map((row) => row.glyphs);
}

function overlaps(some: readonly Glyph[], others: readonly Glyph[]): boolean {
  return some.some(
    (glyph) =>
      !glyph.blank &&
      others.some(
        (other) =>
          !other.blank &&
          Math.min(glyph.x + glyph.width, other.x + other.width) - Math.max(glyph.x, other.x) >
            glyph.size * 0.2,
      ),
  );
}

/** The glyphs of one line, in any order, as the line that they print. */
function lineOf(page: number, members: Glyph[]): Line {
  members.sort((one, other) => one.x - other.x);
  let [text, raw] = ['', ''];
  let end: number | null = null;
  let size = 0;
  let baseline = 0;
  let before = 0;
  const cuts: Cut[] = [];
  const uncertain: UncertainReading[] = [];
  for (const [index, glyph] of members.entries()) {
    if (end !== null) {
      // Beside a raised figure the larger type says how wide a space is.
      const space = glyph.blank
        ? ''
        : spaceBefore(glyph.text, (glyph.x - end) / Math.max(before, glyph.size), text);
      if (space === '\t') cuts.push({ index, text: text.length, raw: raw.length });
      text += space;
      raw += space;
    }
    if (glyph.uncertain) uncertain.push(...shifted(glyph.uncertain, text.length));
    text += glyph.text;
    raw += glyph.raw;
    // A space glyph may be placed back over the text; only what moves on counts.
    end = Math.max(end ?? Number.NEGATIVE_INFINITY, glyph.x + glyph.width);
    before = glyph.size;
    if (glyph.size > size && !glyph.blank) [size, baseline] = [glyph.size, glyph.y];
  }
  const set = finish(page, text, raw, members, size, baseline);
  const line = uncertain.length === 0 ? set : { ...set, uncertain };
  return cuts.length === 0 ? line : { ...line, segments: segmentsOf(line, members, cuts) };
}

/** Where a wide gap cuts a line: before which glyph, and where in its texts. */
interface Cut {
  readonly index: number;
  readonly text: number;
  readonly raw: number;
}

function segmentsOf(line: Line, members: readonly Glyph[], cuts: readonly Cut[]): Segment[] {
  const end: Cut = { index: members.length, text: line.text.length, raw: line.raw.length };
  let start: Cut = { index: 0, text: -1, raw: -1 };
  return [...cuts, end].map((cut) => {
    const own = members.slice(start.index, cut.index).filter((glyph) => !glyph.blank);
    const box = own.length > 0 ? union(own.map(boxOf)) : line.box;
    const [text, raw] = [line.text.slice(start.text + 1, cut.text), line.raw.slice(start.raw + 1, cut.raw)];
    const from = start.text + 1;
    const unsure = (line.uncertain ?? []).filter((part) => part.start >= from && part.end <= cut.text);
    start = cut;
    return {
      text,
      raw,
      left: box[0],
      right: box[2],
      ...(unsure.length > 0 ? { uncertain: shifted(unsure, -from) } : {}),
    };
  });
}

function finish(
  page: number,
  text: string,
  raw: string,
  members: Glyph[],
  size: number,
  baseline: number,
): Line {
  const inked = members.filter((glyph) => !glyph.blank);
  const box = union(inked.map(boxOf));
  let bold = 0;
  for (const glyph of inked) if (glyph.bold) bold++;
  return {
    page,
    text,
    raw,
    size,
    baseline,
    left: box[0],
    right: box[2],
    box,
    bold: bold * 2 > inked.length,
    boldStart: inked[0]!.bold,
    boldEnd: inked.at(-1)!.bold,
    doubtful: text.includes('\uFFFD'),
  };
}

/** The space that a gap, in sizes, stands for: none inside Chinese words, a word space between Latin ones, a tab between columns. */
function spaceBefore(next: string, gap: number, text: string): string {
  if (gap <= WORD_SPACE) return '';
  if (gap >= COLUMN_GAP) return '\t';
  if (LETTER_OR_DIGIT_END.test(text) && LETTER_START.test(next)) return ' ';
  if (LETTER_END.test(text) && DIGIT_START.test(next)) return ' ';
  if (gap > FIGURE_SPACE && DIGIT_END.test(text) && DIGIT_START.test(next)) return ' ';
  return '';
}

/** Vertical writing: columns from the right, each from the top; a column is a line. */
function columnsOf(page: number, glyphs: readonly Glyph[]): Line[] {
  const columns: { x: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((one, other) => other.x - one.x)) {
    const column = columns.find(({ x }) => Math.abs(x - glyph.x) < glyph.size / 2);
    if (column) column.glyphs.push(glyph);
    else columns.push({ x: glyph.x, glyphs: [glyph] });
  }
  return columns
    .filter((column) => column.glyphs.some((glyph) => !glyph.blank))
    .map((column) => {
      const members = column.glyphs.sort((one, other) => one.y - other.y);
      const [text, raw] = [
        members.map((glyph) => glyph.text).join(''),
        members.map((glyph) => glyph.raw).join(''),
      ];
      const size = Math.max(...members.map((glyph) => glyph.size));
      return finish(page, text, raw, members, size, members[0]!.y + size);
    });
}
