import { Decimal } from '../../model/decimal.ts';
import { isMoney, moneyFactor } from '../../model/unit.ts';
import { isOneKind, nameOf, type Quantity, quantityAt } from './quantities.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * Which quantities of a sentence a rate divides: its own verb says which was done; another of the same kind, that was
 * asked for, planned, received or given, is what it is a rate of.
 */

/** What may be said of the quantity that was done, where it is not the rate's own verb. */
const deeds: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:完成|实施|进度|落实|开工|完工|竣工)$/, /完成|实施|实际|已|落实|开工|完工|竣工/],
  [/(?:执行|支付|支出|使用|拨付|支用|支出进度)$/, /执行|支付|支出|使用|支用|拨付|列支|实际|实支|已|完成/],
  [/(?:及时|按时|按期)$/, /及时|按时|按期|如期|准时/],
  [/(?:发放|兑现|兑付|补贴|补助)$/, /发放|实发|兑现|兑付|实际|已/],
  [/(?:回收|收回)$/, /回收|收回/],
  [/(?:办结|结案|办理)$/, /办结|结案|办理完毕|办完|已办/],
  [/(?:到位)$/, /到位|实际|已/],
  [/(?:合格|达标)$/, /合格|达标/],
];
/** What makes a quantity the one that a rate divides by. */
const demands =
  /应|需|计划|任务|目标|指标|预算|安排|下达|批复|核定|合同|概算|拟|总|共|合计|收到|收回|受理|接收|接到|接办|抽检|抽查|检测|检查|送检|监测|涉及|到位|发放|立案|交办|承办|报名|参训|参评|调查|登记|纳入|上级/;
/** 不合格37批次 is what 不合格率 is about, and 合格率 is not. */
const denied = /[不未](?:合格|达标|完成|办结|整改|执行|支付|到位|通过)/;
/** Where it is planned, what was done may be a thing of the same verb: 计划完成…，实际完成…. */
const plans = /应|需|计划|任务|目标|预算|拟|批复|核定|合同|概算|下达|安排/;
const hopes =
  /计划|预计|拟|力争|确保|争取|预期|将|目标|比(?!较满意)|(?<!比)较|超|同比|减少|增加|下降|提高|每|人均|户均|平均/;
/** Words that say how something was done, not what. */
const plain =
  /基本|比较|非常|十分|很|及|和|实际|已|按时|按期|如期|及时|准时|全部|全年|共计?|累计|均|完成|实施|落实|执行|支付|支出|使用|支用|拨付|列支|发放|兑现|兑付|实发|实|收回|回收|其中|的|了|为|达到?|投资|资金|经费|金额|数量|面积|任务|指标|项目|数|额|量|并|有|验收|检测|投入/g;

const rateName =
  /^(?:其中|且|并|故)?([\u4e00-\u9fff]{2,14}?)(?:率|(?<=满意)度|比例|进度)(?:为|达|达到|是|:|至)?$/;

/** The verb of a rate: 资金支付率 is about what was 支付. */
function verbOf(words: string): string | null {
  const [, verb = null] = rateName.exec(words) ?? [];
  return verb;
}

const didFor = (verb: string): RegExp =>
  deeds.find(([rate]) => rate.test(verb))?.[1] ??
  new RegExp(`${verb.slice(-2)}|[实已](?:${verb.at(-2)}|${verb.at(-1)})`);

export interface Operands {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** The quantities of the clause before the rate, nearest first; `opened` where the sentence begins with the clause. */
export function clauseBefore(
  state: State,
  tokens: readonly Token[],
  index: number,
): { quantities: Quantity[]; opened: boolean } {
  const quantities: Quantity[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'semicolon' || token.kind === 'marker') return { quantities, opened: false };
    if (token.kind === 'stop' && at < tokens.length - 1) return { quantities, opened: false };
    const quantity = quantityAt(state, tokens, at);
    if (quantity?.token.number.precision === 'exact' && isOneKind(quantity.token, quantity.token))
      quantities.push(quantity);
  }
  return { quantities, opened: true };
}

/** What a rate divides, by its words and those of the quantities before it; null where that is not certain. */
export function operandsOfWords(
  state: State,
  rate: NumberToken,
  words: string,
  index: number,
): Operands | null {
  const verb = verbOf(words);
  if (verb === null) return null;
  const here = clauseBefore(state, state.tokens, index);
  const found = choose(verb, rate, here.quantities, false);
  if (found || !here.opened) return found;
  // 全年计划完成26项。已完成25项，完成率96.15%: the sentence before says of what.
  const before = clauseBefore(state, state.sentenceBefore, state.sentenceBefore.length);
  return choose(verb, rate, [...here.quantities, ...before.quantities], true);
}

/** Of quantities, nearest first, what was done and what it was done of; null where that is not certain. */
function choose(
  verb: string,
  rate: NumberToken,
  quantities: readonly Quantity[],
  apart: boolean,
): Operands | null {
  const did = didFor(verb);
  const isDone = ({ text }: Quantity) =>
    did.test(text) && !hopes.test(text) && denied.test(text) === denied.test(verb);
  const at = quantities.findIndex(isDone);
  const part = quantities[at];
  if (!part) return null;
  const alike = quantities.filter(({ token }) => isOneKind(token, part.token));
  const [planned, ...more] = quantities.slice(0, at).filter(isBracketedPlan(part));
  const whole = planned
    ? more.length === 0
      ? planned
      : null
    : wholeOf(part, verb, quantities.slice(at + 1), apart);
  if (!whole || !isRateOf(verb, { part, whole }, alike)) return null;
  if (agrees({ part, whole }, rate)) return { part, whole };
  // Where another pair makes the rate, that is what was meant; where several things were done, nothing is certain.
  const done = alike.filter((quantity) => isDone(quantity) && !plans.test(quantity.text));
  for (const other of done)
    for (const base of alike.slice(alike.indexOf(other) + 1))
      if (!isAside(base.text) && agrees({ part: other, whole: base }, rate))
        return { part: other, whole: base };
  return done.length > 1 ? null : { part, whole };
}

function wholeOf(
  part: Quantity,
  verb: string,
  earlier: readonly Quantity[],
  apart: boolean,
): Quantity | null {
  const wholes = earlier.filter(({ token, text }) => isOneKind(token, part.token) && !isAside(text));
  const [nearest, ...others] = wholes;
  if (!nearest) return null;
  const did = didFor(verb);
  const thing = nameOf(part.text).replace(verb, '').replace(did, '').replace(plain, '');
  const isOf = ({ text }: Quantity) =>
    (thing === '' || text.includes(thing)) && (!did.test(text) || plans.test(text));
  // 收回196份，其中满意188份: of what was told just before.
  if (part.text.startsWith('其中')) return isOf(nearest) ? nearest : null;
  const asked = wholes.filter((quantity) => demands.test(quantity.text) && isOf(quantity));
  // 计划投资2000万元，到位资金1800万元，…，投资完成率: of the one that the rate names.
  const named = asked.filter(({ text }) => verb.length > 2 && text.includes(verb.slice(-4, -2)));
  const [whole, ...rivals] = asked.length > 1 && named.length > 0 ? named : asked;
  if (whole) return rivals.length === 0 ? whole : null;
  return others.length === 0 && !apart && isOf(nearest) && thing === '' && nearest.text !== ''
    ? nearest
    : null;
}

/** Whether the printed rate follows, to its last digit or the one next to it. */
function agrees({ part, whole }: Operands, rate: NumberToken): boolean {
  const [done, base] = [part.token.number, whole.token.number];
  if (base.value.isZero()) return false;
  const factor = isMoney(done.unit) && isMoney(base.unit) ? moneyFactor(done.unit, base.unit) : 1;
  const computed = done.value.times(factor).div(base.value).times(100);
  return computed.minus(rate.number.value).abs().lte(new Decimal(10).pow(-rate.number.decimals));
}

/** What a rate may be of without naming a thing of its own. */
const general =
  /^(?:资金|项目|任务|工程|投资|预算|工作|目标|年度|专项|总体|整体|全年|按时|计划|实际|经费|抽检|抽查|检测|验收|指标|产品|质量|综合|群众|服务对象|社会公众|公众|企业|问卷|有效)*$/;

/** 重大隐患整改率100% is not the rate of all that were found: its thing must be the quantities' own. */
function isRateOf(verb: string, { part, whole }: Operands, alike: readonly Quantity[]): boolean {
  const thing = verb.slice(0, -2);
  if (general.test(thing)) return true;
  const names = ({ text }: Quantity) => text.includes(thing.slice(-2));
  return (
    [part, whole].some(names) &&
    !alike.some((other) => other !== part && other !== whole && other.text.includes(thing))
  );
}

const isBracketedPlan =
  (part: Quantity) =>
  ({ token, text, bracketed }: Quantity): boolean =>
    bracketed && /^(?:计划|任务|目标|应|预算)/.test(text) && isOneKind(token, part.token);

/** A change or a comparison is no quantity that anything was done of. */
const isAside = (text: string): boolean =>
  /比|较|超|增加|减少|增长|下降|节约|结余|剩余|结转|上年|去年|往年|追加|每|人均|户均|平均|带动|其中/.test(
    text,
  );
