import type { DraftBlock } from '../word/draft.ts';
import { ListCounters, labelled } from '../word/lists.ts';
import { Blocks } from './blocks.ts';
import { type CharacterProperties, characterProperties } from './character.ts';
import type { Range, WordFile } from './file.ts';
import { readFonts } from './fonts.ts';
import { ListTables } from './lists.ts';
import { type ParagraphProperties, paragraphProperties } from './paragraph.ts';
import { Pieces, type Stretch } from './pieces.ts';
import { type PropertyRun, PropertyRuns } from './property-runs.ts';
import { Styles } from './styles.ts';
import { rowLayout } from './table-row.ts';
import { type Findings, marks, ParagraphText } from './text.ts';

/** What all stories of a document share. */
export class Sheets {
  readonly file: WordFile;
  readonly pieces: Pieces;
  readonly characters: PropertyRuns;
  readonly paragraphs: PropertyRuns;
  readonly styles: Styles;
  readonly fonts: readonly string[];
  readonly lists: ListTables;

  constructor(file: WordFile) {
    this.file = file;
    this.pieces = new Pieces(file);
    this.characters = new PropertyRuns(file, 'characterPages');
    this.paragraphs = new PropertyRuns(file, 'paragraphPages');
    this.styles = new Styles(file);
    this.fonts = readFonts(file);
    this.lists = new ListTables(file, this.fonts);
  }
}

/** The blocks of the text boxes that hang on the character at a position. */
export type Boxes = (position: number) => readonly DraftBlock[];

/** Reads a part of the text into drafts. Lists count anew in every part. */
export function readStory(sheets: Sheets, range: Range, findings: Findings, boxes?: Boxes): DraftBlock[] {
  const story = new Story(sheets, findings, boxes ?? (() => []));
  for (const stretch of sheets.pieces.stretches(range)) story.read(stretch);
  return story.finish();
}

class Story {
  readonly #sheets: Sheets;
  readonly #boxes: Boxes;
  readonly #counters: ListCounters;
  readonly #text: ParagraphText;
  readonly #findings: Findings;
  readonly #blocks = new Blocks();
  /** Text of paragraphs whose mark was removed: it belongs to the paragraph after them. */
  #pending = '';
  /** Text boxes of the open paragraph. */
  #hanging: DraftBlock[] = [];

  constructor(sheets: Sheets, findings: Findings, boxes: Boxes) {
    this.#sheets = sheets;
    this.#boxes = boxes;
    this.#findings = findings;
    this.#counters = new ListCounters(sheets.lists);
    this.#text = new ParagraphText(sheets.styles, sheets.fonts, findings);
  }

  read(stretch: Stretch): void {
    const { text, offset, width, modifier } = stretch;
    let run: PropertyRun | undefined;
    let properties = characterProperties(modifier);
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const place = offset + at * width;
      if (at === 0 || (run && place >= run.end) || !run) {
        const next = this.#sheets.characters.at(place);
        if (at === 0 || next !== run) {
          this.#text.add(text.slice(from, at), properties);
          from = at;
          run = next;
          properties = characterProperties(run?.properties, modifier);
        }
      }
      const code = text.charCodeAt(at);
      if (code === marks.drawing && !properties.deleted) this.#hang(stretch.position + at);
      if (!this.#endsParagraph(code, place, width)) continue;
      this.#text.add(text.slice(from, at), properties);
      from = at + 1;
      this.#endParagraph(code, place, stretch, properties);
    }
    this.#text.add(text.slice(from), properties);
  }

  #hang(position: number): void {
    for (const block of this.#boxes(position)) this.#hanging.push(block);
  }

  /** A section ends its last paragraph with a page break; elsewhere a page break lies inside a paragraph. */
  #endsParagraph(code: number, place: number, width: number): boolean {
    if (code === marks.paragraphEnd || code === marks.cellEnd) return true;
    return code === marks.pageBreak && this.#sheets.paragraphs.at(place)?.end === place + width;
  }

  #endParagraph(code: number, place: number, { modifier }: Stretch, mark: CharacterProperties): void {
    const { file, paragraphs } = this.#sheets;
    const run = paragraphs.at(place);
    const properties = paragraphProperties(run?.properties, modifier, file.data);
    const own = this.#pending + this.#text.end(properties.style);
    this.#pending = '';
    const endsRow = (code === marks.cellEnd && properties.rowEnd) || properties.innerRowEnd;
    if (endsRow) {
      const papx = run?.properties;
      const list = papx && papx.length > 2 ? papx.part(2, papx.length - 2) : undefined;
      this.#blocks.endRow(properties.depth, rowLayout([list, modifier], file.data), mark.deleted);
      return;
    }
    const endsCell = code === marks.cellEnd || properties.innerCellEnd;
    // A cell's mark cannot go into the next cell: its text stays.
    if (mark.deleted && !endsCell) {
      this.#pending = own;
      return;
    }
    const text = mark.hidden === 1 && own === '' ? '' : this.#labelled(properties, own);
    const { styles } = this.#sheets;
    const level =
      properties.outline === undefined
        ? styles.headingLevel(properties.style)
        : properties.outline < 9
          ? properties.outline + 1
          : undefined;
    const draft: DraftBlock = { kind: 'paragraph', text, ...(level === undefined ? {} : { level }) };
    this.#blocks.add(properties.depth, [draft, ...this.#hanging]);
    this.#hanging = [];
    if (endsCell) this.#blocks.endCell();
  }

  #labelled(properties: ParagraphProperties, text: string): string {
    const { styles, lists } = this.#sheets;
    const inherited = properties.list === undefined ? styles.list(properties.style) : undefined;
    const list = properties.list ?? inherited?.list ?? 0;
    if (list === 0) return text;
    const level =
      properties.listLevel ??
      (inherited ? (lists.levelOfStyle(list, inherited.styles) ?? inherited.level) : undefined) ??
      0;
    const label = this.#counters.label(String(list), level);
    if (!label?.text) return text;
    this.#findings.labels.push(label.text);
    return labelled(label.text, text);
  }

  /** The blocks; text behind the last paragraph's end is text all the same. */
  finish(): DraftBlock[] {
    const rest = this.#pending + this.#text.end(0);
    this.#blocks.add(0, [{ kind: 'paragraph', text: rest }, ...this.#hanging]);
    return this.#blocks.finish();
  }
}
