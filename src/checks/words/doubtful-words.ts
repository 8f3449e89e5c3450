import type { Document, Paragraph } from '../../model/document.ts';
import type { Locator } from '../../model/locator.ts';
import { holding, sentenceAround, spans, tableHolding } from './place.ts';

/** Words, and the dash that 一 may be taken for. */
const WORDS = /[\u3400-\u9fff—]/;

/**
 * Whether the words that say what the numbers at some places are may be misread: the sentence that a number stands in,
 * and in a table what stands in its row and above it. A misread word takes a figure for another one, or out of a sum.
 */
export function restsOnDoubtfulWords(places: readonly Locator[], document: Document): boolean {
  return places.some((at) => {
    if (at.kind === 'text') {
      const paragraph = holding(document, at);
      return paragraph !== null && isDoubtful(paragraph, sentenceAround(paragraph.text, at.range));
    }
    const cells = tableHolding(document, at)?.cells ?? [];
    return cells.some((cell) => {
      const inRow = spans(cell, 'row', at.row);
      // Headings stand above.
      const inColumn = spans(cell, 'column', at.column) && cell.row < at.row;
      if (!inRow && !inColumn) return false;
      return isDoubtful(
        cell,
        inRow && inColumn ? sentenceAround(cell.text, at.range) : [0, cell.text.length],
      );
    });
  });
}

const isDoubtful = (
  { uncertain }: Pick<Paragraph, 'uncertain'>,
  [from, to]: readonly [number, number],
): boolean =>
  (uncertain ?? []).some(
    ({ start, end, readings }) => start < to && end > from && readings.some((reading) => WORDS.test(reading)),
  );
