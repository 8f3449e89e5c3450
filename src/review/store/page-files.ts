import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../batch/package-root.ts';

/** The page's own files, by the path that they are asked by; nothing else of the disk is sent. */
const files: Readonly<Record<string, { readonly name: string; readonly type: string }>> = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/main.js': { name: 'main.js', type: 'text/javascript; charset=utf-8' },
  '/main.css': { name: 'main.css', type: 'text/css; charset=utf-8' },
  '/main.js.LEGAL.txt': { name: 'main.js.LEGAL.txt', type: 'text/plain; charset=utf-8' },
};

export const pagePaths = Object.keys(files);

/** A file of the page, as it was built; null where it was not. */
export async function pageFile(path: string): Promise<{ bytes: Uint8Array; type: string } | null> {
  const file = files[path];
  if (file === undefined) return null;
  const bytes = await readFile(join(packageRoot(), 'dist', 'review-page', file.name)).catch(() => null);
  return bytes === null ? null : { bytes: new Uint8Array(bytes), type: file.type };
}
