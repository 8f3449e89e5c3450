import { type Figure, wholeDepartment } from '../../model/figure.ts';
import { emitFigure, figureOf } from './emit.ts';
import {
  figureOfQuantity,
  isOneKind,
  nameOf,
  type Quantity,
  quantityAt,
  textOf,
  wordsBefore,
} from './quantities.ts';
import { stateRatio } from './ratio.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * Rates outside the vocabulary whose operands the sentence states: 计划完成120公里，实际完成132公里，完成率110%. The rate's
 * own verb says which quantity was done; another of the same kind, that was asked for, planned, received or given, is
 * what it is a rate of.
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
/** Where it is planned, what was done may be a thing of the same verb: 计划完成…，实际完成…. */
const plans = /应|需|计划|任务|目标|预算|拟|批复|核定|合同|概算|下达|安排/;
const hopes = /计划|预计|拟|力争|确保|争取|预期|将|目标|比|较|超|同比|减少|增加|下降|提高|每|人均|户均|平均/;
/** Words that say how something was done, not what. */
const plain =
  /实际|已|按时|按期|如期|及时|准时|全部|全年|共计?|累计|均|完成|实施|落实|执行|支付|支出|使用|支用|拨付|列支|发放|兑现|兑付|实发|实|收回|回收|其中|的|了|为|达到?|投资|资金|经费|金额|数量|面积|任务|指标|项目|数|额|量|并|有|验收|检测|投入/g;

const rateName =
  /^(?:其中|且|并|故)?([\u4e00-\u9fff]{2,14}?)(?:率|率均|比例|进度)(?:均)?(?:为|达|达到|是|:|至|分别为)?$/;

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

/** The quantities of the clause before the rate, nearest first; `closed` where a list item or the sentence begins it. */
function clauseBefore(
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
    if (quantity) quantities.push(quantity);
  }
  return { quantities, opened: true };
}

function operandsFor(state: State, verb: string, index: number): Operands | null {
  const here = clauseBefore(state, state.tokens, index);
  const found = choose(verb, here.quantities, false);
  if (found || !here.opened) return found;
  // 全年计划完成26项。已完成25项，完成率96.15%: the sentence before says of what.
  const before = clauseBefore(state, state.sentenceBefore, state.sentenceBefore.length);
  return choose(verb, [...here.quantities, ...before.quantities], true);
}

/** Of quantities, nearest first, what was done and what it was done of; null where that is not certain. */
function choose(verb: string, quantities: readonly Quantity[], apart: boolean): Operands | null {
  const did = didFor(verb);
  const at = quantities.findIndex(
    ({ text, token }) => did.test(text) && !hopes.test(text) && token.number.precision === 'exact',
  );
  const part = quantities[at];
  if (!part || !isOneKind(part.token, part.token)) return null;
  const wholes = quantities
    .slice(at + 1)
    .filter(
      ({ token, text }) =>
        isOneKind(token, part.token) && token.number.precision === 'exact' && !isAside(text),
    );
  const nearest = wholes[0];
  const [planned, ...more] = quantities.slice(0, at).filter(isBracketedPlan(part));
  // 完成132公里（计划120公里）: the plan is told in a bracket.
  if (planned && more.length === 0) return { part, whole: planned };
  if (!nearest) return null;
  const thing = nameOf(part.text).replace(did, '').replace(plain, '');
  const isOf = ({ text }: Quantity) =>
    (thing === '' || text.includes(thing)) && (!did.test(text) || plans.test(text));
  // 收回196份，其中满意188份: of what was told just before.
  if (part.text.startsWith('其中')) return isOf(nearest) ? { part, whole: nearest } : null;
  const asked = wholes.filter((quantity) => demands.test(quantity.text) && isOf(quantity));
  if (asked.length === 1) return { part, whole: asked[0] as Quantity };
  return asked.length === 0 &&
    wholes.length === 1 &&
    !apart &&
    isOf(nearest) &&
    thing === '' &&
    nearest.text !== ''
    ? { part, whole: nearest }
    : null;
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

/** One of the vocabulary's amounts is a share of nothing but the same concept: 项目支出 is not what a whole budget's rate is of. */
function isOfOneConcept(state: State, { part, whole }: Operands): boolean {
  const [one, other] = [state.prints.get(part.token.start), state.prints.get(whole.token.start)].map(
    (figure) => (figure && !figure.concept.startsWith('~') ? figure.concept : null),
  );
  return one === other;
}

/** What a rate of this verb divides, by the sentence's own words; null where that is not certain. */
export function operandsOfRate(state: State, words: string, index: number): Operands | null {
  const verb = verbOf(words);
  const operands = verb === null ? null : operandsFor(state, verb, index);
  return operands && isOfOneConcept(state, operands) ? operands : null;
}

/** States that a rate is what was done over what it was done of. */
export function stateLocalRate(state: State, result: Figure, { part, whole }: Operands): void {
  const scope = nameOf(whole.text) || wholeDepartment;
  const base = figureOfQuantity(state, whole, scope);
  const done = figureOfQuantity(state, part, scope);
  stateRatio(state, result, {
    part: figureOf(done),
    whole: figureOf(base),
    severity: 'error',
    zh: `${result.label} = ${done.label} ÷ ${base.label}`,
  });
}

/** Reads 完成率96.15% and states the claim. False where the words are no rate's or its operands are not certain. */
export function readLocalRate(state: State, token: NumberToken, index: number): boolean {
  const words = wordsBefore(state.tokens, index);
  if (words.length === 0 || token.number.unit !== '%' || token.number.precision !== 'exact') return false;
  const text = textOf(state, words);
  const operands = operandsOfRate(state, text, index);
  if (!operands) return false;
  const label = nameOf(text);
  const figure = emitFigure(state, token, {
    concept: `~${label}`,
    label,
    scope: nameOf(operands.whole.text) || wholeDepartment,
    year: state.year,
    stage: null,
    confidence: 0.8,
  });
  stateLocalRate(state, figure, operands);
  return true;
}
