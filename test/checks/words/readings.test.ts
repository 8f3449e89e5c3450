import { describe, expect, test } from 'vitest';
import { withReadings } from '../../../src/checks/words/readings.ts';
import { Decimal } from '../../../src/model/decimal.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import type { Cell, Document } from '../../../src/model/document.ts';
import type { Locator } from '../../../src/model/locator.ts';
import { modelCell as cell } from '../../support/model-cell.ts';

const unsure = (text: string, ...others: string[]) => ({
  uncertain: [{ start: 0, end: text.length, readings: [text, ...others] }],
});
const documentOf = (cells: readonly Cell[]): Document => ({
  format: 'image',
  pages: 1,
  blocks: [{ kind: 'table', id: 't1', rows: 3, columns: 3, cells, headingRows: [], areas: [] }],
  furniture: [],
  notes: [],
});
const at = (row: number, column: number, raw: string, readings?: string[]): Locator => ({
  kind: 'cell',
  tableId: 't1',
  table: 1,
  row,
  column,
  range: [0, raw.length],
  areas: [],
  raw,
  ...(readings ? { readings } : {}),
});
const found = (more: Partial<Discrepancy> = {}): Discrepancy => ({
  severity: 'error',
  kind: 'sum-mismatch',
  rule: 'footing',
  item: '合计',
  reported: new Decimal('309.93'),
  expected: new Decimal('340.9'),
  difference: new Decimal('-30.97'),
  unit: '万元',
  calculation: '207.88 + 133.02 = 340.90 ≠ 309.93',
  where: [at(1, 2, '309.93')],
  comparedWith: [at(2, 2, '207.88'), at(3, 2, '133.02')],
  evidence: '309.93',
  message: { zh: '合计不符。', en: 'The total is wrong.' },
  confidence: 1,
  ...more,
});
const table = (...more: Cell[]) =>
  documentOf([cell(0, 1, '309.93'), cell(1, 1, '207.88'), cell(2, 1, '133.02'), ...more]);

const verdict = (discrepancy: Discrepancy, document: Document = table()) => {
  const { severity, kind, confidence } = withReadings(discrepancy, document);
  return [severity, kind, confidence];
};
const standing = ['error', 'sum-mismatch', 1];
const uncertain = ['warning', 'uncertain-reading', 0.5];

describe('a number that may be misread is never an error', () => {
  test.each<[string, Discrepancy, readonly unknown[]]>([
    ['all is certain', found(), standing],
    ['the suspect is uncertain', found({ where: [at(1, 2, '309.93', ['309.93', '309.98'])] }), uncertain],
    [
      'an operand is uncertain',
      found({ comparedWith: [at(2, 2, '207.88', ['207.88', '207.83'])] }),
      uncertain,
    ],
    ['nothing on the page is certain', found({ where: [at(1, 2, '309.93', ['309.93'])] }), uncertain],
    [
      'a warning says so too',
      found({ severity: 'warning', where: [at(1, 2, '309.93', ['309.93', '309.98'])] }),
      uncertain,
    ],
    [
      'words stay what they are, but no error',
      found({
        kind: 'template-residue' as Discrepancy['kind'],
        reported: '××',
        expected: null,
        calculation: '',
        where: [at(1, 2, '2×', ['2×', '2x'])],
      }),
      ['warning', 'template-residue', 0.5],
    ],
    [
      'rounding accuses nobody',
      found({ severity: 'rounding', where: [at(1, 2, '309.93', ['309.93', '309.98'])] }),
      ['rounding', 'sum-mismatch', 1],
    ],
  ])('%s', (_, discrepancy, expected) => {
    expect(verdict(discrepancy)).toEqual(expected);
  });

  test.each<[string, Cell, readonly unknown[]]>([
    ['a cell in its column could not be read', cell(3, 1, '\uFFFD', { doubt: 'uncertain-text' }), uncertain],
    ['a cell in its row was read as letters', cell(0, 2, 'S', unsure('S', '5')), uncertain],
    ['a label in its row is uncertain', cell(0, 0, '1、局机关', unsure('1、局机关', '局机关')), uncertain],
    ['a text under it is uncertain', cell(4, 1, '签字', unsure('签字', '签学')), standing],
    ['one of another row', cell(4, 0, '1、局机关', unsure('1、局机关', '局机关')), standing],
    ['another row and column', cell(4, 2, 'S', unsure('S', '5')), standing],
    ['a broken number elsewhere', cell(4, 2, '1140,2.00', unsure('1140,2.00', '1,140,2.00')), uncertain],
    ['a whole number elsewhere', cell(4, 2, '1,140.00', unsure('1,140.00', '1,146.00')), standing],
    ['one set with spaces', cell(4, 2, '1 140.00', unsure('1 140.00', '1 146.00')), standing],
    ['a broken number that is certain', cell(4, 2, '1140,2.00'), standing],
    ['a blank beside it is certain', cell(0, 2, ''), standing],
  ])('%s', (_, beside, expected) => {
    expect(verdict(found(), table(beside))).toEqual(expected);
  });

  test('the message tells the other readings', () => {
    const where = [at(1, 2, '309.93', ['309.93', '309.98', '809.93'])] as const;
    const { message } = withReadings(found({ where }), table());
    expect(message.zh).toBe('数字识读存疑：“309.93”也可能是“309.98”、“809.93”，请先对照原件核实。合计不符。');
    expect(message.en).toContain('“309.93” may be “309.98” or “809.93”');
  });

  test('the message tells what the report itself settled', () => {
    const where = [{ ...at(1, 2, '309.93', ['309.93', '309.98']), restored: true as const }] as const;
    const { severity, message } = withReadings(found({ where }), table());
    expect(severity).toBe('warning');
    expect(message.zh).toBe(
      '数字识读存疑：“309.93”另识读为“309.98”，已按报告自身的勾稽关系取定，请先对照原件核实。合计不符。',
    );
    expect(message.en).toContain('“309.93”, also read as “309.98”, was settled');
  });
});
