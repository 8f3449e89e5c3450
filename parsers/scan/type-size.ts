import type { PixelBox } from './pixel-grid.ts';
import { WORKING_DPI } from './strokes.ts';

/** Sizes in use in official documents, in points: 初号 to 六号 and what lies between in tables. */
const SIZES = [7.5, 9, 10.5, 12, 14, 15, 16, 18, 22, 24, 26, 36, 42];
/** Sizes that differ by less than this part were one before the page was scanned. */
const ALIKE = 0.1;
/** Chinese characters ink this much of their size in height; digits and Latin capitals this much. */
const CHINESE_HEIGHT = 0.93;
const DIGIT_HEIGHT = 0.72;
/** Fewer characters than this say little about the width of one. */
const ENOUGH = 4;

export interface PrintedText {
  readonly box: PixelBox;
  readonly text: string;
}

const CHINESE = /[\u3400-\u9fff]/;
const FULL_WIDTH = /[\u2e80-\uffef]/;

export const isChinese = (text: string): boolean => CHINESE.test(text);

/** The size of a line's type in points as its own box suggests it. */
function suggested({ box, text }: PrintedText): number {
  const height = (box.bottom - box.top) / (isChinese(text) ? CHINESE_HEIGHT : DIGIT_HEIGHT);
  const characters = [...text.replace(/\s/g, '')];
  const widths = characters.reduce((sum, character) => sum + (FULL_WIDTH.test(character) ? 1 : 0.5), 0);
  const width = (box.right - box.left) / widths;
  // A line of full-width characters is as wide as they are many; its height depends on which they are.
  const size =
    characters.length >= ENOUGH && characters.every((one) => FULL_WIDTH.test(one)) ? width : height;
  return (size * 72) / WORKING_DPI;
}

/**
 * The size of each line's type: lines of a page that are about as high have one size, so that they are seen as one text,
 * and it is the next one in use.
 */
export function typeSizes(lines: readonly PrintedText[]): number[] {
  const own = lines.map(suggested);
  const order = own.map((_, index) => index).sort((one, other) => own[one]! - own[other]!);
  const sizes = new Array<number>(lines.length).fill(0);
  let group: number[] = [];
  const close = (): void => {
    const middle = own[group[Math.floor(group.length / 2)]!]!;
    const size = SIZES.reduce((best, each) =>
      Math.abs(Math.log(each / middle)) < Math.abs(Math.log(best / middle)) ? each : best,
    );
    for (const index of group) sizes[index] = size;
  };
  for (const index of order) {
    if (group.length > 0 && own[index]! > own[group[0]!]! * (1 + 2 * ALIKE)) {
      close();
      group = [];
    }
    group.push(index);
  }
  if (group.length > 0) close();
  return sizes;
}
