import { useRef, useState } from 'preact/hooks';
import type { DecisionAnswer, DecisionPost, DiscrepancyView, Localized, Verdict } from '../api.ts';
import type { Decided } from './batch.ts';
import { decide, Refused } from './client.ts';
import { decisionPost, restoring, type Step, undoOf } from './decide.ts';
import { texts, verdictTexts } from './texts.ts';

export interface Deciding {
  /** What became of the last decision, for everyone to hear. */
  readonly said: { readonly text: Localized; readonly bad: boolean } | null;
  /** Whether it was kept. */
  readonly decideOn: (
    found: DiscrepancyView,
    verdict: Verdict,
    reason: string,
    note: string,
  ) => Promise<boolean>;
  /** The discrepancy whose decision was taken back. */
  readonly undo: (selected: DiscrepancyView | null) => Promise<string | null>;
}

interface Asked {
  readonly report: string;
  readonly by: string;
  readonly findings: readonly DiscrepancyView[];
  readonly put: (discrepancy: string, answer: DecisionAnswer) => void;
  readonly take: (changes: readonly Decided[]) => void;
}

/** Decisions on one submission: posted one after the other, and with what stood before kept for undoing. */
export function useDecisions({ report, by, findings, put, take }: Asked): Deciding {
  const steps = useRef<readonly Step[]>([]);
  const busy = useRef(false);
  const [said, setSaid] = useState<Deciding['said']>(null);

  const post = async (decision: DecisionPost, done: Localized): Promise<boolean> => {
    // A key held down must not decide twice against one version.
    if (busy.current) return false;
    busy.current = true;
    try {
      const { kept, answer } = await decide(decision);
      put(decision.discrepancy, answer);
      take([{ report, discrepancy: decision.discrepancy, ...answer }]);
      setSaid(kept ? { text: done, bad: false } : { text: texts.conflict, bad: true });
      return kept;
    } catch (error) {
      const why = (error instanceof Refused && error.said) || texts.unreachable;
      setSaid({ text: { zh: texts.notKept.zh + why.zh, en: texts.notKept.en + why.en }, bad: true });
      return false;
    } finally {
      busy.current = false;
    }
  };

  return {
    said,
    decideOn: async (found, verdict, reason, note) => {
      const asked = decisionPost(report, found.id, verdict, { reason, note }, found.version, by);
      const kept = await post(asked, {
        zh: `${found.item}：${verdictTexts[verdict].zh}`,
        en: `${found.item}: ${verdictTexts[verdict].en}`,
      });
      if (kept) steps.current = [...steps.current, { report, discrepancy: found.id, before: found.decision }];
      return kept;
    },
    undo: async (selected) => {
      const undo = undoOf(steps.current, report, selected);
      const found = findings.find(({ id }) => id === undo?.step.discrepancy);
      if (undo === null || found === undefined) return null;
      if (!(await post(restoring(undo.step, found.version, by), texts.takenBack))) return null;
      steps.current = undo.rest;
      return found.id;
    },
  };
}
