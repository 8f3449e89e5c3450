import type { UncertainReading } from '../../src/model/document.ts';
import type { Decoded } from './ctc.ts';

/** A line as several renderings of it were read together. */
export interface Vote {
  readonly text: string;
  /** The numbers on which the readings differ. */
  readonly uncertain: readonly UncertainReading[];
}

/** A number with what belongs to it, as a recogniser may print it. */
const NUMBER =
  /(?<![\d０-９%％][-−－]?)[-−－]?[\d０-９〇][\d０-９〇.,，．。·:：]*[%％‰]?|[\d０-９〇][\d０-９〇.,，．。·:：]*[%％‰]?/g;
const IN_NUMBER = /[\d０-９〇.,，．。·%％‰]/;
const MINUS = /[-−－]/;

/** What means the same however it is printed. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/−/g, '-')
    .replace(/^[,、:]+|[.,:、。]+$/g, '');

/**
 * No line is set to begin with such a mark (避头点), and no heading says 级指标: a numeral before it was not seen.
 */
export const isBeheaded = (text: string): boolean => /^(?:[、，。；：）]|级(?:指标|分值|项目))/.test(text);

/**
 * The reading that most renderings agree on, else the surest; one without its beginning only where there is no other. A
 * number stands beyond doubt only where every rendering has it, and has it alike: a recogniser that drops or changes a
 * digit is no less sure of itself, but seldom does it again when the line looks a little different.
 */
export function vote(readings: readonly Decoded[]): Vote {
  const counts = new Map<string, number>();
  for (const { text } of readings) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  const [best] = [...readings].sort(
    (one, other) =>
      Number(isBeheaded(one.text)) - Number(isBeheaded(other.text)) ||
      counts.get(plain(other.text))! - counts.get(plain(one.text))! ||
      other.confidence - one.confidence,
  );
  // Where most renderings show nothing, what one of them shows is all there is, and no more than a guess.
  const text = best?.text || (readings.find((reading) => reading.text !== '')?.text ?? '');
  const spans: UncertainReading[] = [];
  if (text !== best?.text && text !== '') spans.push({ start: 0, end: text.length, readings: [text] });
  for (const { text: other } of readings) if (other !== text) spans.push(...differences(text, other));
  if (best && text === best.text) spans.push(...unsettled(best, readings));
  return { text, uncertain: merged(spans, text) };
}

/** What a recogniser was not sure of, where no other rendering shows the same and surely. */
function unsettled(best: Decoded, readings: readonly Decoded[]): UncertainReading[] {
  const others = readings.filter((reading) => reading !== best);
  const there = others.map(({ text }) => aligned(best.text, text));
  return (best.unsure ?? []).filter(({ start, end }) =>
    others.every(({ text, unsure }, index) => {
      const [from, to] = [there[index]![start]!, there[index]![end]!];
      const own = best.text.slice(start, end);
      return (
        text.slice(from, to) !== own || (unsure ?? []).some((part) => part.start < to && part.end > from)
      );
    }),
  );
}

/** The numbers of a text that another reading of it has otherwise, each with both readings. */
function differences(text: string, other: string): UncertainReading[] {
  const there = aligned(text, other);
  const spans: UncertainReading[] = [];
  for (const [start, end] of numbersIn(text)) {
    const own = text.slice(start, end);
    const theirs = widened(other, there[start]!, there[end]!);
    if (plain(own) !== plain(theirs)) spans.push({ start, end, readings: [own, theirs.trim()] });
  }
  // A number that only the other reading has: the place where it should be is doubtful.
  const back = aligned(other, text);
  for (const [start, end] of numbersIn(other)) {
    const [from, to] = [back[start]!, back[end]!];
    if (spans.some((span) => span.start <= to && span.end >= from)) continue;
    const own = text.slice(from, to);
    if (plain(widened(text, from, to)) === plain(other.slice(start, end))) continue;
    const wide =
      to > from
        ? { start: from, end: to }
        : { start: Math.max(0, from - 1), end: Math.min(text.length, to + 1) };
    if (wide.end > wide.start) spans.push({ ...wide, readings: [own, other.slice(start, end)] });
  }
  return spans;
}

const numbersIn = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(NUMBER)].map((match) => [match.index, match.index + match[0].length] as const);

/** The part of a text between two places, with the rest of a number that it cuts. */
function widened(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && IN_NUMBER.test(text[start - 1]!)) start--;
  while (end < text.length && IN_NUMBER.test(text[end]!)) end++;
  // A dash after a number is a range (20-30%), not a sign.
  if (start > 0 && MINUS.test(text[start - 1]!) && !/[\d０-９%％]/.test(text[start - 2] ?? '')) start--;
  return text.slice(start, end);
}

/** For each place between characters of a text (0 to its length), the place in the other that lines up with it. */
export function aligned(text: string, other: string): number[] {
  const [rows, columns] = [text.length + 1, other.length + 1];
  const cost = new Uint32Array(rows * columns);
  for (let column = 0; column < columns; column++) cost[column] = column;
  for (let row = 1; row < rows; row++) {
    cost[row * columns] = row;
    for (let column = 1; column < columns; column++) {
      const same = text[row - 1] === other[column - 1] ? 0 : 1;
      cost[row * columns + column] = Math.min(
        cost[(row - 1) * columns + column - 1]! + same,
        cost[(row - 1) * columns + column]! + 1,
        cost[row * columns + column - 1]! + 1,
      );
    }
  }
  const places = new Array<number>(rows).fill(0);
  let [row, column] = [rows - 1, columns - 1];
  places[row] = column;
  while (row > 0) {
    const here = cost[row * columns + column]!;
    const same = column > 0 && text[row - 1] === other[column - 1] ? 0 : 1;
    if (column > 0 && cost[(row - 1) * columns + column - 1]! + same === here) {
      row--;
      column--;
      places[row] = column;
    } else if (cost[(row - 1) * columns + column]! + 1 === here) {
      row--;
      places[row] = column;
    } else column--;
  }
  return places;
}

/** Overlapping spans as one, with all their readings once each. */
function merged(spans: readonly UncertainReading[], text: string): UncertainReading[] {
  const joined: { start: number; end: number; readings: string[] }[] = [];
  for (const { start, end, readings } of [...spans].sort((one, other) => one.start - other.start)) {
    const open = joined.at(-1);
    if (open && start < open.end) {
      open.end = Math.max(open.end, end);
      open.readings.push(...readings);
    } else joined.push({ start, end, readings: [...readings] });
  }
  return joined.map(({ start, end, readings }) => ({
    start,
    end,
    readings: [...new Set([text.slice(start, end), ...readings])],
  }));
}
