import { wholeDepartment } from '../../model/figure.ts';
import type { State } from './state.ts';
import { isTransparent, type NameToken, type Token } from './tokens.ts';

/** Whether a name can be what a sentence is about (a rate is not, and 部门预算 before another name is not). */
export const isSubject = (token: NameToken): boolean => !token.named.concept.startsWith('rate.');

/**
 * Whose figure a name is, by the words before it: null where they narrow nothing, else the narrowing words as printed.
 * Words that nothing knows always narrow: 教育专项项目支出 is not the department's 项目支出.
 */
export function scopeBefore(state: State, before: readonly Token[], name: NameToken): string | null {
  // 上述5个项目支出6501万元: what those projects spent.
  const counted = /\d+[个项]$/.exec(state.squeezed.text.slice(0, name.start))?.[0];
  if (counted && name.named.concept === 'expenditure.project') return `${counted}项目`;
  const narrows = (token: Token, index: number) => {
    if (token.kind === 'name') {
      const { concept } = token.named;
      // 项目支出上年结转 is the projects' own, a concept of its own.
      if (concept === 'expenditure.project' && /^(?:income\.opening|balance\.)/.test(name.named.concept))
        return false;
      if (concept === 'funds.total' || joins(before[index + 1])) return false;
      // The three public expenses are the fiscal ones by definition.
      return !(name.named.concept.startsWith('three.') && /^income\.(?:fiscal|public)$/.test(concept));
    }
    if (token.kind === 'period') return false;
    // 收入支出总计 is both sides' total, not that of the expenditure.
    if (token.kind === 'receive' && index === before.length - 1) return true;
    return !isTransparent(token) && !(token.kind === 'people' && name.named.concept.startsWith('staff'));
  };
  const first = before.findIndex(narrows);
  if (first < 0) return before.some((token) => token.kind === 'department') ? wholeDepartment : null;
  const start = startOfNoun(before, first);
  const last = before.findLastIndex((token) => !trailing.test(token.kind));
  const words = state.squeezed.text
    .slice((before[start] as Token).start, (before[last] as Token).end)
    .replace(/(?:[的:为共]|同期)+$/, '');
  // 管理离退休人员31人, 拟申报项目支出预算: what is done with it narrows nothing.
  if (/^(?:现|共|拟)?(?:管理|申报|上报|编报)$/.test(words)) return null;
  // 三家编制126名: of the units that the report has just said it is about.
  const isCounted = /^(?:以上|上述)?[一二三四五六七八九十两\d]+[家个](?:单位|预算单位)?(?:合计|共)?$/.test(
    words,
  );
  // 本部门整体支出, whose name begins with 部门: 本 says whose.
  const isOwn = isCounted || /^[本我]$/.test(words) || words === state.context.department;
  return isOwn || isOwnName(words, state.context.department) ? wholeDepartment : words;
}

/** Words between an owner and its figure that are no part of the owner's name. */
const trailing =
  /^(?:year|yearEnd|lastYear|thisYear|nextYear|filler|stage|colon|spend|among|plan|period|also)$/;

const joins = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'includes' || token.kind === 'mainly' || /^(?:和|及|与|以及|由)$/.test(token.text));

/** 局 before 机关 belongs to the word: 局机关, not 机关. */
function startOfNoun(before: readonly Token[], first: number): number {
  const previous = before[first - 1];
  return previous?.kind === 'department' && previous.text.length === 1 ? first - 1 : first;
}

/** A short form of the department's own name: its characters in order, ending as the name ends. */
export function isOwnName(words: string, department: string | null): boolean {
  if (!department || words.length < 3 || words.at(-1) !== department.at(-1)) return false;
  let at = 0;
  for (const character of words) {
    at = department.indexOf(character, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}
