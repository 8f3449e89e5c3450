import type { Entry } from './entries.ts';
import { actOf, addable, type Role, roleOf } from './part-names.ts';

/** A thing in a list with all its measures: 电脑 18台 12.6万元. */
export interface Item {
  readonly head: Entry;
  readonly role: Role;
  readonly measures: Entry[];
}

/** Things of a run, each with its measures; what is only said about them (占5%, 比上年增长2%) is left out. */
export function itemsOf(text: string, run: readonly Entry[], tolerated: string): Item[] {
  const items: Item[] = [];
  run.forEach((entry, at) => {
    const role = roleOf(text, entry, run[at + 1], tolerated);
    const last = items.at(-1);
    const goesOn = /^(?:none|pause|comma)$/.test(entry.mark) && entry.passed.length === 0;
    if (role === 'measure' && last && goesOn && !entry.opens && !entry.marker) last.measures.push(entry);
    else if (!/^(?:remark|state)$/.test(role) || entry.marker)
      items.push({ head: entry, role, measures: [entry] });
  });
  return items;
}

/** The measure of a thing that can be added up with those of the whole. */
export const measureOf = (item: Item | undefined, whole: Entry): Entry | undefined =>
  item?.measures.find((measure) => addable(measure, whole));

export interface Series {
  readonly items: readonly Item[];
  /** All marks between them are 、 or 和: nothing else is in between. */
  readonly isTight: boolean;
  /** It ends where its text ends, not at something that may be more of it. */
  readonly isClean: boolean;
  /** The item in the text that ended it. */
  readonly end: Item | undefined;
}

/** The things from the first on that are listed side by side; a mark of another kind or an act ends the list. */
export function seriesOf(text: string, items: readonly Item[], whole: Entry): Series {
  const [first] = items;
  const series: Item[] = [];
  let isTight = true;
  let end: Item | undefined;
  for (const item of items) {
    const { head, role } = item;
    const goesOn =
      item === first ||
      (head.passed.length === 0 &&
        !head.opens &&
        !head.marker &&
        !head.lead.some(({ kind }) => kind === 'also') &&
        /^(?:none|pause|comma)$/.test(head.mark) &&
        !(series.length >= 2 && isTight && head.mark === 'comma'));
    const isPart =
      role === 'named' ||
      (role === 'act' && first !== undefined && actOf(text, head) === actOf(text, first.head));
    if (!goesOn || !isPart || !measureOf(item, whole)) {
      end = item;
      break;
    }
    if (item !== first && head.mark === 'comma') isTight = false;
    series.push(item);
  }
  return { items: series, isTight, isClean: end === undefined, end };
}
