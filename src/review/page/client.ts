import type {
  DecisionAnswer,
  DecisionChanges,
  DecisionPost,
  DiscrepancyColumns,
  Localized,
  Overview,
  Refusal,
  ReportDetail,
  Reviewed,
} from '../api.ts';

/** The server's answer that is neither what was asked for nor a conflict. */
export class Refused extends Error {
  readonly said: Localized | null;
  constructor(said: Localized | null) {
    super(said?.en ?? 'refused');
    this.said = said;
  }
}

const get = async <Answer>(path: string): Promise<Answer> => answerOf(await fetch(path));

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return (await response.json()) as Answer;
  const refusal: Partial<Refusal> = await response.json().catch(() => ({}));
  throw new Refused(refusal.error ?? null);
}

export const overview = (): Promise<Overview> => get('/api/overview');
export const discrepancies = (): Promise<DiscrepancyColumns> => get('/api/discrepancies');
export const reviewed = (): Promise<Reviewed> => get('/api/reviewed');
export const report = (id: string): Promise<ReportDetail> => get(`/api/reports/${encodeURIComponent(id)}`);
export const decisionsSince = (since: number): Promise<DecisionChanges> =>
  get(`/api/decisions?since=${since}`);

/** Posts a decision; `kept` is false where somebody else's stands instead. */
export async function decide(post: DecisionPost): Promise<{ kept: boolean; answer: DecisionAnswer }> {
  const response = await fetch('/api/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(post),
  });
  if (response.status === 409) return { kept: false, answer: (await response.json()) as DecisionAnswer };
  return { kept: true, answer: await answerOf(response) };
}

/** The document with the marks of one discrepancy, or of all scores. */
export const textAddress = (report: string, marks: string): string =>
  `/api/reports/${encodeURIComponent(report)}/text?marks=${encodeURIComponent(marks)}`;

export const pageAddress = (report: string, page: number, width: number): string =>
  `/api/reports/${encodeURIComponent(report)}/pages/${page}?width=${width}`;

export const letterAddress = (report: string, language: string, docx: boolean): string =>
  `/export/letter/${encodeURIComponent(report)}${docx ? '.docx' : ''}?lang=${language}`;
