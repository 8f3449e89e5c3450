import { expect, test } from 'vitest';
import { recordJson } from '../../src/outputs/record-json.ts';
import { auditOf } from '../support/audits.ts';

test('a record is the audit itself, losslessly, under the id of its report', () => {
  const audit = auditOf({ record: { figures: [{ value: '1069.020' }] } });
  expect(recordJson.file(audit)).toBe('a1b2c3d4e5.json');
  expect(JSON.parse(recordJson.text(audit))).toEqual(audit);
});
