import type { Instance, Level, List, Lists } from '../word/lists.ts';
import { longestLabel } from '../word/lists.ts';
import { type Bytes, damaged } from './bytes.ts';
import { characterProperties } from './character.ts';
import type { WordFile } from './file.ts';

/** Number formats by their code (MSONFC, [MS-OSHARED] 2.2.1.3), named as WordprocessingML does. */
const formats = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero ' +
  'bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ' +
  'ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ' +
  'ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified ' +
  'chineseCountingThousand'
).split(' ');
const noNumber = 0xff;

const listSize = 28;
const overrideSize = 16;

/** The lists of a file: PlfLst with the levels behind it, PlfLfo ([MS-DOC] 2.9.195, 2.9.194). */
export class ListTables implements Lists {
  readonly instances = new Map<string, Instance>();
  readonly #lists = new Map<string, List>();
  readonly #fonts: readonly string[];

  constructor(file: WordFile, fonts: readonly string[]) {
    this.#fonts = fonts;
    const { at, size } = file.place('lists');
    if (size > 0) this.#readLists(file.table, at);
    const overrides = file.structure('listOverrides');
    if (overrides) this.#readOverrides(overrides);
  }

  listOf(instance: Instance): { id: string; list: List } | undefined {
    const list = this.#lists.get(instance.listId);
    return list && { id: instance.listId, list };
  }

  /** The level of a list that one of these styles belongs to. */
  levelOfStyle(list: number, styles: readonly number[]): number | undefined {
    const levels = this.#lists.get(this.instances.get(String(list))?.listId ?? '')?.levels;
    const found = levels?.findIndex(({ style }) => style !== undefined && styles.includes(Number(style)));
    return found === undefined || found < 0 ? undefined : found;
  }

  /** The levels of all lists stand behind the array of the lists, where PlfLst itself has ended. */
  #readLists(table: Bytes, start: number): void {
    const count = table.u16(start);
    let at = start + 2 + listSize * count;
    for (let index = 0; index < count; index++) {
      const entry = table.part(start + 2 + listSize * index, listSize);
      const list: List = { levels: [] };
      const simple = entry.u8(26) & 1;
      for (let level = 0; level < (simple ? 1 : 9); level++) {
        const read = this.#level(table, at);
        const style = entry.u16(8 + 2 * level);
        list.levels.push(style === 0x0fff ? read.level : { ...read.level, style: String(style) });
        at = read.end;
      }
      this.#lists.set(String(entry.i32(0)), list);
    }
  }

  #readOverrides(overrides: Bytes): void {
    const count = overrides.u32(0);
    let at = 4 + overrideSize * count;
    for (let index = 0; index < count; index++) {
      const entry = overrides.part(4 + overrideSize * index, overrideSize);
      const instance: Instance = { listId: String(entry.i32(0)), starts: new Map(), levels: [] };
      // LFOData: four bytes that say nothing, then the changed levels.
      at += 4;
      for (let change = 0; change < entry.u8(12); change++) {
        const flags = overrides.u32(at + 4);
        const level = Math.min(8, flags & 0xf);
        if (flags & 0x10) instance.starts.set(level, startAt(overrides, at));
        at += 8;
        if (flags & 0x20) {
          const read = this.#level(overrides, at);
          instance.levels[level] = read.level;
          at = read.end;
        }
      }
      this.instances.set(String(index + 1), instance);
    }
  }

  /** An LVL ([MS-DOC] 2.9.131): its LVLF, properties of paragraph and number, the text of the label. */
  #level(table: Bytes, at: number): { level: Level; end: number } {
    const flags = table.u8(at + 5);
    const characters = table.part(at + 28 + table.u8(at + 25), table.u8(at + 24));
    const text = at + 28 + table.u8(at + 25) + characters.length;
    const length = table.u16(text);
    const format = table.u8(at + 4);
    const { font } = characterProperties(characters);
    const fontName = this.#fonts[font ?? -1];
    if (length > 2 * longestLabel) throw damaged();
    const level: Level = {
      start: startAt(table, at),
      format: format === noNumber ? 'none' : (formats[format] ?? 'decimal'),
      text: labelPattern(table.text(text + 2, 2 * length, 'utf-16le')).slice(0, longestLabel),
      suffix: ['tab', 'space', 'nothing'][table.u8(at + 15)] ?? 'tab',
      legal: (flags & 0x04) !== 0,
      ...(flags & 0x08 ? { restart: table.u8(at + 26) } : {}),
      ...(fontName === undefined ? {} : { font: fontName }),
    };
    return { level, end: text + 2 + 2 * length };
  }
}

/** Lists count from where they say, within what any report counts to. */
const startAt = (table: Bytes, at: number): number => Math.min(99_999, Math.max(0, table.i32(at)));

/** The characters 0 to 8 stand for the numbers of the levels: `%1` to `%9`. */
const labelPattern = (text: string): string =>
  [...text]
    .map((character) => (character <= '\x08' ? `%${character.charCodeAt(0) + 1}` : character))
    .join('');
