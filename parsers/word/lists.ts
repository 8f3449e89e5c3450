import { formatNumber } from './number-format.ts';
import { symbolCharacter } from './symbols.ts';

/** A label stands in every paragraph of its list: a long one would multiply the text. */
export const longestLabel = 64;

/** A level of a list: how its labels are written. */
export interface Level {
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

export interface List {
  readonly levels: Level[];
  /** The list is defined by the numbering style of this name. */
  styleLink?: string;
}

/** A use of a list, with what it changes of it. */
export interface Instance {
  listId: string;
  readonly starts: Map<number, number>;
  readonly levels: Level[];
}

/** The lists that a document defines, wherever its format keeps them. */
export interface Lists {
  readonly instances: ReadonlyMap<string, Instance>;
  /** The list behind an instance. */
  listOf(instance: Instance): { readonly id: string; readonly list: List } | undefined;
}

/** Counts the lists of one story (the body, a header) in reading order. */
export class ListCounters {
  readonly #definitions: Lists;
  /** By list, not by instance: instances of one list carry on each other's count. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(definitions: Lists) {
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

/** Label and text are set apart in print; side by side, "1." and "5万元" would read as one number. */
export function labelled(label: string, text: string): string {
  const runsOn = /[0-9A-Za-z０-９.．,，]$/.test(label) && /^[0-9０-９.．%]/.test(text);
  return label + (runsOn ? ' ' : '') + text;
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
