import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { type DecisionAnswer, type DecisionChanges, verdicts } from '../api.ts';
import { Refused, type Review } from '../review.ts';
import { decidedOf, decisionOf } from '../views/state.ts';
import { notUnderstood } from './results.ts';

const longest = 4000;

const post = z.object({
  report: z.string(),
  discrepancy: z.string(),
  verdict: z.enum(verdicts),
  reason: z.string().max(longest),
  note: z.string().max(longest),
  by: z.string().max(100).optional(),
  version: z.int().nonnegative(),
});

/** What is decided, by this person and by others. */
export function decisions(app: Hono, review: Review): void {
  app.post('/api/decisions', bodyLimit({ maxSize: 64 * 1024 }), async (context) => {
    const body = post.safeParse(await context.req.json().catch(() => null));
    if (!body.success || !context.req.header('content-type')?.startsWith('application/json'))
      throw new Refused(400, notUnderstood);
    const { report, discrepancy, verdict, by, version } = body.data;
    const [reason, note] = [body.data.reason.trim(), body.data.note.trim()];
    if (verdict === 'dismissed' && reason === '') throw new Refused(400, reasonWanted);
    const run = await review.run();
    const known = run.reports[run.byId.get(report) ?? -1];
    const found = known?.found.find(({ id }) => id === discrepancy);
    const earlier = review.log.standing(discrepancy)?.last;
    // One that the audit no longer reports may still be taken back.
    if (found === undefined && (earlier?.report !== report || verdict !== 'none'))
      throw new Refused(404, noSuchDiscrepancy);
    const stood = await review.log.add({
      at: new Date().toISOString(),
      by: by?.trim() || null,
      report,
      file: known?.report.file ?? earlier?.file ?? '',
      discrepancy,
      verdict,
      reason,
      note,
      version: version + 1,
      against: found ? decidedOf(found) : (earlier as NonNullable<typeof earlier>).against,
    });
    const standing = review.log.standing(discrepancy);
    const answer: DecisionAnswer = { decision: decisionOf(standing), version: standing?.version ?? 0 };
    return context.json(answer, stood ? 200 : 409);
  });
  app.get('/api/decisions', async (context) => {
    const run = await review.run();
    const since = Number(context.req.query('since') ?? 0);
    if (!Number.isInteger(since) || since < 0) throw new Refused(400, notUnderstood);
    const changes: DecisionChanges = {
      next: review.log.entries.length,
      changes: review.log.entries.slice(since).map(({ report, discrepancy, version, ...entry }) => ({
        report,
        discrepancy,
        decision: decisionOf({ version, last: { report, discrepancy, version, ...entry } }),
        version,
      })),
      auditedAt: run.facts.finished,
    };
    return context.json(changes);
  });
}

const reasonWanted = { zh: '排除须写明理由。', en: 'Say why it is dismissed.' };

const noSuchDiscrepancy = {
  zh: '这批结果里没有这一处不符，可能已重新审核；请刷新页面。',
  en: 'The results hold no such discrepancy; they may have been made anew: reload the page.',
};
