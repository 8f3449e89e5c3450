import type { Document, Source } from '../src/model/document.ts';
import type { Outcome } from '../src/model/message.ts';
import { lostDigits } from './doc/completeness.ts';
import { type Range, WordFile } from './doc/file.ts';
import { readStory, Sheets } from './doc/story.ts';
import { noFindings } from './doc/text.ts';
import { TextBoxes } from './doc/text-boxes.ts';
import type { Parser } from './parser.ts';
import { asReason } from './refusal.ts';
import { Assembler, flatParagraphs } from './word/assemble.ts';
import { gridNotices, pictureNotices, symbolNotices, textLength } from './word/notices.ts';

/** Word files of 97 to 2003 ([MS-DOC]): .doc, .dot, and .wps where it is one. */
export const doc: Parser = {
  id: 'doc',
  accepts: (kind) => kind === 'doc',
  async parse(source) {
    try {
      return read(source);
    } catch (error) {
      return asReason(error);
    }
  },
};

/** The parts of the text that are read, beside the headers. */
const stories = ['main', 'footnotes', 'endnotes', 'textBoxes'] as const;

function read(source: Source): Outcome<Document> {
  const file = new WordFile(source.bytes);
  const sheets = new Sheets(file);
  const findings = noFindings();
  const boxes = new TextBoxes(sheets, findings);
  const body = readStory(sheets, file.range('main'), findings, boxes.take);
  const assembler = new Assembler();
  const blocks = assembler.blocks([...body, ...boxes.rest()]);
  // A letterhead's logo is no loss: pictures count in the body and the notes only.
  const heads = readStory(sheets, headers(file), { ...findings });
  const footnotes = flatParagraphs(readStory(sheets, file.range('footnotes'), findings), 'n', 0);
  const endnotes = readStory(sheets, file.range('endnotes'), findings);
  const document: Document = {
    format: 'doc',
    pages: null,
    blocks,
    furniture: flatParagraphs(heads, 'h', 0),
    notes: [...footnotes, ...flatParagraphs(endnotes, 'n', footnotes.length)],
  };
  const notices = [
    ...pictureNotices('doc', { ...findings, charts: 0 }, textLength(document)),
    ...symbolNotices('doc', findings.unknownSymbols),
    ...gridNotices('doc', assembler.doubts),
    ...lostDigits(sheets.pieces, [...stories.map((story) => file.range(story)), headers(file)], document, {
      unprinted: [...findings.unprinted, ...assembler.doubts.repeated],
      added: findings.labels,
    }),
  ];
  return { ok: true, value: document, notices };
}

/** The headers and footers, behind the six lines that separate notes from the text ([MS-DOC] 2.3.5). */
function headers(file: WordFile): Range {
  const { start, end } = file.range('headers');
  const positions = file.structure('headers');
  const first = positions && positions.length >= 28 ? positions.u32(24) : 0;
  return { start: Math.min(end, start + first), end };
}
