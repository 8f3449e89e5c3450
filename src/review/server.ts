import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { packageVersion } from '../batch/package-root.ts';
import { guard, newSecret } from './guard.ts';
import { Refused, type Review } from './review.ts';
import { decisions } from './routes/decisions.ts';
import { exports } from './routes/exports.ts';
import { results } from './routes/results.ts';
import { pageFile, pagePaths } from './store/page-files.ts';

/** A review that can be opened in a browser on this machine. */
export interface ReviewServer {
  /** With the secret that lets a browser in. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a review on the loopback address; port 0 takes a free one. Rejects where the port is taken. */
export async function serveReview(review: Review, port: number): Promise<ReviewServer> {
  const secret = newSecret();
  let bound = port;
  const app = new Hono();
  app.use(guard(secret, () => bound));
  for (const path of pagePaths)
    app.get(path, async (context) => {
      const file = await pageFile(path);
      if (file === null) return context.text('npm run build', 404);
      return context.body(Uint8Array.from(file.bytes), 200, { 'content-type': file.type });
    });
  await results(app, review, packageVersion());
  decisions(app, review);
  exports(app, review);
  app.notFound((context) => context.json({ error: { zh: '没有这个地址。', en: 'No such address.' } }, 404));
  app.onError((error, context) => {
    if (error instanceof Refused) return context.json({ error: error.text }, error.status);
    const text = { zh: `程序出错：${error.message}`, en: `hedui broke down: ${error.message}` };
    return context.json({ error: text }, 500);
  });
  const server = await listening(app, port);
  const at = server.address();
  if (at !== null && typeof at === 'object') bound = at.port;
  return {
    address: `http://127.0.0.1:${bound}/?token=${secret.token}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function listening(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(server));
    server.once('error', reject);
  });
}
