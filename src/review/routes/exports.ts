import type { Context, Hono } from 'hono';
import type { Language } from '../../model/message.ts';
import { decidedRows } from '../exports/decided-rows.ts';
import { decisionsCsv } from '../exports/decisions-csv.ts';
import { letterOf } from '../exports/letter.ts';
import { letterDocx } from '../exports/letter-docx.ts';
import { letterHtml, letterStyle } from '../exports/letter-html.ts';
import type { Decisions } from '../exports/workbook.ts';
import { documentPolicy } from '../guard.ts';
import type { Review } from '../review.ts';
import type { DecisionLog } from '../store/log.ts';
import { keepTable } from '../store/tables.ts';
import { workbookStream } from '../store/workbook-thread.ts';
import { decisionOf } from '../views/state.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is given back: decisions as a table, letters, a workbook. */
export function exports(app: Hono, review: Review): void {
  app.get('/export/decisions.csv', async (context) => {
    const csv = decisionsCsv(await decidedRows(review), languageOf(context));
    await keepTable(review.out, csv);
    return file(context, new TextEncoder().encode(csv), 'text/csv; charset=utf-8', 'decisions.csv');
  });
  app.get('/export/workbook.xlsx', async (context) => {
    await review.run();
    const { out, log } = review;
    const stream = workbookStream({ out, decisions: decisionsOf(log), language: languageOf(context) });
    return file(context, stream, xlsxType, '核对结果.xlsx');
  });
  app.get('/export/letter/:name', async (context) => {
    const name = context.req.param('name');
    const { audit } = await review.report(name.replace(/\.docx$/, ''));
    const letter = letterOf(audit, review.log);
    if (name.endsWith('.docx')) {
      const to = audit.report.department ?? audit.report.reportId;
      return file(context, await letterDocx(letter), docxType, `审核意见-${to}.docx`);
    }
    context.header('content-security-policy', documentPolicy(letterStyle));
    return context.html(letterHtml(letter));
  });
}

const languageOf = (context: Context): Language => (context.req.query('lang') === 'en' ? 'en' : 'zh');

const decisionsOf = (log: DecisionLog): Decisions =>
  new Map(
    [...log.all()].flatMap((standing) => {
      const decision = decisionOf(standing);
      return decision === null ? [] : [[standing.last.discrepancy, decision] as const];
    }),
  );

type Content = Uint8Array | ReadableStream<Uint8Array>;

function file(context: Context, content: Content, type: string, name: string): Response {
  // A department's name goes into a header: percent signs only.
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
  return context.body(content instanceof Uint8Array ? Uint8Array.from(content) : content, 200, {
    'content-type': type,
    'content-disposition': disposition,
  });
}
