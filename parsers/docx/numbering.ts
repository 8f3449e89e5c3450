import { readXml } from '../xml.ts';
import { isOn, namespaces, whole } from './names.ts';
import { formatNumber } from './number-format.ts';
import type { Styles } from './styles.ts';
import { symbolCharacter } from './symbols.ts';

/** A label stands in every paragraph of its list: a long one would multiply the text. */
const longestLabel = 64;

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** A higher level at or above this one (from 1) starts the count again; 0 never, absent: every higher level. */
  restart?: number;
  /** All numbers in the label in digits. */
  legal: boolean;
  font?: string;
  style?: string;
}

interface List {
  readonly levels: Level[];
  /** The list is defined by the numbering style of this name. */
  styleLink?: string;
}

interface Instance {
  listId: string;
  readonly starts: Map<number, number>;
  readonly levels: Level[];
}

/** The lists that numbering.xml defines. */
export class ListDefinitions {
  readonly lists = new Map<string, List>();
  readonly instances = new Map<string, Instance>();
  readonly #styles: Styles;

  constructor(xml: string | undefined, styles: Styles) {
    this.#styles = styles;
    if (xml !== undefined) this.#read(xml);
  }

  #read(xml: string): void {
    let list: List | undefined;
    let instance: Instance | undefined;
    let level: Level | undefined;
    let overridden = 0;
    readXml(xml, namespaces, {
      open: (name, attributes, path) => {
        const value = attributes['w:val'];
        const parent = path.at(-1);
        if (name === 'w:abstractNum') {
          list = { levels: [] };
          this.lists.set(attributes['w:abstractNumId'] ?? '', list);
        } else if (name === 'w:num') {
          instance = { listId: '', starts: new Map(), levels: [] };
          this.instances.set(attributes['w:numId'] ?? '', instance);
        } else if (name === 'w:abstractNumId' && instance) instance.listId = value ?? '';
        else if (name === 'w:numStyleLink' && list && value !== undefined) list.styleLink = value;
        else if (name === 'w:lvlOverride') overridden = whole(attributes['w:ilvl'], 0, 8) ?? 0;
        else if (name === 'w:startOverride') instance?.starts.set(overridden, whole(value, 0, 99_999) ?? 1);
        else if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false };
          const at = whole(attributes['w:ilvl'], 0, 8) ?? 0;
          const owner = parent === 'w:lvlOverride' ? instance : list;
          if (owner) owner.levels[at] = level;
        } else if (level && parent === 'w:lvl') readLevelProperty(level, name, value);
        else if (level && name === 'w:numFmt' && parent === 'mc:Choice')
          readLevelProperty(level, name, value);
        else if (level && name === 'w:rFonts') {
          const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
          if (font !== undefined) level.font = font;
        }
      },
      close: (name) => {
        if (name === 'w:abstractNum') list = undefined;
        if (name === 'w:num') instance = undefined;
        if (name === 'w:lvl') level = undefined;
      },
    });
  }

  /** The list behind an instance, through a numbering style where it is defined by one. */
  listOf(instance: Instance): { id: string; list: List } | undefined {
    let id = instance.listId;
    let list = this.lists.get(id);
    for (let hops = 0; list?.styleLink !== undefined && hops < 8; hops++) {
      const linked = this.instances.get(this.#styles.numbering(list.styleLink)?.numberId ?? '');
      if (!linked || linked.listId === id) break;
      id = linked.listId;
      list = this.lists.get(id);
    }
    return list && { id, list };
  }

  /** The level of a list that names one of these styles as its own. */
  levelOfStyle(numberId: string, styles: readonly string[]): number | undefined {
    const instance = this.instances.get(numberId);
    const levels = instance && this.listOf(instance)?.list.levels;
    const found = levels?.findIndex((level) => level?.style !== undefined && styles.includes(level.style));
    return found === undefined || found < 0 ? undefined : found;
  }
}

function readLevelProperty(level: Level, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = whole(value, 0, 99_999) ?? 1;
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = value?.slice(0, longestLabel) ?? '';
  else if (name === 'w:suff') level.suffix = value ?? 'tab';
  else if (name === 'w:isLgl') level.legal = isOn(value);
  else if (name === 'w:pStyle' && value !== undefined) level.style = value;
  else if (name === 'w:lvlRestart') {
    const restart = whole(value, 0, 9);
    if (restart !== undefined) level.restart = restart;
  }
}

/** Counts the lists of one story (the body, a header) in reading order. */
export class ListCounters {
  readonly #definitions: ListDefinitions;
  /** By list, not by instance: instances of one list carry on each other's count. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(definitions: ListDefinitions) {
    this.#definitions = definitions;
  }

  /** Counts one paragraph and gives its label as printed, with what separates it from digits that follow. */
  label(numberId: string, levelIndex: number): { text: string; suffix: string } | undefined {
    const instance = this.#definitions.instances.get(numberId);
    const found = instance && this.#definitions.listOf(instance);
    if (!instance || !found) return undefined;
    const levelAt = (index: number) => instance.levels[index] ?? found.list.levels[index];
    const level = levelAt(levelIndex);
    if (!level) return undefined;
    const counts = this.#counts.get(found.id) ?? [];
    this.#counts.set(found.id, counts);
    for (let above = 0; above < levelIndex; above++) {
      counts[above] ??= instance.starts.get(above) ?? levelAt(above)?.start ?? 1;
    }
    counts[levelIndex] = this.#next(numberId, instance, levelIndex, level, counts[levelIndex]);
    for (let below = levelIndex + 1; below < 9; below++) {
      const restart = levelAt(below)?.restart ?? below;
      if (levelIndex < restart) counts[below] = undefined;
    }
    return { text: labelText(level, counts, levelAt), suffix: level.suffix };
  }

  #next(
    numberId: string,
    instance: Instance,
    index: number,
    level: Level,
    count: number | undefined,
  ): number {
    const override = instance.starts.get(index);
    const key = `${numberId}:${index}`;
    if (override !== undefined && !this.#restarted.has(key)) {
      this.#restarted.add(key);
      return override;
    }
    return count === undefined ? (override ?? level.start) : count + 1;
  }
}

function labelText(
  level: Level,
  counts: readonly (number | undefined)[],
  levelAt: (index: number) => Level | undefined,
): string {
  if (level.format === 'bullet') {
    // A bullet says nothing, unless it is the box of a form.
    const glyph = symbolCharacter(level.font, level.text.codePointAt(0) ?? 0);
    return glyph !== undefined && '□☑☒✓'.includes(glyph) ? glyph : '';
  }
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal');
    return formatNumber(format, counts[index] ?? levelAt(index)?.start ?? 1);
  });
}
