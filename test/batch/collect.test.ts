import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect } from '../../src/batch/collect.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui 报送 '));
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function put(...files: string[]) {
  for (const file of files) {
    await mkdir(dirname(join(base, file)), { recursive: true });
    await writeFile(join(base, file), 'x');
  }
}

async function names(paths: string[], except = 'out', maxBytes?: number) {
  const collected = await collect(
    paths.map((path) => join(base, path)),
    { except: join(base, except), ...(maxBytes && { maxBytes }) },
  );
  if (!collected.ok) throw new Error(collected.reason.text.en);
  return collected.value.inputs.map((input) => input.relativePath);
}

test('a folder is read with its subfolders, sorted by code point', async () => {
  await put('b.docx', 'a/财政局.docx', 'a/x.pdf', 'B.docx', '教育局.pdf', '𠀀.pdf', 'ﾊ.pdf');
  expect(await names(['.'])).toEqual([
    'B.docx',
    'a/x.pdf',
    'a/财政局.docx',
    'b.docx',
    '教育局.pdf',
    'ﾊ.pdf',
    '𠀀.pdf',
  ]);
});

test('leftovers of other programs, hidden files and the out folder are not submissions', async () => {
  await put(
    '~$报告.docx',
    '.DS_Store',
    'Thumbs.db',
    'sub/.git/config',
    'desktop.ini',
    'out/reports.csv',
    '报告.docx',
    'note.txt',
  );
  expect(await names(['.'])).toEqual(['note.txt', '报告.docx']);
  const collected = await collect([base], { except: join(base, 'out') });
  expect(collected.ok && [...collected.value.passedOver].sort()).toEqual(
    ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$报告.docx'].sort(),
  );
});

test('a file knows the subfolder that it lies in, and one directly in the audited folder knows none', async () => {
  await put('in/a.docx', 'in/科工局/表.docx', 'in/科工局/附件/b.docx', 'other/科工局/表.docx');
  const folders = async (...paths: string[]) => {
    const collected = await collect(
      paths.map((path) => join(base, path)),
      { except: 'out' },
    );
    return collected.ok && collected.value.inputs.map(({ folder }) => folder);
  };
  expect(await folders('in')).toEqual([null, '科工局', '科工局/附件']);
  expect(await folders('in/科工局/表.docx')).toEqual([null]);
  expect(await folders('in/科工局', 'other/科工局')).toEqual([null, null, '附件']);
});

test('files that are to be left are left', async () => {
  await put('a.docx', 'growing.docx');
  const leave = (path: string) => path.endsWith('growing.docx');
  const collected = await collect([base], { except: 'out', leave });
  expect(collected).toMatchObject({ ok: true, value: { inputs: [{ relativePath: 'a.docx' }] } });
});

test('links inside a folder are not followed; a link that the user names is', async () => {
  await put('in/a.docx', 'elsewhere/secret.docx');
  await symlink(join(base, 'elsewhere'), join(base, 'in', 'folder'));
  await symlink(join(base, 'elsewhere', 'secret.docx'), join(base, 'in', 'file.docx'));
  await symlink(join(base, 'in'), join(base, 'named'));
  expect(await names(['in'])).toEqual(['a.docx']);
  expect(await names(['named'])).toEqual(['a.docx']);
});

test('single files go by their name, and a file named twice is audited once', async () => {
  await put('in/a.docx', 'in/b.docx');
  expect(await names(['in/a.docx'])).toEqual(['a.docx']);
  expect(await names(['in', 'in/a.docx', 'in'])).toEqual(['a.docx', 'b.docx']);
});

test('the same path under two roots is told apart by the names of the roots', async () => {
  await put('2020/县/a.docx', '2021/县/a.docx', '2021/县/b.docx');
  expect(await names(['2020', '2021'])).toEqual(['2020/县/a.docx', '2021/县/a.docx', '县/b.docx']);
  expect(await names(['2020/县', '2021/县'])).toEqual(['2020/县/a.docx', '2021/县/a.docx', 'b.docx']);
});

test('two spellings of one name are numbered', async () => {
  await put('\u00e9.docx', 'e\u0301.docx');
  const found = await names(['.']);
  expect(new Set(found.map((name) => name.normalize('NFC'))).size).toBe(2);
});

test('a file over the size limit gets its row without being opened', async () => {
  await put('large.pdf', 'small.pdf');
  await truncate(join(base, 'large.pdf'), 3 * 1024 * 1024);
  const collected = await collect([base], { except: 'out', maxBytes: 2 * 1024 * 1024 });
  expect(collected).toMatchObject({
    ok: true,
    value: { inputs: [{ relativePath: 'large.pdf', problem: { en: 'larger than 2 MB, not opened' } }, {}] },
  });
});

test.each([
  ['missing', 'no such file or folder'],
  ['empty', 'no files to audit'],
])('a path that is %s is refused with a message', async (path, message) => {
  await mkdir(join(base, 'empty'));
  const collected = await collect([join(base, path)], { except: 'out' });
  expect(collected).toMatchObject({ ok: false, reason: { text: { en: expect.stringContaining(message) } } });
  expect(!collected.ok && collected.reason.text.zh).toContain(path);
});

// The administrator may open everything.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a locked folder gets a row',
  async () => {
    await put('in/locked/a.docx', 'in/b.docx');
    await chmod(join(base, 'in/locked'), 0);
    expect(await names(['in'])).toEqual(['b.docx', 'locked/']);
    await chmod(join(base, 'in/locked'), 0o700);
  },
);
