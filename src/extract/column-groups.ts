import type { AmountTable } from './amounts.ts';
import { wordsOf } from './grid.ts';
import type { Group } from './row-groups.ts';

/** Totals along the rows: a column headed 合计 or 小计, with the columns beside it under the same heading. */
export function columnGroups(table: AmountTable): Group<number>[] {
  const columns = new Map<number, { path: readonly string[]; block: number }>();
  for (const entry of table.entries) {
    if (entry.columnBinding.derived) continue;
    columns.set(entry.column, { path: entry.columnPath, block: entry.line.block });
  }
  const ordered = [...columns].sort(([a], [b]) => a - b);
  const groups: Group<number>[] = [];
  for (const [column, { path, block }] of ordered) {
    const last = path.at(-1) ?? '';
    if (!/^(?:合计|总计|小计|共计)(?:（.*）)?$/.test(last)) continue;
    const parent = path.slice(0, -1);
    const siblings = ordered.filter(
      ([other, sibling]) =>
        other !== column &&
        sibling.block === block &&
        sibling.path.length > parent.length &&
        parent.every((heading, index) => sibling.path[index] === heading),
    );
    // A sibling group with a 小计 of its own counts once, by it; 其中 columns are inside the column before them.
    const direct = siblings.filter(([, sibling]) => {
      const inner = sibling.path.slice(parent.length);
      if (
        inner.some((heading) => /^其中/.test(heading)) &&
        !siblings.every(([, each]) => each.path.slice(parent.length).some((heading) => /^其中/.test(heading)))
      )
        return false;
      const group = inner.slice(0, -1).join('|');
      if (group === '') return true;
      const isSub = /^(?:小计|合计)(?:（.*）)?$/.test(inner.at(-1) ?? '');
      const hasSub = siblings.some(
        ([, each]) =>
          each.path.slice(parent.length, -1).join('|') === group &&
          /^(?:小计|合计)(?:（.*）)?$/.test(each.path.at(-1) ?? ''),
      );
      return isSub || !hasSub;
    });
    if (direct.length >= 2)
      groups.push({
        total: column,
        parts: direct.map(([other]) => other),
        explicit: true,
        flat:
          direct.length === siblings.length &&
          direct.every(([, each]) => each.path.length === parent.length + 1),
      });
  }
  return [...groups, ...periodGroups(ordered)];
}

/** What a year is cut into. */
const periods: readonly RegExp[] = [
  /^(?:第?[一二三四1-4]季度?)$/,
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/,
  /^[上下]半年$/,
];
const ofYear =
  /^(?:全年|全年度|年度|本年)?(?:累计|合计|总计)(?:数|额|金额|支出)?$|^全年(?:数|额|金额|支出)?$/;

/**
 * 一季度 … 四季度 | 全年累计. A bare 合计 is an explicit total already; what came up to the end of each period may be told
 * in such columns too, so that the rows must bear it out.
 */
function periodGroups(
  columns: readonly (readonly [number, { readonly path: readonly string[]; readonly block: number }])[],
): Group<number>[] {
  return columns.flatMap(([total, { path, block }]): Group<number>[] => {
    const last = wordsOf(path.at(-1) ?? '');
    if (!ofYear.test(last) || /^(?:合计|总计)$/.test(last)) return [];
    const beside = columns.filter(
      ([, other]) =>
        other.block === block &&
        other.path.length === path.length &&
        path.slice(0, -1).every((heading, index) => other.path[index] === heading),
    );
    return periods.flatMap((period) => {
      const parts = beside.filter(([, other]) => period.test(wordsOf(other.path.at(-1) ?? '')));
      return parts.length >= 2
        ? [{ total, parts: parts.map(([column]) => column), explicit: false, flat: false }]
        : [];
    });
  });
}
