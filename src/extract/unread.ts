import type { Document, Table } from '../model/document.ts';
import { scanNumbers } from '../model/printed-number.ts';
import type { ReportRecord } from '../model/record.ts';
import { type Draft, holderOf } from './draft.ts';
import { type Numbering, placeInCell, placeInParagraph } from './place.ts';

/** Quantities of the text that reached no figure: what the program did not understand, said openly. */
export function unreadNumbers(
  document: Document,
  draft: Draft,
  numbering: Numbering,
): ReportRecord['unreadNumbers'] {
  const unread: ReportRecord['unreadNumbers'] = [];
  const scan = (
    holder: string,
    text: string,
    locate: (start: number, end: number) => ReportRecord['unreadNumbers'][number]['at'],
  ) => {
    const used = draft.used.get(holder) ?? [];
    for (const number of scanNumbers(text)) {
      if (number.role !== 'quantity') continue;
      if (used.some(([start, end]) => start < number.end && end > number.start)) continue;
      unread.push({ value: number.value, at: locate(number.start, number.end) });
    }
  };
  const visit = (table: Table) => {
    for (const cell of table.cells) {
      scan(holderOf(table, cell), cell.text, (start, end) =>
        placeInCell(numbering, table, cell, { title: null, rowHeading: null, columnHeading: null }, [
          start,
          end,
        ]),
      );
      cell.tables.forEach(visit);
    }
  };
  for (const block of [...document.blocks, ...document.notes]) {
    if (block.kind === 'table') visit(block);
    else scan(block.id, block.text, (start, end) => placeInParagraph(numbering, block, null, [start, end]));
  }
  return unread;
}
