import { useEffect, useRef, useState } from 'preact/hooks';
import { type Batch, batchOf, type Decided, takeOver } from './batch.ts';
import * as client from './client.ts';

/** How often the page asks what others decided. */
const pollMilliseconds = 4000;

export interface LoadedBatch {
  /** Null until it is there. */
  readonly batch: Batch | null;
  readonly failed: boolean;
  /** Goes up with every decision that is taken over: what is computed from the verdicts depends on it. */
  readonly revision: number;
  /** Goes up with every decision of others that is taken over. */
  readonly othersRevision: number;
  /** The audit was run again since. */
  readonly stale: boolean;
  readonly take: (changes: readonly Decided[]) => void;
  readonly load: () => void;
}

/** The batch from the server, kept up to date with what others decide. */
export function useBatch(): LoadedBatch {
  const [batch, setBatch] = useState<Batch | null>(null);
  const [failed, setFailed] = useState(false);
  const [revision, setRevision] = useState(0);
  const [othersRevision, setOthersRevision] = useState(0);
  const [stale, setStale] = useState(false);
  const since = useRef(0);

  const load = () => {
    Promise.all([client.overview(), client.discrepancies(), client.reviewed()]).then(
      ([overview, columns, reviewed]) => {
        // A new run was put in place between two of the answers.
        if ([columns.at, reviewed.at].some((at) => at !== overview.audited.at)) return load();
        since.current = reviewed.next;
        setBatch(batchOf(overview, columns, reviewed));
        setStale(false);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  useEffect(load, []);

  const take = (changes: readonly Decided[]): boolean => {
    const changed = batch !== null && takeOver(batch, changes);
    if (changed) setRevision((number) => number + 1);
    return changed;
  };
  useEffect(() => {
    if (batch === null) return;
    const timer = setInterval(async () => {
      try {
        const { next, changes, auditedAt } = await client.decisionsSince(since.current);
        since.current = next;
        if (take(changes)) setOthersRevision((number) => number + 1);
        setStale(auditedAt !== batch.overview.audited.at);
        setFailed(false);
      } catch {
        setFailed(true);
      }
    }, pollMilliseconds);
    return () => clearInterval(timer);
  }, [batch]);
  return { batch, failed, revision, othersRevision, stale, take, load };
}
