import type { UncertainReading } from '../../src/model/document.ts';
import { doubtsIn, putRight } from './confusions.ts';
import type { Decoded } from './ctc.ts';
import { partsInQuestion, withParts } from './line-parts.ts';
import { blurred, type Grey } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';
import type { Recogniser } from './recogniser.ts';
import { type Rendering, shown } from './renderings.ts';
import { isChinese } from './type-size.ts';
import { isBeheaded, vote } from './votes.ts';

/** Texts this short are read several times even without a digit, since a digit alone is often taken for a character. */
const SHORT = 3;

export interface ReadLine {
  readonly text: string;
  readonly confidence: number;
  readonly uncertain: readonly UncertainReading[];
}

/**
 * Reads every line once, unless it was tried before, and what may be a number or what the recogniser is not sure of in the
 * other renderings too.
 */
export async function readLines(
  ground: Grey,
  boxes: readonly PixelBox[],
  recogniser: Recogniser,
  tried: ReadonlyMap<PixelBox, Decoded> = new Map(),
): Promise<ReadLine[]> {
  const [first, ...others] = recogniser.renderings;
  const render = async (rendering: Rendering, which: readonly PixelBox[]): Promise<readonly Decoded[]> =>
    recogniser.read(await shown(await blurred(ground, rendering.sigma), which, rendering));
  const untried = boxes.filter((box) => !tried.has(box));
  const fresh = await render(first, untried);
  const read = new Map([...tried, ...untried.map((box, index) => [box, fresh[index]!] as const)]);
  const once = boxes.map((box) => read.get(box)!);
  const again = new Map<number, Decoded[]>();
  const parts = once.map((line, index) =>
    line.unsure || mayHoldNumber(line.text)
      ? partsInQuestion(line, boxes[index]!, first.padding, ground)
      : [],
  );
  for (const rendering of others) {
    const asked = parts.flatMap((own) => own.map(({ box }) => box));
    const texts = [...(await render(rendering, asked))];
    for (const [index, own] of parts.entries()) {
      if (own.length === 0) continue;
      const [line, readings] = [once[index]!, again.get(index) ?? []];
      again.set(index, [...readings, withParts(line, own, texts.splice(0, own.length))]);
    }
  }
  return once.map((line, index) => {
    const readings = again.get(index);
    const { text: voted, uncertain } = readings
      ? vote([line, ...readings])
      : { text: line.text, uncertain: [] };
    const text = putRight(voted);
    return { text, confidence: line.confidence, uncertain: doubtsIn(text, uncertain) };
  });
}

const mayHoldNumber = (text: string): boolean =>
  /\d/.test(text) || text.length <= SHORT || !isChinese(text) || isBeheaded(text);
