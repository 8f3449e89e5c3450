import { expect, test } from 'vitest';
import { withInk } from '../../src/extract/signature-ink.ts';
import type { Document, Inking, Sheet } from '../../src/model/document.ts';
import type { Locator } from '../../src/model/locator.ts';
import type { Signature } from '../../src/model/record.ts';

const printed: Sheet = { page: 1, width: 595, height: 842, quarters: 0 };
const sheet: Sheet = { ...printed, skew: 0.2 };
const documentOf = (inkings: readonly Inking[], sheets: readonly Sheet[] = [sheet]): Document => ({
  format: 'scan',
  pages: 1,
  sheets,
  inkings,
  blocks: [],
  furniture: [],
  notes: [],
});
const pen = (left: number, top: number, page = 1): Inking => ({
  page,
  box: [left, top, left + 50, top + 20],
  seal: false,
});
const seal = (left: number, top: number): Inking => ({
  page: 1,
  box: [left, top, left + 119, top + 119],
  seal: true,
});

/** A label of running text from 100 to 200 points across, 400 to 412 down; or an empty cell from 300 to 400, 400 to 430. */
const label = (role: string, signed: Signature['signed'] = 'no'): Signature => ({
  role,
  signed,
  at: {
    kind: 'text',
    paragraphId: 'p1',
    paragraph: 1,
    range: [0, 10],
    areas: [{ page: 1, box: [100, 400, 200, 412] }],
    raw: `${role}：`,
  },
});
const cell = (raw = ''): Signature => ({
  role: '王青',
  signed: 'no',
  at: {
    kind: 'cell',
    tableId: 't1',
    table: 1,
    row: 2,
    column: 4,
    range: [0, raw.length],
    areas: [{ page: 1, box: [300, 400, 400, 430] }],
    raw,
  } satisfies Locator,
});

test.each<[string, Signature, Document, Signature['signed']]>([
  ['a name beside the label', label('组长（签字）'), documentOf([pen(220, 396)]), 'yes'],
  ['ink further away', label('组长（签字）'), documentOf([pen(380, 396)]), 'no'],
  ['ink on another line', label('组长（签字）'), documentOf([pen(220, 440)]), 'no'],
  ['ink on another page', label('组长（签字）'), documentOf([pen(220, 396, 2)]), 'no'],
  ['a seal over a signature’s label', label('组长（签字）'), documentOf([seal(150, 350)]), 'no'],
  ['a seal at its place', label('单位（盖章）'), documentOf([seal(150, 420)]), 'yes'],
  ['a seal elsewhere', label('单位（盖章）'), documentOf([seal(150, 600)]), 'no'],
  ['ink at a seal’s place', label('单位（盖章）'), documentOf([pen(220, 396)]), 'no'],
  ['a seal where either will do', label('负责人（签章）'), documentOf([seal(220, 380)]), 'yes'],
  ['a signature where either will do', label('负责人（签章）'), documentOf([pen(220, 396)]), 'yes'],
  ['a signature in its cell', cell(), documentOf([pen(320, 405)]), 'yes'],
  ['a signature in the cell below', cell(), documentOf([pen(320, 435)]), 'no'],
  ['nothing on a poor page', cell(), documentOf([], [{ ...sheet, poor: true }]), 'cannot-tell'],
  ['ink on a poor page', cell(), documentOf([pen(320, 405)], [{ ...sheet, poor: true }]), 'yes'],
  ['a page that was printed', cell(), documentOf([pen(320, 405)], [printed]), 'no'],
  ['a typed name', label('组长（签字）', 'yes'), documentOf([]), 'yes'],
])('%s', (_, signature, document, expected) => {
  expect(withInk(signature, document).signed).toBe(expected);
});
