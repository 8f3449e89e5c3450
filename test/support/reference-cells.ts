import mammoth from 'mammoth';
import type { Cell } from '../../src/model/document.ts';

/** A cell as the Word file has it. */
export interface Known {
  readonly row: number;
  column: number;
  readonly rowSpan: number;
  columnSpan: number;
  readonly text: string;
}

/** The cells of the reference's Word file, with columns counted by the edges that are used, as a PDF shows them. */
export async function wordCells(file: Buffer): Promise<Known[][]> {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  return [...value.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table]) => {
    const cells: Known[] = [];
    const taken = new Set<string>();
    for (const [row, [, line]] of [...table!.matchAll(/<tr>(.*?)<\/tr>/gs)].entries()) {
      let column = 0;
      for (const [, attributes, html] of line!.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)) {
        while (taken.has(`${row},${column}`)) column++;
        const span = (name: string): number =>
          Number(new RegExp(`${name}="(\\d+)"`).exec(attributes!)?.[1] ?? 1);
        const [rowSpan, columnSpan] = [span('rowspan'), span('colspan')];
        for (let r = 0; r < rowSpan; r++)
          for (let c = 0; c < columnSpan; c++) taken.add(`${row + r},${column + c}`);
        cells.push({ row, column, rowSpan, columnSpan, text: plain(html!) });
        column += columnSpan;
      }
    }
    const edges = [...new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.columnSpan]))];
    edges.sort((one, other) => one - other);
    for (const cell of cells) {
      const right = edges.indexOf(cell.column + cell.columnSpan);
      cell.column = edges.indexOf(cell.column);
      cell.columnSpan = right - cell.column;
    }
    return cells;
  });
}

const plain = (html: string): string =>
  html
    .replace(/<\/p>|<br ?\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Place, spans and text of a cell, without white space. */
export const cellKey = (cell: Known | Cell): string =>
  `${cell.row},${cell.column}+${cell.rowSpan}x${cell.columnSpan} ${cell.text.replace(/\s/g, '')}`;
/** The paragraphs of a cell's text, without white space in them. */
export const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '')
    .join('\n');
