import type { Entry } from './entries.ts';
import { type Item, itemsOf, measureOf, seriesOf } from './items.ts';
import { addable, printedName } from './part-names.ts';
import type { Token } from './tokens.ts';
import { listsOf, mostParts, type PartList, wholeBefore } from './whole.ts';

/** The lists of parts in a run of entries and in its brackets. */
export function partListsOf(text: string, run: readonly Entry[], tokens: readonly Token[]): PartList[] {
  return run.flatMap((entry, at) => {
    const { inner, marker, opens, colon } = entry;
    const lists: PartList[] = [];
    if (inner.length > 0) lists.push(...inBracket(text, entry), ...partListsOf(text, inner, tokens));
    if (marker?.ordinal === 1) lists.push(...numbered(text, run, at, tokens));
    else if (opens || (colon && entry.mark === 'colon')) lists.push(...worded(text, run, at));
    return lists;
  });
}

/** 设备23.8万元（电脑12.6万元、打印机3.2万元）. */
function inBracket(text: string, whole: Entry): PartList[] {
  const [first] = whole.inner as [Entry];
  const series = seriesOf(text, itemsOf(text, whole.inner, printedName(text, whole)), whole);
  if (first.opens === null && (series.items.length < 2 || !series.isClean)) return [];
  return listsOf({ entry: whole, siblings: [], isApart: false }, series.items, {
    isComplete: false,
    isSure: series.isClean || series.isTight,
  });
}

/** Parts under 其中、包括、分别为 or a bare colon, up to the end of the clause; a semicolon may part them. */
function worded(text: string, run: readonly Entry[], at: number): PartList[] {
  const opener = run[at] as Entry;
  const ahead = run.slice(at, at + mostParts);
  const stop = ahead.findIndex(({ mark }, index) => index > 0 && mark === 'stop');
  const rest = stop < 0 ? ahead : ahead.slice(0, stop);
  const [lone] = itemsOf(text, rest, text);
  const whole = lone && wholeBefore(text, run, at, lone);
  if (!whole) return [];
  const tolerated = printedName(text, whole.entry);
  const clauses = clausesOf(rest);
  const series = clauses.map((clause) => seriesOf(text, itemsOf(text, clause, tolerated), whole.entry));
  const [own, ...others] = series as [(typeof series)[number], ...typeof series];
  if (own.items[0]?.head !== opener) return [];
  const isNested = clauseBefore(run, at).some(
    (before) => before.opens !== null && before !== run[0] && addable(before, whole.entry),
  );
  const nests = own.end?.head.opens != null;
  // 其中A，其中B，C: C may be a part of either.
  if (isNested && others.length === 0 && !own.isTight)
    return listsOf(whole, own.items.slice(0, 1), { isComplete: false, isSure: true });
  const goesOn = nests || (opener.colon && own.items.length === 1);
  const parts = [...own.items];
  let isSure = opener.colon || own.isTight || parts.length === 1;
  let isClean = own.isClean;
  if (goesOn && !isNested) {
    for (const { items } of others) {
      if (items.length === 0) {
        isClean = false;
        break;
      }
      if (items.length > 1) isClean = false;
      parts.push(items[0] as Item);
    }
    isSure = true;
  } else if (others.length > 0 && opener.colon) isClean = false;
  const word = opener.opens;
  const tail = own.items.at(-1)?.measures.at(-1)?.tail ?? [];
  const isComposed = word?.kind === 'from' && tail.some(({ text: said }) => /^(?:组成|构成)$/.test(said));
  if (word?.kind === 'from' && !isComposed) return [];
  const contains = word?.kind === 'includes' && !/^(?:含|用于|支出用于)$/.test(word.text);
  const isWhole = word === null || word.kind === 'respectively' || isComposed;
  return listsOf(whole, parts, {
    isComplete: isClean && parts.length > 1 && (isWhole || contains),
    isSure: isSure && !contains && word !== null,
  });
}

/** What stands before a place back to the last semicolon or stop. */
function clauseBefore(run: readonly Entry[], at: number): Entry[] {
  const before = run.slice(Math.max(0, at - mostParts), at);
  return before.slice(
    Math.max(
      0,
      before.findLastIndex(({ mark }) => /^(?:semicolon|stop)$/.test(mark)),
    ),
  );
}

/** Cuts a run at its semicolons. */
function clausesOf(run: readonly Entry[]): Entry[][] {
  const clauses: Entry[][] = [[]];
  run.forEach((entry, at) => {
    if (at > 0 && entry.mark === 'semicolon') clauses.push([]);
    clauses.at(-1)?.push(entry);
  });
  return clauses;
}

/** 230万元：（1）…80万元；（2）…100万元: every item has one amount of its own. */
function numbered(text: string, run: readonly Entry[], at: number, tokens: readonly Token[]): PartList[] {
  const opener = run[at] as Entry;
  const style = opener.marker?.style;
  const items: Entry[][] = [];
  for (const entry of run.slice(at, at + mostParts)) {
    if (entry.marker?.style === style && entry.marker) {
      if (entry.marker.ordinal !== items.length + 1) break;
      items.push([]);
    }
    items.at(-1)?.push(entry);
  }
  const printed = tokens.filter((token) => token.kind === 'marker' && token.style === style).length;
  if (items.length < 2 || printed !== items.length) return [];
  const [lone] = itemsOf(text, items[0] as Entry[], text);
  const whole = lone && wholeBefore(text, run, at, lone);
  if (!whole) return [];
  const tolerated = printedName(text, whole.entry);
  const parts: Item[] = [];
  for (const item of items) {
    const nested = item.findIndex(({ opens, marker }) => opens !== null && !marker);
    const [first, ...others] = itemsOf(text, nested < 0 ? item : item.slice(0, nested), tolerated);
    if (!first || /^(?:remark|state|foreign)$/.test(first.role) || !measureOf(first, whole.entry)) return [];
    // A second amount in one item: which of them counts is not certain.
    if (others.some(({ role, measures: [own] }) => role === 'named' && own && addable(own, whole.entry)))
      return [];
    parts.push(first);
  }
  // 用于以下方面：（1）…: of all of it, or of what is worth telling? 具体如下 and 一是…二是 leave nothing out.
  const isSpoken = style === '是' || style === '第';
  const word = opener.opens;
  const isAll = word?.kind === 'includes' && (isSpoken || /如下|具体|明细/.test(word.text));
  return listsOf(whole, parts, {
    isComplete: true,
    isSure: word === null || isAll,
  });
}
