import type { Decoded } from './ctc.ts';
import { blurred, type PagePicture } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';
import type { Recogniser } from './recogniser.ts';
import { shown } from './renderings.ts';
import { type Taken, takeApart } from './take-apart.ts';
import { levelled } from './upright.ts';

/** Lines read on a trial, and how many characters settle it when they read this well. */
const TRIAL_LINES = 8;
const ENOUGH_CHARACTERS = 80;
const UPRIGHT = 0.65;

/** A page the right way up, with those of its lines that were read to find that out, in the recogniser's first rendering. */
export interface Upright extends Taken {
  readonly tried: ReadonlyMap<PixelBox, Decoded>;
}

/** Turns the page by quarters until its print reads well; most stand upright, so that is tried first. */
export async function uprightOf(picture: PagePicture, recogniser: Recogniser): Promise<Upright> {
  let best: { taken: Taken; read: Trial } | null = null;
  for (const quarters of [0, 2, 1, 3]) {
    const taken = takeApart(await levelled(picture, quarters));
    const read = await trial(taken, recogniser);
    if (best === null || read.weight > best.read.weight) best = { taken, read };
    if (read.settles || (quarters === 0 && taken.lines.length === 0)) break;
  }
  return { ...best!.taken, tried: best!.read.tried };
}

interface Trial {
  readonly tried: ReadonlyMap<PixelBox, Decoded>;
  /** How many characters were read, by how surely and how densely they stand. */
  readonly weight: number;
  /** There is no need to look at the page from another side. */
  readonly settles: boolean;
}

/**
 * Reads the longest lines of a page. What lies on its side may read surely too, a character of every line, but those
 * stand as far apart as lines do.
 */
async function trial({ ground, lines }: Taken, recogniser: Recogniser): Promise<Trial> {
  const longest = lines
    .map(({ box }) => box)
    .sort((one, other) => other.right - other.left - (one.right - one.left))
    .slice(0, TRIAL_LINES);
  const [rendering] = recogniser.renderings;
  const softened = await blurred(ground, rendering.sigma);
  const read = await recogniser.read(await shown(softened, longest, rendering));
  const tried = new Map(longest.map((box, index) => [box, read[index]!]));
  let [weight, characters] = [0, 0];
  for (const [index, { left, top, right, bottom }] of longest.entries()) {
    const { text, confidence } = read[index]!;
    const density = Math.min(1, (text.length * (bottom - top)) / (right - left));
    weight += text.length * confidence * density * density;
    characters += text.length;
  }
  return { tried, weight, settles: characters >= ENOUGH_CHARACTERS && weight >= characters * UPRIGHT };
}
