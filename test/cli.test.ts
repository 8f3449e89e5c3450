import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../src/cli.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hedui 命令 '));
  await mkdir(join(base, 'in'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function hedui(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const exitCode = await main(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    worker: new URL('./batch/fixtures/row-worker.mjs', import.meta.url),
  });
  return { exitCode, stdout, stderr };
}

const put = (name: string, text = name) => writeFile(join(base, 'in', name), text);
const audit = (...args: string[]) => hedui('audit', join(base, 'in'), '--out', join(base, 'out'), ...args);

describe('exit codes', () => {
  test.each<[string, string[], number, string[]]>([
    ['audited, whatever it found', ['a.docx'], 0, []],
    ['some file not read', ['a.docx', 'die.pdf'], 1, []],
    ['an error with --fail-on error', ['a.docx'], 3, ['--fail-on', 'error']],
    ['an error with --fail-on warning', ['a.docx', 'die.pdf'], 3, ['--fail-on=warning']],
    ['nothing found with --fail-on', ['clean.docx'], 0, ['--fail-on', 'warning']],
    ['nothing found, some file not read', ['clean.docx', 'die.pdf'], 1, ['--fail-on', 'error']],
  ])('%s', async (_name, files, exitCode, args) => {
    for (const file of files) await put(file);
    expect((await audit(...args)).exitCode).toBe(exitCode);
  });
});

test('progress goes to stderr, the summary to stdout, results to the out folder', async () => {
  await put('a.docx');
  const { stdout, stderr } = await audit('--jobs', '1');
  expect(stderr).toBe('[1/1] a.docx：错误 1，疑点 1\n');
  expect(stdout).toContain('共 1 份文件：已审 1 份');
  expect(stdout).toContain('discrepancies.csv');
  expect(await readFile(join(base, 'out', 'reports.csv'), 'utf8')).toContain('报告编号');
});

test('a run that is stopped keeps what it had, says how to go on, and --resume does only the rest', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${String.fromCharCode(97 + index)}.docx`);
  for (const name of names) await put(name);
  const stop = new AbortController();
  let stdout = '';
  const exitCode = await main(['audit', join(base, 'in'), '--out', join(base, 'out'), '--jobs', '1'], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: () => stop.abort() },
    worker: new URL('./batch/fixtures/row-worker.mjs', import.meta.url),
    stop: stop.signal,
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/12 份文件中审完 [12] 份.*--resume/);
  const resumed = await audit('--resume');
  expect(resumed).toMatchObject({ exitCode: 0 });
  const rows = (await readFile(join(base, 'out', 'reports.csv'), 'utf8')).trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[1])).toEqual(names);
});

test('a terminal gets one line that is rewritten', async () => {
  await put('a.docx');
  let shown = '';
  await main(['audit', join(base, 'in'), '--out', join(base, 'out')], {
    stdout: { write: () => true },
    stderr: { write: (text) => (shown += text), isTTY: true, columns: 30 },
    worker: new URL('./batch/fixtures/row-worker.mjs', import.meta.url),
  });
  expect(shown.split('\r\u001b[2K')).toEqual(['', '[####################] 1/1，…', '']);
});

test.each([['--lang', 'en'], ['--lang=en']])('%s %s gives English results and messages', async (...lang) => {
  await put('a.docx');
  const { stdout, stderr } = await audit(...lang);
  expect(stderr).toContain('1 errors, 1 warnings');
  expect(stdout).toContain('1 files: 1 audited');
  expect(await readFile(join(base, 'out', 'reports.csv'), 'utf8')).toContain('report_id');
});

describe('wrong arguments are refused in the language chosen, with exit code 2', () => {
  test.each<[string[], string, string]>([
    [['--nonsense'], '没有这个选项：--nonsense', 'unknown option: --nonsense'],
    [['--jobs', '0'], '--jobs <n> 0（须为 1–1024 的整数）', '--jobs <n> 0 (a whole number, 1–1024)'],
    [['--group', 'year'], 'year（可用的值：folder、none）', 'year (use one of: folder, none)'],
    [['--ocr', 'x'], 'x（可用的值：auto、paddle、tesseract）', 'x (use one of: auto, paddle, tesseract)'],
    [['--jobs'], '选项缺少值：--jobs <n>', 'the option needs a value: --jobs <n>'],
    [['--fail-on', 'all'], 'all（可用的值：error、warning）', 'all (use one of: error, warning)'],
    [['no/such/path'], '找不到文件或文件夹：no/such/path', 'no such file or folder: no/such/path'],
    [['--policy', 'none.yaml'], '找不到政策文件：none.yaml', 'no such policy file: none.yaml'],
  ])('%j', async (args, zh, en) => {
    await put('a.docx');
    const chinese = await audit(...args);
    expect(chinese).toMatchObject({ exitCode: 2, stdout: '' });
    expect(chinese.stderr).toContain(zh);
    const english = await audit('--lang', 'en', ...args);
    expect(english).toMatchObject({ exitCode: 2, stdout: '' });
    expect(english.stderr).toContain(en);
    expect(english.stderr).not.toMatch(/\p{Script=Han}/u);
  });

  test.each<[string[], string]>([
    [['audt'], '没有这个命令：audt'],
    [['schema', 'x'], '参数过多'],
    [['audit', '--lang', 'fr'], 'fr（可用的值：zh、en）'],
  ])('%j', async (args, message) => {
    const { exitCode, stderr } = await hedui(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

test('what is wrong in a policy is said with its file and key', async () => {
  await put('a.docx');
  const policy = join(base, '政策.yaml');
  await writeFile(policy, 'partialStep: up\n等次: []\n');
  const { exitCode, stderr } = await audit('--policy', policy);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(policy);
  expect(stderr).toContain('partialStep：');
  expect(stderr).toContain('等次：没有这个键');
});

test('a policy that is stated is what the run used', async () => {
  await put('a.docx');
  const policy = join(base, 'policy.yaml');
  await writeFile(policy, 'partialStep: ceil');
  expect((await audit('--policy', policy)).exitCode).toBe(0);
  const facts = JSON.parse(await readFile(join(base, 'out', 'run.json'), 'utf8'));
  expect(facts).toMatchObject({ policy: { partialStep: 'ceil' }, options: { policyFile: policy } });
});

test('an out folder with files of others is refused', async () => {
  await put('a.docx');
  const { exitCode, stderr } = await hedui('audit', join(base, 'in', 'a.docx'), '--out', join(base, 'in'));
  expect(exitCode).toBe(2);
  expect(stderr).toContain('--out');
});

test('help is in the language chosen, and says what the exit codes mean', async () => {
  const zh = await hedui('audit', '--help');
  expect(zh).toMatchObject({ exitCode: 0, stderr: '' });
  for (const word of ['用法：', '选项：', '--fail-on', '--policy', '默认 out', '退出码'])
    expect(zh.stdout).toContain(word);
  for (const args of [
    ['--help', '--lang', 'en'],
    ['audit', '--lang', 'en', '--help'],
  ]) {
    const en = await hedui(...args);
    expect(en.exitCode).toBe(0);
    expect(en.stdout).toContain('Options:');
    expect(en.stdout).not.toMatch(/\p{Script=Han}/u);
  }
});

test('schema prints the JSON Schema of the record', async () => {
  const { exitCode, stdout } = await hedui('schema');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout).properties).toHaveProperty('figures');
});

test.each([[[]], [['--lang', 'en']]])('checks %j lists every check', async (args) => {
  const { checks } = await import('../src/checks/index.ts');
  const { exitCode, stdout } = await hedui('checks', ...args);
  expect(exitCode).toBe(0);
  for (const check of checks) expect(stdout).toContain(check.title[args.length > 0 ? 'en' : 'zh']);
});

test('concepts lists the vocabulary and the names that a policy adds', async () => {
  const { concepts } = await import('../src/concepts/index.ts');
  const policy = join(base, 'policy.yaml');
  await writeFile(policy, 'names:\n  expenditure.basic: [吃饭财政]\n');
  const { exitCode, stdout } = await hedui('concepts', '--policy', policy);
  expect(exitCode).toBe(0);
  for (const { id } of concepts) expect(stdout).toContain(`${id}　`);
  expect(stdout).toContain('政策文件添加：吃饭财政');
  expect(await hedui('concepts', '--policy', `${policy}.missing`)).toMatchObject({ exitCode: 2, stdout: '' });
});

describe('review', () => {
  const review = (stop: AbortSignal, write: (text: string) => unknown, ...args: string[]) => {
    let stderr = '';
    const ended = main(['review', join(base, 'out'), '--no-open', ...args], {
      stdout: { write },
      stderr: { write: (text) => (stderr += text) },
      worker: new URL('./batch/fixtures/row-worker.mjs', import.meta.url),
      stop,
    });
    return ended.then((exitCode) => ({ exitCode, stderr }));
  };

  test('prints the address of a page that answers until it is ended, and refuses a port that is taken', async () => {
    await put('a.docx');
    await audit();
    const stop = new AbortController();
    let ended: ReturnType<typeof review> | undefined;
    const said = await new Promise<string>((resolve) => {
      ended = review(stop.signal, resolve);
    });
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}/.exec(said)?.[0] ?? '';
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(302);
    const { port } = new URL(address);
    const second = await review(stop.signal, () => true, '--port', port);
    expect(second).toEqual({ exitCode: 2, stderr: expect.stringContaining(port) });
    stop.abort();
    expect(await ended).toEqual({ exitCode: 0, stderr: '' });
    await expect(fetch(address)).rejects.toThrow();
  });

  test('says how to audit first where there are no results', async () => {
    const { exitCode, stderr } = await review(new AbortController().signal, () => true);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('npm start');
  });
});
