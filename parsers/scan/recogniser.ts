import type { Decoded } from './ctc.ts';
import type { Grey } from './picture.ts';
import type { Rendering } from './renderings.ts';

export type EngineId = 'paddle' | 'tesseract';

/** An engine that reads pictures of single lines of print. */
export interface Recogniser {
  readonly id: EngineId;
  /** How it is shown a line, the way that lines are read first: the others only show whether its numbers stand. */
  readonly renderings: readonly [Rendering, ...Rendering[]];
  /**
   * How sure it is on the mean of the lines of a page on which what all renderings agree on may be trusted. Null where
   * nothing that it reads may: words that it has wrong are labels, and give right numbers a wrong meaning.
   */
  readonly leastConfidence: number | null;
  /** One text for each line, in order; an empty one where nothing could be read. */
  read(lines: readonly Grey[]): Promise<readonly Decoded[]>;
}
