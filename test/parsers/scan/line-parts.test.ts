import { describe, expect, test } from 'vitest';
import type { Decoded } from '../../../parsers/scan/ctc.ts';
import { partsInQuestion, withParts } from '../../../parsers/scan/line-parts.ts';

const SIZE = 20;
/** A line of print whose characters are all as wide, with a blank column after each. */
function printed(text: string, unsure?: Decoded['unsure']) {
  const width = text.length * SIZE;
  const pixels = new Uint8Array(width * SIZE).map((_, at) => ((at % width) % SIZE === 0 ? 255 : 40));
  const places = [...text].map((_, index) => (index + 0.5) / text.length);
  const first: Decoded = { text, confidence: 0.9, places, ...(unsure ? { unsure } : {}) };
  const box = { left: 0, top: 0, right: width, bottom: SIZE };
  return { first, box, ground: { width, height: SIZE, pixels } };
}
const parts = ({ first, box, ground }: ReturnType<typeof printed>) => partsInQuestion(first, box, 0, ground);

const SENTENCE =
  '本单位全年用于保障机构正常运转的基本支出共计309.93万元，比上年有所减少，主要用于人员经费和办公经费';

describe('what is read again of a line', () => {
  test('of a long one the number with what stands around it, cut where the paper is blank', () => {
    const [part, ...others] = parts(printed(SENTENCE));
    expect(others).toEqual([]);
    expect(SENTENCE.slice(...part!.asked)).toBe('计309.93万');
    expect(SENTENCE.slice(...part!.shown)).toBe('支出共计309.93万元，比');
    expect([part!.box.left, part!.box.right]).toEqual(part!.shown.map((at) => at * SIZE));
  });

  test('also a character that the engine was not sure of', () => {
    const unsure = [{ start: 44, end: 45, readings: ['办', '力'] }];
    expect(parts(printed(SENTENCE, unsure)).map(({ asked }) => SENTENCE.slice(...asked))).toEqual([
      '计309.93万',
      SENTENCE.slice(43, 46),
    ]);
  });

  test('numbers that stand near to each other together', () => {
    expect(
      parts(
        printed('本单位全年用于保障机构正常运转的支出共计309.93万元，增长2.5%，主要用于人员经费和办公经费'),
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['a short line', printed('支出309.93万元')],
    ['a line that is nothing but numbers', printed('1069.02 309.93 759.09 207.88')],
    ['a line without one', printed('本单位全年用于保障机构正常运转的基本支出')],
  ])('%s as a whole', (_, line) => {
    expect(parts(line)).toEqual([
      { box: line.box, shown: [0, line.first.text.length], asked: [0, line.first.text.length] },
    ]);
  });

  test('a line as a whole where the engine does not tell places', () => {
    const { box, ground } = printed(SENTENCE);
    expect(partsInQuestion({ text: SENTENCE, confidence: 0.9 }, box, 0, ground)[0]!.box).toEqual(box);
  });
});

describe('a line with its parts as they were read again', () => {
  const line = printed(SENTENCE);
  test.each([
    ['another digit', '支出共计309.98万元，比', '309.98万元'],
    ['a digit more beside the number', '支出共计1309.93万元，比', '1309.93万元'],
    ['characters that a cut harmed stay as they were', '乏出共计309.93万元，匕', '309.93万元'],
  ])('%s', (_, text, number) => {
    const read = withParts(line.first, parts(line), [{ text, confidence: 0.8 }]);
    expect(read.text).toBe(SENTENCE.replace('309.93万元', number));
  });

  test('doubts move to where they are in the line', () => {
    const unsure = [{ start: 10, end: 11, readings: ['万', '方'] }];
    const read = withParts(line.first, parts(line), [
      { text: '支出共计309.93万元，比', confidence: 0.8, unsure },
    ]);
    const [doubt] = read.unsure ?? [];
    expect(read.text.slice(doubt!.start, doubt!.end)).toBe('万');
  });
});
