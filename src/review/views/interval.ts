import type { Audit, DiscrepancyRow } from '../../model/audit.ts';
import { Decimal } from '../../model/decimal.ts';
import { type Figure, intervalOf } from '../../model/figure.ts';
import { type Locator, samePlace } from '../../model/locator.ts';

/** A figure as a record holds it. */
type RecordedFigure = Pick<Figure, 'decimals' | 'unit'> & { readonly value: string; readonly at: Locator };

/**
 * What the suspect figure may stand for, as printed it is rounded: `1069.015–1069.025`. Null where it is no number or
 * exact, or is told in another unit than it is printed in.
 */
export function intervalText(found: DiscrepancyRow, { record }: Pick<Audit, 'record'>): string | null {
  if (found.reported === null || !('number' in found.reported)) return null;
  const figures = (record as { readonly figures?: readonly RecordedFigure[] } | null)?.figures ?? [];
  const figure = figures.find(({ at }) => samePlace(at, found.where[0]));
  if (figure === undefined || figure.unit !== found.unit || figure.value !== found.reported.number)
    return null;
  const { low, high } = intervalOf({ ...figure, value: new Decimal(figure.value) });
  return low.equals(high) ? null : `${low.toFixed()}–${high.toFixed()}`;
}
