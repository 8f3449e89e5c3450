import { type Figure, wholeDepartment } from '../model/figure.ts';
import type { Binding } from './bind.ts';
import type { Context } from './figures.ts';
import { wordsOf } from './grid.ts';
import type { Numbering } from './place.ts';
import type { Region } from './regions.ts';
import type { TableSubject } from './table-subject.ts';

/** The labels of one row for one block of columns (a table may hold two blocks side by side, each with its labels). */
export interface Line {
  readonly row: number;
  /** Number of the block, from 0 at the left. */
  readonly block: number;
  readonly labels: readonly string[];
  /** The classification code that a column of its own gives the row. */
  readonly code: string | null;
  readonly binding: Binding;
}

/** A region with what reading any place of it needs. */
export interface Sheet {
  readonly region: Region;
  readonly context: Context;
  readonly numbering: Numbering;
  /** Whether some row says that it adds the others up. */
  readonly hasTotal: boolean;
  /** Whether 支出总计 is the year's expenditure and what is left of it. */
  readonly closesWithBalance: boolean;
  readonly subject: TableSubject;
  /** Whether its columns are what fixed assets are made of (在用 | 出租 | 闲置), so that a bare 合计 beside them is all of them. */
  readonly dividesAssets: boolean;
}

/** Concept, scope, year and stage of a place, from its row's and its column's headings together. */
export function aboutPlace(
  sheet: Sheet,
  line: Line,
  column: Binding,
): Pick<Figure, 'concept' | 'label' | 'scope' | 'year' | 'stage'> {
  const { region, context } = sheet;
  const row = line.binding;
  const offset = column.yearOffset ?? row.yearOffset;
  const relative = offset === null || context.reportYear === null ? null : context.reportYear + offset;
  const year = column.year ?? row.year ?? relative ?? context.reportYear;
  const stage = column.stage ?? row.stage;
  const words = line.labels.map(withoutNumbering);
  const label = [words.at(-1), column.label].filter(Boolean).join(' · ');
  const rest = { year, stage, label };
  if (column.derived)
    return { ...rest, concept: `~${words.at(-1) ?? ''}|${column.label}`, scope: wholeDepartment };
  const source = sourceOf(region, row, column);
  const { owner, projects } = sheet.subject;
  const narrowed = owner === null ? (source ?? wholeDepartment) : scopeName([owner], source);

  if (column.side && row.concept === null && (row.total || (row.whole && column.total))) {
    const concept = row.total ? `total.${column.side}-side` : `${column.side}.total`;
    return { ...rest, concept, scope: narrowed };
  }
  if (sheet.closesWithBalance && words.at(-1) === '支出总计')
    return { ...rest, concept: 'total.expenditure-side', scope: narrowed };
  if (row.concept && column.concept) {
    const concept = moreSpecific(row.concept, column.concept);
    if (concept) return { ...rest, concept, scope: narrowed };
    return { ...rest, concept: `~${row.label}|${column.label}`, scope: narrowed };
  }
  const isBareTotal = row.total !== null && row.concept === null && row.unknown === null;
  const isUnspecific = column.concept === null || /^(?:expenditure|funds)\.total$/.test(column.concept);
  if (sheet.subject.rows === 'three' && isBareTotal && isUnspecific && column.unknown === null)
    return { ...rest, concept: 'three.total', scope: narrowed };
  const isBareColumn = column.total !== null && column.concept === null && column.unknown === null;
  if (sheet.dividesAssets && isBareColumn && (row.concept === null || row.concept === 'assets.fixed'))
    return {
      ...rest,
      concept: 'assets.fixed',
      scope: isWhole(row, words, sheet) ? narrowed : scopeName(ownedBy(owner, words), source),
    };
  // A bare 合计 is the total of its own table, or of its own half of it, and of nothing else.
  const local = `${region.grid.table.id}·${region.bodyFrom}·${line.block}`;
  if (column.concept && projects !== null && isWhole(row, words, sheet)) {
    return projects === 'all' && column.concept === 'expenditure.total'
      ? { ...rest, concept: 'expenditure.project', scope: narrowed }
      : { ...rest, concept: column.concept, scope: local };
  }
  const countsPeople = column.concept !== null && /^(?:staff|posts)$/.test(column.concept);
  if (column.concept && sheet.subject.rows === 'strangers' && isBareTotal && (isUnspecific || countsPeople))
    return { ...rest, concept: column.concept, scope: local };
  if (column.concept) {
    const scope = isWhole(row, words, sheet) ? narrowed : scopeName(ownedBy(owner, words), source);
    return { ...rest, concept: column.concept, scope };
  }
  // 支出 | 甲项目 | 乙项目 | 合计: all of the projects that the table names.
  if (row.concept && projects !== null && column.total !== null)
    return { ...rest, concept: row.concept, scope: local };
  if (row.concept) {
    const scope = column.unknown === null ? narrowed : scopeName(ownedBy(owner, [column.unknown]), source);
    return { ...rest, concept: row.concept, scope };
  }
  const name = [...words, ...(column.unknown ? [column.unknown] : [])].join('·');
  const own = row.total !== null && row.unknown === null ? local : null;
  return { ...rest, concept: `~${name || column.label}`, scope: own ?? narrowed };
}

/** Whether a row speaks for the whole department: a total, no label at all, a description, or its only row. */
function isWhole(row: Binding, words: readonly string[], { hasTotal, context }: Sheet): boolean {
  if (row.whole || row.total || words.length === 0) return true;
  const name = words.at(-1) as string;
  // （人） under 财政供养人员情况 is the rest of that heading.
  if (/^（[^（）]{1,4}）$/.test(name)) return true;
  if (/(?:情况|人数|人员|基本信息|部门整体|整体|本单位|本部门|全局|全部门|部门)(?:（[^（）]*）)?$/.test(name))
    return true;
  if (hasTotal) return false;
  return (
    context.department !== null && (context.department.endsWith(name) || name.endsWith(context.department))
  );
}

/** 一、本年支出 is 本年支出. */
export const withoutNumbering = (label: string): string =>
  label.replace(
    /^(?:其中[:：])?(?:\d{1,2}(?:[、．]|\.(?!\d))|[（(][\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．])?/,
    '',
  );

/** Where both headings name a concept, the one that is part of the other; null when they are strangers. */
function moreSpecific(row: string, column: string): string | null {
  if (row === column) return row;
  if (row.startsWith('income.') && !column.startsWith('income.')) return column;
  if (column.startsWith('income.') && !row.startsWith('income.')) return row;
  const family = (concept: string) => concept.split('.')[0];
  const isTop = (concept: string) => /\.total$/.test(concept) || concept === 'funds.total';
  if (isTop(row)) return column;
  if (isTop(column)) return row;
  if (column.startsWith(`${row}.`)) return column;
  if (row.startsWith(`${column}.`)) return row;
  // Economic classes under 基本支出 are the identity I-13's own figures.
  if (family(row) === 'economic' && column === 'expenditure.basic') return row;
  if (family(column) === 'economic' && row === 'expenditure.basic') return column;
  return null;
}

/** The money's source where a heading or the table's title narrows the figures to it. */
function sourceOf(region: Region, row: Binding, column: Binding): string | null {
  const isSource = (concept: string | null): concept is string =>
    (concept?.startsWith('income.') ?? false) && concept !== 'income.total';
  if (column.source) return column.source;
  if (row.source) return row.source;
  if (isSource(row.concept) && column.concept && !column.concept.startsWith('income.')) return row.concept;
  if (isSource(column.concept) && row.concept && !row.concept.startsWith('income.')) return column.concept;
  const title = wordsOf(region.titles.join(''));
  const narrowing = /一般公共预算|政府性基金|国有资本经营|财政拨款|财政专户/.exec(title);
  return narrowing && /支出|收支|三公/.test(title) && !/收入预算总表/.test(title) ? narrowing[0] : null;
}

const ownedBy = (owner: string | null, words: readonly string[]): readonly string[] =>
  owner === null || words.includes(owner) ? words : [owner, ...words];

function scopeName(words: readonly string[], source: string | null): string {
  const name = words.join('·');
  return source ? `${name}·${source}` : name;
}
