import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pageImage } from '../../../parsers/page-image.ts';
import { type Audited, documentOf, readAudited } from '../../batch/read-again.ts';
import type { Audit } from '../../model/audit.ts';
import type { DocumentText } from '../../model/document.ts';
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
const keptStates = 1000;

/**
 * The audited files of a run, for showing them. A path never comes from a request: a report's id leads to the files that
 * the run wrote down, and what has other content than it had then is not shown.
 */
export class Sources {
  readonly #documents = new Bounded<Outcome<DocumentText>>(keptDocuments);
  readonly #images = new Bounded<Uint8Array | null>(keptImages);
  readonly #states = new Bounded<SourceState>(keptStates);

  async state(audit: Audit, run: Run): Promise<SourceState> {
    const files = filesOf(audit, run);
    if (files.length === 0) return 'missing';
    const states = await Promise.all(files.map((file) => this.#stateOf(file)));
    return states.find((state) => state !== 'same') ?? 'same';
  }

  /** The text as it was audited; null where its files are not what they were. */
  async text(audit: Audit, run: Run): Promise<Outcome<DocumentText> | null> {
    if ((await this.state(audit, run)) !== 'same') return null;
    if (audit.text !== undefined) return { ok: true, value: audit.text, notices: [] };
    const files = filesOf(audit, run);
    return this.#documents.get(keyOf(files), async () =>
      documentOf((await Promise.all(files.map(readAudited))).map(stillSame)),
    );
  }

  /** The image of a page (from 1, through all files); null where there is none to show. */
  async page(audit: Audit, run: Run, page: number, width: number): Promise<Uint8Array | null> {
    const sheet = audit.sheets?.[page - 1];
    const file = filesOf(audit, run).find(
      ({ file }) => sheet?.file === undefined || basename(file) === sheet.file,
    );
    if (sheet === undefined || file === undefined || (await this.#stateOf(file)) !== 'same') return null;
    // Steps, so that a page that is zoomed a little is not drawn anew.
    const wide = Math.min(widest, Math.max(narrowest, Math.ceil(width / 200) * 200));
    return this.#images.get(`${keyOf([file])} ${JSON.stringify(sheet)} ${wide}`, async () =>
      pageImage(stillSame(await readAudited(file)).bytes, sheet, wide),
    );
  }

  /** A file is hashed again only when it was written to since, by all that its folder tells of it. */
  async #stateOf(file: RunFile): Promise<SourceState> {
    const { path } = file.place;
    const found = await stat(path).catch(() => null);
    if (found === null) return 'missing';
    const { size, mtimeMs, ctimeMs, ino } = found;
    const key = JSON.stringify([file.place, file.sha256, size, mtimeMs, ctimeMs, ino]);
    return this.#states.get(key, async () => (await readAudited(file)).state);
  }
}

/** It was the audited one a moment ago; one that is written to in between is asked for again. */
function stillSame(read: Audited): Extract<Audited, { state: 'same' }> {
  if (read.state !== 'same') throw new Error('the file is being written to');
  return read;
}

const keyOf = (files: readonly RunFile[]): string => files.map(({ sha256 }) => sha256).join(' ');

function filesOf({ report, files }: Audit, run: Run): RunFile[] {
  return (files ?? [report.file]).flatMap((path) => run.files.get(path) ?? []);
}
