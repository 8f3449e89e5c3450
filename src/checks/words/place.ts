import type { Cell, Document, Paragraph, Table } from '../../model/document.ts';
import { type Locator, placeKey } from '../../model/locator.ts';
import type { Localized } from '../../model/message.ts';

/** Where a number stands, short enough for a sentence; the row's own column of places says it in full. */
export function placeWords(at: Locator): Localized {
  if (at.kind === 'text') {
    // The innermost of nested headings is the one that a person sees above the paragraph.
    const heading = at.heading === undefined ? null : shortened(at.heading.split(' / ').at(-1) as string);
    return {
      zh: heading ? `“${heading}”部分第 ${at.paragraph} 段` : `正文第 ${at.paragraph} 段`,
      en: heading ? `paragraph ${at.paragraph} under “${heading}”` : `paragraph ${at.paragraph}`,
    };
  }
  const headings = [at.rowHeading, at.columnHeading].flatMap((words) => (words ? [shortened(words)] : []));
  const within = headings.length > 0 ? headings.join(' / ') : null;
  return {
    zh: within ? `表 ${at.table}“${within}”` : `表 ${at.table}第 ${at.row} 行第 ${at.column} 列`,
    en: within ? `table ${at.table}, “${within}”` : `table ${at.table}, row ${at.row}, column ${at.column}`,
  };
}

/** The same places once each, in the order of their first appearance, without those in `besides`. */
export function distinctPlaces(places: readonly Locator[], besides: readonly Locator[] = []): Locator[] {
  const seen = new Set(besides.map(placeKey));
  return places.filter((place) => {
    const key = placeKey(place);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Order in the document: by block where the document is at hand, else tables by number before paragraphs. */
export function documentOrder(document: Document): (a: Locator, b: Locator) => number {
  const index = new Map<string, number>();
  const visit = (id: string) => index.set(id, index.size);
  const visitTable = (table: Table) => {
    visit(table.id);
    for (const cell of table.cells) for (const nested of cell.tables) visitTable(nested);
  };
  for (const block of document.blocks) block.kind === 'table' ? visitTable(block) : visit(block.id);
  const rank = (at: Locator): number[] =>
    at.kind === 'cell'
      ? [index.get(at.tableId) ?? at.table, at.row, at.column, at.range[0]]
      : [index.get(at.paragraphId) ?? 1_000_000 + at.paragraph, 0, 0, at.range[0]];
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    for (let level = 0; level < left.length; level++) {
      const difference = (left[level] as number) - (right[level] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** The printed words around a place: its sentence, or its cell; the number itself where the document is not at hand. */
export function evidenceAt(document: Document, at: Locator): string {
  const text = textHolding(document, at);
  if (text === null) return at.raw;
  if (at.kind === 'cell' && text.length <= 80) return oneLine(text);
  const [start, end] = sentenceAround(text, at.range);
  return shortened(oneLine(text.slice(start, end + 1)), 160);
}

const STOP = /[。；;\n]/;

/** The sentence around a range of a text, without its stop. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !STOP.test(text[from - 1] as string)) from--;
  while (to < text.length && !STOP.test(text[to] as string)) to++;
  return [from, to];
}

/** The table that a place stands in; null for a paragraph, or where the document does not hold it. */
export const tableHolding = (document: Document, at: Locator): Table | null =>
  at.kind === 'cell' ? (tables(document).get(at.tableId) ?? null) : null;

/** The whole text of the cell or paragraph that a place stands in; null where the document does not hold it. */
export const textHolding = (document: Document, at: Locator): string | null =>
  holding(document, at)?.text ?? null;

/** The cell or paragraph that a place stands in; null where the document does not hold it. */
export function holding(document: Document, at: Locator): Cell | Paragraph | null {
  if (at.kind === 'text') return paragraphs(document).get(at.paragraphId) ?? null;
  const table = tables(document).get(at.tableId);
  return table?.cells.find((cell) => spans(cell, 'row', at.row) && spans(cell, 'column', at.column)) ?? null;
}

/** Whether a cell lies over a row or column, counted from 1. */
export const spans = (cell: Cell, side: 'row' | 'column', number: number): boolean =>
  cell[side] < number && number <= cell[side] + cell[side === 'row' ? 'rowSpan' : 'columnSpan'];

const tablesOf = new WeakMap<Document, Map<string, Table>>();
const paragraphsOf = new WeakMap<Document, Map<string, Paragraph>>();

function tables(document: Document): Map<string, Table> {
  let found = tablesOf.get(document);
  if (!found) {
    const all = new Map<string, Table>();
    const visit = (table: Table) => {
      all.set(table.id, table);
      for (const cell of table.cells) for (const nested of cell.tables) visit(nested);
    };
    for (const block of document.blocks) if (block.kind === 'table') visit(block);
    tablesOf.set(document, all);
    found = all;
  }
  return found;
}

function paragraphs(document: Document): Map<string, Paragraph> {
  let found = paragraphsOf.get(document);
  if (!found) {
    const body = document.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
    found = new Map([...body, ...document.notes, ...document.furniture].map((text) => [text.id, text]));
    paragraphsOf.set(document, found);
  }
  return found;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, '').trim();

export function shortened(text: string, longest = 30): string {
  const characters = [...oneLine(text)];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest).join('')}…`;
}
