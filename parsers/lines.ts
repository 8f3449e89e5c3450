import type { Area, Box, Run, UncertainReading } from '../src/model/document.ts';

/** A part of a line between wide gaps. */
export interface Segment {
  readonly text: string;
  readonly raw: string;
  readonly left: number;
  readonly right: number;
  readonly uncertain?: readonly UncertainReading[];
}

/** One printed line of a cell or of the narrative, whatever it was read from. */
export interface Line extends Area {
  /** Folded for reading. */
  readonly text: string;
  readonly raw: string;
  /** Height of the type in points. */
  readonly size: number;
  readonly baseline: number;
  /** The inked part: without leading and trailing spaces. */
  readonly left: number;
  readonly right: number;
  /** Most of the line is bold; how it begins and ends says where a bold heading stops. */
  readonly bold: boolean;
  readonly boldStart: boolean;
  readonly boldEnd: boolean;
  /** Holds a character that could not be read. */
  readonly doubtful: boolean;
  /** What of its text is not read for certain. */
  readonly uncertain?: readonly UncertainReading[];
  /** The parts between tabs, where the line has any. */
  readonly segments?: readonly Segment[];
}

/** How lines follow each other in this document. */
export interface Pitch {
  /** The usual distance of baselines, in sizes of the type. */
  readonly lead: number;
  /** Paragraphs are set apart by extra space, so the distance alone says where one ends. */
  readonly spaced: boolean;
}

/** A text made of printed lines, with the place of each. */
export interface SetText {
  readonly text: string;
  readonly raw?: string;
  readonly runs: readonly Run[];
  readonly uncertain?: readonly UncertainReading[];
}

/** A line that ends this many sizes before the edge is full: one character more would not have fitted. */
const FULL = 2.2;
/** Padding of a cell that a first word may not use, in points. */
const PADDING = 6;
/** Beyond this many sizes between baselines something other than line spacing is meant. */
const WIDE_GAP = 1.75;
/** Beyond the usual distance by this factor, two lines are two paragraphs in a document that sets them apart. */
const EXTRA_SPACE = 1.35;
/** Fewer pairs of lines than this say nothing about the usual distance. */
const ENOUGH_PAIRS = 8;
/** When more of the pairs than this lie far apart, the space is a habit of the document. */
const HABIT = 0.08;

/** Starts of an enumerated item, as reports write them. */
export const NUMBERED =
  /^\s*(?:第?[一二三四五六七八九十]{1,3}[、，．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.)）](?!\d)|[①-⒇●■◆★])/;
const SENTENCE_END = /[。；：！？;:!?]["”』」）)]?\s*$/;

/** How wide, in sizes, what must stay together at the start of a line is. */
function firstTokenWidth(text: string): number {
  const latin = /^[A-Za-z0-9.,%]+/.exec(text)?.[0];
  if (latin) {
    const percents = latin.split('%').length - 1;
    const closed = CLOSING.test(text.slice(latin.length)) ? 1 : 0;
    return (latin.length - percents) * 0.55 + percents * 0.9 + closed;
  }
  let width = 1;
  if (CLOSING.test(text.slice(1)) || text[1] === '%') width += 1;
  if (/^[（《“]/.test(text)) width += 1;
  return width;
}

/** What must not begin a line. */
const CLOSING = /^[，。；：、！？）》”]/;

/** The usual distance of lines over the whole document; null when there are too few to say. */
export function pitchOf(texts: Iterable<readonly Line[]>): Pitch | null {
  const distances: number[] = [];
  for (const lines of texts)
    for (let index = 1; index < lines.length; index++) {
      const [line, next] = [lines[index - 1]!, lines[index]!];
      if (line.page === next.page)
        distances.push((next.baseline - line.baseline) / Math.max(line.size, next.size));
    }
  if (distances.length < ENOUGH_PAIRS) return null;
  distances.sort((one, other) => one - other);
  const lead = distances[Math.floor(distances.length / 4)]!;
  const apart = distances.filter((distance) => distance > lead * EXTRA_SPACE).length;
  return { lead, spaced: apart / distances.length > HABIT };
}

/** A label with a number, such as `目标3：` or `2.`; the first group is what comes before the number. */
const ENUMERATED = /^\s*(\p{L}{0,4})\d{1,2}[：:、．.)）](?!\d)/u;

/** What a text's items begin with before their number, if its first line is an item. */
const itemLabel = (line: Line): string | undefined => ENUMERATED.exec(line.text)?.[1];

/** Whether a line begins the next item of the list that a text is, going by the text's first line. */
export function startsNextItem(first: Line, next: Line): boolean {
  const label = itemLabel(first);
  return label !== undefined && itemLabel(next) === label;
}

/** For each line of a cell, whether a paragraph ends with it (the last one is left open). */
export function paragraphEnds(lines: readonly Line[], box: Box, pitch: Pitch | null): boolean[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (!next || next.page !== line.page) return false;
    const gap = next.baseline - line.baseline;
    const size = Math.max(line.size, next.size);
    if (SENTENCE_END.test(line.text) && NUMBERED.test(next.text)) return true;
    if (startsNextItem(lines[0]!, next)) return true;
    if (pitch?.spaced) return gap > size * pitch.lead * EXTRA_SPACE;
    return gap > size * WIDE_GAP || !isWrapped(line, next, box[2]);
  });
}

/** Whether a line ends where it does because the start of the next one did not fit before the right edge. */
export const isWrapped = (line: Line, next: Line, right: number): boolean =>
  right - line.right < Math.max(line.size * FULL, firstTokenWidth(next.text) * next.size + PADDING);

/** Whether a line reaches so near to the right edge that its sentence may go on in the next one. */
export const isFull = (line: Line, right: number): boolean => right - line.right < line.size * FULL;

/** Sets lines into one text: `\n` where a paragraph ends, nothing or a word space where a line was only wrapped. */
export function setText(lines: readonly Line[], ends: readonly boolean[]): SetText {
  let [text, raw] = ['', ''];
  const runs: Run[] = [];
  const uncertain: UncertainReading[] = [];
  for (const [index, line] of lines.entries()) {
    const starts = index === 0 || ends[index - 1] === true;
    const stops = index === lines.length - 1 || ends[index] === true;
    if (index > 0) {
      const joint = starts ? '\n' : /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
      text += joint;
      raw += joint;
    }
    const trim = (value: string): string => {
      const head = starts ? value.trimStart() : value;
      return stops ? head.trimEnd() : head;
    };
    const start = text.length;
    text += trim(line.text);
    raw += trim(line.raw);
    runs.push({ page: line.page, box: line.box, start, end: text.length });
    const before = starts ? line.text.length - line.text.trimStart().length : 0;
    uncertain.push(...shifted(line.uncertain ?? [], start - before));
  }
  return {
    text,
    ...(text === raw ? {} : { raw }),
    runs,
    ...(uncertain.length > 0 ? { uncertain } : {}),
  };
}

/** Uncertain parts of a text that has become a part of another, which it begins at `by`. */
export const shifted = (parts: readonly UncertainReading[], by: number): UncertainReading[] =>
  parts.map(({ start, end, readings }) => ({ start: start + by, end: end + by, readings }));
