import PDFDocument from 'pdfkit';
import { breakLines, embeddedPen, namedPen, type Pen } from './pdf-pen.ts';
import { type DrawnCell, layOutTable, type TableStyle } from './pdf-table.ts';
import type { Block, Submission, Table } from './submission.ts';

export interface PdfOptions {
  /** `embedded`: subsets of real fonts in the file; `named`: a font that the file only names. */
  readonly font: 'embedded' | 'named';
  /** How cell borders are drawn: as lines, or as thin filled rectangles, as Word and WPS do. */
  readonly borders: 'strokes' | 'fills';
  readonly rowBreaks: 'move' | 'cut';
  readonly repeatHeadings: boolean;
}

export const pdfDefaults: PdfOptions = {
  font: 'embedded',
  borders: 'strokes',
  rowBreaks: 'move',
  repeatHeadings: true,
};

type Pdf = InstanceType<typeof PDFDocument>;

const margin = { side: 64, top: 72, bottom: 68 };
const headingSizes = [20, 15, 13.5, 12.5];
const proseSize = 12;

/** The bytes of a PDF with text, not pictures of it; the same submission and options give the same bytes. */
export async function writePdf(
  submission: Submission,
  options: Partial<PdfOptions> = {},
): Promise<Uint8Array> {
  const chosen = { ...pdfDefaults, ...options };
  const pdf = new PDFDocument({
    size: 'A4',
    layout: submission.orientation,
    margin: 0,
    bufferPages: true,
    // The file's id is made from these, so the day must not be today.
    info: { Producer: 'hedui', Creator: 'hedui', CreationDate: new Date(Date.UTC(2024, 0, 15, 8)) },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const setter = new Setter(pdf, chosen);
  for (const block of submission.blocks) setter.set(block);
  setter.finish(submission.runningHead);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

/** Sets blocks one below the other, page after page. */
class Setter {
  readonly #pdf: Pdf;
  readonly #options: PdfOptions;
  readonly #pen: Pen;
  #page = 0;
  #top = margin.top;

  constructor(pdf: Pdf, options: PdfOptions) {
    this.#pdf = pdf;
    this.#options = options;
    this.#pen = options.font === 'embedded' ? embeddedPen(pdf) : namedPen(pdf);
  }

  set(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.#setText(block.text, headingSizes[block.level]!, block.level === 0 ? 'center' : 'left', false);
        break;
      case 'paragraph':
        this.#setText(block.text, proseSize, block.alignment, block.indent);
        break;
      case 'page-break':
        this.#goTo(this.#page + 1, margin.top);
        break;
      case 'table':
        this.#setTable(block);
    }
  }

  finish(runningHead: string): void {
    const { count } = this.#pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(page);
      const { width, height } = this.#pdf.page;
      if (runningHead) this.#drawCentred(runningHead, width, 36, 9);
      this.#drawCentred(`— ${page + 1} —`, width, height - 44, 9);
    }
  }

  get #width(): number {
    return this.#pdf.page.width - 2 * margin.side;
  }

  get #bottom(): number {
    return this.#pdf.page.height - margin.bottom;
  }

  #drawCentred(text: string, width: number, top: number, size: number): void {
    this.#pen.draw(text, (width - this.#pen.widthOf(text, size)) / 2, top, size);
  }

  #setText(text: string, size: number, alignment: string, indent: boolean): void {
    const step = size * 1.65;
    const first = indent ? 2 * size : 0;
    breakLines(this.#pen, text, this.#width, size, first).forEach((line, index) => {
      if (this.#top + step > this.#bottom) this.#goTo(this.#page + 1, margin.top);
      const room = this.#width - this.#pen.widthOf(line, size);
      const shift = alignment === 'center' ? room / 2 : alignment === 'right' ? room : 0;
      this.#pen.draw(line, margin.side + shift + (index === 0 ? first : 0), this.#top, size);
      this.#top += step;
    });
  }

  #setTable(table: Table): void {
    const style: TableStyle = {
      size: table.widths.length > 7 ? 9 : 10,
      padding: 4,
      rowBreaks: this.#options.rowBreaks,
      repeatHeadings: this.#options.repeatHeadings,
    };
    const frame = {
      left: margin.side,
      width: this.#width,
      top: margin.top,
      bottom: this.#bottom,
    };
    const layout = layOutTable(this.#pen, table, frame, { page: this.#page, top: this.#top }, style);
    for (const page of new Set(layout.cells.map((cell) => cell.page))) {
      this.#goTo(page, this.#top);
      this.#drawCells(
        layout.cells.filter((cell) => cell.page === page),
        style.size,
      );
    }
    this.#goTo(layout.page, layout.top + 12);
  }

  #drawCells(cells: readonly DrawnCell[], size: number): void {
    const drawn = new Set<string>();
    for (const { left, top, width, height } of cells) {
      const right = left + width;
      const bottom = top + height;
      this.#drawEdge(left, top, right, top, drawn);
      this.#drawEdge(left, bottom, right, bottom, drawn);
      this.#drawEdge(left, top, left, bottom, drawn);
      this.#drawEdge(right, top, right, bottom, drawn);
    }
    for (const cell of cells) {
      for (const { text, left, top } of cell.lines) if (text) this.#pen.draw(text, left, top, size);
    }
  }

  /** Neighbours share an edge: it is drawn once. */
  #drawEdge(x1: number, y1: number, x2: number, y2: number, drawn: Set<string>): void {
    const key = [x1, y1, x2, y2].map((one) => one.toFixed(2)).join(' ');
    if (drawn.has(key)) return;
    drawn.add(key);
    const thick = 0.5;
    if (this.#options.borders === 'strokes') {
      this.#pdf.lineWidth(thick).moveTo(x1, y1).lineTo(x2, y2).stroke('#000000');
    } else {
      this.#pdf.rect(x1 - thick / 2, y1 - thick / 2, x2 - x1 + thick, y2 - y1 + thick).fill('#000000');
    }
  }

  #goTo(page: number, top: number): void {
    while (this.#pdf.bufferedPageRange().count <= page) this.#pdf.addPage();
    this.#pdf.switchToPage(page);
    this.#page = page;
    this.#top = top;
  }
}
