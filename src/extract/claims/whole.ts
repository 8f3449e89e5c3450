import type { Entry } from './entries.ts';
import { type Item, itemsOf, measureOf } from './items.ts';
import { addable, roleOf } from './part-names.ts';

/** A whole and what a sentence lists as its parts. */
export interface PartList {
  readonly whole: Entry;
  readonly parts: readonly Entry[];
  /** The words say that these are all the parts. */
  readonly isComplete: boolean;
  /** The whole is a total after them, which without one of them says nothing. */
  readonly isTotal: boolean;
  /** Nothing of the reading is in doubt. */
  readonly isSure: boolean;
  /** An amount of another kind stands between the whole and its parts. */
  readonly isApart: boolean;
}

/** A longer list is none of prose. */
export const mostParts = 40;

/** What a list is of. */
export interface Whole {
  readonly entry: Entry;
  /** Other measures of the same thing. */
  readonly siblings: readonly Entry[];
  readonly isApart: boolean;
}

/** The nearest amount before a list that its first part can be a part of; null where two can be meant. */
export function wholeBefore(text: string, run: readonly Entry[], at: number, first: Item): Whole | null {
  const opener = run[at] as Entry;
  if (opener.passed.length > 0 && !opener.marker) return null;
  // A其中B，C。其中D: of A or of C?
  // 用于保障运转的支出100万元。其中A: words before the first amount open no list.
  if (
    opener.mark === 'stop' &&
    run.slice(Math.max(1, at - mostParts), at).some(({ opens }) => opens !== null)
  )
    return null;
  let isApart = false;
  for (let back = at - 1; back >= Math.max(0, at - mostParts); back--) {
    const candidate = run[back] as Entry;
    const later = run[back + 1] as Entry;
    if (back + 1 < at && (/^(?:semicolon|stop)$/.test(later.mark) || later.passed.length > 0)) return null;
    const fits = first.measures.some((measure) => addable(measure, candidate));
    const role = roleOf(text, candidate, later, text);
    if (role === 'remark') {
      const isBase = later.token.number.unit === '%' && later.mark === 'none';
      isApart ||= fits && !isBase;
      continue;
    }
    if (!fits) continue;
    // …，基层类24.35万元。其中食宿62.70万元: after a full stop more than the amount before it is a part of something larger.
    const isMore = first.measures.some(
      (measure) => addable(measure, candidate) && measure.token.number.value.gt(candidate.token.number.value),
    );
    if (opener.mark === 'stop' && isMore) return null;
    const doubtful = /^(?:act|foreign)$/.test(roleOf(text, candidate, later, ''));
    const rival = run
      .slice(Math.max(0, back - mostParts), back)
      .some((other) => addable(other, candidate) && roleOf(text, other, undefined, text) !== 'remark');
    if (doubtful && rival) return null;
    const measures =
      itemsOf(text, run.slice(Math.max(0, at - mostParts), at), text).find((item) =>
        item.measures.includes(candidate),
      )?.measures ?? [];
    const siblings = measures.filter((measure) => !addable(measure, candidate));
    return { entry: candidate, siblings, isApart };
  }
  return null;
}

/** One list for every measure that the whole and its parts share: 8个、1306万元. */
export function listsOf(
  { entry, siblings, isApart }: Whole,
  items: readonly Item[],
  says: Pick<PartList, 'isComplete' | 'isSure'>,
): PartList[] {
  return [entry, ...siblings].flatMap((whole) => {
    const parts = items.flatMap((item) => measureOf(item, whole) ?? []);
    const isComplete = says.isComplete && parts.length === items.length;
    return parts.length > 0
      ? [{ whole, parts, isApart, isSure: says.isSure, isComplete, isTotal: false }]
      : [];
  });
}
