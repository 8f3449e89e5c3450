import type { ListedDiscrepancy } from '../../outputs/records-index.ts';
import type { Decision, State } from '../api.ts';
import type { Decided, DecisionLog, Entry, Standing } from '../store/log.ts';
import type { Changes } from '../store/seen.ts';

/** What a decision is made against. */
export const decidedOf = ({
  severity,
  kind,
  item,
  reported,
  expected,
  difference,
  unit,
}: ListedDiscrepancy): Decided => ({ severity, kind, item, reported, expected, difference, unit });

/** A decision as the page shows it; none where it was taken back. */
export function decisionOf(standing: Standing | null): Decision | null {
  if (standing === null || standing.last.verdict === 'none') return null;
  const { at, by, verdict, reason, note } = standing.last;
  return { at, by, verdict, reason, note };
}

/** Whether a decision was made of what the discrepancy says now, not of figures that have changed since. */
export const isOfNow = ({ last }: Standing, found: ListedDiscrepancy): boolean =>
  JSON.stringify(last.against) === JSON.stringify(decidedOf(found));

/** How a discrepancy of the last run stands. */
export interface Standpoint {
  readonly state: State;
  /** Null where nobody decided, or it was taken back. */
  readonly decision: Decision | null;
  readonly version: number;
  /** What was decided of the one that it stands for since a figure was corrected; it counts no more. */
  readonly former: Entry | null;
}

/** A decided discrepancy is measured by what it said then; one that nobody decided, by what was there before. */
export function standpointOf(found: ListedDiscrepancy, log: DecisionLog, changes: Changes): Standpoint {
  const standing = log.standing(found.id);
  const decision = decisionOf(standing);
  const version = standing?.version ?? 0;
  if (standing !== null && decision !== null)
    return { state: isOfNow(standing, found) ? 'same' : 'changed', decision, version, former: null };
  const line = changes.formerOf(found.id);
  const former = line.map((id) => log.standing(id)).find((each) => decisionOf(each) !== null)?.last ?? null;
  const isFresh = changes.fresh.has(found.id);
  const isChanged = former !== null || (isFresh && line.length > 0);
  return { state: isChanged ? 'changed' : isFresh ? 'new' : 'same', decision, version, former };
}
