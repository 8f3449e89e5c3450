import type { ListedDiscrepancy } from '../../outputs/records-index.ts';

/** A discrepancy as it is remembered from run to run. */
export type Trace = Pick<ListedDiscrepancy, 'id' | 'relation' | 'place'>;

/**
 * Which of those that a report has anew stands for which of those that are gone: a figure that was corrected makes
 * another discrepancy of the same relation, best at the same place. By the id of the new one.
 */
export function successions(gone: readonly Trace[], fresh: readonly Trace[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const left = new Set(gone);
  const pair = (fits: (one: Trace, other: Trace) => boolean) => {
    for (const each of fresh) {
      if (pairs.has(each.id)) continue;
      const former = [...left].find((one) => one.relation === each.relation && fits(one, each));
      if (former === undefined) continue;
      pairs.set(each.id, former.id);
      left.delete(former);
    }
  };
  pair((one, other) => one.place === other.place);
  pair(() => true);
  return pairs;
}
