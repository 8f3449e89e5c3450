import type { UncertainReading } from '../../src/model/document.ts';

/** What can be measured of a page, whatever is printed on it. */
export interface Quality {
  readonly dpi: number;
  /** How dark its darkest print is beside its paper: 0 black, 1 invisible. */
  readonly darkness: number;
  /** How sure the recogniser was of its lines, on the mean, and how sure it is of those that can be trusted. */
  readonly confidence: number;
  readonly leastConfidence: number;
}

// Between what was measured: the renderings of a number never agreed on a wrong digit at 150 dpi, black print (darkness
// 0.5 to 0.7); they did at 120 dpi or in pale print (0.82 and more), where the recogniser may be as sure of itself.
const LEAST_DPI = 140;
const PALEST = 0.78;

/** Whether a page is so poor that even what all renderings agree on may be misread. */
export const isPoor = ({ dpi, darkness, confidence, leastConfidence }: Quality): boolean =>
  dpi < LEAST_DPI || darkness > PALEST || confidence < leastConfidence;

/** A line of a page that is not to be trusted: nothing of it is certain, and what was read in several ways keeps its readings. */
export function whollyUncertain(text: string, read: readonly UncertainReading[]): UncertainReading[] {
  const parts: UncertainReading[] = [];
  let end = 0;
  const fill = (until: number): void => {
    if (until > end) parts.push({ start: end, end: until, readings: [text.slice(end, until)] });
  };
  for (const part of read) {
    fill(part.start);
    parts.push(part);
    end = Math.max(end, part.end);
  }
  fill(text.length);
  return parts;
}
