import { isMoney, unitClass } from '../../model/unit.ts';
import type { Entry } from './entries.ts';
import { isTransparent, type Token } from './tokens.ts';

/**
 * What the words of a number make of it in a list: `named`, a thing of its own; `measure`, another measure of the thing
 * before it (6个，资金1180万元); `remark`, said about the one before it (占5%, 完成预算11万元的83%); `state`, the same in another state of the budget (决算90万元); `foreign`, what is
 * no part of anyone's spending (带动投资); `act`, what was done, which begins another statement (支付工程款900万元).
 */
export type Role = 'named' | 'measure' | 'state' | 'remark' | 'foreign' | 'act';

const foreign =
  /投资|贷款|社会资本|产值|销售|税|GDP|带动|撬动|引进|招商|争取|增收|募集|捐赠|捐款|融资|签约|营业|利润|人均|户均|亩均|每|(?<!高)标准|限额|单价|不足|相当于|节约|企业获|减免|补缴|欠|罚|结余|剩余|结转|上缴|收回|缺口|尚未/g;
const foreignCount = /带动|撬动|人均|户均|平均|每|标准|限额|不足|相当于/g;
const act =
  /^(?:共|已|累计)*(支付|拨付|使用|完成|实现|实施|发放|兑付|兑现|到位|下达|争取|惠及|受益|覆盖|涉及|新增|收缴|征收|清算|出动|开展|召开|举办|参加|扶持|解决|减少|立案|办结|结案|整改|查处|验收|合格|达标|完工|竣工|开工)/;
/** Words that lead to an amount and name nothing. */
const bare =
  /^(?:共|计|总|约|涉及|投入|安排|支出|支付|使用|拨付|下达|兑付|发放|到位|落实|资金|金额|经费|费用|总额|数额|规模|完成|实际|实现|其中|的|为|是|达|达到|有|共有|合计|共计|总计)*$/;
/** Words before a part's name. */
const leading =
  /^(?:其中|包括|含|主要|用于|安排|分别|为|是|的|有|由|从|:|共同|共|构成|组成|,|(?:19|20)\d\d年度?|本年度?|当年|全年|各|[一二三四五六七八九十]是|第[一二三四五六七八九十](?=[,，]))+/;

const textOf = (text: string, tokens: readonly Token[]): string =>
  tokens.length === 0 ? '' : text.slice(tokens[0]?.start, tokens.at(-1)?.end);

/** The name of what is counted or paid, as printed, without the words that only lead to it. */
export function printedName(text: string, entry: Entry): string {
  // 资金由省级补助30万元…组成
  const from = entry.lead.findLastIndex(({ kind }) => kind === 'from');
  const words = entry.lead.slice(from + 1).filter(({ kind }) => kind !== 'marker');
  const before = textOf(text, words)
    .replace(leading, '')
    .replace(/(?:[:：为是共计]|支出为|共计|合计|总计|支付|约|分别)+$/, '');
  const behind = isMoney(entry.token.number.unit) ? '' : textOf(text, entry.tail).replace(/^的/, '');
  return before + behind;
}

const isPerson = (unit: string | null): boolean => unit === '人' || unit === '名';

/** Two amounts that can be added: money with money, counts only in one measure word, 万亩 to a part of 万. */
export const addable = (a: Entry, b: Entry): boolean => {
  const [one, other] = [a.token.number, b.token.number];
  if (isMoney(one.unit)) return isMoney(other.unit);
  const scales = [one, other].map(({ raw }) => /[万亿]/.exec(raw)?.[0]);
  if (scales[0] !== scales[1] || (scales[0] && ![one, other].every(({ raw }) => raw.includes('.'))))
    return false;
  return one.unit === other.unit || (isPerson(one.unit) && isPerson(other.unit));
};

export const isSummable = ({ token: { number } }: Entry): boolean =>
  /^(?:money|count)$/.test(unitClass(number.unit) ?? '') && number.unit !== '倍' && number.unit !== '元/人';

/** `tolerated` are the words of the whole: 总投资1.2亿元 consists of 投资. */
export function roleOf(text: string, entry: Entry, next: Entry | undefined, tolerated: string): Role {
  const { lead, tail, mark } = entry;
  const says = (pattern: RegExp) => lead.some(({ kind }) => pattern.test(kind));
  // 巩固提升项目200万元 is no rise.
  const moves = lead.findLastIndex(({ kind }) => /^(?:up|down|toUp|toDown)$/.test(kind));
  const isMove = moves >= 0 && lead.slice(moves + 1).every((token) => isTransparent(token));
  const isPlan = lead.some(({ kind, text: word }) => kind === 'plan' && word !== '争取');
  if (!isSummable(entry) || isMove || isPlan || says(/^(?:than|share|lastYear|nextYear)$/)) return 'remark';
  // 预算11万元的83.64%: the base of a rate.
  const isBase = next?.mark === 'none' && next.token.number.unit === '%' && next.lead[0]?.text === '的';
  if (isBase || tail.some(({ kind }) => /^(?:up|down|than)$/.test(kind))) return 'remark';
  const name = printedName(text, entry);
  if (says(/^stage$/) && lead.every((token) => isTransparent(token))) return 'state';
  // 接待费预算2.5万元 among what was spent is what 执行1.8万元 is held against.
  const stages = lead.findLastIndex(({ kind }) => kind === 'stage');
  const isStaged = stages >= 0 && lead.slice(stages + 1).every((token) => isTransparent(token));
  if (isStaged && !tolerated.includes('预算')) return 'state';
  const foreignWords = name.match(isMoney(entry.token.number.unit) ? foreign : foreignCount) ?? [];
  if (foreignWords.some((word) => !tolerated.includes(word))) return 'foreign';
  if (bare.test(name)) return 'measure';
  // 800万元中完成600万元 tells more of the same.
  if (mark === 'none' && lead.length > 0 && !entry.opens) return 'remark';
  return act.test(name) ? 'act' : 'named';
}

/** 实际支出、下达资金: words that any amount may have. */
export const isBare = (name: string): boolean => bare.test(name);

/** The word that an act begins with; parts told with one word are alike: 用于…，用于…. */
export const actOf = (text: string, entry: Entry): string | null =>
  act.exec(printedName(text, entry))?.[1] ?? null;
