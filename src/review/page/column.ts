import type { Dictionary, Lines } from '../api.ts';

/** A column whose values recur, as the page holds it. */
export interface Recurring<Value extends string = string> {
  readonly values: readonly Value[];
  readonly codes: Uint32Array;
}

export const recurring = <Value extends string>({ values, codes }: Dictionary<Value>): Recurring<Value> => ({
  values,
  codes: Uint32Array.from(codes),
});

/** What a row has in a column whose values recur. */
export const valueAt = <Value extends string>({ values, codes }: Recurring<Value>, row: number): Value =>
  values[codes[row]!]!;

const lineEnd = '\n';

/** A column of values that hardly recur, left as the one text that it came as: a hundred thousand texts cost memory. */
export class LineColumn {
  readonly #text: string;
  /** Where each row begins, and behind the last one where the next would. */
  readonly #starts: Uint32Array;

  constructor(lines: Lines, count: number) {
    this.#text = lines;
    this.#starts = new Uint32Array(count + 1);
    let at = 0;
    for (let row = 1; row < count; row++) {
      at = lines.indexOf(lineEnd, at) + 1;
      this.#starts[row] = at;
    }
    this.#starts[count] = lines.length + 1;
  }

  /** Empty where the row has no value. */
  at(row: number): string {
    return this.#text.slice(this.#starts[row], this.#starts[row + 1]! - 1);
  }

  /** Marks the rows whose value contains a word: one search through the text instead of one for each row. */
  mark(word: string, marks: Uint8Array): void {
    this.#find(word, (row) => {
      marks[row] = 1;
    });
  }

  /** Marks the rows whose value is a word and nothing else. */
  markWhole(word: string, marks: Uint8Array): void {
    this.#find(word, (row, at) => {
      const start = this.#starts[row]!;
      if (at === start && this.#starts[row + 1]! - 1 - start === word.length) marks[row] = 1;
    });
  }

  #find(word: string, found: (row: number, at: number) => void): void {
    let row = 0;
    for (let at = this.#text.indexOf(word); at !== -1; ) {
      while (this.#starts[row + 1]! <= at) row++;
      found(row, at);
      at = this.#text.indexOf(word, this.#starts[row + 1]);
    }
  }
}
