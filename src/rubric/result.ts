import type { Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Localized } from '../model/message.ts';

/**
 * Another reading with its points. `criterion`: the text itself can be read so; `term`: what a word of it means; `copy`:
 * another copy of a figure that the report states twice, differently; `rounding`: what the printed digits allow;
 * `boundary`: the same where the value stands exactly on an end of the scale, so that it is worth a mention only to
 * whom it explains the self score.
 */
export interface OtherReading {
  readonly source: 'criterion' | 'term' | 'copy' | 'rounding' | 'boundary';
  readonly reading: Localized;
  readonly points: Decimal;
}

/** What evaluating a criterion on one report comes to, before it is held against the self score. */
export type Evaluation =
  | {
      readonly kind: 'points';
      readonly points: Decimal;
      /** Whether points can take any value, so that the self score may be a rounded one. */
      readonly continuous: boolean;
      readonly calculation: Localized;
      readonly inputs: readonly Figure[];
      readonly others: readonly OtherReading[];
    }
  | {
      readonly kind: 'missing';
      readonly missing: readonly Localized[];
      readonly others: readonly OtherReading[];
      readonly calculation: Localized;
      readonly inputs: readonly Figure[];
    }
  | { readonly kind: 'judgement'; readonly why: Localized; readonly inputs: readonly Figure[] }
  | { readonly kind: 'uncompilable'; readonly why: Localized };
