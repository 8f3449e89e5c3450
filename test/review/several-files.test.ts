import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditSubmission } from '../../src/batch/audit-submission.ts';
import { stages } from '../../src/batch/stages.ts';
import type { Audit } from '../../src/model/audit.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { ReportDetail } from '../../src/review/api.ts';
import { cell, fakeDocx, paragraph, row, table } from '../support/fake-docx.ts';
import { newDesk, visit, write } from './served.ts';

const title = paragraph('青石市水务局2023年部门整体支出绩效自评报告');
const form = table(
  2,
  row([cell('项目'), cell('金额（万元）')]),
  row([cell('支出合计'), cell('500')]),
  row([cell('基本支出'), cell('300')]),
  row([cell('项目支出'), cell('200')]),
);
const story = paragraph(
  '一、本年支出合计550万元，其中：基本支出300万元，项目支出200万元，均按规定用途使用。',
);

test('a report of several files is shown as one, with the figures of each marked in its own', async () => {
  const { folder, out, remove } = await newDesk();
  const parts = {
    '表.docx': fakeDocx({ body: title + form }),
    '说明.docx': fakeDocx({ body: title + story }),
  };
  await mkdir(join(folder, '水务局'));
  const files = Object.entries(parts).map(([name, bytes]) => ({
    name,
    bytes,
    relativePath: `水务局/${name}`,
    path: join(folder, '水务局', name),
  }));
  for (const { path, bytes } of files) await writeFile(path, bytes);
  const audits = await auditSubmission(
    files.map(({ name, bytes, relativePath }) => ({ source: { name, bytes: bytes.slice() }, relativePath })),
    '水务局',
    defaultPolicy,
    stages,
  );
  const [only] = audits as [Audit];
  expect(only.files).toEqual(files.map(({ relativePath }) => relativePath));
  await write(
    out,
    audits,
    files.map(({ relativePath, path, bytes }) => ({
      reportId: only.report.reportId,
      file: relativePath,
      place: { path, inside: [] },
      status: 'ok',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    })),
    '2026-01-01T00:00:00.000Z',
  );
  const at = await visit(out);
  const address = `/api/reports/${only.report.reportId}`;
  const { discrepancies, source, views } = await at.json<ReportDetail>(address);
  expect([source, views]).toEqual(['same', ['text']]);
  const found = discrepancies.find(({ where, comparedWith }) => {
    const places = [...where, ...comparedWith].map(({ text }) => text.zh).join();
    return places.includes('《表.docx》') && places.includes('《说明.docx》');
  });
  const html = await (await at.get(`${address}/text?marks=${found?.id}`)).text();
  expect(html.match(/<h1 class="file">[^<]+/g)).toEqual(
    ['表', '说明'].map((name) => `<h1 class="file">${name}.docx`),
  );
  expect(html).not.toContain('data-lost');
  const [before = '', after = ''] = html.split('<h1 class="file">说明.docx');
  expect([before, after].map((part) => /<mark /.test(part))).toEqual([true, true]);
  // When one of the files has changed, nothing is shown of the other either.
  await writeFile((files[1] as (typeof files)[number]).path, 'changed');
  expect(await at.json<ReportDetail>(address)).toMatchObject({ source: 'changed', views: [] });
  await at.server.close();
  await remove();
});
