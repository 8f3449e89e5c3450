import type { Decoded } from './ctc.ts';
import type { Grey } from './picture.ts';

export type EngineId = 'paddle' | 'tesseract';

/** An engine that reads pictures of single lines of print. */
export interface Recogniser {
  readonly id: EngineId;
  /** One text for each line, in order; an empty one where nothing could be read. */
  read(lines: readonly Grey[]): Promise<readonly Decoded[]>;
}
