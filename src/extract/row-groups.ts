import { isPartOf } from '../concepts/index.ts';
import type { Line } from './about-place.ts';
import { wordsOf } from './grid.ts';

/** A total with the parts that its headings claim it adds up. */
export interface Group<T> {
  readonly total: T;
  readonly parts: readonly T[];
  /** 合计、总计、小计 or a classification code says so; else numbering or 其中 only suggests it. */
  readonly explicit: boolean;
  /** No sub-rows anywhere among the parts: nothing of the structure had to be guessed. */
  readonly flat: boolean;
  /** Follows from classification codes: all such groups of a table stand or fall together. */
  readonly byCode?: true;
}

interface Row {
  readonly line: Line;
  readonly text: string;
  readonly total: 'grand' | 'sub' | null;
  readonly depth: number;
  readonly concept: string | null;
  parent: Row | null;
}

const depths: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
  /^\d{1,2}(?:、|\.(?!\d)|．)/,
  /^（\d{1,2}）/,
  /^[①-⑳]/,
];

/** Totals down the rows of each block of a table. */
export function rowGroups(lines: readonly Line[]): Group<Line>[] {
  const groups: Group<Line>[] = [];
  for (const block of new Set(lines.map((line) => line.block))) {
    const rows = nest(lines.filter((line) => line.block === block && line.labels.length > 0));
    groups.push(...explicitGroups(rows), ...codeGroups(rows), ...suggestedGroups(rows));
  }
  return groups;
}

function nest(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let anchor: Row | null = null;
  let among = false;
  for (const line of lines) {
    const text = wordsOf(line.labels.at(-1) ?? '')
      .replaceAll('(', '（')
      .replaceAll(')', '）');
    const depth = depths.findIndex((pattern) => pattern.test(text));
    const row: Row = {
      line,
      text,
      total: totalOf(line),
      depth,
      concept: line.binding.concept,
      parent: null,
    };
    const whole =
      row.concept === null
        ? undefined
        : rows.findLast(
            ({ concept, total }) =>
              concept !== null && total === null && isPartOf(row.concept as string, concept),
          );
    if (whole) row.parent = whole;
    else if (/^其中[:：]?/.test(text)) {
      row.parent = anchor;
      among = true;
    } else if (among && depth < 0 && row.total === null && !/^\d{3,}/.test(text)) {
      // Unnumbered rows after 其中 belong to it, at least until a numbered row or a total ends it.
      row.parent = anchor;
    } else {
      among = false;
      row.parent = depth < 0 ? null : enclosing(rows, depth);
      anchor = row;
    }
    rows.push(row);
  }
  return rows;
}

/** The last row of a shallower numbering above, when the block uses numbering in levels. */
function enclosing(rows: readonly Row[], depth: number): Row | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as Row;
    if (row.total) return null;
    if (row.depth >= 0 && row.depth < depth) return row;
  }
  return null;
}

/** Only whole words make a total: 支出合计 is one, 合计数占比 is none. */
function totalOf(line: Line): 'grand' | 'sub' | null {
  const text = wordsOf(line.labels.at(-1) ?? '').replace(/[:：]$/, '');
  if (/小计$/.test(text)) return 'sub';
  return /(?:合计|总计|汇总|共计)(?:数)?$/.test(text) || /^(?:总额|总数|累计)$/.test(text) ? 'grand' : null;
}

function explicitGroups(rows: readonly Row[]): Group<Line>[] {
  const groups: Group<Line>[] = [];
  const grands = rows.filter((row) => row.total === 'grand');
  const subs = rows.filter((row) => row.total === 'sub');
  const tops = rows.filter((row) => row.parent === null && row.total === null);
  const flat = rows.every((row) => row.parent === null && codeOf(row) === null) && subs.length === 0;
  const isFlat = flat && grands.length === 1;
  grands.forEach((grand, index) => {
    const at = rows.indexOf(grand);
    const since = index === 0 ? 0 : rows.indexOf(grands[index - 1] as Row) + 1;
    const before = tops.filter((row) => rows.indexOf(row) >= since && rows.indexOf(row) < at);
    if (subs.length > 0) {
      if (grands.length === 1) groups.push(groupOf(grand, subs, false));
    } else if (at === 0 && grands.length === 1) {
      groups.push(groupOf(grand, shortestCodes(tops), isFlat));
    } else if (index > 0 && /总计/.test(grand.text) && before.length > 0) {
      // 总计 takes in the 合计 above it: 本年收入合计 + 年初结转和结余.
      groups.push(groupOf(grand, [grands[index - 1] as Row, ...before], true));
    } else {
      groups.push(groupOf(grand, shortestCodes(before), isFlat && before.length === tops.length));
    }
  });
  for (const sub of subs) {
    const at = rows.indexOf(sub);
    // 小计 stands at the head of its rows or at their foot; merged labels to the left say which rows are its own.
    const group = sub.line.labels.slice(0, -1).join('|');
    const sameGroup = tops.filter(
      (row) => row.line.labels.length > 1 && row.line.labels.slice(0, -1).join('|') === group,
    );
    const since = rows.slice(0, at).findLastIndex((row) => row.total !== null) + 1;
    const parts =
      group && sameGroup.length > 0 ? sameGroup : rows.slice(since, at).filter((row) => row.parent === null);
    if (parts.length > 0)
      groups.push({
        total: sub.line,
        parts: parts.map((row) => row.line),
        explicit: true,
        flat: group !== '',
      });
  }
  return groups.filter((group) => group.parts.length > 0);
}

const groupOf = (total: Row, parts: readonly Row[], flat: boolean): Group<Line> => ({
  total: total.line,
  parts: parts.map((row) => row.line),
  explicit: true,
  flat,
});

const codeOf = ({ line, text }: Row): string | null => line.code ?? /^\d{3,7}/.exec(text)?.[0] ?? null;

/** Where rows carry classification codes, only those of the shortest code add up to the total. */
function shortestCodes(rows: readonly Row[]): Row[] {
  const length = (row: Row) => codeOf(row)?.length ?? 0;
  const coded = rows.filter((row) => length(row) > 0);
  if (coded.length === 0) return [...rows];
  const shortest = Math.min(...coded.map(length));
  return rows.filter((row) => length(row) === shortest || length(row) === 0);
}

/** 205 = 20508 + …: a code is the sum of the codes that it begins. */
function codeGroups(rows: readonly Row[]): Group<Line>[] {
  const coded = rows.flatMap((row) => {
    const code = codeOf(row);
    return code ? [{ row, code }] : [];
  });
  return coded.flatMap(({ row, code }) => {
    const parts = coded.filter(
      (other) => other.code.length === code.length + 2 && other.code.startsWith(code),
    );
    return parts.length > 0
      ? [
          {
            total: row.line,
            parts: parts.map((part) => part.row.line),
            explicit: false,
            flat: false,
            byCode: true as const,
          },
        ]
      : [];
  });
}

/** 一、 over 1、2、 and a row over its 其中: believed only where other columns bear it out. */
function suggestedGroups(rows: readonly Row[]): Group<Line>[] {
  const parents = new Map<Row, Row[]>();
  for (const row of rows)
    if (row.parent && row.total === null) parents.set(row.parent, [...(parents.get(row.parent) ?? []), row]);
  return [...parents]
    .filter(([, parts]) => parts.length >= 2)
    .map(([total, parts]) => ({
      total: total.line,
      parts: parts.map((row) => row.line),
      explicit: isByNature(parts),
      flat: false,
    }));
}

/** 总额 over 其中：基本支出 and 项目支出: by what they mean the two are all of it (I-02). */
const isByNature = (parts: readonly Row[]): boolean =>
  parts.length === 2 &&
  ['expenditure.basic', 'expenditure.project'].every((concept) =>
    parts.some((row) => row.concept === concept),
  );
