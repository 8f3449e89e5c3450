import type { Document, Source } from '../src/model/document.ts';
import type { Notice, Outcome } from '../src/model/message.ts';
import { defaultReading, type Reading } from '../src/model/reading.ts';
import type { Parser } from './parser.ts';
import { documentOf } from './pdf/document.ts';
import { notices as pageNotices } from './pdf/notices.ts';
import { recogniserFor } from './scan/engines.ts';
import { imagePages, imagePicture, MOST_IMAGE_PAGES } from './scan/image-pictures.ts';
import { notices } from './scan/notices.ts';
import { readPictures } from './scan/read-pictures.ts';

/** Pictures of pages: png, jpg, tiff (several pages), bmp, webp, gif. */
export const scan: Parser = {
  id: 'scan',
  accepts: (kind) => kind === 'image',
  parse,
};

async function parse(source: Source, reading: Reading = defaultReading): Promise<Outcome<Document>> {
  const pages = await imagePages(source.bytes);
  if (typeof pages === 'string') return { ok: false, reason: notices[pages]() };
  const recogniser = await recogniserFor(reading.engine);
  if (!recogniser) return { ok: false, reason: notices.noEngine(reading.engine) };
  const numbers = Array.from({ length: Math.min(pages, MOST_IMAGE_PAGES) }, (_, index) => index + 1);
  const read = await readPictures(numbers, (page) => imagePicture(source.bytes, page), recogniser, reading);
  if (read.marks.size === 0) return { ok: false, reason: notices.damaged() };
  const marks = [...read.marks.values()];
  if (marks.every(({ glyphs }) => glyphs.length === 0)) return { ok: false, reason: notices.blank() };
  const crowded: number[] = [];
  const document = documentOf('scan', marks, pages, crowded);
  const said: Notice[] = [...read.notices];
  if (read.damaged.length > 0) said.push(pageNotices.unreadablePages(read.damaged));
  if (pages > MOST_IMAGE_PAGES) said.push(pageNotices.tooManyPages(MOST_IMAGE_PAGES, pages));
  if (crowded.length > 0) said.push(pageNotices.crowdedPages(crowded));
  return { ok: true, value: document, notices: said };
}
