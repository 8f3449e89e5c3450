import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const {
  isInstalled,
  isSupported,
  orphans,
  pageHash,
  sourceHash,
}: {
  isInstalled(folder: string): boolean;
  isSupported(version: string): boolean;
  orphans(folder: string): string[];
  pageHash(folder: string): string | null;
  sourceHash(folder: string): string;
} = await import(join(root, 'src/setup.mjs'));
let folder: string;
beforeEach(async () => {
  // A blank in the path, as in “My Documents”.
  folder = await mkdtemp(join(tmpdir(), 'hedui set-up '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, unknown>>) {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

test.each([
  ['20.16.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.15.1', false],
  ['18.20.4', false],
])('Node %s is supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});

test('package.json asks for the same Node', async () => {
  expect(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).engines.node).toBe('>=20.16');
});

describe('whether the dependencies are installed', () => {
  const lock = (packages: object) => ({ packages: { '': { name: 'x' }, ...packages } });
  const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
  test.each([
    ['the same', a, a, true],
    ['nothing installed', a, null, false],
    ['another version', a, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } }, false],
    ['another content', a, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }, false],
    ['one more since', { ...a, 'node_modules/b': { version: '1.0.0' } }, a, false],
    ['one of another system', { ...a, 'node_modules/w': { version: '1.0.0', optional: true } }, a, true],
  ])('%s', async (_name, wanted, installed, expected) => {
    await put({ 'package-lock.json': lock(wanted) });
    if (installed) await put({ 'node_modules/.package-lock.json': lock(installed) });
    expect(isInstalled(folder)).toBe(expected);
  });

  test('they are, here', () => {
    expect(isInstalled(root)).toBe(true);
  });
});

async function putProgram() {
  await put({
    'package.json': { type: 'module' },
    'package-lock.json': { packages: {} },
    'node_modules/.package-lock.json': { packages: {} },
    'src/a.ts': 'export const a: number = 1;\n',
    'src/b.ts': 'export const b: number = 2;\n',
    'parsers/c.ts': 'export const c: number = 3;\n',
    'tsconfig.json': {
      compilerOptions: { target: 'es2023', module: 'nodenext', types: [], lib: ['es5'], skipLibCheck: true },
    },
    'tsconfig.build.json': {
      extends: './tsconfig.json',
      compilerOptions: { rootDir: '.', outDir: 'dist' },
      include: ['src', 'parsers'],
      exclude: ['src/review/page'],
    },
  });
  await symlink(join(root, 'node_modules/typescript'), join(folder, 'node_modules/typescript'), 'junction');
  await cp(join(root, 'src/setup.mjs'), join(folder, 'src/setup.mjs'));
}

test('the hash follows the contents and names of the sources, not their times', async () => {
  await putProgram();
  const before = sourceHash(folder);
  await put({ 'src/a.ts': 'export const a: number = 1;\n' });
  expect(sourceHash(folder)).toBe(before);
  await put({ 'src/a.ts': 'export const a: number = 9;\n' });
  expect(sourceHash(folder)).not.toBe(before);
});

const putPage = () =>
  put({
    'src/review/api.ts': 'export interface Api {}\n',
    'src/review/page/main.tsx': 'broken (\n',
    'src/review/page/parts/list.css': 'p { margin: 0; }\n',
    // A builder that leaves a trace of each time it runs.
    'src/build-page.mjs': `import { appendFileSync, mkdirSync } from 'node:fs';
mkdirSync('dist/review-page', { recursive: true });
appendFileSync('dist/review-page/main.js', '//');
`,
  });

test('the page has a hash of its own, over everything that it is made of', async () => {
  await putProgram();
  expect(pageHash(folder)).toBeNull();
  const program = sourceHash(folder);
  await putPage();
  const before = pageHash(folder);
  for (const file of ['src/review/api.ts', 'src/review/page/parts/list.css', 'src/build-page.mjs']) {
    await putPage();
    expect(pageHash(folder)).toBe(before);
    await writeFile(join(folder, file), '// changed\n');
    expect(pageHash(folder), file).not.toBe(before);
  }
  await rm(join(folder, 'src/review/api.ts'));
  expect(sourceHash(folder), 'the compiler has nothing to do with it').toBe(program);
});

test('the page is built when something of it has changed, and stays when the program is compiled', {
  timeout: 120_000,
}, async () => {
  await putProgram();
  await putPage();
  const built = () => readFile(join(folder, 'dist/review-page/main.js'), 'utf8');
  expect(setUp().stderr).toContain('review page');
  expect(setUp()).toMatchObject({ status: 0, stderr: '' });
  expect(await built()).toBe('//');
  await put({ 'src/a.ts': 'export const a: number = 9;\n' });
  expect(setUp().stderr).not.toContain('review page');
  expect(await built()).toBe('//');
  await put({ 'src/review/page/parts/list.css': 'p { margin: 1px; }\n' });
  expect(setUp().stderr).toContain('review page');
  expect(await built()).toBe('////');
});

const setUp = () =>
  spawnSync(process.execPath, [join(folder, 'src/setup.mjs')], { cwd: tmpdir(), encoding: 'utf8' });

test('it compiles when a source has changed, is quiet otherwise, and drops what has no source', {
  timeout: 120_000,
}, async () => {
  await putProgram();
  expect(setUp()).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('compiling') });
  expect(await readdir(join(folder, 'dist/src'))).toEqual(['a.js', 'b.js']);
  expect(setUp()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  await rm(join(folder, 'src/b.ts'));
  expect(orphans(folder)).toEqual([join('src', 'b.js')]);
  expect(setUp().stderr).toContain('compiling');
  expect(await readdir(join(folder, 'dist/src'))).toEqual(['a.js']);
});

test('a program that does not compile is not started, nor taken for compiled the next time', {
  timeout: 120_000,
}, async () => {
  await putProgram();
  await put({ 'src/a.ts': "export const a: number = 'one';\n" });
  expect(setUp().status).toBe(1);
  expect(setUp().status).toBe(1);
});
