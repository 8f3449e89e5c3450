import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditSource } from '../src/batch/audit.ts';
import { stages } from '../src/batch/stages.ts';
import type { PrintedValue } from '../src/model/audit.ts';
import { defaultPolicy } from '../src/model/policy.ts';

const folder = join(import.meta.dirname, '../../shared/reference');

/** What a person found in the reference submission by hand: severity, kind, reported, expected. */
const byHand = [
  'error ratio-mismatch 29.01 28.99',
  'error ratio-mismatch 71.99 71.01',
  'error sum-mismatch 309.93 340.9',
  'error score-mismatch 5 0',
  'error score-mismatch 3 2',
  'rounding sum-mismatch 207.88 207.89',
  'rounding carry-forward-mismatch 5.03 5.04',
  'rounding carry-forward-mismatch 5.03 5.04',
];

const digits = (value: PrintedValue | null): string => (value && 'number' in value ? value.number : '');

describe.skipIf(!existsSync(folder))('the reference submission (skipped where ../shared is absent)', () => {
  test.each(['junshan-2020.docx', 'junshan-2020.doc', 'junshan-2020.pdf'])(
    '%s: the errors found by hand and no other',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const audit = await auditSource({ name, bytes }, name, defaultPolicy, stages);
      const rows = audit.discrepancies
        .filter((row) => row.severity !== 'warning')
        .map((row) => `${row.severity} ${row.kind} ${digits(row.reported)} ${digits(row.expected)}`);
      expect(rows.toSorted()).toEqual(byHand.toSorted());
      expect(audit.scores).toHaveLength(25);
    },
    60_000,
  );
});
