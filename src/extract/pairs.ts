import type { Cell } from '../model/document.ts';
import { isFormLabel } from './form-labels.ts';
import { isNumeric, withoutSection, wordsOf } from './grid.ts';
import type { Region } from './regions.ts';

/** A label of a form with the cell that answers it. */
export interface Pair {
  readonly label: string;
  readonly value: Cell;
}

/** Label and value, label and value, along each row of a region without column headings. */
export function pairsOf(region: Region): Pair[] {
  const pairs: Pair[] = [];
  for (let row = region.bodyFrom; row < region.bodyTo; row++) {
    const cells = withoutSection(
      region.grid.row(row).filter((cell) => cell.row === row || cell.column === 0),
    );
    let label: string | null = null;
    for (const [index, cell] of cells.entries()) {
      const words = wordsOf(cell.text).replace(/[:：]$/, '');
      const answers = label !== null && cell.row === row;
      if (answers && (isNumeric(cell.text) || !isFormLabel(cell.text) || words === '')) {
        // A label before several numbers is the row of a table: which of them answers it cannot be told.
        const next = cells[index + 1];
        if (!(isNumeric(cell.text) && next && isNumeric(next.text)))
          pairs.push({ label: label as string, value: cell });
        label = null;
      } else label = words === '' ? null : words;
    }
  }
  return pairs;
}

/** `部门名称：某某局` in one cell or paragraph: what stands after the colon, with its start; null without. */
export function afterLabel(text: string, label: RegExp): { text: string; start: number } | null {
  const match = label.exec(text);
  if (!match) return null;
  const after = text.slice(match.index + match[0].length);
  const value = /^[\s\u3000_]*([^\s\u3000_，。；：:][^\n，。；]*?)(?=\s{2,}|\u3000{2,}|[\n，。；]|$)/.exec(
    after,
  );
  if (!value?.[1]) return null;
  return { text: value[1].trim(), start: match.index + match[0].length + value[0].indexOf(value[1]) };
}
