import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where LibreOffice's installers put it when it is not on the path. */
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** The program file of LibreOffice; null where it is not installed. */
export function findOffice(
  path = process.env.PATH ?? '',
  places: readonly string[] = usualPlaces,
): string | null {
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file)) ?? null;
}
