import type { Document, Source } from '../src/model/document.ts';
import type { Notice, Outcome } from '../src/model/message.ts';
import { defaultReading, type Reading } from '../src/model/reading.ts';
import type { Parser } from './parser.ts';
import { documentOf } from './pdf/document.ts';
import { notices } from './pdf/notices.ts';
import { withPicturesRead } from './pdf/pictures.ts';
import { readPages } from './pdf/read-pages.ts';

/** PDF page by page: text with its ruled tables where there is a text layer, recognised print where there is a picture. */
export const pdf: Parser = {
  id: 'pdf',
  accepts: (kind) => kind === 'pdf',
  parse,
};

async function parse(source: Source, reading: Reading = defaultReading): Promise<Outcome<Document>> {
  const read = await readPages(source.bytes);
  if (!read.ok) return read;
  const whole = await withPicturesRead(source.bytes, read.value, reading);
  if (!whole.ok) return whole;
  const crowded: number[] = [];
  const document = documentOf('pdf', whole.value, read.value.count, crowded);
  const said: Notice[] = [...read.notices, ...whole.notices];
  if (crowded.length > 0) said.push(notices.crowdedPages(crowded));
  return { ok: true, value: document, notices: said };
}
