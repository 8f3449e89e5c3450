import type { MessagePort } from 'node:worker_threads';
import type { Audit } from '../model/audit.ts';
import type { Policy } from '../model/policy.ts';
import type { EngineChoice, Reading } from '../model/reading.ts';
import { auditSource } from './audit.ts';
import { stages } from './stages.ts';

/** What a worker thread needs for one submission. */
export interface AuditTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly relativePath: string;
  readonly policy: Policy;
  readonly engine: EngineChoice;
  /** Told of every scanned page that is done. */
  readonly pages: MessagePort;
}

/** The entry of a worker thread. */
export default function work(task: AuditTask): Promise<Audit> {
  const { name, bytes, relativePath, policy, engine, pages } = task;
  const reading: Reading = { engine, pageDone: () => pages.postMessage(null) };
  return auditSource({ name, bytes }, relativePath, policy, stages, reading).finally(() => pages.close());
}
