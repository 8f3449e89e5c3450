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
}

/** A blur that fills a comma's tail makes a semicolon a colon, never the other way: these are taken for their rivals. */
const BLURRED: Readonly<Record<string, string>> = { '：': '；', ':': ';' };
/** A true colon leaves its rival at most 0.004, the most blurred semicolon 0.06. */
const RIVAL = 0.03;

/**
 * Greedy decoding of connectionist temporal classification: the likeliest class of each step, repeats of one class
 * counted once, class 0 dropped.
 */
export function decode({ probabilities, steps, classes }: Steps, characters: readonly string[]): Decoded {
  let text = '';
  let [sum, count, last] = [0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    let [best, highest] = [0, probabilities[start]!];
    for (let index = 1; index < classes; index++) {
      const probability = probabilities[start + index]!;
      if (probability > highest) [best, highest] = [index, probability];
    }
    if (best !== 0 && best !== last) {
      const character = characters[best] ?? '\uFFFD';
      const rival = BLURRED[character];
      text += rival && probabilities[start + characters.indexOf(rival)]! > RIVAL ? rival : character;
      sum += highest;
      count++;
    }
    last = best;
  }
  return { text, confidence: count === 0 ? 0 : sum / count };
}

/** The characters of a dictionary file, one a line, by class: the first class is nothing, the last is the space. */
export const charactersOf = (dictionary: string): string[] => [
  '',
  ...dictionary.replace(/\r?\n$/, '').split(/\r?\n/),
  ' ',
];
