import type { Figure } from '../../model/figure.ts';
import type { Ledger } from '../ledger.ts';

/** What the report states exactly of its own year under names that the vocabulary does not know, the rubric aside. */
export function figuresOutsideVocabulary({ record }: Ledger): Figure[] {
  const year = record.profile.year?.value ?? null;
  return record.figures.filter(
    (figure) =>
      figure.concept.startsWith('~') &&
      figure.precision === 'exact' &&
      figure.origin !== 'rubric' &&
      figure.stage !== 'change' &&
      (figure.year === null || figure.year === year),
  );
}

/** The first of figures that print one value; null where there are none, or they print several. */
export function agreed(figures: readonly Figure[]): Figure | null {
  const values = new Set(figures.map(({ value }) => value.toFixed()));
  return values.size === 1 ? (figures[0] as Figure) : null;
}
