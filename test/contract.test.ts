import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Parser } from '../parsers/parser.ts';
import { checks } from '../src/checks/index.ts';
import { kinds } from '../src/model/discrepancy.ts';

const root = dirname(import.meta.dirname);
const lawFile = join(root, '.dependency-cruiser.mjs');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the code in a folder breaks of the law. */
function violationsIn(folder: string): readonly Violation[] {
  const args = [depcruise, '--config', lawFile, '--output-type', 'json', 'src', 'parsers'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  const { violations, totalCruised } = JSON.parse(stdout).summary;
  expect(totalCruised).toBeGreaterThan(0);
  return violations;
}

describe('the import law', async () => {
  const { default: law }: { default: { forbidden: { name: string; comment: string }[] } } = await import(
    lawFile
  );

  /** One import for each rule that it forbids. */
  const forbidden: Readonly<Record<string, readonly [from: string, specifier: string]>> = {
    'model-stands-alone': ['src/model/a.ts', '../concepts/target.ts'],
    'concepts-know-the-model': ['src/concepts/a.ts', '../extract/target.ts'],
    'parsers-know-the-model': ['parsers/a.ts', '../src/extract/target.ts'],
    'extract-stands-apart': ['src/extract/a.ts', '../../parsers/target.ts'],
    'checks-stand-apart': ['src/checks/a.ts', '../rubric/target.ts'],
    'rubric-stands-apart': ['src/rubric/a.ts', '../checks/target.ts'],
    'outputs-stand-apart': ['src/outputs/a.ts', '../batch/target.ts'],
    'cli-wires': ['src/cli.ts', './checks/target.ts'],
    'review-shows-results': ['src/review/a.ts', '../checks/target.ts'],
    'page-knows-the-api': ['src/review/page/a.ts', '../../outputs/target.ts'],
    'only-the-command-line-reviews': ['src/batch/e.ts', '../review/target.ts'],
    'no-cycles': ['src/model/cycle-back.ts', './cycle.ts'],
    'formats-stay-in-parsers': ['src/extract/b.ts', 'mammoth'],
    'few-touch-the-disk': ['src/checks/b.ts', 'node:fs'],
    'nobody-imports-tests': ['parsers/b.ts', '../test/target.ts'],
  };
  const allowed: readonly (readonly [from: string, specifier: string])[] = [
    ['src/batch/c.ts', 'node:fs'],
    ['src/batch/d.ts', '../checks/target.ts'],
    ['src/checks/c.ts', '../model/target.ts'],
    ['src/checks/d.ts', '../concepts/target.ts'],
    ['src/concepts/c.ts', '../model/target.ts'],
    ['src/outputs/writer/stage.ts', 'node:fs/promises'],
    ['parsers/c.ts', 'mammoth'],
    ['parsers/d.ts', '../src/model/target.ts'],
    ['src/review/c.ts', '../outputs/target.ts'],
    ['src/review/page/c.ts', '../api.ts'],
    ['src/review/store/d.ts', 'node:fs/promises'],
  ];

  let folder: string;
  let found: readonly Violation[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hedui-law-'));
    const put = async (file: string, text: string) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    };
    await put('tsconfig.json', '{"compilerOptions":{"module":"nodenext","target":"es2023"}}');
    await put(
      'package.json',
      '{"name":"law","version":"1.0.0","type":"module","dependencies":{"mammoth":"1.0.0"}}',
    );
    await put('node_modules/mammoth/package.json', '{"name":"mammoth","version":"1.0.0","main":"index.js"}');
    await put('node_modules/mammoth/index.js', 'export {};\n');
    for (const part of [
      'model',
      'concepts',
      'extract',
      'rubric',
      'checks',
      'batch',
      'outputs',
      'review',
      '../parsers',
      '../test',
    ])
      await put(join('src', part, 'target.ts'), 'export const target = 1;\n');
    for (const [from, specifier] of [...Object.values(forbidden), ...allowed])
      await put(from, `import '${specifier}';\n`);
    await put('src/review/api.ts', 'export const api = 1;\n');
    await put('src/model/cycle.ts', "import './cycle-back.ts';\n");
    found = violationsIn(folder);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('holds', { timeout: 120_000 }, () => {
    expect(violationsIn(root)).toEqual([]);
  });

  test('has a case here for each of its rules, and a sentence for each', () => {
    expect(law.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(forbidden).sort());
    for (const { comment } of law.forbidden) expect(comment).toMatch(/\.$/);
  });

  test.each(Object.entries(forbidden))('%s has teeth', (rule, [from]) => {
    expect(found.filter((violation) => violation.from === from).map(({ rule }) => rule.name)).toContain(rule);
  });

  test.each(allowed)('%s may import %s', (from) => {
    expect(found.filter((violation) => violation.from === from)).toEqual([]);
  });
});

/** The TypeScript files that lie directly in a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder));
  return names.filter((name) => name.endsWith('.ts')).map((name) => basename(name, '.ts'));
}

const testOf = (folder: string, name: string): string => join(root, 'test', folder, `${name}.test.ts`);

describe('every check', async () => {
  const files = (await filesIn('src/checks')).filter((name) => name !== 'index');

  test('stands in a file of its name and in the index', () => {
    expect(checks.map((check) => check.id).sort()).toEqual(files.sort());
  });

  test.each(checks)(
    '$id says what it is, what it rests on and what it needs',
    ({ title, basis, needs, ...check }) => {
      for (const text of [title.zh, title.en, basis, needs.zh, needs.en]) expect(text.trim()).not.toBe('');
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(check.kinds.length).toBeGreaterThan(0);
      for (const kind of check.kinds) expect(kinds).toContain(kind);
    },
  );

  test.each(files)('%s has a test of its name', (name) => {
    expect(existsSync(testOf('checks', name))).toBe(true);
  });
});

const isParser = (value: unknown): value is Parser =>
  typeof value === 'object' && value !== null && 'parse' in value && 'accepts' in value && 'id' in value;

describe('every parser', async () => {
  const found: (readonly [file: string, parser: Parser])[] = [];
  for (const file of await filesIn('parsers')) {
    const exported: Record<string, unknown> = await import(join(root, 'parsers', `${file}.ts`));
    for (const value of Object.values(exported)) if (isParser(value)) found.push([file, value]);
  }

  test('there are some', () => {
    expect(found.map(([file]) => file)).toEqual(expect.arrayContaining(['docx', 'pdf']));
  });

  test.each(found)(
    '%s has its file’s name as id, a test of that name, and a line in the index',
    async (file, { id }) => {
      expect(id).toBe(file);
      expect(existsSync(testOf('parsers', file))).toBe(true);
      expect(await readFile(join(root, 'parsers/index.ts'), 'utf8')).toContain(`'./${file}.ts'`);
    },
  );
});

test.each(await filesIn('src/outputs'))('the output %s has a test of its name', (name) => {
  expect(existsSync(testOf('outputs', name))).toBe(true);
});
