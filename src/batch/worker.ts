import type { Audit } from '../model/audit.ts';
import type { Policy } from '../model/policy.ts';
import { auditSource } from './audit.ts';
import { stages } from './stages.ts';

/** What a worker thread needs for one submission. */
export interface AuditTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly relativePath: string;
  readonly policy: Policy;
}

/** The entry of a worker thread. */
export default function work({ name, bytes, relativePath, policy }: AuditTask): Promise<Audit> {
  return auditSource({ name, bytes }, relativePath, policy, stages);
}
