import { expect, test } from 'vitest';
import { type Origin, recordJson } from '../../src/outputs/record-json.ts';
import { auditOf } from '../support/audits.ts';

const audit = auditOf({ record: { figures: [{ value: '1069.020' }] } });
const textOf = (made: Origin) => recordJson.head(made) + recordJson.body(audit);
const origin = { fingerprint: 'ff', together: ['a1b2c3d4e5'] };

test('a record is the audit itself, losslessly, under the id of its report', () => {
  expect(recordJson.fileOf(audit.report.reportId)).toBe('a1b2c3d4e5.json');
  expect(JSON.parse(textOf(origin))).toEqual({ origin, ...audit });
});

test('it is read again for the same origin only', () => {
  const text = textOf(origin);
  expect(recordJson.read(text, 'ff')).toEqual({ audit, together: ['a1b2c3d4e5'] });
  expect(recordJson.read(text, 'fe')).toBeNull();
});

test.each(['', '{', '{}', '{"origin":{"fingerprint":"ff"}}', '{"origin":null}'])(
  '%j is no record',
  (text) => {
    expect(recordJson.read(text, 'ff')).toBeNull();
  },
);

test('an id that leads out of the folder is not followed', () => {
  const text = textOf({ ...origin, together: ['a1', '../../outside'] });
  expect(recordJson.read(text, 'ff')?.together).toEqual(['a1']);
});
