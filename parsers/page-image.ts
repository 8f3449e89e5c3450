import type { Sheet } from '../src/model/document.ts';
import { drawnPage } from './scan/drawn-page.ts';
import { sniff } from './sniff.ts';

/**
 * A page as a person sees it, as a WebP image so many pixels wide: turned and levelled as it was for reading, so that the
 * areas of places lie where the print is. Null for a file without pages, and for a page that cannot be drawn.
 */
export async function pageImage(bytes: Uint8Array, sheet: Sheet, width: number): Promise<Uint8Array | null> {
  const kind = sniff(bytes);
  if (kind !== 'pdf' && kind !== 'image') return null;
  return drawnPage(bytes, kind, sheet, width).catch(() => null);
}
