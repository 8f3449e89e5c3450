import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { discrepancyIds, reportIdOf } from '../../src/batch/identity.ts';
import { Decimal } from '../../src/model/decimal.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import { cellAt, textAt } from '../support/audits.ts';

test('a report’s id is the same on every system', () => {
  const id = createHash('sha256').update('2020/科工局.docx').digest('hex').slice(0, 10);
  expect(reportIdOf('2020/科工局.docx')).toBe(id);
  expect(reportIdOf('2020\\科工局.docx')).toBe(id);
  expect(reportIdOf('caf\u0065\u0301.docx')).toBe(reportIdOf('caf\u00e9.docx'));
});

const found: Discrepancy = {
  severity: 'error',
  kind: 'sum-mismatch',
  rule: 'expenditure-total',
  item: '支出合计',
  reported: new Decimal('1079.55'),
  expected: new Decimal('1069.02'),
  difference: new Decimal('10.53'),
  unit: '万元',
  calculation: '309.93 + 759.09 = 1069.02',
  where: [cellAt()],
  comparedWith: [textAt()],
  evidence: '1079.55',
  message: { zh: '不等', en: 'not equal' },
  confidence: 1,
};
const idOf = (changes: Partial<Discrepancy>, reportId = 'a1b2c3d4e5') =>
  discrepancyIds(reportId, [{ ...found, ...changes }])[0];

test.each<[string, Partial<Discrepancy>]>([
  ['another wording', { message: { zh: '不符', en: 'differs' }, calculation: '', evidence: '' }],
  ['another severity', { severity: 'warning', confidence: 0.5 }],
  ['rows put in above', { where: [cellAt({ row: 9, table: 3, tableId: 't3' })] }],
  [
    'paragraphs put in above',
    { comparedWith: [textAt({ paragraph: 60, paragraphId: 'p60', range: [0, 8] })] },
  ],
])('%s does not change a discrepancy’s id', (_name, changes) => {
  expect(idOf(changes)).toBe(idOf({}));
  expect(idOf({})).toMatch(/^[0-9a-f]{12}$/);
});

test.each<[string, Partial<Discrepancy>]>([
  ['rule', { rule: 'other' }],
  ['kind', { kind: 'unit-suspect' }],
  ['item', { item: '基本支出' }],
  ['place', { where: [cellAt({ columnHeading: '基本支出' })] }],
  ['printed number', { where: [cellAt({ raw: '1079.56' })] }],
  ['place compared with', { comparedWith: [] }],
])('another %s is another discrepancy', (_name, changes) => {
  expect(idOf(changes)).not.toBe(idOf({}));
});

test('another report is another discrepancy, and true duplicates are told apart, the first keeping its id', () => {
  expect(idOf({}, 'ffffffffff')).not.toBe(idOf({}));
  const ids = discrepancyIds('a1b2c3d4e5', [found, found, found]);
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe(idOf({}));
});
