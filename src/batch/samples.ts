import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

const submission = /\.(?:docx?|pdf|xlsx?|wps|et|png|jpe?g|tiff?)$/i;

/** The submissions among the samples that come with the program, without the notes on what is wrong in them. */
export async function samplePaths(): Promise<string[]> {
  const folder = join(packageRoot(), 'samples');
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => submission.test(name)).map((name) => join(folder, name));
}
