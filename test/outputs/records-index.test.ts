import { expect, test } from 'vitest';
import { recordsIndex } from '../../src/outputs/records-index.ts';
import { auditOf, discrepancyRow, reportRow } from '../support/audits.ts';

test('a line for each report says what lists show, and is read again', () => {
  const found = discrepancyRow({
    id: 'aaaaaaaaaaaa',
    item: '支出合计\n（万元）',
    reported: { number: '1069.08' },
    expected: { text: '优' },
  });
  const first = auditOf({ discrepancies: [found] });
  const second = auditOf({ report: reportRow({ reportId: 'bbbbbbbbbb' }), discrepancies: [] });
  const text = recordsIndex.head() + recordsIndex.lines(first) + recordsIndex.lines(second);
  expect(text.split('\n')).toHaveLength(3);
  expect(recordsIndex.read(text)).toEqual([
    {
      report: first.report,
      found: [
        {
          id: 'aaaaaaaaaaaa',
          severity: found.severity,
          kind: found.kind,
          rule: found.rule,
          item: '支出合计\n（万元）',
          reported: '1069.08',
          expected: '优',
          difference: found.difference,
          unit: found.unit,
          relation: expect.stringMatching(/^[0-9a-f]{8}$/),
          place: expect.stringMatching(/^[0-9a-f]{8}$/),
        },
      ],
    },
    { report: second.report, found: [] },
  ]);
});
