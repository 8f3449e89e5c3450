import type { UncertainReading } from '../../src/model/document.ts';

/** What a recogniser's network says of each step along a line: a probability for each class, class 0 being nothing. */
export interface Steps {
  readonly probabilities: Float32Array;
  readonly steps: number;
  readonly classes: number;
}

/** A read text, and how sure the network was of each of its characters. */
export interface Decoded {
  readonly text: string;
  /** The mean of the characters' probabilities; 0 for an empty text. */
  readonly confidence: number;
  /** Characters that another one could be nearly as well, with both. */
  readonly unsure?: readonly UncertainReading[];
  /** Where each character stands along the picture of the line, from 0 to 1, as far as the engine tells. */
  readonly places?: readonly number[];
}

/** A blur that fills a comma's tail makes a semicolon a colon, never the other way: these are taken for their rivals. */
const BLURRED: Readonly<Record<string, string>> = { '：': '；', ':': ';' };
/** A true colon leaves its rival at most 0.004, the most blurred semicolon 0.06. */
const RIVAL = 0.03;
/** A character that the network gives less than this may be another one. */
const SURE = 0.6;
/** Marks of punctuation look alike and decide nothing; numbers have votes of their own. */
const WORD = /[\u3400-\u9fff—]/;

/** A run of steps that show one character: the first of them, and the highest probability with its step. */
interface Peak {
  readonly start: number;
  readonly length: number;
  readonly index: number;
  readonly from: number;
  to: number;
  highest: number;
  step: number;
}

/**
 * Greedy decoding of connectionist temporal classification: the likeliest class of each step, repeats of one class
 * counted once, class 0 dropped.
 */
export function decode({ probabilities, steps, classes }: Steps, characters: readonly string[]): Decoded {
  let text = '';
  let [sum, last] = [0, 0];
  const peaks: Peak[] = [];
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    const best = likeliest(probabilities, start, classes);
    const highest = probabilities[start + best]!;
    const open = peaks.at(-1);
    if (best !== 0 && best !== last) {
      const character = characters[best] ?? '\uFFFD';
      const rival = BLURRED[character];
      const shown = rival && probabilities[start + characters.indexOf(rival)]! > RIVAL ? rival : character;
      peaks.push({
        start: text.length,
        length: shown.length,
        index: best,
        from: step,
        to: step,
        highest,
        step,
      });
      text += shown;
      sum += highest;
    } else if (best !== 0 && open) {
      open.to = step;
      if (highest > open.highest) [open.highest, open.step] = [highest, step];
    }
    last = best;
  }
  const unsure = peaks
    .filter(({ start, length, highest }) => highest < SURE && WORD.test(text.slice(start, start + length)))
    .map(({ start, length, index, step }): UncertainReading => {
      const rival = likeliest(probabilities, step * classes, classes, index);
      const own = text.slice(start, start + length);
      return { start, end: start + length, readings: [own, rival > 0 ? (characters[rival] ?? '') : ''] };
    });
  const places = peaks.flatMap(({ length, from, to }) =>
    new Array<number>(length).fill(((from + to) / 2 + 0.5) / steps),
  );
  return {
    text,
    confidence: peaks.length === 0 ? 0 : sum / peaks.length,
    places,
    ...(unsure.length > 0 ? { unsure } : {}),
  };
}

/** The likeliest class of a step, or the likeliest but one; a class that has more than half need not look at the rest. */
function likeliest(probabilities: Float32Array, start: number, classes: number, except = -1): number {
  let [best, highest] = [-1, -1];
  for (let index = 0; index < classes; index++) {
    const probability = probabilities[start + index]!;
    if (probability <= highest || index === except) continue;
    [best, highest] = [index, probability];
    if (probability > 0.5) break;
  }
  return best;
}

/** The characters of a dictionary file, one a line, by class: the first class is nothing, the last is the space. */
export const charactersOf = (dictionary: string): string[] => [
  '',
  ...dictionary.replace(/\r?\n$/, '').split(/\r?\n/),
  ' ',
];
