import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPolicy, parsePolicy } from '../../src/batch/policy-file.ts';
import { defaultPolicy } from '../../src/model/policy.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedui-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the commented default policy states exactly the defaults', async () => {
  const path = join(import.meta.dirname, '../../src/batch/default-policy.yaml');
  expect(await loadPolicy(path)).toEqual({ ok: true, value: defaultPolicy, notices: [] });
  // Every key stands in it, so that a bureau sees what it may set.
  const text = await readFile(path, 'utf8');
  for (const key of Object.keys(defaultPolicy)) expect(text).toMatch(new RegExp(`^${key}:`, 'm'));
});

test.each(['', '# nothing but a comment\n', '{}', '\ufeffpartialStep: floor'])(
  '%j leaves every default',
  (text) => {
    expect(parsePolicy(text, 'p.yaml')).toMatchObject({ ok: true, value: defaultPolicy });
  },
);

test('a key that is stated replaces its default only', () => {
  const parsed = parsePolicy('partialStep: ceil\nrubric: [{ indicator: 甲, weight: 5 }]', 'p.yaml');
  expect(parsed).toMatchObject({
    ok: true,
    value: { ...defaultPolicy, partialStep: 'ceil', rubric: [{ indicator: '甲', names: [], weight: 5 }] },
  });
});

test('names for known concepts are accepted', () => {
  const names = { 'expenditure.basic.personnel': ['人员类支出'], 'rate.execution': ['资金使用率'] };
  expect(parsePolicy(JSON.stringify({ names }), 'p.yaml')).toMatchObject({ ok: true, value: { names } });
});

describe('what is wrong is said with the file, the key and what is allowed', () => {
  test.each([
    ['partialStep: up', ['p.yaml', 'partialStep', 'floor', 'proportional', 'ceil']],
    ['partial_step: floor', ['partial_step', 'partialStep', 'executionBase']],
    ['grades: [{ grade: 优, from: 90, to: 100 }]', ['grades[0].to', 'grade', 'names', 'from']],
    ['grades: [{ grade: 优, from: 900 }]', ['grades[0].from', '100']],
    ['grades: []', ['grades']],
    ['- a\n- b', ['p.yaml']],
    ['just words', ['p.yaml']],
    ['a: 1\na: 2', ['p.yaml', '2']],
    ['grades: [{ grade: 优\n', ['p.yaml']],
    [
      'names: { expenditure.basic.person: [人员类支出] }',
      ['p.yaml', 'names.expenditure.basic.person', 'expenditure.basic.personnel'],
    ],
    ['names: { 人员支出: [人员类支出] }', ['p.yaml', 'names.人员支出', 'expenditure', 'rate']],
    ['balance: closing\nchangeBase: both\nfoo: 1', ['changeBase', 'budget', 'foo']],
  ])('%j', (text, parts) => {
    const parsed = parsePolicy(text, 'p.yaml');
    if (parsed.ok) throw new Error('accepted');
    for (const part of parts) {
      expect(parsed.reason.text.zh).toContain(part);
      expect(parsed.reason.text.en).toContain(part);
    }
    expect(parsed.reason.text.zh).toMatch(/政策文件/);
  });
});

test('a file that is missing, or not UTF-8, says so', async () => {
  expect(await loadPolicy(join(folder, 'none.yaml'))).toMatchObject({
    ok: false,
    reason: { text: { zh: expect.stringContaining('找不到政策文件') } },
  });
  const gbk = join(folder, 'gbk.yaml');
  await writeFile(gbk, Buffer.from([0x23, 0xb8, 0xf1, 0xca, 0xbd]));
  expect(await loadPolicy(gbk)).toMatchObject({
    ok: false,
    reason: { text: { zh: expect.stringContaining('UTF-8') } },
  });
});
