import type { Reading } from '../../src/model/reading.ts';
import { recogniserFor } from './engines.ts';
import { notices } from './notices.ts';
import { openPictures } from './pdf-pictures.ts';
import { type PicturesRead, readPictures } from './read-pictures.ts';

/** Reads pages of a PDF as pictures. A page that cannot be drawn is left out. */
export async function readScannedPages(
  bytes: Uint8Array,
  pages: readonly number[],
  reading: Reading,
): Promise<PicturesRead> {
  const none = { marks: new Map(), damaged: pages };
  const recogniser = await recogniserFor(reading.engine);
  if (!recogniser) return { ...none, notices: [notices.noEngine(reading.engine)] };
  const pictures = await openPictures(bytes).catch(() => null);
  if (!pictures) return { ...none, notices: [] };
  try {
    return await readPictures(pages, (page) => pictures.picture(page).catch(() => null), recogniser, reading);
  } finally {
    pictures.close();
  }
}
