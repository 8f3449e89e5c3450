import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/model/audit.ts';
import type { DiscrepancyColumns, Overview, ReportDetail, Reviewed } from '../../src/review/api.ts';
import { audit, newDesk, putSamples, type Visit, visit } from './served.ts';

let desk: Awaited<ReturnType<typeof newDesk>>;
let audits: Audit[];
let at: Visit;
beforeAll(async () => {
  desk = await newDesk();
  await putSamples(desk.folder, '01-', '04-');
  audits = await audit(desk.folder, desk.out);
  at = await visit(desk.out);
}, 120_000);
afterAll(async () => {
  await at.server.close();
  await desk.remove();
});

const detail = (report: string) => at.json<ReportDetail>(`/api/reports/${report}`);
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
/** The text of a mark, its pieces put together. */
const markedIn = (html: string, id: string) =>
  [...html.matchAll(new RegExp(`<mark class="\\w+" data-mark="${id}"[^>]*>(.*?)</mark>`, 'gs'))]
    .map(([, inner]) => plain(inner ?? ''))
    .join('');

test('the overview and the columns tell what the run wrote', async () => {
  const overview = await at.json<Overview>('/api/overview');
  expect(overview.reports.map(({ file }) => file)).toEqual(audits.map(({ report }) => report.file));
  expect(overview.reports[0]).toMatchObject({
    department: audits[0]?.report.department,
    selfTotal: audits[0]?.report.selfTotal,
  });
  const columns = await at.json<DiscrepancyColumns>('/api/discrepancies');
  const found = audits.flatMap(({ discrepancies }) => discrepancies);
  expect(columns.ids.split('\n')).toEqual(found.map(({ id }) => id));
  expect(columns.perReport).toEqual(audits.map(({ discrepancies }) => discrepancies.length));
  expect(columns.kind.codes.map((code) => columns.kind.values[code])).toEqual(found.map(({ kind }) => kind));
  expect(columns.difference.split('\n')).toEqual(found.map(({ difference }) => difference ?? ''));
  expect(await at.json<Reviewed>('/api/reviewed')).toEqual({
    at: columns.at,
    next: 0,
    new: [],
    changed: [],
    decided: { rows: [], verdicts: [], versions: [] },
  });
});

test('every figure concerned is marked in the text, and what is marked is what was read', async () => {
  let marks = 0;
  for (const { report } of audits) {
    const { discrepancies, scores } = await detail(report.reportId);
    for (const { id, where, comparedWith } of discrepancies) {
      const html = await (await at.get(`/api/reports/${report.reportId}/text?marks=${id}`)).text();
      expect(html).not.toContain('data-lost');
      for (const { mark, raw } of [...where, ...comparedWith]) {
        expect(markedIn(html, mark ?? '')).toBe(raw);
        marks += 1;
      }
    }
    const html = await (await at.get(`/api/reports/${report.reportId}/text?marks=scores`)).text();
    for (const { where, inputs } of scores)
      for (const { mark, raw } of [where, ...inputs.map(({ place }) => place)])
        expect(markedIn(html, mark ?? '')).toBe(raw);
  }
  expect(marks).toBeGreaterThan(20);
});

test('the pages of a PDF are images, with areas inside them', async () => {
  const pdf = audits.find(({ report }) => report.format === 'pdf') as Audit;
  const { views, pages, discrepancies } = await detail(pdf.report.reportId);
  expect(views).toEqual(['page', 'text']);
  expect(pages).toHaveLength(pdf.report.pages ?? 0);
  const areas = discrepancies.flatMap(({ where }) => where.flatMap((place) => place.areas));
  expect(areas.length).toBeGreaterThan(0);
  for (const { page, box } of areas) {
    expect(pages[page - 1]).toBeDefined();
    const [left, top, right, bottom] = box;
    expect(left < right && top < bottom && left >= 0 && bottom <= 1).toBe(true);
  }
  const image = await at.get(`/api/reports/${pdf.report.reportId}/pages/1?width=600`);
  expect(image.headers.get('content-type')).toBe('image/webp');
  expect((await at.get(`/api/reports/${pdf.report.reportId}/pages/99`)).status).toBe(404);
});

test('a Word file has no pages; the interval of a rounded figure is told', async () => {
  const word = audits.find(({ report }) => report.format === 'docx') as Audit;
  const { views, pages, discrepancies } = await detail(word.report.reportId);
  expect([views, pages]).toEqual([['text'], []]);
  const rounded = discrepancies.find(({ reported }) => reported === '52.03');
  expect(rounded?.interval).toBe('52.025–52.035');
});

describe('what is not there is not given', () => {
  test.each([
    '/api/reports/0000000000',
    '/api/reports/..%2F..%2Frun',
    '/nothing',
    '/api/reports/%2e%2e/text',
  ])('%s', async (path) => {
    const answer = await at.get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('hedui-');
  });
});

test('a file that has changed since, or is gone, is not shown', async () => {
  const { folder, out, remove } = await newDesk();
  const [name] = await putSamples(folder, '05-');
  const [made] = await audit(folder, out);
  const path = join(folder, name as string);
  const there = await visit(out);
  const get = () => there.json<ReportDetail>(`/api/reports/${made?.report.reportId}`);
  const text = async () => (await there.get(`/api/reports/${made?.report.reportId}/text`)).status;
  expect([(await get()).source, await text()]).toEqual(['same', 200]);
  // Another content of the same length, at the same time by its own account.
  const [was, { atime, mtime }] = [await readFile(path), await stat(path)];
  await writeFile(
    path,
    was.map((byte, at) => (at === was.length - 1 ? byte ^ 1 : byte)),
  );
  await utimes(path, atime, mtime);
  expect([(await get()).source, await text()]).toEqual(['changed', 404]);
  await writeFile(path, was);
  expect([(await get()).source, await text()]).toEqual(['same', 200]);
  await writeFile(path, Buffer.concat([await readFile(path), Buffer.from(' ')]));
  expect([(await get()).source, (await get()).views, await text()]).toEqual(['changed', [], 404]);
  await rm(path);
  expect([(await get()).source, (await get()).views, await text()]).toEqual(['missing', [], 404]);
  await there.server.close();
  await remove();
});

test('nothing but what a review keeps is added to the out folder', async () => {
  expect((await readdir(desk.out)).sort()).toEqual(
    ['discrepancies.csv', 'records', 'reports.csv', 'reviewed.json', 'run.json', 'scores.csv'].sort(),
  );
});
