import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { auditSource } from '../../src/batch/audit.ts';
import { reportIdOf } from '../../src/batch/identity.ts';
import { stages } from '../../src/batch/stages.ts';
import type { Audit } from '../../src/model/audit.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { render } from '../../src/outputs/rendered.ts';
import type { RunFile } from '../../src/outputs/run-json.ts';
import { openOutput } from '../../src/outputs/writer/open.ts';
import { Review } from '../../src/review/review.ts';
import { type ReviewServer, serveReview } from '../../src/review/server.ts';

export const samples = join(dirname(dirname(import.meta.dirname)), 'samples');

/** A folder of submissions and one of results, of their own for a test. */
export async function newDesk() {
  const base = await mkdtemp(join(tmpdir(), 'hedui 复核 '));
  const desk = { base, folder: join(base, '报送'), out: join(base, 'out') };
  await mkdir(desk.folder);
  return { ...desk, remove: () => rm(base, { recursive: true, force: true }) };
}

/** Puts the samples whose names have these beginnings into a folder. */
export async function putSamples(folder: string, ...beginnings: string[]): Promise<string[]> {
  const names = (await readdir(samples)).filter((name) => beginnings.some((each) => name.startsWith(each)));
  for (const name of names) await cp(join(samples, name), join(folder, name));
  return names;
}

/** Audits the files of a folder, one a report, as a run does, but in this thread. */
export async function audit(
  folder: string,
  out: string,
  finished = new Date().toISOString(),
): Promise<Audit[]> {
  const audits: Audit[] = [];
  const files: RunFile[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const made = await auditSource({ name, bytes: bytes.slice() }, name, defaultPolicy, stages);
    audits.push(made);
    files.push({
      reportId: reportIdOf(name),
      file: name,
      place: { path: join(folder, name), inside: [] },
      status: made.report.status,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    });
  }
  await write(out, audits, files, finished);
  return audits;
}

/** Writes results as a run does. */
export async function write(
  out: string,
  audits: readonly Audit[],
  files: readonly RunFile[],
  finished: string,
) {
  const opened = await openOutput(out, 'zh');
  if (!opened.ok) throw new Error(opened.reason.text.zh);
  const { writer } = opened.value;
  for (const each of audits)
    await writer.add(render(each, 'zh'), { fingerprint: 'ff', together: [each.report.reportId] });
  const placed = await writer.finish({
    version: '0.1.0',
    complete: true,
    started: finished,
    finished,
    options: { paths: ['报送'], lang: 'zh', jobs: 1, policyFile: null },
    policy: defaultPolicy,
    totals: {},
    files,
    passedOver: [],
  });
  if (!placed.ok) throw new Error(placed.reason.text.zh);
}

/** A server with somebody let in. */
export interface Visit {
  readonly server: ReviewServer;
  readonly origin: string;
  readonly cookie: string;
  get(path: string): Promise<Response>;
  json<T>(path: string): Promise<T>;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export async function visit(out: string): Promise<Visit> {
  const server = await serveReview(new Review(out), 0);
  const origin = new URL(server.address).origin;
  const entered = await fetch(server.address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const get = (path: string) => fetch(origin + path, { headers: { cookie } });
  return {
    server,
    origin,
    cookie,
    get,
    json: async <T>(path: string) => (await get(path)).json() as Promise<T>,
    post: (body, headers = {}) =>
      fetch(`${origin}/api/decisions`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
}
