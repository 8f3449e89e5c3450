import type { Hono } from 'hono';
import { documentPolicy } from '../guard.ts';
import { Refused, type Review } from '../review.ts';
import { documentHtml } from '../source/document-html.ts';
import { style } from '../source/style.ts';
import type { Run } from '../store/run.ts';
import { columnsOf, reviewedOf } from '../views/columns.ts';
import { detailOf, viewsOf } from '../views/detail.ts';
import { marksOf, scoreMarks } from '../views/marks.ts';
import { overviewOf } from '../views/overview.ts';

const usualWidth = 1200;

/** What is read: the batch, one submission, its text and its pages. Ready once the lists of the batch are written. */
export async function results(app: Hono, review: Review, version: string): Promise<void> {
  const overviewJson = oncePerRun((run) => overviewOf(run, review.out, version));
  const columnsJson = oncePerRun(columnsOf);
  app.get('/api/overview', async (context) => context.body(overviewJson(await review.run()), 200, asJson));
  app.get('/api/discrepancies', async (context) =>
    context.body(columnsJson(await review.run()), 200, asJson),
  );
  app.get('/api/reviewed', async (context) =>
    context.json(reviewedOf(await review.run(), review.log, review.seen)),
  );
  app.get('/api/reports/:id', async (context) => {
    const { run, audit } = await review.report(context.req.param('id'));
    const source = await review.sources.state(audit, run);
    return context.json(detailOf(audit, source, review.log, review.seen));
  });
  app.get('/api/reports/:id/text', async (context) => {
    const { run, audit } = await review.report(context.req.param('id'));
    const document = await review.sources.text(audit, run);
    if (document === null || !viewsOf(audit, 'same').includes('text')) throw new Refused(404, notShown);
    if (!document.ok) throw new Refused(404, document.reason.text);
    const asked = context.req.query('marks');
    const found = audit.discrepancies.find(({ id }) => id === asked);
    const marks = asked === 'scores' ? scoreMarks(audit) : found ? marksOf(found) : [];
    context.header('content-security-policy', documentPolicy(style));
    return context.html(documentHtml(document.value, marks, audit.report.file));
  });
  app.get('/api/reports/:id/pages/:n', async (context) => {
    const { run, audit } = await review.report(context.req.param('id'));
    const width = Number(context.req.query('width') ?? usualWidth);
    const page = Number(context.req.param('n'));
    if (!Number.isInteger(page) || !(width > 0)) throw new Refused(400, notUnderstood);
    const image = await review.sources.page(audit, run, page, width);
    if (image === null) throw new Refused(404, notShown);
    context.header('cache-control', 'private, max-age=600');
    return context.body(Uint8Array.from(image), 200, { 'content-type': 'image/webp' });
  });
  // Without results the first request is told why.
  const run = await review.run().catch(() => null);
  if (run === null) return;
  overviewJson(run);
  columnsJson(run);
}

const asJson = { 'content-type': 'application/json' };

/** What follows from a run alone, as JSON that is written once: of a large batch that takes longer than to send it. */
function oncePerRun(view: (run: Run) => unknown): (run: Run) => Uint8Array<ArrayBuffer> {
  const written = new WeakMap<Run, Uint8Array<ArrayBuffer>>();
  return (run) => {
    const known = written.get(run) ?? new TextEncoder().encode(JSON.stringify(view(run)));
    written.set(run, known);
    return known;
  };
}

export const notUnderstood = { zh: '请求有误。', en: 'The request is not understood.' };

const notShown = {
  zh: '原文件已变动、已移走，或没有这一页，不予显示。',
  en: 'The file has changed, is gone, or has no such page; it is not shown.',
};
