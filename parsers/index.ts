import type { Document, Source } from '../src/model/document.ts';
import type { Notice, Outcome } from '../src/model/message.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Parser } from './parser.ts';
import { type Kind, mislabelled, sniff, unreadable } from './sniff.ts';

/** A parser and what it takes to load it: reading one format never loads the library of another. */
interface Entry {
  readonly kinds: readonly Kind[];
  load(): Promise<Parser>;
}

const parsers: readonly Entry[] = [
  {
    kinds: ['docx'],
    async load() {
      const { docx } = await import('./docx.ts');
      return docx;
    },
  },
  {
    kinds: ['doc'],
    async load() {
      const { doc } = await import('./doc.ts');
      return doc;
    },
  },
  {
    kinds: ['xlsx', 'xls'],
    async load() {
      const { spreadsheet } = await import('./spreadsheet.ts');
      return spreadsheet;
    },
  },
  {
    kinds: ['pdf'],
    async load() {
      const { pdf } = await import('./pdf.ts');
      return pdf;
    },
  },
  {
    kinds: ['image'],
    async load() {
      const { scan } = await import('./scan.ts');
      return scan;
    },
  },
];

/** Reads a submission by what its bytes are, whatever its name says. */
export async function parseSource(source: Source, reading?: Reading): Promise<Outcome<Document>> {
  const kind = sniff(source.bytes);
  const entry = parsers.find(({ kinds }) => kinds.includes(kind));
  if (!entry) return { ok: false, reason: unreadable(kind) };
  const parser = await entry.load();
  const outcome = await parser.parse(source, reading);
  if (source.convertedFrom !== undefined) return asConverted(outcome, source.convertedFrom);
  const notice = mislabelled(source.name, kind);
  if (!outcome.ok || !notice) return outcome;
  return { ...outcome, notices: [notice, ...outcome.notices] };
}

/** A converted file goes by the kind that was submitted. One that came to nothing was not read, though its target was. */
function asConverted(outcome: Outcome<Document>, format: string): Outcome<Document> {
  if (!outcome.ok) return outcome;
  if (outcome.value.blocks.length === 0) return { ok: false, reason: cameToNothing };
  return { ...outcome, value: { ...outcome.value, format } };
}

const cameToNothing: Notice = {
  code: 'converted-empty',
  loss: true,
  text: {
    zh: '文件转换后没有内容，可能是空的或已损坏；请打开后另存为 .docx 再提交。',
    en: 'The file came to nothing when it was converted: it is empty or damaged. Open it, save it as .docx and resubmit.',
  },
};
