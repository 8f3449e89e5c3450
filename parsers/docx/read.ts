import { Refusal } from '../refusal.ts';
import type { DraftBlock } from '../word/draft.ts';
import { ListCounters } from '../word/lists.ts';
import { readXml, type XmlHandler } from '../xml.ts';
import { storyHandler } from './handler.ts';
import { namespaces } from './names.ts';
import { type Findings, type Sheets, Story } from './story.ts';

const roots = new Set(['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes']);

/** Reads one part into drafts. Lists count anew in every part. */
export function readStory(xml: string, sheets: Sheets, findings: Findings): DraftBlock[] {
  return readWith(xml, sheets, findings, (handler) => handler);
}

/** Reads footnotes or endnotes, without the lines that separate them from the text. */
export function readNotes(xml: string, sheets: Sheets, findings: Findings): DraftBlock[] {
  return readWith(xml, sheets, findings, withoutSeparators);
}

function readWith(
  xml: string,
  sheets: Sheets,
  findings: Findings,
  wrap: (handler: XmlHandler) => XmlHandler,
): DraftBlock[] {
  const story = new Story(sheets, new ListCounters(sheets.lists), findings);
  const handler = wrap(storyHandler(story));
  readXml(xml, namespaces, {
    ...handler,
    open(name, attributes, path) {
      if (path.length === 0 && !roots.has(name)) {
        throw new Refusal(
          'docx-no-document',
          '文件里没有 Word 正文，可能不是 Word 文件或已损坏，请另存为 .docx 后重新提交。',
          'The file holds no Word document: it is damaged or something else. Save it as .docx and resubmit.',
        );
      }
      handler.open(name, attributes, path);
    },
  });
  story.finish();
  return story.blocks;
}

function withoutSeparators(handler: XmlHandler): XmlHandler {
  let depth = 0;
  const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice']);
  return {
    open(name, attributes, path) {
      const note = name === 'w:footnote' || name === 'w:endnote';
      if (depth > 0 || (note && separators.has(attributes['w:type'] ?? ''))) depth++;
      else handler.open(name, attributes, path);
    },
    close(name, path) {
      if (depth > 0) depth--;
      else handler.close?.(name, path);
    },
    text(data, path) {
      if (depth === 0) handler.text?.(data, path);
    },
  };
}
