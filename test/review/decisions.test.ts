import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionAnswer, DecisionChanges, ReportDetail, Reviewed, State } from '../../src/review/api.ts';
import { auditOf, cellAt, discrepancyRow, reportRow } from '../support/audits.ts';
import { newDesk, type Visit, visit, write } from './served.ts';

let desk: Awaited<ReturnType<typeof newDesk>>;
const open: Visit[] = [];
const idOf = (n: number) => n.toString(16).padStart(12, '0');
const auditWith = (...found: ReturnType<typeof discrepancyRow>[]) =>
  auditOf({ report: reportRow(), discrepancies: found });
const ten = Array.from({ length: 10 }, (_, n) => discrepancyRow({ id: idOf(n), item: `第${n}项` }));
const report = reportRow().reportId;
const visited = async () => {
  const at = await visit(desk.out);
  open.push(at);
  return at;
};
const audited = (found: typeof ten, finished: string) => write(desk.out, [auditWith(...found)], [], finished);
beforeEach(async () => {
  desk = await newDesk();
  await audited(ten, '2026-01-01T00:00:00.000Z');
});
afterEach(async () => {
  for (const { server } of open.splice(0)) await server.close();
  await desk.remove();
});

const decision = (n: number, changes = {}) => ({
  report,
  discrepancy: idOf(n),
  verdict: 'accepted',
  reason: '',
  note: '',
  version: 0,
  ...changes,
});
const found = async (at: Visit, n: number) =>
  (await at.json<ReportDetail>(`/api/reports/${report}`)).discrepancies.find(({ id }) => id === idOf(n));
const log = () => readFile(join(desk.out, 'decisions.jsonl'), 'utf8');

test('a decision is written before it is answered, and is there for the next server', async () => {
  const at = await visited();
  const answer = await at.post(decision(1, { verdict: 'asked', note: ' 请说明 ', by: '李某' }));
  expect(answer.status).toBe(200);
  expect((await answer.json()) as DecisionAnswer).toMatchObject({
    version: 1,
    decision: { verdict: 'asked', note: '请说明', by: '李某' },
  });
  expect((await log()).trimEnd().split('\n')).toHaveLength(1);
  expect((await found(await visited(), 1))?.decision?.verdict).toBe('asked');
});

test.each([
  ['to dismiss without a reason', { verdict: 'dismissed', reason: ' ' }, 400],
  ['to dismiss with one', { verdict: 'dismissed', reason: '口径不同' }, 200],
  ['a verdict that there is not', { verdict: 'maybe' }, 400],
  ['a discrepancy that there is not', { discrepancy: idOf(99) }, 404],
  ['a discrepancy of another report', { report: 'ffffffffff' }, 404],
  ['a note without end', { note: '长'.repeat(5000) }, 400],
])('%s', async (_name, changes, status) => {
  const at = await visited();
  expect((await at.post(decision(0, changes))).status).toBe(status);
});

test('what was decided is taken back, and the log keeps both', async () => {
  const at = await visited();
  await at.post(decision(2));
  const undone = await at.post(decision(2, { verdict: 'none', version: 1 }));
  expect(await undone.json()).toEqual({ decision: null, version: 2 });
  expect(await found(at, 2)).toMatchObject({ decision: null, version: 2 });
  expect((await log()).trimEnd().split('\n')).toHaveLength(2);
});

describe('two people', () => {
  test('of two decisions on one discrepancy the second is told what stands', async () => {
    const at = await visited();
    await at.post(decision(3, { verdict: 'dismissed', reason: '口径不同', by: '李某' }));
    const late = await at.post(decision(3, { by: '张某' }));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ version: 1, decision: { verdict: 'dismissed', by: '李某' } });
    expect((await at.post(decision(3, { by: '张某', version: 1 }))).status).toBe(200);
  });

  test('at two servers neither overwrites the other, at whatever moment they decide', async () => {
    const [one, other] = [await visited(), await visited()];
    const answers = await Promise.all(
      ten.flatMap((_, n) => [one.post(decision(n, { by: '一' })), other.post(decision(n, { by: '二' }))]),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(10);
    for (const [n] of ten.entries())
      expect((await found(one, n))?.decision).toEqual((await found(other, n))?.decision);
  });

  test('the other’s decisions are told from where one left off', async () => {
    const [one, other] = [await visited(), await visited()];
    await one.post(decision(4));
    const first = await other.json<DecisionChanges>('/api/decisions?since=0');
    expect(first.changes).toMatchObject([
      { discrepancy: idOf(4), version: 1, decision: { verdict: 'accepted' } },
    ]);
    await one.post(decision(4, { verdict: 'none', version: 1 }));
    const next = await other.json<DecisionChanges>(`/api/decisions?since=${first.next}`);
    expect(next.changes).toMatchObject([{ discrepancy: idOf(4), version: 2, decision: null }]);
    expect((await other.json<DecisionChanges>(`/api/decisions?since=${next.next}`)).changes).toEqual([]);
  });
});

describe('a log that a crash left torn', () => {
  test.each([
    ['in the middle of a line', '{"at":"2026-01-0'],
    ['in the middle of a character', Buffer.from('{"note":"核').subarray(0, -1)],
    ['with a line of zeros', '\0\0\0\0\0\0\n'],
  ])('%s loses that one decision only', async (_name, torn) => {
    await (await visited()).post(decision(5));
    await appendFile(join(desk.out, 'decisions.jsonl'), torn);
    const at = await visited();
    expect((await found(at, 5))?.decision?.verdict).toBe('accepted');
    expect((await at.post(decision(6))).status).toBe(200);
    const again = await visited();
    expect((await found(again, 5))?.decision?.verdict).toBe('accepted');
    expect((await found(again, 6))?.decision?.verdict).toBe('accepted');
  });
});

test('killed in the middle of deciding, every decision that was answered is there', {
  timeout: 120_000,
}, async () => {
  const many = Array.from({ length: 400 }, (_, n) => discrepancyRow({ id: idOf(n) }));
  await audited(many, '2026-01-02T00:00:00.000Z');
  const program = join(import.meta.dirname, 'deciding-process.mjs');
  const server = spawn(process.execPath, [program, desk.out], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(server.stdout, 'data')) as [Buffer];
  const address = printed.toString().trim();
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answered: number[] = [];
  const decide = async (from: number) => {
    for (let n = from; n < many.length; n += 4) {
      const answer = await fetch(`${origin}/api/decisions`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify(decision(n)),
      }).catch(() => null);
      if (answer?.status !== 200) return;
      answered.push(n);
      if (answered.length === 100) server.kill('SIGKILL');
    }
  };
  await Promise.all([0, 1, 2, 3].map(decide));
  expect(answered.length).toBeGreaterThanOrEqual(100);
  expect(answered.length, 'it was killed before the end').toBeLessThan(many.length);
  const { discrepancies } = await (await visited()).json<ReportDetail>(`/api/reports/${report}`);
  const kept = new Set(discrepancies.filter(({ decision }) => decision !== null).map(({ id }) => id));
  expect(answered.filter((n) => !kept.has(idOf(n)))).toEqual([]);
  expect(kept.size - answered.length, 'written, but not answered any more').toBeLessThanOrEqual(4);
});

describe('after another run', () => {
  test('what is new, changed and gone is told, and every decision is kept', async () => {
    const at = await visited();
    await at.json('/api/overview');
    for (const n of [0, 1, 2]) await at.post(decision(n));
    const changed = { ...(ten[1] as (typeof ten)[number]), expected: { number: '1070.00' } };
    const fresh = discrepancyRow({ id: idOf(50), item: '新的一项' });
    await audited(
      [ten[0] as (typeof ten)[number], changed, fresh, ...ten.slice(3)],
      '2026-01-03T00:00:00.000Z',
    );
    // The server that is running and one that is started again say the same.
    for (const after of [at, await visited()]) {
      const { discrepancies, gone } = await after.json<ReportDetail>(`/api/reports/${report}`);
      const state = (n: number) => discrepancies.find(({ id }) => id === idOf(n))?.state;
      expect([0, 1, 50, 3].map(state)).toEqual(['same', 'changed', 'new', 'same']);
      expect(gone).toMatchObject([{ id: idOf(2), item: '第2项', decision: { verdict: 'accepted' } }]);
      const reviewed = await after.json<Reviewed>('/api/reviewed');
      const rows = (wanted: State) =>
        discrepancies.flatMap(({ state }, row) => (state === wanted ? [row] : []));
      expect([reviewed.new, reviewed.changed]).toEqual([rows('new'), rows('changed')]);
      expect(reviewed.decided).toEqual({ rows: [0, 1], verdicts: [1, 1], versions: [1, 1] });
      expect((await after.json<DecisionChanges>('/api/decisions?since=3')).auditedAt).toBe(
        '2026-01-03T00:00:00.000Z',
      );
    }
    const csv = await (await at.get('/export/decisions.csv')).text();
    expect(
      csv
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',')[7]),
    ).toEqual(['未变', '已变', '已消失']);
    // What was accepted was another figure: the letter asks to look again before it is sent.
    const letter = async () => (await at.get(`/export/letter/${report}`)).text();
    expect(await letter()).toMatch(/【发送前请复核：“第1项”共 1 条意见/);
    expect(await letter()).not.toMatch(/<strong>第1项/);
    // Decided again as it is now, it is no longer changed.
    await at.post(decision(1, { version: 1 }));
    expect(await letter()).not.toContain('发送前请复核');
    expect(await letter()).toMatch(/<strong>第1项/);
    expect((await found(at, 1))?.state).toBe('same');
    expect((await at.post(decision(2, { verdict: 'none', version: 1 }))).status).toBe(200);
    expect((await at.json<ReportDetail>(`/api/reports/${report}`)).gone).toEqual([]);
  });

  test('a corrected figure is one that has changed: what was decided is shown and counts no more', async () => {
    const at = await visited();
    await at.json('/api/overview');
    await at.post(decision(2, { note: '已电话核对', by: '李某' }));
    const [elsewhere, corrected] = [51, 52].map((n) =>
      discrepancyRow({
        id: idOf(n),
        item: '第2项',
        reported: { number: '1080.00' },
        where: [cellAt({ raw: '1080.00', ...(n === 51 ? { title: '另一张表' } : {}) })],
      }),
    ) as [(typeof ten)[number], (typeof ten)[number]];
    await audited([...ten.filter((_, n) => n !== 2), elsewhere, corrected], '2026-01-03T00:00:00.000Z');
    const letter = async () => (await at.get(`/export/letter/${report}`)).text();
    // Another run that changes something else does not lose the pair.
    for (const kept of [ten, ten.slice(1)]) {
      const now = [...kept.filter(({ id }) => id !== idOf(2)), elsewhere, corrected];
      await audited(now, `2026-01-0${ten.length - kept.length + 4}T00:00:00.000Z`);
      expect(await found(at, 52)).toMatchObject({
        state: 'changed',
        decision: null,
        former: { reported: '1079.55', decision: { verdict: 'accepted', note: '已电话核对', by: '李某' } },
      });
      expect((await at.json<ReportDetail>(`/api/reports/${report}`)).gone).toEqual([]);
      expect(await letter()).not.toContain('第2项');
    }
    expect((await found(at, 51))?.former, 'the one at the same place is nearer').toBeNull();
    const csv = async () => (await (await at.get('/export/decisions.csv')).text()).split('\r\n').slice(1, -1);
    expect(await csv()).toEqual([expect.stringMatching(/采纳.*已变.*1080\.00.*000000000034$/)]);
    // Decided again, the new decision is the one that counts, and the former is no longer asked about.
    await at.post(decision(52, { verdict: 'dismissed', reason: '已更正' }));
    expect(await found(at, 52)).toMatchObject({ state: 'same', former: null });
    expect(await csv()).toEqual([expect.stringMatching(/排除.*未变/)]);
    // The first version of the file put back: its own decision stands.
    await audited(ten, '2026-01-06T00:00:00.000Z');
    expect(await found(at, 2)).toMatchObject({
      state: 'same',
      decision: { verdict: 'accepted' },
      former: null,
    });
  });

  test('a run that finds the same leaves what is new new', async () => {
    const at = await visited();
    await at.json('/api/overview');
    const fresh = discrepancyRow({ id: idOf(50) });
    await audited([...ten, fresh], '2026-01-03T00:00:00.000Z');
    await at.json('/api/overview');
    await audited([...ten, fresh], '2026-01-04T00:00:00.000Z');
    expect((await found(at, 50))?.state).toBe('new');
  });

  test('without what was there before nothing is new, and no decision is lost', async () => {
    await (await visited()).post(decision(0));
    await writeFile(join(desk.out, 'reviewed.json'), 'broken');
    const at = await visited();
    expect((await found(at, 0))?.decision?.verdict).toBe('accepted');
    expect((await found(at, 1))?.state).toBe('same');
  });
});
