import type { UncertainReading } from '../../src/model/document.ts';
import type { Decoded } from './ctc.ts';
import type { Grey } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';
import { aligned } from './votes.ts';

/** A part of a line that is read again. */
export interface LinePart {
  readonly box: PixelBox;
  /** The characters of the first reading that it shows. */
  readonly shown: Span;
  /** Those of them that are in question; the others only keep a cut away from them. */
  readonly asked: Span;
}

type Span = readonly [from: number, to: number];

/** Shorter lines are read again as wholes. */
const SHORT = 14;
/** Characters beside a number that may belong to it, and how many stand between them and a cut. */
const BESIDE = 1;
const AROUND = 3;
/** The part of a line above which reading its parts saves nothing. */
const MOST = 0.75;
/** A place that the network tells is right to within so many pixels of the page. */
const RIGHT_TO = 7;

/** What is neither a Chinese character nor a mark between such: numbers, and whatever a digit may have been taken for. */
const NUMBERS = /[^\u3400-\u9fff\s，。；：、（）《》“”！？]+/g;

/**
 * The parts of a line that hold its numbers and what the recogniser was not sure of, cut where the paper is blank: the rest
 * of a long line need not be read again. The whole line where it is short or its characters' places are not known.
 */
export function partsInQuestion(first: Decoded, box: PixelBox, padding: number, ground: Grey): LinePart[] {
  const { text, places = [], unsure = [] } = first;
  const whole: LinePart = { box, shown: [0, text.length], asked: [0, text.length] };
  if (text.length < SHORT || places.length !== text.length) return [whole];
  const asked = joined(
    [
      ...[...text.matchAll(NUMBERS)].map(({ index, 0: number }): Span => [index, index + number.length]),
      ...unsure.map(({ start, end }): Span => [start, end]),
    ].map(([from, to]): Span => [Math.max(0, from - BESIDE), Math.min(text.length, to + BESIDE)]),
  );
  const shown = asked.reduce((sum, [from, to]) => sum + to - from + 2 * AROUND, 0);
  if (asked.length === 0 || shown > text.length * MOST) return [whole];
  const left = Math.max(0, box.left - padding);
  const width = Math.min(ground.width, box.right + padding) - left;
  const between = (character: number): number =>
    blankNear(ground, box, left + ((places[character - 1]! + places[character]!) / 2) * width);
  return asked.map(([from, to]) => {
    const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
    const edges = {
      left: start === 0 ? box.left : between(start),
      right: end === text.length ? box.right : between(end),
    };
    return { box: { ...box, ...edges }, shown: [start, end], asked: [from, to] };
  });
}

/** Spans whose pictures would overlap, as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...spans].sort((one, other) => one[0] - other[0])) {
    const open = all.at(-1);
    if (open && from - open[1] <= 2 * AROUND) open[1] = Math.max(open[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** The brightest column of a line near a place. */
function blankNear({ width, pixels }: Grey, { left, top, right, bottom }: PixelBox, place: number): number {
  let [best, brightest] = [Math.round(place), -1];
  const from = Math.max(left + 1, Math.round(place) - RIGHT_TO);
  for (let x = from; x <= Math.min(right - 1, Math.round(place) + RIGHT_TO); x++) {
    let sum = 0;
    for (let y = top; y < bottom; y++) sum += pixels[y * width + x]!;
    if (sum > brightest) [best, brightest] = [x, sum];
  }
  return best;
}

/** The line as another rendering has it: its first reading, in which what was read of its parts takes their place. */
export function withParts(first: Decoded, parts: readonly LinePart[], reads: readonly Decoded[]): Decoded {
  let [text, done, confidence] = ['', 0, 0];
  const unsure: UncertainReading[] = [];
  for (const [index, { shown, asked }] of parts.entries()) {
    const read = reads[index]!;
    const places = aligned(first.text.slice(...shown), read.text);
    const from = asked[0] === shown[0] ? 0 : places[asked[0] - shown[0]]!;
    const to = asked[1] === shown[1] ? read.text.length : places[asked[1] - shown[0]]!;
    text += first.text.slice(done, asked[0]);
    const moved = text.length - from;
    for (const { start, end, readings } of read.unsure ?? [])
      if (start >= from && end <= to) unsure.push({ start: start + moved, end: end + moved, readings });
    text += read.text.slice(from, to);
    done = asked[1];
    confidence += read.confidence / parts.length;
  }
  return { text: text + first.text.slice(done), confidence, ...(unsure.length > 0 ? { unsure } : {}) };
}
