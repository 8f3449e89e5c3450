import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** What a browser must show to be let in, made anew for every server. */
export interface Secret {
  /** In the address that is opened. */
  readonly token: string;
  /** In the cookie that the token is exchanged for. */
  readonly session: string;
}

export const newSecret = (): Secret => ({
  token: randomBytes(32).toString('base64url'),
  session: randomBytes(32).toString('base64url'),
});

/** Scripts, styles and images of this server only; nothing may frame the page, and it sends nothing elsewhere. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For what comes out of a document: no script, no request, only its own style, and only our page may show it. */
export const documentPolicy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'sandbox allow-same-origin',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

/**
 * Lets in nobody but the browser that was given the address. The Host header is held against the server's own names, or
 * any web page could reach it under a name of its own that resolves to this machine; the Origin of what changes
 * something must be ours, since other servers of this machine count as the same site for cookies.
 */
export const guard =
  (secret: Secret, port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = context.req.header('host') ?? '';
    if (!hosts.includes(host)) return refused(context);
    if (!isOurs(context, host)) return refused(context);
    const cookie = `hedui-${port()}`;
    const token = context.req.query('token');
    if (context.req.method === 'GET' && context.req.path === '/' && token !== undefined) {
      if (!same(token, secret.token)) return refused(context);
      setCookie(context, cookie, secret.session, { httpOnly: true, sameSite: 'Strict', path: '/' });
      withHeaders(context);
      return context.redirect(context.req.query('lang') === 'en' ? '/?lang=en' : '/');
    }
    if (!same(getCookie(context, cookie) ?? '', secret.session)) return refused(context);
    await next();
    withHeaders(context);
  };

/** Whether a request can come from our own page. */
function isOurs(context: Context, host: string): boolean {
  const origin = context.req.header('origin');
  const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (origin === undefined ? !reading : origin !== `http://${host}`) return false;
  // The address is opened from a terminal or typed: for the page itself nobody's site is as good as ours.
  const site = context.req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || (site === 'none' && reading);
}

function withHeaders({ res }: Context): void {
  const { headers } = res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', pagePolicy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}

function refused(context: Context): Response {
  const response = context.text(
    '请用 hedui review 打印出的地址打开本页。\nOpen this page by the address that hedui review printed.\n',
    403,
  );
  context.res = response;
  withHeaders(context);
  return context.res;
}

/** In the same time for every wrong value. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
