import type { Block, Cell, DocumentText, Paragraph, Table, UncertainReading } from '../../model/document.ts';
import { cellKey, holderKey } from '../../model/locator.ts';
import type { Localized } from '../../model/message.ts';
import type { Mark } from '../views/marks.ts';
import { escaped } from './escape.ts';
import { markedText } from './marked-text.ts';
import { style } from './style.ts';

/**
 * A document as HTML, made from our own reading of it: that loses no number, knows every cell's true place and is there
 * for every format. The file's own markup never comes in; everything is escaped text. The figures concerned are marked
 * where their locators say; a mark goes nowhere rather than to another text.
 */
export function documentHtml(document: DocumentText, marks: readonly Mark[], title: string): string {
  const writer = new Writer(marks);
  const body = [
    writer.blocks(document.blocks),
    writer.section({ zh: '注释', en: 'Notes' }, document.notes),
    writer.section({ zh: '页眉、页脚', en: 'Headers and footers' }, document.furniture),
  ].join('');
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body>${writer.warning()}${body}</body>
</html>
`;
}

class Writer {
  readonly #marks = new Map<string, Mark[]>();
  readonly #open: Set<Mark>;
  #misplaced: Mark[] = [];

  constructor(marks: readonly Mark[]) {
    this.#open = new Set(marks);
    for (const mark of marks) {
      const key = holderKey(mark.at);
      this.#marks.set(key, [...(this.#marks.get(key) ?? []), mark]);
    }
  }

  /** Says which marks found no place; written last and shown first. */
  warning(): string {
    const lost = [...this.#misplaced, ...this.#open];
    if (lost.length === 0) return '';
    const raws = lost.map(({ id, at }) => `<li data-lost="${id}">${escaped(at.raw)}</li>`).join('');
    return `<aside role="note"><p>以下内容在文中没有找到原样的位置，未作标注 / not found where it was read, not marked:</p><ul>${raws}</ul></aside>`;
  }

  blocks(blocks: readonly Block[]): string {
    let file: string | undefined;
    return blocks
      .map((block) => {
        const head =
          block.file !== undefined && block.file !== file
            ? `<h1 class="file">${escaped(block.file)}</h1>`
            : '';
        file = block.file;
        return head + (block.kind === 'table' ? this.#table(block) : this.#paragraph(block));
      })
      .join('');
  }

  section({ zh, en }: Localized, paragraphs: readonly Paragraph[]): string {
    const said = paragraphs.filter(({ text }) => text.trim() !== '');
    if (said.length === 0) return '';
    const inner = said.map((paragraph) => this.#paragraph(paragraph)).join('');
    return `<section class="aside"><h2>${zh} / ${en}</h2>${inner}</section>`;
  }

  #paragraph({ id, text, level, uncertain }: Paragraph): string {
    const name = level === undefined ? 'p' : `h${Math.min(6, level + 1)}`;
    return `<${name} data-place="${escaped(id)}">${this.#text(id, text, uncertain)}</${name}>`;
  }

  #table(table: Table): string {
    const { id, rows, columns, cells, sheet } = table;
    const byRow = new Map<number, Cell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    const taken = new Uint8Array(rows * columns);
    let html = '';
    for (let row = 0; row < rows; row += 1) {
      html += '<tr>';
      let column = 0;
      for (const cell of byRow.get(row) ?? []) {
        html += gap(taken, row * columns + column, cell.column - column);
        html += this.#cell(id, cell);
        for (let down = row; down < Math.min(rows, row + cell.rowSpan); down += 1)
          taken.fill(
            1,
            down * columns + cell.column,
            down * columns + Math.min(columns, cell.column + cell.columnSpan),
          );
        column = cell.column + cell.columnSpan;
      }
      html += `${gap(taken, row * columns + column, columns - column)}</tr>`;
    }
    const caption = sheet === undefined ? '' : `<caption>${escaped(sheet)}</caption>`;
    return `<div class="table"><table data-place="${escaped(id)}">${caption}<tbody>${html}</tbody></table></div>`;
  }

  #cell(table: string, { row, column, rowSpan, columnSpan, text, uncertain, tables }: Cell): string {
    const key = cellKey(table, row + 1, column + 1);
    const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
    const number = /^[-−+(（]?[\d,，.\s]+[%％)）]?$/.test(text.trim()) ? ' class="number"' : '';
    const inner = this.#text(key, text, uncertain) + tables.map((nested) => this.#table(nested)).join('');
    return `<td${spans}${number} data-place="${escaped(key)}">${inner}</td>`;
  }

  #text(key: string, text: string, uncertain: readonly UncertainReading[] = []): string {
    const marks = this.#marks.get(key) ?? [];
    for (const mark of marks) this.#open.delete(mark);
    const { html, misplaced } = markedText(text, marks, uncertain);
    this.#misplaced = [...this.#misplaced, ...misplaced];
    return html;
  }
}

/** Places of a row that no cell of it or of a row above covers. */
function gap(taken: Uint8Array, from: number, length: number): string {
  let free = 0;
  for (let at = from; at < from + length; at += 1) if (taken[at] === 0) free += 1;
  return '<td class="gap"></td>'.repeat(free);
}
