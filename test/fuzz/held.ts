import { strFromU8, unzipSync } from 'fflate';
import { parseSource } from '../../parsers/index.ts';
import { textsIn } from '../../parsers/word/texts.ts';

/**
 * The figures of a Word file that its XML still shows to a plain search and the reading of it does not hold, though it
 * tells of no loss. The search knows nothing of the reader: it takes whatever stands in a `w:t`.
 */
export async function silentlyLost(name: string, bytes: Uint8Array): Promise<string[]> {
  // A parser may take the bytes for itself.
  const outcome = await parseSource({ name, bytes: bytes.slice() });
  if (!outcome.ok || outcome.notices.some(({ loss }) => loss)) return [];
  const read = [...textsIn(outcome.value)].join('\0');
  return figuresShown(bytes).filter((figure) => !read.includes(figure));
}

function figuresShown(bytes: Uint8Array): string[] {
  const texts = [...mainPart(bytes).matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/g)].map(
    (found) => found[1] ?? '',
  );
  return [...new Set(texts.flatMap((text) => text.match(/\d[\d,]*\.?\d{2,}/g) ?? []))];
}

/** Nothing where the archive is too harmed for a plain unpacking. */
function mainPart(bytes: Uint8Array): string {
  const main = 'word/document.xml';
  try {
    return strFromU8(unzipSync(bytes, { filter: ({ name }) => name === main })[main] ?? new Uint8Array());
  } catch {
    return '';
  }
}
