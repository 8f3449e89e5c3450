import type { Decimal } from '../../model/decimal.ts';
import type { Policy } from '../../model/policy.ts';
import type { RubricRow } from '../../model/record.ts';
import type { NamedMeasure } from '../criterion.ts';
import type { Formula } from '../formula.ts';
import type { Ledger } from '../ledger.ts';

/** What the row around a criterion adds to its text. */
export interface Setting {
  readonly row: RubricRow;
  readonly ledger: Ledger;
  readonly policy: Policy;
  /** The row's own weight; null where it has none or shares it. */
  readonly weight: Decimal | null;
  /** The quantity that the criterion means: its own name for it, else the explanation's, else the indicator's. */
  readonly measure: NamedMeasure;
  /** Printed in 指标说明. */
  readonly definition: Formula | null;
  readonly explanation: string;
}
