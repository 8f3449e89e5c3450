import type { PlaceView } from '../api.ts';

/** The places that are marked in the source, and the one to look at. */
export interface Shown {
  /** A discrepancy's id, or `scores`. */
  readonly marks: string;
  readonly places: readonly PlaceView[];
  /** How many of the places are the suspect figure's own; the others are what it is compared with. */
  readonly where: number;
  readonly at: number;
}
