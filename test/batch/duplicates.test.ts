import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect } from '../../src/batch/collect.ts';
import { Contents } from '../../src/batch/content.ts';
import { duplicateAudit, duplicatesAmong } from '../../src/batch/duplicates.ts';

test('files of the same bytes are duplicates of the first of them; others are not, nor empty ones', async () => {
  const base = await mkdtemp(join(tmpdir(), 'hedui-'));
  const files = {
    'a.docx': 'same',
    'b.docx': 'sama',
    'c.docx': 'same',
    'd.docx': '',
    'e.docx': '',
    'f.docx': 'same',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(base, name), content);
  const collected = await collect([base], { except: 'out' });
  if (!collected.ok) throw new Error(collected.reason.text.en);
  const duplicates = await duplicatesAmong(collected.value.inputs, new Contents());
  expect([...duplicates].map(([input, first]) => `${input.relativePath}=${first.relativePath}`)).toEqual([
    'c.docx=a.docx',
    'f.docx=a.docx',
  ]);
  await rm(base, { recursive: true });
});

test('the row of a duplicate says where its audit is, and is no failure', () => {
  const { report } = duplicateAudit('b/x.docx', 'a/x.docx');
  expect(report).toMatchObject({ file: 'b/x.docx', status: 'ok', errors: 0 });
  expect(report.message.zh).toContain('与 a/x.docx 的内容完全相同');
});
