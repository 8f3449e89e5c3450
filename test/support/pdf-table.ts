import { breakLines, type Pen } from './pdf-pen.ts';
import { type PlacedCell, placeCells, type Table } from './submission.ts';

/** The part of a row that lies on one page. */
interface RowPart {
  readonly page: number;
  readonly top: number;
  readonly height: number;
}

/** Where a table's rows come to stand, and what is needed to start on another page. */
export interface PageFrame {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TableStyle {
  readonly size: number;
  readonly padding: number;
  /** What becomes of a row that does not fit on the page: moved to the next one, or cut in two. */
  readonly rowBreaks: 'move' | 'cut';
  readonly repeatHeadings: boolean;
}

/** A box with lines of text, ready to be drawn on its page. */
export interface DrawnCell {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly left: number; readonly top: number }[];
}

export interface TableLayout {
  readonly cells: readonly DrawnCell[];
  /** Where the text after the table goes on. */
  readonly page: number;
  readonly top: number;
}

/** Sets a table from `start` down, over as many pages as it takes. */
export function layOutTable(
  pen: Pen,
  table: Table,
  frame: PageFrame,
  start: { readonly page: number; readonly top: number },
  style: TableStyle,
): TableLayout {
  const lineHeight = style.size * 1.35;
  const sum = table.widths.reduce((total, one) => total + one, 0);
  const edges = [frame.left];
  for (const width of table.widths) edges.push(edges.at(-1)! + (width / sum) * frame.width);
  const placed = placeCells(table).map((cell) => {
    const left = edges[cell.column]!;
    const width = edges[cell.column + cell.columnSpan]! - left;
    const lines = cell.text
      .split(/[\n\v]/)
      .flatMap((text) => breakLines(pen, text, width - 2 * style.padding, style.size));
    return { ...cell, left, width, lines };
  });
  const heights = rowHeights(
    table.rows.length,
    placed,
    (lines) => lines.length * lineHeight + 2 * style.padding,
  );
  const repeated = style.repeatHeadings ? table.headingRows : 0;
  const repeatedHeight = heights.slice(0, repeated).reduce((total, one) => total + one, 0);

  const parts: RowPart[][] = [];
  const pagesWithHeadings: number[] = [];
  let { page, top } = start;
  const turnPage = () => {
    page += 1;
    top = frame.top;
    if (repeated > 0) {
      pagesWithHeadings.push(page);
      top += repeatedHeight;
    }
  };
  heights.forEach((height, row) => {
    const rowParts: RowPart[] = [];
    let rest = height;
    const isTallerThanPage = height > frame.bottom - frame.top - repeatedHeight;
    if (top + rest > frame.bottom && row >= repeated) {
      const mayCut = isTallerThanPage || style.rowBreaks === 'cut';
      // Cut on a line boundary, with room for at least one line on either side.
      while (mayCut && top + rest > frame.bottom) {
        const lines = Math.floor((frame.bottom - top - 2 * style.padding) / lineHeight);
        const whole = Math.round((rest - 2 * style.padding) / lineHeight);
        if (lines < 1 || lines >= whole) break;
        rowParts.push({ page, top, height: lines * lineHeight + 2 * style.padding });
        rest -= lines * lineHeight;
        turnPage();
      }
      if (top + rest > frame.bottom) turnPage();
    }
    rowParts.push({ page, top, height: rest });
    top += rest;
    parts.push(rowParts);
  });

  const cells = placed.flatMap((cell) => drawCell(cell, parts));
  for (const repeatedPage of pagesWithHeadings) {
    let rowTop = frame.top;
    const copies = heights.slice(0, repeated).map((height) => {
      const part = { page: repeatedPage, top: rowTop, height };
      rowTop += height;
      return [part];
    });
    cells.push(...placed.filter((cell) => cell.row < repeated).flatMap((cell) => drawCell(cell, copies)));
  }
  return { cells, page, top };

  /** A cell that lies on several pages is a box on each of them, its lines poured from one into the next. */
  function drawCell(
    cell: PlacedCell & { readonly left: number; readonly width: number; readonly lines: readonly string[] },
    rows: readonly (readonly RowPart[])[],
  ): DrawnCell[] {
    const boxes: { page: number; top: number; height: number }[] = [];
    for (const part of rows.slice(cell.row, cell.row + cell.rowSpan).flat()) {
      const last = boxes.at(-1);
      if (last?.page === part.page) last.height = part.top + part.height - last.top;
      else boxes.push({ page: part.page, top: part.top, height: part.height });
    }
    let rest = [...cell.lines];
    return boxes.map((box, index) => {
      const room = Math.floor((box.height - 2 * style.padding) / lineHeight + 1e-6);
      const own = index === boxes.length - 1 ? rest : rest.slice(0, room);
      rest = rest.slice(own.length);
      const used = own.length * lineHeight;
      const first =
        boxes.length > 1 ? box.top + style.padding : box.top + Math.max(0, (box.height - used) / 2);
      return {
        ...box,
        left: cell.left,
        width: cell.width,
        lines: own.map((text, line) => ({
          text,
          left: aligned(cell, text),
          top: first + line * lineHeight + (lineHeight - style.size) / 2,
        })),
      };
    });
  }

  function aligned(cell: { left: number; width: number; alignment: string }, text: string): number {
    const room = cell.width - pen.widthOf(text, style.size);
    if (cell.alignment === 'center') return cell.left + room / 2;
    return cell.alignment === 'right' ? cell.left + room - style.padding : cell.left + style.padding;
  }
}

function rowHeights(
  count: number,
  cells: readonly (PlacedCell & { readonly lines: readonly string[] })[],
  heightOf: (lines: readonly string[]) => number,
): number[] {
  const heights = new Array<number>(count).fill(0);
  for (const cell of cells.filter((one) => one.rowSpan === 1)) {
    heights[cell.row] = Math.max(heights[cell.row]!, heightOf(cell.lines));
  }
  for (const cell of cells.filter((one) => one.rowSpan > 1)) {
    const have = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((total, one) => total + one, 0);
    const missing = heightOf(cell.lines) - have;
    const last = cell.row + cell.rowSpan - 1;
    if (missing > 0) heights[last] = heights[last]! + missing;
  }
  return heights;
}
