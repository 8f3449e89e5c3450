import type { Audit } from '../model/audit.ts';
import { failedAudit } from './audit.ts';
import type { Input } from './collect.ts';
import type { Contents } from './content.ts';
import { sha256Of } from './identity.ts';

/**
 * The files that were submitted twice: each with the first file of the same bytes, which is audited for both. Only files
 * of one size are read for it; an empty file is the same as any other and a duplicate of none.
 */
export async function duplicatesAmong(
  inputs: readonly Input[],
  contents: Contents,
): Promise<ReadonlyMap<Input, Input>> {
  const duplicates = new Map<Input, Input>();
  const bySize = new Map<number, Input[]>();
  for (const input of inputs) {
    if (input.problem !== undefined || input.bytes === 0) continue;
    bySize.set(input.bytes, [...(bySize.get(input.bytes) ?? []), input]);
  }
  for (const sameSize of bySize.values()) {
    if (sameSize.length < 2) continue;
    const firsts = new Map<string, Input>();
    for (const input of sameSize) {
      const content = await contents.read(input.place);
      if (!content.ok) continue;
      const hash = sha256Of(content.value);
      const first = firsts.get(hash);
      if (first) duplicates.set(input, first);
      else firsts.set(hash, input);
    }
  }
  return duplicates;
}

/** The row of a file that was submitted twice: it says where its audit is. */
export function duplicateAudit(relativePath: string, original: string): Audit {
  const reason = {
    code: 'duplicate',
    loss: false,
    text: {
      zh: `与 ${original} 的内容完全相同，只审核那一份`,
      en: `the same content as ${original}, which is audited for both`,
    },
  };
  const audit = failedAudit(relativePath, reason, 0);
  return { ...audit, report: { ...audit.report, status: 'ok' } };
}
