import type { ListedDiscrepancy } from '../../outputs/records-index.ts';
import type { Decision, State } from '../api.ts';
import type { Decided, Standing } from '../store/log.ts';

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

/** A decided discrepancy is measured by what it said then; one that nobody decided, by whether it was there before. */
export function stateOf(
  found: ListedDiscrepancy,
  standing: Standing | null,
  newOnes: ReadonlySet<string>,
): State {
  if (decisionOf(standing) === null) return newOnes.has(found.id) ? 'new' : 'same';
  const { against } = standing?.last ?? {};
  return JSON.stringify(against) === JSON.stringify(decidedOf(found)) ? 'same' : 'changed';
}
