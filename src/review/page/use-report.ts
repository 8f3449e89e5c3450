import { useEffect, useState } from 'preact/hooks';
import type { DecisionAnswer, ReportDetail } from '../api.ts';
import * as client from './client.ts';

export interface LoadedReport {
  readonly detail: ReportDetail | null;
  readonly failed: boolean;
  readonly put: (discrepancy: string, answer: DecisionAnswer) => void;
}

/** One submission from the server; read again when somebody else decides on it. */
export function useReport(id: string, othersRevision: number): LoadedReport {
  const [detail, setDetail] = useState<ReportDetail | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    client.report(id).then(
      (answer) => wanted && setDetail(answer),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [id, othersRevision]);
  const put = (discrepancy: string, { decision, version }: DecisionAnswer) =>
    setDetail(
      (now) =>
        now && {
          ...now,
          discrepancies: now.discrepancies.map((found) =>
            found.id === discrepancy ? { ...found, decision, version } : found,
          ),
        },
    );
  return { detail, failed, put };
}
