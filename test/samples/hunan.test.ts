import { describe, expect, it } from 'vitest';
import { auditSource } from '../../src/batch/audit.ts';
import { stages } from '../../src/batch/stages.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { generateSubmission } from '../support/generate.ts';
import type { FaultClass } from '../support/mutate.ts';
import { writeDocx } from '../support/write-docx.ts';

async function auditHunan(seed: number, faults: readonly FaultClass[] = []) {
  const { submission, faults: planted } = generateSubmission(seed, { layout: 'hunan', faults });
  const bytes = new Uint8Array(await writeDocx(submission));
  return {
    planted: planted.map(({ at, reported }) => [at, reported]),
    ...(await auditSource({ name: 'hunan.docx', bytes }, 'hunan', defaultPolicy, stages)),
  };
}

describe('a submission in the Hunan layout', () => {
  it('has the data of 预算控制率 in its prose: 年初预算数 and 本年追加预算', {
    timeout: 60_000,
  }, async () => {
    for (const seed of [1, 7920]) {
      const { scores, discrepancies } = await auditHunan(seed);
      expect(scores.find(({ indicator }) => indicator === '预算控制率')?.status).toBe('agrees');
      expect(discrepancies).toEqual([]);
    }
  });

  it('holds 项目支出 to the two kinds of projects under it', { timeout: 60_000 }, async () => {
    const { planted, discrepancies } = await auditHunan(1, ['changed-digit']);
    expect(planted).toEqual([['base.operationProjects.budget', '731.53']]);
    expect(discrepancies.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['project-by-purpose', 'error'],
    ]);
  });
});
