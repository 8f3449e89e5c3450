import { describe, expect, test } from 'vitest';
import { restore } from '../../../src/checks/restoring/restore.ts';
import { understand } from '../../../src/extract/index.ts';
import type { Block, Cell, Document, Paragraph } from '../../../src/model/document.ts';
import { defaultPolicy } from '../../../src/model/policy.ts';
import { modelCell } from '../../support/model-cell.ts';

/** A printed amount, or its readings, the text's own first. */
type Printed = string | readonly string[];

const cellOf = (row: number, column: number, printed: Printed): Cell => {
  const [text = '', ...others] = typeof printed === 'string' ? [printed] : printed;
  const uncertain = [{ start: 0, end: text.length, readings: [text, ...others] }];
  return modelCell(row, column, text, {
    runs: [{ page: 1, box: [0, 0, 10, 10], start: 0, end: text.length }],
    ...(typeof printed === 'string' ? {} : { uncertain }),
  });
};

/** A table of expenditure in 万元, and sentences after it; `⟨a|b⟩` in a sentence is what was read in two ways. */
function documentOf(amounts: Readonly<Record<string, Printed>>, sentences: readonly string[] = []): Document {
  const rows: (readonly [Printed, Printed])[] = [
    ['项目', '2021年决算数（万元）'],
    ...Object.entries(amounts),
  ];
  const table: Block = {
    kind: 'table',
    id: 't1',
    rows: rows.length,
    columns: 2,
    headingRows: [],
    areas: [],
    cells: rows.flatMap(([name, amount], row) => [cellOf(row, 0, name), cellOf(row, 1, amount)]),
  };
  const paragraphs = ['2021年度部门整体支出绩效自评报告', ...sentences].map((marked, index): Block => {
    const [, before = '', inside, after = ''] = /^(.*?)(?:⟨(.*)⟩(.*))?$/.exec(marked) ?? [];
    const readings = inside?.split('|') ?? [];
    const [own = ''] = readings;
    const uncertain = [{ start: before.length, end: before.length + own.length, readings }];
    return {
      kind: 'paragraph',
      id: `p${index + 1}`,
      text: before + own + after,
      runs: [],
      ...(inside === undefined ? {} : { uncertain }),
    };
  });
  const [title, ...others] = paragraphs as [Block, ...Block[]];
  return { format: 'scan', pages: 1, blocks: [title, table, ...others], furniture: [], notes: [] };
}

/** The doubtful texts of a document after the report's arithmetic was asked, with ✓ where it settled one. */
function settled(document: Document): string[] {
  const after = restore(document, understand(document, defaultPolicy)) ?? document;
  const holders = after.blocks.flatMap((block): readonly (Cell | Paragraph)[] =>
    block.kind === 'table' ? block.cells : [block],
  );
  return holders.flatMap(({ text, uncertain = [] }) =>
    uncertain.map(({ start, end, readings, restored }) => {
      expect(readings[0]).toBe(text.slice(start, end));
      return `${text.slice(start, end)}${restored ? '✓' : ''} (${readings.slice(1).join(' ')})`;
    }),
  );
}

const whole = { 基本支出: '309.93', 项目支出: '759.09', 支出合计: '1069.02' };

describe('a number that was read in several ways', () => {
  test.each<[string, Document, readonly string[]]>([
    ['is the one that fits', documentOf({ ...whole, 基本支出: ['309.98', '309.93'] }), ['309.93✓ (309.98)']],
    [
      'stays what it was read as where that fits',
      documentOf({ ...whole, 基本支出: ['309.93', '309.98'] }),
      ['309.93✓ (309.98)'],
    ],
    [
      'may be the total',
      documentOf({ ...whole, 支出合计: ['1069.62', '1069.02', '1059.02'] }),
      ['1069.02✓ (1069.62 1059.02)'],
    ],
    ['may lack its point', documentOf({ ...whole, 支出合计: ['106902', '1069.02'] }), ['1069.02✓ (106902)']],
    [
      'stays doubtful where none fits',
      documentOf({ ...whole, 基本支出: ['309.98', '809.93'] }),
      ['309.98 (809.93)'],
    ],
    [
      'stays doubtful where no relation speaks of it',
      documentOf({ 基本支出: ['309.98', '309.93'] }),
      ['309.98 (309.93)'],
    ],
    [
      'stays doubtful where both fit within rounding',
      documentOf({ ...whole, 支出合计: ['1069', '1069.02'] }),
      ['1069 (1069.02)'],
    ],
    [
      'stays doubtful where another relation does not hold with the one that fits',
      documentOf({ ...whole, 基本支出: ['309.98', '309.93'], 人员支出: '200.00', 公用支出: '100.00' }),
      ['309.98 (309.93)'],
    ],
    [
      'is no other digit than one that was read',
      documentOf({ ...whole, 基本支出: ['309.98', '309.95'] }),
      ['309.98 (309.95)'],
    ],
    [
      'helps the next one',
      documentOf({
        ...whole,
        基本支出: ['309.98', '309.93'],
        人员支出: ['248.57', '248.51'],
        公用支出: '61.42',
      }),
      ['309.93✓ (309.98)', '248.51✓ (248.57)'],
    ],
    [
      'stays doubtful beside another in all its relations',
      documentOf({ ...whole, 基本支出: ['309.98', '309.93'], 项目支出: ['759.04', '759.09'] }),
      ['309.98 (309.93)', '759.04 (759.09)'],
    ],
    [
      'may stand in a sentence',
      documentOf(whole, ['2021年支出合计⟨1069.82|1069.02⟩万元。']),
      ['1069.02✓ (1069.82)'],
    ],
    [
      'that is no number settles nothing',
      documentOf({ ...whole, 基本支出: ['309.98', '3O9.93'] }),
      ['309.98 (3O9.93)'],
    ],
  ])('%s', (_, document, expected) => {
    expect(settled(document)).toEqual(expected);
  });
});

test('what was read alike stands, though another digit would make everything hold', () => {
  const document = documentOf({ ...whole, 基本支出: '309.98' });
  expect(restore(document, understand(document, defaultPolicy))).toBeNull();
});

test('places after a number that became longer move with it', () => {
  const document = documentOf(whole, ['2021年支出合计⟨106902|1069.02⟩万元，其中基本支出309.93万元。']);
  const after = restore(document, understand(document, defaultPolicy))!;
  const { figures } = understand(after, defaultPolicy).record;
  const inSentence = figures.filter(({ origin }) => origin === 'sentence');
  expect(inSentence.map(({ value, at }) => [value.toFixed(), at.raw, at.readings, at.restored])).toEqual([
    ['1069.02', '1069.02万元', ['1069.02', '106902'], true],
    ['309.93', '309.93万元', undefined, undefined],
  ]);
});
