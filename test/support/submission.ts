/** A submission as its writer thinks of it, whatever file format it ends up in: what the writers beside this turn into bytes. */
export interface Submission {
  /** Printed at the top of every page; empty for none. */
  readonly runningHead: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table | PageBreak;

export interface Heading {
  readonly kind: 'heading';
  /** 0 is a title in the middle of the page, 1 一、, 2 （一）, 3 1. */
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly alignment: Alignment;
  /** First line moved in by two characters, as prose is. */
  readonly indent: boolean;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export interface Table {
  readonly kind: 'table';
  /** Relative widths, one per column. */
  readonly widths: readonly number[];
  /** How many rows at the top are repeated on each page. */
  readonly headingRows: number;
  /** As in HTML: a row lists the cells that start in it; a place that a merged cell covers has no cell of its own. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Alignment = 'left' | 'center' | 'right';

export interface Cell {
  /** `\n` starts a new paragraph, `\v` a new line within one. */
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly alignment: Alignment;
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text });

export const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  text,
  alignment: 'left',
  indent: true,
});

/** A line of its own, such as `单位：万元` above a table. */
export const line = (text: string, alignment: Alignment = 'left'): Paragraph => ({
  kind: 'paragraph',
  text,
  alignment,
  indent: false,
});

export const pageBreak: PageBreak = { kind: 'page-break' };

interface CellOptions {
  readonly down?: number;
  readonly across?: number;
  readonly alignment?: Alignment;
}

/** Long text stands left and short text in the middle unless told otherwise, as clerks leave it. */
export function cell(text: string, options: CellOptions = {}): Cell {
  const isLong = text.length > 14 || /[\n\v]/.test(text);
  return {
    text,
    rowSpan: options.down ?? 1,
    columnSpan: options.across ?? 1,
    alignment: options.alignment ?? (isLong ? 'left' : 'center'),
  };
}

/** Strings in `rows` stand for plain cells. */
export function table(
  widths: readonly number[],
  rows: readonly (readonly (Cell | string)[])[],
  headingRows = 0,
): Table {
  return {
    kind: 'table',
    widths,
    headingRows,
    rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one))),
  };
}

export interface PlacedCell extends Cell {
  readonly row: number;
  readonly column: number;
}

/** Where each cell of a table stands in its grid. Throws where cells overlap or leave a hole: then the table is miswritten. */
export function placeCells(of: Table): PlacedCell[] {
  const columns = of.widths.length;
  const taken = of.rows.map(() => new Array<boolean>(columns).fill(false));
  const placed: PlacedCell[] = [];
  of.rows.forEach((cells, row) => {
    let column = 0;
    for (const one of cells) {
      while (taken[row]?.[column]) column += 1;
      for (let down = 0; down < one.rowSpan; down += 1) {
        for (let across = 0; across < one.columnSpan; across += 1) {
          if (taken[row + down]?.[column + across] !== false) {
            throw new Error(`table cell "${one.text}" in row ${row} does not fit at column ${column}`);
          }
          taken[row + down]![column + across] = true;
        }
      }
      placed.push({ ...one, row, column });
    }
    if (taken[row]?.includes(false)) {
      throw new Error(`table row ${row} (${cells.map((one) => one.text).join(' | ')}) has a hole`);
    }
  });
  return placed;
}

/** Every printed text of a submission in reading order, for tests that look for words. */
export function textsOf(submission: Submission): string[] {
  return submission.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().map((one) => one.text);
    return block.kind === 'page-break' ? [] : [block.text];
  });
}
