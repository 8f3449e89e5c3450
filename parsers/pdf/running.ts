import type { Line } from '../lines.ts';
import { foldLookAlikes } from '../look-alikes.ts';

/** The free lines of a page, from the top down. */
export interface LinedPage {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Heads and feet lie within this part of the page's height from its edge. */
const MARGIN = 0.13;
/** How many lines from the edge of the text a running head may be. */
const DEEPEST = 3;
/** The same line at the same place on this many pages is not part of the text. */
const REPEATS = 3;
/** A document of two pages repeats its head only twice; what names a form may do so as well. */
const FORM_TITLE = /(?:表|报告|报告书)(?:（[^（）]*）)?$/;
/** How far the place may wander, in points. */
const SAME_PLACE = 4;

const DASH = '[-—–―－─·•~～]';
const PAGE_NUMBER = new RegExp(
  `^\\s*(?:${DASH}{0,3}\\s*[\\dⅰ-ⅻⅠ-Ⅻ]{1,4}\\s*${DASH}{0,3}|第\\s*[\\d一二三四五六七八九十]{1,4}\\s*页[\\s,，/／|]*(?:共\\s*[\\d一二三四五六七八九十]{1,4}\\s*页)?|共\\s*\\d{1,4}\\s*页[\\s,，/／|]*第\\s*\\d{1,4}\\s*页|\\d{1,4}\\s*[/／]\\s*\\d{1,4}|page\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?)\\s*$`,
  'i',
);
/** Part of a head or foot that counts pages, so that the rest is compared without it. */
const COUNTED = /第\s*\d+\s*页|共\s*\d+\s*页|page\s*\d+|[-—–]\s*\d+\s*[-—–]/gi;
/** A unit belongs to the table below it, however often it is repeated. */
const UNIT = /单位\s*[:：]/;

interface Candidate {
  readonly line: Line;
  readonly page: number;
  /** Distance from the nearer edge, negative at the foot. */
  readonly place: number;
  /** The first or the last line of its page. */
  readonly outermost: boolean;
}

/** The lines that are running heads, running feet and page numbers. */
export function runningLines(pages: readonly LinedPage[]): ReadonlySet<Line> {
  const running = new Set<Line>();
  const groups = new Map<string, Candidate[]>();
  for (const { page, height, lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const place = line.baseline < height / 2 ? line.baseline : line.baseline - height;
      const atEdge = place > 0 ? index < DEEPEST : index >= lines.length - DEEPEST;
      if (!atEdge || Math.abs(place) > height * MARGIN || UNIT.test(line.text)) continue;
      const outermost = index === 0 || index === lines.length - 1;
      if (outermost && PAGE_NUMBER.test(line.text)) running.add(line);
      const key = foldLookAlikes(line.text.replace(COUNTED, '#'));
      const group = groups.get(key);
      const candidate = { line, page, place, outermost };
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
  }
  const isOfTwo = pages.length === 2;
  const needed = isOfTwo ? 2 : REPEATS;
  for (const group of groups.values()) {
    const bearing = isOfTwo
      ? group.filter(({ line, outermost }) => outermost && !FORM_TITLE.test(line.text.trim()))
      : group;
    for (const { line, place } of bearing) {
      const together = bearing.filter((other) => Math.abs(other.place - place) <= SAME_PLACE);
      if (new Set(together.map((other) => other.page)).size >= needed) running.add(line);
    }
  }
  return running;
}
