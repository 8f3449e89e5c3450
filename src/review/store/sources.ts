import { basename } from 'node:path';
import { pageImage } from '../../../parsers/page-image.ts';
import { type Audited, documentOf, readAudited } from '../../batch/read-again.ts';
import type { Audit } from '../../model/audit.ts';
import type { Document } from '../../model/document.ts';
import type { Outcome } from '../../model/message.ts';
import type { RunFile } from '../../outputs/run-json.ts';
import { Bounded } from './bounded.ts';
import type { Run } from './run.ts';

/** Whether the files of a report are still those that were audited. */
export type SourceState = 'same' | 'changed' | 'missing';

/** The widest image of a page, in pixels; a request for a wider one gets this. */
const widest = 2400;
const narrowest = 200;
const keptDocuments = 6;
const keptImages = 48;

/**
 * The audited files of a run, for showing them. A path never comes from a request: a report's id leads to the files that
 * the run wrote down, and what has other content than it had then is not shown.
 */
export class Sources {
  readonly #documents = new Bounded<Outcome<Document>>(keptDocuments);
  readonly #images = new Bounded<Uint8Array | null>(keptImages);

  async state(audit: Audit, run: Run): Promise<SourceState> {
    const files = filesOf(audit, run);
    if (files.length === 0) return 'missing';
    const read = await Promise.all(files.map(readAudited));
    return read.find(({ state }) => state !== 'same')?.state ?? 'same';
  }

  /** The document as it was audited; null where its files are not what they were. */
  async document(audit: Audit, run: Run): Promise<Outcome<Document> | null> {
    const files = filesOf(audit, run);
    const read = await Promise.all(files.map(readAudited));
    const same = read.filter(isSame);
    if (files.length === 0 || same.length < files.length) return null;
    return this.#documents.get(keyOf(files), () => documentOf(same));
  }

  /** The image of a page (from 1, through all files); null where there is none to show. */
  async page(audit: Audit, run: Run, page: number, width: number): Promise<Uint8Array | null> {
    const sheet = audit.sheets?.[page - 1];
    const file = filesOf(audit, run).find(
      ({ file }) => sheet?.file === undefined || basename(file) === sheet.file,
    );
    if (sheet === undefined || file === undefined) return null;
    const read = await readAudited(file);
    if (!isSame(read)) return null;
    // Steps, so that a page that is zoomed a little is not drawn anew.
    const wide = Math.min(widest, Math.max(narrowest, Math.ceil(width / 200) * 200));
    return this.#images.get(`${keyOf([file])} ${JSON.stringify(sheet)} ${wide}`, () =>
      pageImage(read.bytes, sheet, wide),
    );
  }
}

const isSame = (read: Audited): read is Extract<Audited, { state: 'same' }> => read.state === 'same';

const keyOf = (files: readonly RunFile[]): string => files.map(({ sha256 }) => sha256).join(' ');

function filesOf({ report, files }: Audit, run: Run): RunFile[] {
  return (files ?? [report.file]).flatMap((path) => run.files.get(path) ?? []);
}
