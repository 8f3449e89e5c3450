import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportDetail } from '../../src/review/api.ts';
import { auditOf, cellAt, discrepancyRow, reportRow } from '../support/audits.ts';
import { newDesk, type Visit, visit, write } from './served.ts';

const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
let desk: Awaited<ReturnType<typeof newDesk>>;
let at: Visit;
const hostile = auditOf({
  report: reportRow({ file: `${script}.docx`, department: script }),
  discrepancies: [discrepancyRow({ item: script, evidence: script, where: [cellAt({ raw: script })] })],
});
beforeAll(async () => {
  desk = await newDesk();
  await write(desk.out, [hostile], [], '2026-01-01T00:00:00.000Z');
  at = await visit(desk.out);
});
afterAll(async () => {
  await at.server.close();
  await desk.remove();
});

/** A request with any header, also those that fetch keeps to itself. */
const ask = (path: string, headers: Readonly<Record<string, string>>, method = 'GET', body = '') =>
  new Promise<number>((resolve, reject) => {
    const sent = request(at.origin + path, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end(body);
  });

const paths = ['/', '/main.js', '/api/overview', '/api/reports/a1b2c3d4e5', '/export/decisions.csv'];

test('it listens on the loopback address', () => {
  expect(new URL(at.server.address).hostname).toBe('127.0.0.1');
});

describe('without the secret nothing is given', () => {
  test.each(paths)('%s', async (path) => {
    expect(await ask(path, {})).toBe(403);
    expect(await ask(path, { cookie: `${at.cookie.split('=')[0]}=guess` })).toBe(403);
    expect(await ask(`${path}?token=guess`, {})).toBe(403);
  });

  test('the secret of one server does not open another', async () => {
    const other = await visit(desk.out);
    expect(await ask('/', { cookie: other.cookie })).toBe(403);
    expect(await ask('/', { cookie: at.cookie.replace(/=.*/, `=${other.cookie.split('=')[1]}`) })).toBe(403);
    await other.server.close();
  });
});

test('the secret is exchanged for a cookie that scripts and other sites cannot use, and leaves the address', async () => {
  const entered = await fetch(at.server.address, { redirect: 'manual' });
  expect([entered.status, entered.headers.get('location')]).toEqual([302, '/']);
  const cookie = entered.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect(cookie).not.toContain(new URL(at.server.address).searchParams.get('token'));
});

test.each([
  ['evil.example', 403],
  ['evil.example:{port}', 403],
  ['127.0.0.1', 403],
  ['127.0.0.1:{port}', 200],
  ['localhost:{port}', 200],
])('the host %s: %i', async (host, status) => {
  const { cookie, server } = at;
  expect(await ask('/api/overview', { cookie, host: host.replace('{port}', String(server.port)) })).toBe(
    status,
  );
});

const decision = {
  report: hostile.report.reportId,
  discrepancy: hostile.discrepancies[0]?.id,
  verdict: 'dismissed',
  reason: script,
  note: '',
  version: 0,
};

describe('another site cannot decide', () => {
  const body = JSON.stringify(decision);
  const json = { 'content-type': 'application/json' };
  test.each([
    ['another origin', { origin: 'http://evil.example', ...json }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1', ...json }],
    ['no origin', json],
    ['a frame without origin', { origin: 'null', ...json }],
    ['another site by its own account', { origin: '{own}', 'sec-fetch-site': 'cross-site', ...json }],
  ])('%s', async (_name, headers: Readonly<Record<string, string>>) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('{own}', at.origin)]),
    );
    expect(await ask('/api/decisions', { cookie: at.cookie, ...own }, 'POST', body)).toBe(403);
  });

  test('nor read', async () => {
    const headers = { cookie: at.cookie, 'sec-fetch-site': 'same-site' };
    expect(await ask('/api/overview', headers)).toBe(403);
  });

  test('a form, which needs no leave of ours, is not understood', async () => {
    const answer = await at.post(decision, { 'content-type': 'text/plain' });
    expect(answer.status).toBe(400);
  });
});

test.each([...paths, '/nothing'])('%s comes with the headers that keep a page to itself', async (path) => {
  const { headers } = await at.get(path);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('a hostile name, text and reason come as data, and as text in the letter', async () => {
  const answer = await at.get(`/api/reports/${hostile.report.reportId}`);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(((await answer.json()) as ReportDetail).row.file).toBe(`${script}.docx`);
  const accepted = { ...decision, verdict: 'accepted', note: script };
  expect((await at.post(accepted)).status).toBe(200);
  const letter = await at.get(`/export/letter/${hostile.report.reportId}`);
  const html = await letter.text();
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&lt;script&gt;');
  expect(letter.headers.get('content-security-policy')).toMatch(
    /default-src 'none'; style-src 'sha256-.*sandbox/,
  );
});
