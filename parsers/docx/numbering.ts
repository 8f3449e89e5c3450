import { type Instance, type Level, type List, type Lists, longestLabel } from '../word/lists.ts';
import { readXml } from '../xml.ts';
import { isOn, namespaces, whole } from './names.ts';
import type { Styles } from './styles.ts';

/** The lists that numbering.xml defines. */
export class ListDefinitions implements Lists {
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
