/**
 * What stands where in a submission, as plain data that survives a thread boundary. A parser writes it; nothing in it
 * depends on the format it came from, except that formats without pages have no areas.
 */

/** A rectangle in points (1/72 inch) from the top left corner of the upright page: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Where on which page (from 1) something is printed. */
export interface Area {
  readonly page: number;
  readonly box: Box;
}

/** The area of a part of a text, by its character range (end exclusive): one per printed line. */
export interface Run extends Area {
  readonly start: number;
  readonly end: number;
}

/**
 * A part of a text that could be read in more than one way, by its character range (end exclusive). The first reading
 * is the one that the text has; it is alone where the page is too poor to trust any.
 */
export interface UncertainReading {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  /** The text has the one reading with which the report's figures fit together. */
  readonly restored?: true;
}

/** A paragraph of the narrative, or a heading; soft line breaks are `\n`, automatic numbering is part of the text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Unique in the document, stable from run to run: `p12`. */
  readonly id: string;
  /** Folded for reading: compatibility radicals to ordinary characters, no-break spaces to spaces. */
  readonly text: string;
  /** As the file has it, where that differs from `text`; same length is not promised. */
  readonly raw?: string;
  /** The file that it stands in, where a submission consists of several. */
  readonly file?: string;
  /** Depth of a heading from 1, where the format says so (style or outline); absent in a text without styles. */
  readonly level?: number;
  /** Empty where the format has no pages. */
  readonly runs: readonly Run[];
  /** What of it is not read for certain; absent where all is. */
  readonly uncertain?: readonly UncertainReading[];
}

export interface Cell {
  /** Grid position from 0, counted in the true grid of the table. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs of the cell joined by `\n`; the text of nested tables is left to `tables`. */
  readonly text: string;
  readonly raw?: string;
  readonly runs: readonly Run[];
  /** What of the text is not read for certain; absent where all is. */
  readonly uncertain?: readonly UncertainReading[];
  /** The cell's own box, one per page that it lies on; empty where the format has no pages. */
  readonly areas: readonly Area[];
  /** Tables inside this cell. */
  readonly tables: readonly Table[];
  /** Why the cell's content or place is not certain; absent when it is. */
  readonly doubt?: Doubt;
}

/** A grid: cells in row-major order, no two overlapping; a place that no cell covers was not in the source. */
export interface Table {
  readonly kind: 'table';
  /** Unique in the document, stable from run to run: `t3`. */
  readonly id: string;
  /** The file that it stands in, where a submission consists of several. */
  readonly file?: string;
  /** The sheet of a workbook that it is; its rows and columns count as the sheet's do. */
  readonly sheet?: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  /** Rows (from 0) that the source itself marks as a heading repeated on every page. */
  readonly headingRows: readonly number[];
  readonly areas: readonly Area[];
}

/** A page as its areas count: upright, level and of this size in points. */
export interface Sheet {
  /** The file that it is of, where a submission consists of several. */
  readonly file?: string;
  /** From 1, in its file. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise by which the page as the file shows it stands upright. */
  readonly quarters: number;
  /** How far its picture was askew, clockwise in degrees; absent where the page was not read from its picture. */
  readonly skew?: number;
  /** Its picture is too coarse or pale for what is faint on it to be seen. */
  readonly poor?: true;
}

/** Ink on a page that was read from its picture that is neither print nor rule: a signature, a seal, dirt. */
export interface Inking extends Area {
  /** The file that it is in, where a submission consists of several. */
  readonly file?: string;
  /** It is red, as seals are. */
  readonly seal: boolean;
}

/** A picture of a line of print that was not read for certain, for the person who has to look at it. */
export interface Cutting extends Area {
  /** The file that it was cut from, where a submission consists of several. */
  readonly file?: string;
  readonly width: number;
  readonly height: number;
  /** Its pixels row by row, a byte each from 0 black to 255 white, compressed (zlib). */
  readonly deflated: Uint8Array;
}

export type Doubt = 'uncertain-join' | 'uncertain-grid' | 'uncertain-text';

export type Block = Paragraph | Table;

export interface Document {
  /** The id of the parser that wrote it: `docx`, `doc`, `pdf`, `scan`, `spreadsheet`. */
  readonly format: string;
  /** Null where the format has no pages. */
  readonly pages: number | null;
  /** The pages that were read; absent where the format has none. */
  readonly sheets?: readonly Sheet[];
  /** Body in reading order; text boxes follow the paragraph that they hang on. */
  readonly blocks: readonly Block[];
  /** Running heads and feet and page numbers: kept to be searched, never part of the narrative. */
  readonly furniture: readonly Paragraph[];
  /** Footnotes and endnotes. */
  readonly notes: readonly Paragraph[];
  /** Of what was read from pictures and is uncertain; absent where nothing is. */
  readonly cuttings?: readonly Cutting[];
  /** Absent where no page was read from a picture or none has any. */
  readonly inkings?: readonly Inking[];
}

/** What of a document a person reads. */
export type DocumentText = Pick<Document, 'blocks' | 'furniture' | 'notes'>;

/** What a parser is given: the bytes and nothing else; the name is for messages only. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kind of the submitted file, where the bytes are what it was converted to. */
  readonly convertedFrom?: string;
}

/** What becomes of texts; each change keeps what it is not about. */
export interface TextChange {
  readonly cell: (own: Cell) => Cell;
  readonly paragraph: (own: Paragraph) => Paragraph;
}

/** The document with the texts of its cells and paragraphs changed, wherever they stand. */
export function withTexts(document: Document, { cell, paragraph }: TextChange): Document {
  const table = (own: Table): Table => ({
    ...own,
    cells: own.cells.map((each) => ({ ...cell(each), tables: each.tables.map(table) })),
  });
  return {
    ...document,
    blocks: document.blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block))),
    furniture: document.furniture.map(paragraph),
    notes: document.notes.map(paragraph),
  };
}
