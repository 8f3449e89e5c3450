import { zipSync } from 'fflate';
import type { Document, Source } from '../../src/model/document.ts';
import type { Notice } from '../../src/model/message.ts';
import { openArchive } from '../zip.ts';
import { countNumbers, type NumberCounts, numbersInDocument, surplus } from './completeness.ts';
import { disagreement } from './notices.ts';

/**
 * mammoth has no limits of its own (a file of two million paragraphs ends the process), so it never gets to see more
 * XML than this, which is several times a long report.
 */
const mostXml = 4 << 20;

/**
 * Holds a Document against what mammoth reads from the same bytes, by their numbers, both ways. mammoth is right about
 * most of the format but costs about 200 ms a file, several times the budget of the whole report, and is itself wrong
 * about list labels, headers, simple fields and odd merges; so it is asked only where our own reading was in doubt, and
 * by the tests over every fixture. `excused` are texts that our reading left out on purpose.
 */
export async function compareWithMammoth(
  source: Source,
  document: Document,
  excused: readonly string[] = [],
): Promise<Notice[]> {
  const html = await mammothHtml(source.bytes);
  if (html === undefined) return [];
  const theirs: NumberCounts = new Map();
  for (const text of textsOf(html)) countNumbers(text, theirs);
  const ours = numbersInDocument(document);
  const allowed: NumberCounts = new Map(ours);
  for (const text of excused) countNumbers(text, allowed);
  return disagreement(surplus(theirs, allowed), surplus(ours, theirs));
}

async function mammothHtml(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const parts = safeParts(bytes);
    if (!parts) return undefined;
    const { default: mammoth } = await import('mammoth');
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return result.value;
  } catch {
    // That mammoth cannot read a file says nothing about our reading of it.
    return undefined;
  }
}

/** The XML of an archive, each part held to its declared size, repacked: mammoth would unpack whatever there is. */
function safeParts(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  const archive = openArchive(bytes);
  const names = archive.names.filter((name) => /\.(xml|rels)$/i.test(name));
  if (names.reduce((sum, name) => sum + archive.sizeOf(name), 0) > mostXml) return undefined;
  const parts: Record<string, Uint8Array> = {};
  for (const name of names) {
    const content = archive.read(name);
    if (content) parts[name] = content;
  }
  return parts;
}

/** The texts of an HTML fragment, block by block, without note marks and the arrows back from them. */
function textsOf(html: string): string[] {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<br \/>|<\/?(?:p|td|th|tr|table|li|ol|ul|h[1-6]|div)(?: [^>]*)?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .split('\n');
}
