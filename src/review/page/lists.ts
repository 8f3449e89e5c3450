import type { Filter } from './filter.ts';
import type { DiscrepancyColumn, Order, ReportColumn } from './sort.ts';

/** What the overview shows and how; it outlives a look at a submission. */
export interface Lists {
  readonly filter: Filter;
  readonly reportOrder: Order<ReportColumn> | null;
  readonly discrepancyOrder: Order<DiscrepancyColumn> | null;
}
