import { constants, crc32, deflateRawSync } from 'node:zlib';
import { type AsyncFlateStreamHandler, Zip, type ZipInputFile } from 'fflate';

/** A cell: a number, a text, or nothing. A text is a text whatever it begins with; there are no formulas. */
export type XlsxCell = number | string | null;

/** The most rows of a sheet, and the longest text of a cell, that spreadsheet programs take. */
export const mostRows = 1_048_576;
const longestText = 32_767;

/** So much of a sheet is packed at one time. */
const pieceLength = 1 << 18;
const level = 3;

/**
 * An XLSX workbook of plain tables with filters and frozen headings, written row by row: of what it holds only the row
 * at hand is in memory. Texts stand in their cells, not in a table of their own, which would have to be held whole.
 */
export class XlsxWriter {
  readonly #zip: Zip;
  readonly #names: string[] = [];
  #sheet: Sheet | null = null;

  constructor(take: (bytes: Uint8Array) => void) {
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      take(bytes);
    });
  }

  /** Begins a sheet with its headings, and how wide its columns are in characters. */
  sheet(name: string, headings: readonly string[], widths: readonly number[]): void {
    this.#sheet?.end();
    this.#names.push(name);
    const file = new Part(`xl/worksheets/sheet${this.#names.length}.xml`);
    this.#zip.add(file);
    this.#sheet = new Sheet(file, headings, widths);
  }

  row(cells: readonly XlsxCell[]): void {
    this.#sheet?.row(cells);
  }

  end(): void {
    this.#sheet?.end();
    for (const [name, content] of Object.entries(framesOf(this.#names))) {
      const file = new Part(name);
      this.#zip.add(file);
      file.push(declaration + content, true);
    }
    this.#zip.end();
  }
}

/** A file of the archive that comes piece by piece; Node packs it several times as fast as a packer in JavaScript. */
class Part implements ZipInputFile {
  readonly filename: string;
  readonly compression = 8;
  crc = 0;
  size = 0;
  // The archive puts its own here.
  ondata: AsyncFlateStreamHandler = () => undefined;

  constructor(filename: string) {
    this.filename = filename;
  }

  push(text: string, isLast: boolean): void {
    const bytes = new TextEncoder().encode(text);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    // What is packed of a piece ends at a whole byte, so the next can follow.
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(bytes, { level, finishFlush }), isLast);
  }
}

class Sheet {
  readonly #file: Part;
  readonly #columns: readonly string[];
  #rows = 0;
  #xml = '';

  constructor(file: Part, headings: readonly string[], widths: readonly number[]) {
    this.#file = file;
    this.#columns = headings.map((_, index) => lettersOf(index + 1));
    const columns = widths
      .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
      .join('');
    this.#xml = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
    this.#write(headings, ' s="1"');
  }

  row(cells: readonly XlsxCell[]): void {
    this.#write(cells, '');
  }

  end(): void {
    const filters = `A1:${this.#columns.at(-1) ?? 'A'}${this.#rows}`;
    this.#xml += `</sheetData><autoFilter ref="${filters}"/></worksheet>`;
    this.#file.push(this.#xml, true);
  }

  #write(cells: readonly XlsxCell[], style: string): void {
    this.#rows += 1;
    let xml = `<row r="${this.#rows}">`;
    for (const [index, cell] of cells.entries()) {
      if (cell === null) continue;
      const at = `<c r="${this.#columns[index]}${this.#rows}"${style}`;
      xml +=
        typeof cell === 'number'
          ? `${at}><v>${cell}</v></c>`
          : `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    }
    this.#xml += `${xml}</row>`;
    if (this.#xml.length < pieceLength) return;
    this.#file.push(this.#xml, false);
    this.#xml = '';
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What holds the sheets together: their types, their names, and the two styles that there are. */
function framesOf(names: readonly string[]): Readonly<Record<string, string>> {
  const each = (write: (number: number, name: string) => string) =>
    names.map((name, index) => write(index + 1, name)).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((number, name) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${each((number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="10"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`,
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.slice(0, longestText).replace(/[&<>"]/g, (each) => entities[each] as string);

const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
