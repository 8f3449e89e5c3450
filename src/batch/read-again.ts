import { basename } from 'node:path';
import type { Document } from '../model/document.ts';
import type { Outcome } from '../model/message.ts';
import { defaultReading } from '../model/reading.ts';
import type { RunFile } from '../outputs/run-json.ts';
import { readSource } from './audit.ts';
import { Contents } from './content.ts';
import { Converter } from './convert/converter.ts';
import { sha256Of } from './identity.ts';
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
  const hash = sha256Of(content.value);
  return hash === file.sha256 ? { state: 'same', file, bytes: content.value } : { state: 'changed' };
}

/** The document of a report, read as its audit read it: from one file, or from several put together. */
export async function documentOf(
  files: readonly { readonly file: RunFile; readonly bytes: Uint8Array }[],
): Promise<Outcome<Document>> {
  const read: { name: string; document: Document }[] = [];
  const converter = new Converter();
  try {
    for (const { file, bytes } of files) {
      const name = basename(file.file);
      // A parser may take the bytes for itself.
      const source = await converter.readable({ name, bytes: bytes.slice() });
      if (!source.ok) return source;
      const outcome = await readSource(source.value, stages, defaultReading);
      if (!outcome.ok) return outcome;
      read.push({ name, document: outcome.value });
    }
  } finally {
    await converter.close();
  }
  const [first] = read;
  const value = read.length === 1 && first ? first.document : mergeDocuments(read);
  return { ok: true, value, notices: [] };
}
