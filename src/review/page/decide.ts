import type { Decision, DecisionPost, Verdict } from '../api.ts';

/** One decision of this sitting, with what stood before it, for taking it back. */
export interface Step {
  readonly report: string;
  readonly discrepancy: string;
  readonly before: Decision | null;
}

/** What is to be taken back, and what is left to take back after that. */
export interface Undo {
  readonly step: Step;
  readonly rest: readonly Step[];
}

/**
 * What undo takes back: the decision on the discrepancy that is looked at, if there is one; else the last one of this
 * sitting in the same submission, since the page has gone on to the next discrepancy by itself.
 */
export function undoOf(
  steps: readonly Step[],
  report: string,
  selected: { readonly id: string; readonly decision: Decision | null } | null,
): Undo | null {
  const isSelected = selected !== null && selected.decision !== null;
  const index = steps.findLastIndex(
    (step) => step.report === report && (!isSelected || step.discrepancy === selected.id),
  );
  const step = steps[index];
  if (step !== undefined) return { step, rest: steps.toSpliced(index, 1) };
  // Decided in another sitting: nothing is known of what stood before.
  return isSelected ? { step: { report, discrepancy: selected.id, before: null }, rest: steps } : null;
}

/** What is posted to bring back what stood before. */
export const restoring = (
  { report, discrepancy, before }: Step,
  version: number,
  by: string,
): DecisionPost => ({
  ...decisionPost(
    report,
    discrepancy,
    before?.verdict ?? 'none',
    before ?? { reason: '', note: '' },
    version,
    by,
  ),
});

export function decisionPost(
  report: string,
  discrepancy: string,
  verdict: Verdict,
  { reason, note }: { readonly reason: string; readonly note: string },
  version: number,
  by: string,
): DecisionPost {
  const who = by.trim() === '' ? {} : { by: by.trim() };
  return { report, discrepancy, verdict, reason, note, version, ...who };
}

/** The discrepancy to go to after a decision: the next one that is still open, else the first that is; else none. */
export function nextOpen(
  list: readonly { readonly id: string; readonly decision: Decision | null }[],
  from: string,
): string | null {
  const at = list.findIndex(({ id }) => id === from);
  const ahead = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return ahead.find(({ decision }) => decision === null)?.id ?? null;
}
