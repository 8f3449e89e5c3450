import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package, found upwards: the compiled code lies one folder deeper than the source. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (manifestIn(folder)?.name === 'hedui') return folder;
    if (dirname(folder) === folder) throw new Error('the package.json of hedui is missing');
  }
}

/** The version that package.json states. */
export const packageVersion = (): string => String(manifestIn(packageRoot())?.version);

function manifestIn(folder: string): { name?: unknown; version?: unknown } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}
