import { isWrapped, type Line, NUMBERED, pitchOf } from '../lines.ts';

/** What the body of the narrative looks like. */
export interface Body {
  /** Size of most of the type. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** The usual distance of baselines, in sizes. */
  readonly lead: number;
  /** Paragraphs begin with an indent. */
  readonly indents: boolean;
  readonly bold: boolean;
}

/** Lines that make one paragraph. */
export type Stretch = readonly Line[];

/** An indent of two characters begins a paragraph; anything from here on counts, in sizes. */
const INDENT = 1.2;
/** Sizes that differ by more than this part are another text. */
const OTHER_SIZE = 0.08;
/** Baselines further apart than this many usual distances are another paragraph. */
const APART = 1.45;
/** Where no distance is known: the widest line spacing of official documents (GB/T 9704) is 28 pt at 16 pt type. */
const DEFAULT_LEAD = 1.8;
/** From this part of lines on, an indent is the habit of the document. */
const HABIT = 0.12;
/** A heading is larger than the body by this factor. */
const LARGER = 1.12;
/** A heading is at most this long. */
const LONGEST_HEADING = 60;
/** Lines shorter than this many sizes are not wrapped, however alike they end: the narrowest column of text is wider. */
const NARROWEST = 15;
/** Sizes within this many points are one size. */
const SAME_SIZE = 0.6;

const SENTENCE_END = /[。；！？;!?]["”』」）)]?\s*$/;
const CONTENTS_LINE = /[.…·．]{4,}\s*\d{0,4}\s*$/;
/** Numbers that headings begin with, beyond those of list items. */
const HEADING_NUMBER = /^\s*第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|条)/;

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

/** Looks at all lines of the narrative; null when there are none. */
export function bodyOf(lines: readonly Line[], pages: readonly (readonly Line[])[]): Body | null {
  if (lines.length === 0) return null;
  const weights = new Map<number, number>();
  let [bold, all] = [0, 0];
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const size = [...weights].sort((one, other) => other[1] - one[1])[0]![0];
  const own = lines.filter((line) => Math.abs(line.size - size) <= size * OTHER_SIZE);
  const ofBody = new Set(own);
  const lefts = own.map((line) => line.left).sort((one, other) => one - other);
  const rights = own.map((line) => line.right).sort((one, other) => one - other);
  const left = quantile(lefts, 0.05);
  const indented = own.filter((line) => line.left - left >= size * INDENT).length;
  return {
    size,
    left,
    right: quantile(rights, 0.92),
    lead: pitchOf(pages.map((page) => page.filter((line) => ofBody.has(line))))?.lead ?? DEFAULT_LEAD,
    indents: indented > own.length * HABIT,
    bold: bold * 2 > all,
  };
}

/** Cuts the lines between two tables into paragraphs; the lines may lie on several pages. */
export function paragraphsOf(lines: readonly Line[], body: Body): Stretch[] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const open = stretches.at(-1);
    if (open && goesOn(open, line, body)) open.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

function goesOn(open: readonly Line[], next: Line, body: Body): boolean {
  const line = open.at(-1)!;
  if (line.text.includes('\t') || next.text.includes('\t') || CONTENTS_LINE.test(line.text)) return false;
  if (Math.abs(line.size - next.size) > line.size * OTHER_SIZE) return false;
  // A heading that fills its line: the weight changes just where the text below it begins.
  if (line.boldEnd && !next.boldStart && open.every((each) => each.bold) && NUMBERED.test(open[0]!.text))
    return false;
  const samePage = line.page === next.page;
  if (samePage && next.baseline - line.baseline > line.size * body.lead * APART) return false;
  if (samePage && next.baseline <= line.baseline) return false;
  if (body.right - body.left < body.size * NARROWEST || !isWrapped(line, next, body.right)) return false;
  const indent = next.left - body.left >= next.size * INDENT;
  if (indent && isTitleGoingOn(line, next, body)) return true;
  const ended = SENTENCE_END.test(line.text);
  if (NUMBERED.test(next.text) && (indent || (ended && !body.indents))) return false;
  if (!indent) return body.indents || !ended;
  // A block set in as a whole: its lines begin where the line before began.
  const hanging = open.length > 1 || line.left - body.left >= line.size * INDENT;
  return hanging && Math.abs(next.left - line.left) < next.size / 2 && !ended;
}

/** What did not fit into a centred title's line stands centred under it, be it one character. */
const isTitleGoingOn = (line: Line, next: Line, body: Body): boolean =>
  line.size >= body.size * LARGER &&
  line.bold === next.bold &&
  Math.abs(line.left + line.right - next.left - next.right) < line.size &&
  !/[。；！？;!?：:）)]\s*$/.test(line.text) &&
  !NUMBERED.test(next.text) &&
  // （2023年度） under a title is a line of its own.
  !/^\s*[（(]/.test(next.text);

/** Gives headings a level where size or weight clearly set them off from the body. */
export function levelsOf(stretches: readonly Stretch[], body: Body): (number | undefined)[] {
  const headings = stretches.map((stretch) => {
    const text = stretch.map((line) => line.text).join('');
    const size = Math.max(...stretch.map((line) => line.size));
    const short = text.trim().length <= LONGEST_HEADING && !text.includes('\t');
    if (!short || CONTENTS_LINE.test(text) || /[。；，,;]\s*$/.test(text) || /单位\s*[:：]/.test(text))
      return null;
    if (size >= body.size * LARGER) return { size, bold: false };
    const heavy = !body.bold && stretch.every((line) => line.bold) && size >= body.size * (1 - OTHER_SIZE);
    return heavy && (NUMBERED.test(text) || HEADING_NUMBER.test(text))
      ? { size: body.size, bold: true }
      : null;
  });
  const sizes: number[] = [];
  const larger = headings.filter((heading) => heading && !heading.bold).map((heading) => heading!.size);
  for (const size of larger.sort((one, other) => other - one))
    if (sizes.length === 0 || sizes.at(-1)! - size > SAME_SIZE) sizes.push(size);
  return headings.map((heading) => {
    if (!heading) return undefined;
    if (heading.bold) return sizes.length + 1;
    const rank = sizes.findIndex((size) => size - heading.size <= SAME_SIZE);
    return rank + 1;
  });
}
