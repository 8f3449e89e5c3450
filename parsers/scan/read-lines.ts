import type { UncertainReading } from '../../src/model/document.ts';
import { doubtsIn, putRight } from './confusions.ts';
import type { Decoded } from './ctc.ts';
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
 * Reads every line once, unless it was tried before, and those that may hold a number or that the recogniser is not sure
 * of in the other renderings too.
 */
export async function readLines(
  ground: Grey,
  boxes: readonly PixelBox[],
  recogniser: Recogniser,
  tried: ReadonlyMap<PixelBox, Decoded> = new Map(),
): Promise<ReadLine[]> {
  const [first, ...others] = recogniser.renderings;
  const render = async (rendering: Rendering, which: readonly number[]): Promise<readonly Decoded[]> => {
    const softened = await blurred(ground, rendering.sigma);
    return recogniser.read(
      await shown(
        softened,
        which.map((index) => boxes[index]!),
        rendering,
      ),
    );
  };
  const untried = boxes.flatMap((box, index) => (tried.has(box) ? [] : [index]));
  const read = await render(first, untried);
  const fresh = new Map(untried.map((index, at) => [index, read[at]!]));
  const once = boxes.map((box, index) => tried.get(box) ?? fresh.get(index)!);
  const counted = once.flatMap(({ text, unsure }, index) => (unsure || mayHoldNumber(text) ? [index] : []));
  const again = new Map<number, Decoded[]>(counted.map((index) => [index, [once[index]!]]));
  for (const rendering of others) {
    const texts = await render(rendering, counted);
    for (const [at, index] of counted.entries()) again.get(index)!.push(texts[at]!);
  }
  return once.map((read, index) => {
    const readings = again.get(index);
    const { text: voted, uncertain } = readings ? vote(readings) : { text: read.text, uncertain: [] };
    const text = putRight(voted);
    return { text, confidence: read.confidence, uncertain: doubtsIn(text, uncertain) };
  });
}

const mayHoldNumber = (text: string): boolean =>
  /\d/.test(text) || text.length <= SHORT || !isChinese(text) || isBeheaded(text);
