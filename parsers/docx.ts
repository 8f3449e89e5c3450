import type { Document, Source } from '../src/model/document.ts';
import type { Notice, Outcome } from '../src/model/message.ts';
import {
  countNumbers,
  type NumberCounts,
  numbersInDocument,
  numbersInXml,
  surplus,
} from './docx/completeness.ts';
import { compareWithMammoth } from './docx/mammoth.ts';
import { findingNotices, lostNumbers } from './docx/notices.ts';
import { ListDefinitions } from './docx/numbering.ts';
import { WordPackage } from './docx/package.ts';
import { readNotes, readStory } from './docx/read.ts';
import { type Findings, noFindings, type Sheets } from './docx/story.ts';
import { Styles } from './docx/styles.ts';
import type { Parser } from './parser.ts';
import { asReason } from './refusal.ts';
import { Assembler, flatParagraphs } from './word/assemble.ts';
import { gridNotices, textLength } from './word/notices.ts';

/** Word files of the Office Open XML kind: .docx, .docm, .dotx, transitional and strict. */
export const docx: Parser = {
  id: 'docx',
  accepts: (kind) => kind === 'docx',
  async parse(source) {
    try {
      return await read(source);
    } catch (error) {
      return asReason(error);
    }
  },
};

const partLabels = {
  styles: { zh: '样式', en: 'styles' },
  numbering: { zh: '自动编号', en: 'list numbers' },
  header: { zh: '页眉', en: 'headers' },
  footer: { zh: '页脚', en: 'footers' },
  footnotes: { zh: '脚注', en: 'footnotes' },
  endnotes: { zh: '尾注', en: 'endnotes' },
};

type StoryPart = 'header' | 'footer' | 'footnotes' | 'endnotes';

async function read(source: Source): Promise<Outcome<Document>> {
  const file = new WordPackage(source.bytes);
  const sheets = readSheets(file);
  const findings = noFindings();
  const inXml: NumberCounts = new Map();
  const assembler = new Assembler();
  const blocks = assembler.blocks(readStory(file.main, sheets, findings));
  numbersInXml(file.main, inXml);

  // A letterhead's logo is no loss: pictures count in the body and the notes only.
  const outside = { ...findings, pictures: 0, charts: 0 };
  const stories = (type: StoryPart, prefix: string, from: number, into: Findings) => {
    let count = from;
    return file.parts(type, partLabels[type]).flatMap((xml) => {
      const paragraphs = file.read(partLabels[type], () => {
        const drafts = type.endsWith('notes') ? readNotes(xml, sheets, into) : readStory(xml, sheets, into);
        return flatParagraphs(drafts, prefix, count);
      });
      if (!paragraphs) return [];
      numbersInXml(xml, inXml);
      count += paragraphs.length;
      return paragraphs;
    });
  };
  const headers = stories('header', 'h', 0, outside);
  const furniture = [...headers, ...stories('footer', 'h', headers.length, outside)];
  const footnotes = stories('footnotes', 'n', 0, findings);
  const notes = [...footnotes, ...stories('endnotes', 'n', footnotes.length, findings)];
  const document: Document = { format: 'docx', pages: null, blocks, furniture, notes };

  const { doubts } = assembler;
  const unprinted = [...findings.unprinted, ...doubts.repeated];
  const known = numbersInDocument(document);
  for (const text of unprinted) countNumbers(text, known);
  const lost = lostNumbers(surplus(inXml, known));

  const doubtful = [...findingNotices(findings, textLength(document)), ...gridNotices('docx', doubts)];
  if (lost) doubtful.push(lost);
  const notices: Notice[] = [...file.unread, ...doubtful];
  if (doubtful.some((notice) => doubtCodes.has(notice.code))) {
    // The second reader decides whether a doubt cost anything; what it merely lacks is not the clerk's concern.
    const second = await compareWithMammoth(source, document, [...unprinted, ...findings.deleted]);
    notices.push(...second.filter((notice) => notice.loss));
  }
  return { ok: true, value: document, notices };
}

/** Notices after which mammoth is asked: signs that our reading may be wrong about this file. */
const doubtCodes = new Set([
  'docx-alt-chunk',
  'docx-symbols',
  'docx-stray-text',
  'docx-odd-merge',
  'docx-covered-text',
  'docx-numbers-lost',
]);

function readSheets(file: WordPackage): Sheets {
  const styles = new Styles(file.parts('styles', partLabels.styles)[0]);
  const numbering = file.parts('numbering', partLabels.numbering)[0];
  const lists =
    numbering === undefined
      ? undefined
      : file.read(partLabels.numbering, () => new ListDefinitions(numbering, styles));
  return { styles, lists: lists ?? new ListDefinitions(undefined, styles) };
}
