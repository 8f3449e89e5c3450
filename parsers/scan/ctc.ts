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
}

/** A blur that fills a comma's tail makes a semicolon a colon, never the other way: these are taken for their rivals. */
const BLURRED: Readonly<Record<string, string>> = { '：': '；', ':': ';' };
/** A true colon leaves its rival at most 0.004, the most blurred semicolon 0.06. */
const RIVAL = 0.03;
/** A character that the network gives less than this may be another one. */
const SURE = 0.6;
/** Marks of punctuation look alike and decide nothing; numbers have votes of their own. */
const WORD = /[\u3400-\u9fff—]/;

/** A run of steps that show one character: the highest probability in it, and which class came next there. */
interface Peak {
  readonly start: number;
  readonly length: number;
  highest: number;
  rival: number;
}

/**
 * Greedy decoding of connectionist temporal classification: the likeliest class of each step, repeats of one class
 * counted once, class 0 dropped.
 */
export function decode({ probabilities, steps, classes }: Steps, characters: readonly string[]): Decoded {
  let text = '';
  let [sum, count, last] = [0, 0, 0];
  const peaks: Peak[] = [];
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    let [best, highest, second, next] = [0, probabilities[start]!, -1, 0];
    for (let index = 1; index < classes; index++) {
      const probability = probabilities[start + index]!;
      if (probability > highest) [second, next, best, highest] = [best, highest, index, probability];
      else if (probability > next) [second, next] = [index, probability];
    }
    const open = peaks.at(-1);
    if (best !== 0 && best !== last) {
      const character = characters[best] ?? '\uFFFD';
      const rival = BLURRED[character];
      const shown = rival && probabilities[start + characters.indexOf(rival)]! > RIVAL ? rival : character;
      peaks.push({ start: text.length, length: shown.length, highest, rival: second });
      text += shown;
      sum += highest;
      count++;
    } else if (best !== 0 && open && highest > open.highest) [open.highest, open.rival] = [highest, second];
    last = best;
  }
  const unsure = peaks
    .filter(({ start, length, highest }) => highest < SURE && WORD.test(text.slice(start, start + length)))
    .map(({ start, length, rival }): UncertainReading => {
      const own = text.slice(start, start + length);
      return { start, end: start + length, readings: [own, rival > 0 ? (characters[rival] ?? '') : ''] };
    });
  return { text, confidence: count === 0 ? 0 : sum / count, ...(unsure.length > 0 ? { unsure } : {}) };
}

/** The characters of a dictionary file, one a line, by class: the first class is nothing, the last is the space. */
export const charactersOf = (dictionary: string): string[] => [
  '',
  ...dictionary.replace(/\r?\n$/, '').split(/\r?\n/),
  ' ',
];
