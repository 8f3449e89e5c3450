import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Localized, Outcome } from '../model/message.ts';
import type { Place } from './content.ts';

/** One file to audit, or one that is known to be unreadable before it is opened. */
export interface Input {
  readonly place: Place;
  /** Path under the audited folder, with forward slashes; unique in the batch, and what the report's id follows from. */
  readonly relativePath: string;
  /** The subfolder or archive that it lies in, by its path; null directly in the audited folder. */
  readonly folder: string | null;
  readonly bytes: number;
  /** When the file, or the archive that it lies in, was last written, in milliseconds since 1970. */
  readonly modified: number;
  /** Why it is not to be opened; absent when it is. */
  readonly problem?: Localized;
}

/** What a batch is made of. */
export interface Collected {
  readonly inputs: readonly Input[];
  /** Files that are no submissions, by their names: what Word, WPS and file managers leave beside documents. */
  readonly passedOver: readonly string[];
}

/** Left beside the documents by Word, WPS, the Finder and Explorer. */
export const isLeftover = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(name);

/** Bytes of UTF-8 sort as code points do, on every machine alike. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const megabyte = 1024 * 1024;

export interface CollectOptions {
  /** The out folder: results of earlier runs are not submissions. */
  readonly except: string;
  /** Files larger than this are refused unopened. */
  readonly maxBytes?: number;
  /** Files that are left for later. */
  leave?(path: string): boolean;
}

/**
 * The files to audit: those named, and all in the folders named, sorted by path. Links inside a folder are not followed:
 * they lead out of it, or to a file that is found in its own place.
 */
export async function collect(
  paths: readonly string[],
  options: CollectOptions,
): Promise<Outcome<Collected>> {
  const found: Found[] = [];
  const passedOver: string[] = [];
  const except = await realpath(resolve(options.except)).catch(() => resolve(options.except));
  for (const path of paths) {
    const root = resolve(path);
    const kind = await stat(root).catch(() => null);
    if (kind === null)
      return refused({ zh: `找不到文件或文件夹：${path}`, en: `no such file or folder: ${path}` });
    if (kind.isDirectory()) await walk(await realpath(root), root, [], except, found, passedOver);
    else if (kind.isFile())
      found.push({
        path: root,
        root: dirname(root),
        parts: [basename(root)],
        bytes: kind.size,
        modified: kind.mtimeMs,
      });
    else
      return refused({ zh: `既不是文件也不是文件夹：${path}`, en: `neither a file nor a folder: ${path}` });
  }
  const distinct = [...new Map(found.map((each) => [each.path, each])).values()].filter(
    ({ path }) => !options.leave?.(path),
  );
  if (distinct.length === 0)
    return refused({
      zh: `没有可审的文件：${paths.join('、')}`,
      en: `no files to audit in ${paths.join(', ')}`,
    });
  const maxBytes = options.maxBytes ?? 200 * megabyte;
  const inputs = named(distinct).map((input) =>
    input.bytes > maxBytes ? { ...input, problem: tooLarge(maxBytes) } : input,
  );
  return { ok: true, value: { inputs: inputs.sort(byPath), passedOver }, notices: [] };
}

/** The order of a batch, whatever the disk's own. */
const byPath = (a: Input, b: Input): number => byCodePoint(a.relativePath, b.relativePath);

const refused = (text: Localized): Outcome<never> => ({
  ok: false,
  reason: { code: 'input', loss: true, text },
});

const tooLarge = (maxBytes: number): Localized => ({
  zh: `文件超过 ${maxBytes / megabyte} MB，未打开`,
  en: `larger than ${maxBytes / megabyte} MB, not opened`,
});

interface Found {
  readonly path: string;
  /** The folder that the user named, or that holds the file that the user named. */
  readonly root: string;
  /** The path under it, from the outermost folder. */
  readonly parts: readonly string[];
  readonly bytes: number;
  readonly modified: number;
  readonly problem?: Localized;
}

async function walk(
  folder: string,
  root: string,
  parts: readonly string[],
  except: string,
  found: Found[],
  passedOver: string[],
): Promise<void> {
  if (folder === except) return;
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const problem = { zh: `无法打开此文件夹（${code}）`, en: `this folder cannot be opened (${code})` };
    found.push({ path: folder, root, parts: [...parts, ''], bytes: 0, modified: 0, problem });
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const entry = await lstat(path).catch(() => null);
    if (isLeftover(name)) {
      if (entry?.isFile()) passedOver.push([...parts, name].join('/'));
    } else if (entry?.isDirectory()) await walk(path, root, [...parts, name], except, found, passedOver);
    else if (entry?.isFile())
      found.push({ path, root, parts: [...parts, name], bytes: entry.size, modified: entry.mtimeMs });
  }
}

/**
 * Names every file by its path under its root. Where two roots hold the same path, the names of the roots are put in
 * front, outer folders too as far as it takes; what still collides (two spellings of one name) is numbered.
 */
function named(found: readonly Found[]): Input[] {
  const names = found.map((each) => each.parts.join('/'));
  for (let depth = 1; depth <= 64; depth += 1) {
    const clashes = clashing(names);
    if (clashes.size === 0) break;
    for (const index of clashes) {
      const { root, parts } = found[index] as Found;
      names[index] = [...root.split(sep).filter(Boolean).slice(-depth), ...parts].join('/');
    }
  }
  const uses = new Map<string, number>();
  return found.map(({ path, parts, bytes, modified, problem }, index) => {
    const name = names[index] as string;
    const folder = parts.length > 1 ? name.slice(0, name.lastIndexOf('/')) : null;
    const use = (uses.get(keyOf(name)) ?? 0) + 1;
    uses.set(keyOf(name), use);
    const relativePath = use === 1 ? name : `${name} (${use})`;
    return {
      place: { path, inside: [] },
      relativePath,
      folder,
      bytes,
      modified,
      ...(problem && { problem }),
    };
  });
}

const keyOf = (name: string): string => name.normalize('NFC');

function clashing(names: readonly string[]): Set<number> {
  const indexes = new Map<string, number[]>();
  for (const [index, name] of names.entries())
    indexes.set(keyOf(name), [...(indexes.get(keyOf(name)) ?? []), index]);
  return new Set([...indexes.values()].filter((group) => group.length > 1).flat());
}
