import type { MessagePort } from 'node:worker_threads';
import type { Audit } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { EngineChoice, Reading } from '../model/reading.ts';
import { type Rendered, render } from '../outputs/rendered.ts';
import { auditSubmission } from './audit-submission.ts';
import { NativeWork } from './native-work.ts';
import { stages } from './stages.ts';

/** What a worker thread needs for one submission. */
export interface AuditTask {
  readonly files: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly relativePath: string;
    readonly convertedFrom?: string;
  }[];
  /** The audits of the submission's files that the disk did not give. */
  readonly unread: readonly Audit[];
  /** The subfolder that they lie in; null for a file that stands alone. */
  readonly folder: string | null;
  readonly policy: Policy;
  readonly engine: EngineChoice;
  /** What the results are written in. */
  readonly language: Language;
  /** Told of every file and of every scanned page that is done. */
  readonly steps: MessagePort;
  /** What `NativeWork` shares with the program. */
  readonly native: SharedArrayBuffer;
}

/** The entry of a worker thread: an audit for every report that the files come to. */
export default async function work(task: AuditTask): Promise<Rendered[]> {
  const { files, unread, folder, policy, engine, language, steps, native } = task;
  const { run: uninterrupted } = new NativeWork(native);
  const reading: Reading = { engine, pageDone: () => steps.postMessage(null), uninterrupted };
  try {
    const submitted = files.map(({ relativePath, ...source }) => ({ source, relativePath }));
    const audits = [...(await auditSubmission(submitted, folder, policy, stages, reading)), ...unread];
    return audits.map((audit) => render(audit, language));
  } finally {
    steps.close();
  }
}
