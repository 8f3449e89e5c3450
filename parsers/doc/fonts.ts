import type { WordFile } from './file.ts';

/** Where the name begins in an FFN ([MS-DOC] 2.9.79), behind the byte of its size. */
const nameAt = 40;

/** The names of the fonts, by their index ([MS-DOC] 2.9.286 SttbfFfn). */
export function readFonts(file: WordFile): string[] {
  const table = file.structure('fonts');
  const names: string[] = [];
  if (!table) return names;
  const count = table.u16(0);
  let at = 4;
  for (let font = 0; font < count && at < table.length; font++) {
    const size = table.u8(at) + 1;
    const name = size > nameAt ? table.text(at + nameAt, size - nameAt, 'utf-16le') : '';
    names.push(name.split('\0')[0] ?? '');
    at += size;
  }
  return names;
}
