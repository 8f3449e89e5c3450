import type { Notice, Outcome } from '../../src/model/message.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { PageMarks } from './marks.ts';
import { notices } from './notices.ts';
import { isOutlined, type PagesRead } from './read-pages.ts';

/**
 * The pages of a PDF with those that are only pictures read by a recogniser. Where none is installed they stay as they
 * are, and it is said; a file without any text is refused.
 */
export async function withPicturesRead(
  bytes: Uint8Array,
  { pages, pictures }: PagesRead,
  reading: Reading,
): Promise<Outcome<readonly PageMarks[]>> {
  if (pictures.length === 0) return isSilent(pages) ? refused(notices.noText()) : given(pages, []);
  // Recognisers are heavy: only a file with a picture loads them.
  const { readScannedPages } = await import('../scan/scanned-pages.ts');
  const scanned = await readScannedPages(bytes, pictures, reading);
  const whole = pages.map((page) => scanned.marks.get(page.page) ?? page);
  const unread = pages.filter(({ page }) => pictures.includes(page) && !scanned.marks.has(page));
  const said: Notice[] = [...scanned.notices];
  const [outlined, pictured] = [unread.filter(isOutlined), unread.filter((page) => !isOutlined(page))];
  if (isSilent(whole) || unread.length === pages.length) {
    if (unread.length === 0) return refused(notices.noText());
    return refused(pictured.length > 0 ? notices.scanned() : notices.outlinedPages(outlined.map(numberOf)));
  }
  const underlaid = pictured.filter((page) => page.underlaid);
  const blank = pictured.filter((page) => !page.underlaid);
  if (blank.length > 0) said.push(notices.scannedPages(blank.map(numberOf)));
  if (outlined.length > 0) said.push(notices.outlinedPages(outlined.map(numberOf)));
  if (underlaid.length > 0) said.push(notices.underlaidPages(underlaid.map(numberOf)));
  return given(whole, said);
}

const numberOf = ({ page }: PageMarks): number => page;
const isSilent = (pages: readonly PageMarks[]): boolean =>
  pages.every((page) => page.glyphs.every((glyph) => glyph.blank));
const refused = (reason: Notice): Outcome<never> => ({ ok: false, reason });
const given = (value: readonly PageMarks[], said: readonly Notice[]): Outcome<readonly PageMarks[]> => ({
  ok: true,
  value,
  notices: said,
});
