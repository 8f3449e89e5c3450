import { basename } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { sniff } from '../../parsers/sniff.ts';
import type { Audit } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { EngineChoice } from '../model/reading.ts';
import { type Rendered, render } from '../outputs/rendered.ts';
import type { RunFile } from '../outputs/run-json.ts';
import type { Earlier } from '../outputs/writer/earlier.ts';
import { failedAudit } from './audit.ts';
import { pathOfGroup } from './audit-submission.ts';
import type { Input } from './collect.ts';
import type { Contents } from './content.ts';
import type { Converter } from './convert/converter.ts';
import { duplicateAudit } from './duplicates.ts';
import { fingerprintOf, reportIdOf, sha256Of } from './identity.ts';
import { NativeWork } from './native-work.ts';
import type { Load } from './pool.ts';
import type { Submission } from './submission.ts';
import type { AuditTask } from './worker.ts';

/** What every audit of a run is made with. */
export interface Rules {
  readonly version: string;
  readonly policy: Policy;
  readonly engine: EngineChoice;
}

/** Makes the tasks of a run ready, and answers those that need no worker. */
export class Loader {
  readonly #contents: Contents;
  readonly #earlier: Earlier;
  readonly #duplicates: ReadonlyMap<Input, Input>;
  readonly #rules: Rules;
  readonly #converter: Converter;
  readonly #language: Language;
  /** Files that would be read if LibreOffice were there: installed, it makes them new. */
  readonly #unconverted = new Set<Input>();
  readonly #hashes = new Map<Input, string>();

  constructor(
    contents: Contents,
    earlier: Earlier,
    duplicates: ReadonlyMap<Input, Input>,
    rules: Rules,
    converter: Converter,
    language: Language,
  ) {
    this.#language = language;
    this.#converter = converter;
    this.#contents = contents;
    this.#earlier = earlier;
    this.#duplicates = duplicates;
    this.#rules = rules;
  }

  async load(submission: Submission): Promise<Load<AuditTask> | { readonly answer: Rendered[] }> {
    const { folder, inputs } = submission;
    const answer = (audits: readonly Audit[]) => ({
      answer: audits.map((audit) => render(audit, this.#language)),
    });
    const unread: Audit[] = [];
    const files: AuditTask['files'][number][] = [];
    for (const input of inputs) {
      const { relativePath } = input;
      const original = this.#duplicates.get(input);
      if (original) return answer([duplicateAudit(relativePath, original.relativePath)]);
      const content = await this.#read(input);
      if (content.ok) files.push({ name: basename(relativePath), bytes: content.value, relativePath });
      else unread.push(failedAudit(relativePath, content.reason, 0));
    }
    // A file that the disk does not give leaves the others what they are.
    if (files.length === 0) return answer(unread);
    const known = await this.#earlier.find(reportIdsOf(submission), this.fingerprint(submission));
    if (known) return answer(known);
    const ready = await this.#converted(files, unread);
    if (ready.length === 0) return answer(unread);
    const { policy, engine } = this.#rules;
    const { port1, port2 } = new MessageChannel();
    const language = this.#language;
    const native = NativeWork.memory();
    const task = { files: ready, unread, folder, policy, engine, language, steps: port2, native };
    return {
      task,
      transfer: [...ready.map(({ bytes }) => bytes.buffer as ArrayBuffer), port2],
      progress: port1,
      native,
    };
  }

  /** The files with those converted that need it; what could not be is added to the unread. */
  async #converted(files: AuditTask['files'], unread: Audit[]): Promise<AuditTask['files'][number][]> {
    const ready: AuditTask['files'][number][] = [];
    for (const file of files) {
      const readable = await this.#converter.readable(file);
      if (readable.ok) ready.push(readable.value);
      else unread.push(failedAudit(file.relativePath, readable.reason, 0));
    }
    return ready;
  }

  async #read(input: Input) {
    if (input.problem !== undefined)
      return { ok: false, reason: { code: 'input', loss: true, text: input.problem } } as const;
    const content = await this.#contents.read(input.place);
    if (!content.ok) return content;
    this.#hashes.set(input, sha256Of(content.value));
    if (!this.#converter.available && this.#converter.handles(sniff(content.value)))
      this.#unconverted.add(input);
    // A buffer of its own, because the whole of it moves to the worker's thread.
    return { ...content, value: content.value.slice() };
  }

  /** Of what the audits of a loaded submission are made. */
  fingerprint({ inputs }: Submission): string {
    const files = inputs.map((input) => ({
      relativePath: input.relativePath,
      sha256: (this.#hashes.get(input) ?? '') + (this.#unconverted.has(input) ? ' unconverted' : ''),
    }));
    return fingerprintOf({ ...this.#rules, files });
  }

  /** The files of an audited submission, each with the report that it went into. */
  filesOf({ folder, inputs }: Submission, audits: readonly Pick<Audit, 'report'>[]): RunFile[] {
    const byPath = new Map(audits.map((audit) => [audit.report.file, audit.report]));
    return inputs.map((input) => {
      const report =
        byPath.get(input.relativePath) ?? byPath.get(pathOfGroup(folder ?? '')) ?? audits[0]?.report;
      return {
        reportId: report?.reportId ?? reportIdOf(input.relativePath),
        file: input.relativePath,
        place: input.place,
        status: report?.status ?? 'failed',
        sha256: this.#hashes.get(input) ?? null,
        bytes: input.bytes,
      };
    });
  }
}

/** The ids of the reports that a submission may come to: that of its folder and that of its first file. */
const reportIdsOf = ({ folder, inputs }: Submission): string[] => [
  ...(folder === null ? [] : [reportIdOf(pathOfGroup(folder))]),
  ...inputs.map(({ relativePath }) => reportIdOf(relativePath)),
];
