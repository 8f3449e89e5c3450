import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { Audit } from '../model/audit.ts';
import type { Policy } from '../model/policy.ts';
import type { EngineChoice } from '../model/reading.ts';
import type { RunFile } from '../outputs/run-json.ts';
import type { Earlier } from '../outputs/writer/earlier.ts';
import { failedAudit } from './audit.ts';
import { pathOfGroup } from './audit-submission.ts';
import type { Input } from './collect.ts';
import type { Contents } from './content.ts';
import { duplicateAudit } from './duplicates.ts';
import { fingerprintOf, reportIdOf } from './identity.ts';
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
  readonly #hashes = new Map<Input, string>();

  constructor(contents: Contents, earlier: Earlier, duplicates: ReadonlyMap<Input, Input>, rules: Rules) {
    this.#contents = contents;
    this.#earlier = earlier;
    this.#duplicates = duplicates;
    this.#rules = rules;
  }

  async load(submission: Submission): Promise<Load<AuditTask> | { readonly answer: Audit[] }> {
    const { folder, inputs } = submission;
    const unread: Audit[] = [];
    const files: AuditTask['files'][number][] = [];
    for (const input of inputs) {
      const { relativePath } = input;
      const original = this.#duplicates.get(input);
      if (original) return { answer: [duplicateAudit(relativePath, original.relativePath)] };
      const content = await this.#read(input);
      if (content.ok) files.push({ name: basename(relativePath), bytes: content.value, relativePath });
      else unread.push(failedAudit(relativePath, content.reason, 0));
    }
    // A file that the disk does not give leaves the others what they are.
    if (files.length === 0) return { answer: unread };
    const known = await this.#earlier.find(reportIdsOf(submission), this.fingerprint(submission));
    if (known) return { answer: known };
    const { policy, engine } = this.#rules;
    const { port1, port2 } = new MessageChannel();
    const task = { files, unread, folder, policy, engine, steps: port2 };
    return {
      task,
      transfer: [...files.map(({ bytes }) => bytes.buffer as ArrayBuffer), port2],
      progress: port1,
    };
  }

  async #read(input: Input) {
    if (input.problem !== undefined)
      return { ok: false, reason: { code: 'input', loss: true, text: input.problem } } as const;
    const content = await this.#contents.read(input.place);
    if (!content.ok) return content;
    this.#hashes.set(input, createHash('sha256').update(content.value).digest('hex'));
    // A buffer of its own, because the whole of it moves to the worker's thread.
    return { ...content, value: content.value.slice() };
  }

  /** Of what the audits of a loaded submission are made. */
  fingerprint({ inputs }: Submission): string {
    const files = inputs.map((input) => ({
      relativePath: input.relativePath,
      sha256: this.#hashes.get(input) ?? '',
    }));
    return fingerprintOf({ ...this.#rules, files });
  }

  /** The files of an audited submission, each with the report that it went into. */
  filesOf({ folder, inputs }: Submission, audits: readonly Audit[]): RunFile[] {
    const byPath = new Map(audits.map((audit) => [audit.report.file, audit.report]));
    return inputs.map((input) => {
      const report =
        byPath.get(input.relativePath) ?? byPath.get(pathOfGroup(folder ?? '')) ?? audits[0]?.report;
      return {
        reportId: report?.reportId ?? reportIdOf(input.relativePath),
        file: input.relativePath,
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
