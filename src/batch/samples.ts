import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

const submission = /\.(?:docx?|pdf|xlsx?|wps|et|png|jpe?g|tiff?)$/i;

/** The submissions among the samples that come with the program; notes and pictures have folders of their own. */
export async function samplePaths(): Promise<string[]> {
  const folder = join(packageRoot(), 'samples');
  const names = await readdir(folder);
  return names.filter((name) => submission.test(name)).map((name) => join(folder, name));
}
