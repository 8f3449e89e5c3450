import { foldWidth } from '../../model/printed-number.ts';

/** A paragraph without blanks and quotation marks, every character with its place in the original. */
export interface Squeezed {
  readonly text: string;
  /** Index in the original of each character of `text`. */
  readonly at: readonly number[];
}

const dropped = /[\s“”"'‘’「」『』﹃﹄＂]/;
const joins = /[\dA-Za-z.,%]/;
/** What ends a line for good: a numbering or a label opens the next one. */
const opening =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳⑴-⒛]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|(?:目标|指标|任务)\d)/;

/**
 * Folds widths, drops blanks and quotation marks. A line break stays only where it ends a statement: printed lines
 * break in the middle of words (增\n加), cells put one statement on a line.
 */
export function squeeze(original: string): Squeezed {
  const folded = foldWidth(original);
  let text = '';
  const at: number[] = [];
  const keep = (character: string, index: number) => {
    text += character;
    at.push(index);
  };
  for (let index = 0; index < folded.length; index++) {
    const character = folded[index] as string;
    if (!dropped.test(character)) {
      keep(character, index);
      continue;
    }
    const last = text.at(-1) ?? '';
    if (character === '\n') {
      const next = folded.slice(index + 1, index + 12);
      if (
        /[。;；!！?？]/.test(last) ||
        opening.test(next) ||
        (joins.test(last) && joins.test(next.trimStart()[0] ?? ''))
      )
        keep('\n', index);
    } else if (joins.test(last) && joins.test(folded.slice(index, index + 8).trimStart()[0] ?? '')) {
      // Two numbers side by side stay two numbers.
      keep(' ', index);
    }
  }
  return { text: text.replaceAll('其它', '其他'), at };
}

/** The range in the original of a range of the squeezed text; end exclusive. */
export function originalRange(squeezed: Squeezed, start: number, end: number): [number, number] {
  return [squeezed.at[start] as number, (squeezed.at[end - 1] as number) + 1];
}
