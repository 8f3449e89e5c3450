// Makes the program ready to run: installs what package-lock.json names and compiles the sources, each only when it is
// needed. Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 16];
const page = join('src', 'review', 'page');
const pageBuilder = join('src', 'build-page.mjs');

/** Whether a version like 20.16.0 is new enough. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/**
 * Whether node_modules holds what package-lock.json names. npm keeps its own account of what it installed, and writes it
 * last, so an installation that was broken off counts as none.
 */
export function isInstalled(folder) {
  const wanted = readJson(join(folder, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    // What is optional depends on the machine.
    if (installed[path] === undefined) return Boolean(optional || devOptional);
    return installed[path].version === version && installed[path].integrity === integrity;
  });
}

/** A hash over names and contents of everything that the build compiles; modification times lie after a copy. */
export const sourceHash = (folder) =>
  hashOf(folder, ['tsconfig.json', 'tsconfig.build.json', ...sources(folder)]);

/** The same of what the review page is bundled from; null where there is none. */
export function pageHash(folder) {
  if (!existsSync(join(folder, page))) return null;
  const parts = readdirSync(join(folder, page), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(relative(folder, entry.parentPath), entry.name))
    .sort();
  return hashOf(folder, ['package-lock.json', pageBuilder, join('src', 'review', 'api.ts'), ...parts]);
}

function hashOf(folder, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}

function sources(folder) {
  return ['parsers', 'src'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(part, name))
      .filter((name) => !name.startsWith(page))
      .sort(),
  );
}

/** Compiled files whose source is gone; the page's come of many sources each. */
export function orphans(folder) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true }).filter(
    (name) =>
      !name.startsWith('review-page') &&
      /\.js(?:\.map)?$/.test(name) &&
      !existsSync(join(folder, name.replace(/\.js(?:\.map)?$/, '.ts'))),
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function install() {
  console.error('首次运行或依赖有变，正在安装…… / installing dependencies …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const run =
    npm && /npm-cli\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
      : // npm is a script on Windows, which only a shell can start.
        spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (run.status !== 0)
    fail('安装依赖失败（需要联网） / installing the dependencies failed (it needs the network)');
}

function build(hash) {
  console.error('正在编译…… / compiling …');
  for (const name of orphans(root)) rmSync(join(root, 'dist', name));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) fail('编译失败 / compiling failed');
  writeFileSync(builtMarker, hash);
}

function buildPage(hash) {
  console.error('正在生成复核网页…… / building the review page …');
  const run = spawnSync(process.execPath, [join(root, pageBuilder)], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) fail('生成复核网页失败 / building the review page failed');
  writeFileSync(pageMarker, hash);
}

const marked = (marker) => (existsSync(marker) ? readFileSync(marker, 'utf8') : null);

function fail(message) {
  console.error(message);
  process.exit(1);
}

const builtMarker = join(root, 'dist', '.sources');
const pageMarker = join(root, 'dist', 'review-page', '.sources');

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!isSupported(process.versions.node))
    fail(
      `需要 Node.js ${oldestNode.join('.')} 或更新的版本，现在是 ${process.versions.node} / ` +
        `needs Node.js ${oldestNode.join('.')} or newer, this is ${process.versions.node}: https://nodejs.org`,
    );
  if (!isInstalled(root)) install();
  const hash = sourceHash(root);
  if (marked(builtMarker) !== hash) build(hash);
  const wanted = pageHash(root);
  if (wanted !== null && marked(pageMarker) !== wanted) buildPage(wanted);
}
