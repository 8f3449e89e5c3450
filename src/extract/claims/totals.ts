import type { Entry } from './entries.ts';
import { type Item, itemsOf, measureOf } from './items.ts';
import { addable, isSummable, printedName } from './part-names.ts';
import { isTransparent } from './tokens.ts';
import { mostParts, type PartList } from './whole.ts';

/** 三项合计、共计、共: a total that names nothing but what stands before it. */
const plainTotal =
  /^(?:以上|上述)?(?:[两二三四五六七八九十\d]+(?:项|类|者|个|笔|批|部分|方面))?(?:资金|费用|经费|支出|金额)?(?:合计|共计|总计|总共|总额|共)(?:为|是|达|支出|投入|安排|支付|拨付|下达|使用|发放|资金|经费|金额|费用)*$/;
/** 总计安排应急类资金: a total with a name of its own, which an enumeration that ends in 和 makes that of its parts. */
const namedTotal = /^(?:合计|共计|总计)(?!.*(?:各类|各项|全部|全年|累计))[\u4e00-\u9fff]{2,12}$/;
/** 构成基本支出: so much do the amounts before it make. */
const formedTotal = /^(?:共同)?(?:构成|组成)[\u4e00-\u9fff]{2,12}$/;
/** 全年共10期, after 分别3期、5期、2期. */
const yearlyTotal = /^(?:全年|年内)(?:总共|共计|合计|共)$/;
/** What begins so is a whole itself, or what came in. */
const sweeping = /总|合计|共计|全年|全部|累计|预算|收入/;

/** Amounts in a row and the total after them: A 50万元、B 30万元，共80万元. */
export function totalsOf(text: string, run: readonly Entry[]): PartList[] {
  return run.flatMap((entry, at) => {
    const list = at >= 2 && isSummable(entry) ? totalAt(text, run, at) : null;
    return [...(list ? [list] : []), ...totalsOf(text, entry.inner)];
  });
}

function totalAt(text: string, run: readonly Entry[], at: number): PartList | null {
  const total = run[at] as Entry;
  if (!/^(?:comma|pause|semicolon)$/.test(total.mark) || total.passed.length > 0 || total.lead.length === 0)
    return null;
  const words = text.slice(total.lead[0]?.start, total.token.start);
  const items = itemsOf(text, run.slice(Math.max(0, at - mostParts), at), text);
  const row = rowBefore(items, total);
  const isYearly = row !== null && yearlyTotal.test(words);
  const isFormed = total.tail.length === 0 && formedTotal.test(words);
  const isPlain = plainTotal.test(words) || isFormed || isYearly;
  if (!isPlain && !namedTotal.test(words)) return null;
  const parts = row ?? partsBefore(items, total);
  const [first] = parts;
  if (!first || parts.length < 2 || sweeping.test(printedName(text, first).replace(/^.*分别为?/, '')))
    return null;
  const isClosed = /^(?:和|及|与|以及)/.test(text.slice(parts.at(-2)?.token.end));
  if (!isPlain && !isClosed) return null;
  // 其中A、B，共…: of A and B, or of all that is told?
  // 全年共…: more may have been done than is told.
  const isSure = !isYearly && first.opens?.kind !== 'among' && first.opens?.kind !== 'mainly';
  return { whole: total, parts, isComplete: true, isTotal: true, isSure, isApart: false };
}

/** 分别为19人和44人: every number of the row is a part. */
function rowBefore(items: readonly Item[], total: Entry): Entry[] | null {
  const last = items.at(-1);
  if (!last?.head.lead.some(({ kind, text }) => kind === 'respectively' || /^(?:分别|依次)$/.test(text)))
    return null;
  const row = last.measures.filter(
    (measure) => measure === last.head || (measure.mark === 'pause' && measure.lead.every(isTransparent)),
  );
  return row.length === last.measures.length && row.every((measure) => addable(measure, total)) ? row : [];
}

/** The things side by side before a total, back to where their list begins; none where that is not certain. */
function partsBefore(items: readonly Item[], total: Entry): Entry[] {
  const parts: Entry[] = [];
  const marks = new Set<string>();
  for (const item of items.toReversed()) {
    const { head, role } = item;
    const measures = item.measures.filter((measure) => addable(measure, total));
    const [own] = measures;
    if (!own || role !== 'named') {
      // 召开会议3次，办理建议7件、提案9件，共16件: what stands closer together is the row.
      return marks.size > 0 && !marks.has('comma') && !marks.has('semicolon') && !own ? parts : [];
    }
    if (measures.length > 1) return [];
    parts.unshift(own);
    if (head.marker?.ordinal === 1) return parts;
    // 从省级下达30万元: a word that may open a list, and what was told before it, leave open which are added up.
    if (head.opens?.kind === 'from' || (!head.opens && head.passed.length > 0))
      return tellsBefore(items, item, total) ? [] : parts;
    if (head.opens) return parts;
    if (/^(?:stop|colon)$/.test(head.mark)) return parts;
    if (head.mark === 'semicolon' && (marks.has('comma') || marks.has('pause'))) return parts;
    // 收入100万元，A 20万元、B 30万元，共50万元: whether the first is one of them is not certain.
    if (head.mark === 'comma' && marks.has('pause')) {
      const before = items[items.indexOf(item) - 1];
      return measureOf(before, total) ? [] : parts;
    }
    marks.add(head.mark);
  }
  return parts;
}

/** Whether the sentence tells an amount of the total's kind before this one. */
const tellsBefore = (items: readonly Item[], item: Item, total: Entry): boolean => {
  const before = items.slice(0, items.indexOf(item));
  return before
    .slice(before.findLastIndex(({ head }) => head.mark === 'stop'))
    .some((other) => measureOf(other, total) !== undefined);
};
