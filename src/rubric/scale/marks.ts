import { Decimal } from '../../model/decimal.ts';
import type { Localized } from '../../model/message.ts';
import type { Mark, Scale } from '../criterion.ts';

/** What a scale gives for one value, in the points that the text itself prints. */
export interface Given {
  /** Null where the text says nothing of this value. */
  readonly points: Decimal | null;
  readonly steps: Localized;
  /** Readings of the text itself that give other points. */
  readonly readings: readonly { readonly reading: Localized; readonly points: Decimal }[];
}

export const pointsOf = (mark: Mark, full: Decimal): Decimal =>
  'points' in mark ? mark.points : full.times(mark.share);

/** The full mark that the text prints; null where it leaves it to the weight column. */
export function printedFull(scale: Scale): Decimal | null {
  const marks: readonly Mark[] = scale.kind === 'bands' ? scale.bands.map((band) => band.mark) : [scale.full];
  if (marks.some((mark) => 'share' in mark && mark.share.eq(1))) return null;
  const points = marks.flatMap((mark) => ('points' in mark ? [mark.points] : []));
  return points.length > 0 ? Decimal.max(...points) : null;
}
