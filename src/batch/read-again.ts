import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { sniff } from '../../parsers/sniff.ts';
import type { Document } from '../model/document.ts';
import type { Outcome } from '../model/message.ts';
import { defaultReading } from '../model/reading.ts';
import type { RunFile } from '../outputs/run-json.ts';
import { readSource } from './audit.ts';
import { Contents } from './content.ts';
import { Converter } from './convert/converter.ts';
import { mergeDocuments } from './merge.ts';
import { stages } from './stages.ts';

/** The bytes of an audited file; that it is not the file any more, or is gone. */
export type Audited =
  | { readonly state: 'same'; readonly file: RunFile; readonly bytes: Uint8Array }
  | { readonly state: 'changed' | 'missing' };

/** Reads an audited file where the run found it; only the very content that was audited is given. */
export async function readAudited(file: RunFile): Promise<Audited> {
  const content = await new Contents().read(file.place);
  if (!content.ok) return { state: 'missing' };
  const hash = createHash('sha256').update(content.value).digest('hex');
  return hash === file.sha256 ? { state: 'same', file, bytes: content.value } : { state: 'changed' };
}

/** The document of a report, read as its audit read it: from one file, or from several put together. */
export async function documentOf(
  files: readonly { readonly file: RunFile; readonly bytes: Uint8Array }[],
): Promise<Outcome<Document>> {
  const read: { name: string; document: Document }[] = [];
  for (const { file, bytes } of files) {
    const name = basename(file.file);
    const kind = sniff(bytes);
    const converter = new Converter();
    try {
      const converted = await converter.convert(kind, bytes);
      if (converted?.ok === false) return converted;
      const source = converted
        ? { name, bytes: converted.value, convertedFrom: kind }
        : // A parser may take the bytes for itself.
          { name, bytes: bytes.slice() };
      const outcome = await readSource(source, stages, defaultReading);
      if (!outcome.ok) return outcome;
      read.push({ name, document: outcome.value });
    } finally {
      await converter.close();
    }
  }
  const [first] = read;
  const value = read.length === 1 && first ? first.document : mergeDocuments(read);
  return { ok: true, value, notices: [] };
}
