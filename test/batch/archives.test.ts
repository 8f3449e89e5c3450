import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withArchivesOpened } from '../../src/batch/archives.ts';
import { collect } from '../../src/batch/collect.ts';
import { Contents } from '../../src/batch/content.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const text = (words: string) => strToU8(words);
const put = (name: string, files: Zippable) => writeFile(join(base, name), zipSync(files));

/** What comes of the archives in the folder: paths, with the problem of those that have one. */
async function opened() {
  const collected = await collect([base], { except: 'out' });
  if (!collected.ok) throw new Error(collected.reason.text.en);
  const contents = new Contents();
  const { inputs, passedOver } = await withArchivesOpened(collected.value, contents);
  const shown = inputs.map(({ relativePath, problem }) =>
    problem ? `${relativePath}: ${problem.zh}` : relativePath,
  );
  const read = async (path: string) => {
    const input = inputs.find(({ relativePath }) => relativePath === path);
    const content = input && (await contents.read(input.place));
    return content?.ok ? new TextDecoder().decode(content.value) : null;
  };
  return { inputs, shown, passedOver, read };
}

test('the files of an archive are submissions in a folder of its name, nested ones too', async () => {
  const inner = zipSync({ '表.docx': text('inner') });
  await put('报送.zip', {
    '科工局/说明.docx': text('outer'),
    '科工局/附件.zip': inner,
    '空/': new Uint8Array(),
  });
  await writeFile(join(base, 'a.docx'), 'plain');
  const { inputs, shown, read } = await opened();
  expect(shown).toEqual(['a.docx', '报送.zip/科工局/说明.docx', '报送.zip/科工局/附件.zip/表.docx']);
  expect(inputs.map(({ folder }) => folder)).toEqual([null, '报送.zip/科工局', '报送.zip/科工局/附件.zip']);
  expect(await read('报送.zip/科工局/说明.docx')).toBe('outer');
  expect(await read('报送.zip/科工局/附件.zip/表.docx')).toBe('inner');
});

test('leftovers of file managers in an archive are passed over', async () => {
  await put('a.zip', { 'x.docx': text('x'), '__MACOSX/._x.docx': text(''), '~$x.docx': text('') });
  const { shown, passedOver } = await opened();
  expect(shown).toEqual(['a.zip/x.docx']);
  expect(passedOver).toEqual(['a.zip/__MACOSX/._x.docx', 'a.zip/~$x.docx']);
});

test.each<[string, Zippable, RegExp]>([
  ['a path that climbs out', { '../evil.docx': text('x') }, /路径指向包外/],
  ['an absolute path', { '/etc/evil.docx': text('x') }, /路径指向包外/],
  ['a path with a drive', { 'C:\\evil.docx': text('x') }, /路径指向包外/],
  ['nothing', {}, /没有文件/],
  ['folders only', { '科工局/': new Uint8Array() }, /没有文件/],
])('an archive with %s says so', async (_name, files, problem) => {
  await put('a.zip', files);
  expect((await opened()).shown.join()).toMatch(problem);
});

test('archives nested too deep are not opened', async () => {
  let bytes = zipSync({ 'x.docx': text('x') });
  for (let depth = 0; depth < 4; depth++) bytes = zipSync({ 'a.zip': bytes });
  await writeFile(join(base, 'a.zip'), bytes);
  expect((await opened()).shown).toEqual([
    expect.stringMatching(/^a\.zip\/a\.zip\/a\.zip\/a\.zip: .*嵌套过深/),
  ]);
});

test('a damaged archive is one file that says why, and a document named .zip stays a document', async () => {
  const whole = zipSync({ 'x.docx': text('x'.repeat(500)) });
  await writeFile(join(base, 'cut.zip'), whole.subarray(0, -30));
  const document = zipSync({ '[Content_Types].xml': text(''), 'word/document.xml': text('') });
  await writeFile(join(base, 'really.zip'), document);
  await writeFile(join(base, 'note.zip'), 'text');
  expect((await opened()).shown).toEqual(['cut.zip', 'note.zip', 'really.zip']);
});
