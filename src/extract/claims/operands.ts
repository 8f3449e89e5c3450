import { type Figure, type Stage, wholeDepartment } from '../../model/figure.ts';
import { figureOf, mentionOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import type { OpenExpression } from './reading.ts';
import {
  accounts,
  type Base,
  budgets,
  findFigure,
  isBudget,
  labelOf,
  type State,
  type Topic,
} from './state.ts';
import type { Token } from './tokens.ts';

/** What a change is a change of: the name in its own words, else what the sentence is about. */
export function topicOf(state: State, phrase: Phrase): Topic | null {
  if (phrase.has.has('both')) return bothTotals(state);
  if (phrase.name) {
    const { concept } = phrase.name.named;
    if (/^(?:rate|score)\./.test(concept)) return null;
    const scope = phrase.scope ?? state.scope;
    // Words before the name that are no subject of the sentence are a reason (主要是…), not an owner.
    if (scope !== wholeDepartment && !state.figures.some((figure) => figure.scope === scope)) return null;
    return { concept, label: labelOf(state, concept), scope };
  }
  if (phrase.foreign || phrase.rest !== '' || afterList(state)) return null;
  return wholeOfList(state, phrase) ?? state.topic;
}

/** 其中A7.92万元，B0.82万元；比上年减少0.42万元: after a list that has ended, of its whole. */
function wholeOfList(state: State, phrase: Phrase): Topic | null {
  const group = state.groups.length > state.floor ? state.groups.at(-1) : undefined;
  if (!group || group.parts.length < 2) return null;
  const before = state.tokens.slice(0, state.tokens.indexOf(phrase.tokens[0] as Token));
  const isFirst =
    before.findLastIndex(({ kind }) => kind === 'semicolon') >
    before.findLastIndex(({ kind }) => kind === 'number' || kind === 'zero');
  return isFirst ? group.whole : null;
}

/** 收、支总计各增加…: what holds of two equal totals is told once. */
function bothTotals(state: State): Topic | null {
  const totals = state.figures.filter(({ concept }) => /^(?:income|expenditure)\.total$/.test(concept));
  const [first, ...others] = totals;
  return first && others.every(({ value }) => value.eq(first.value)) ? first : null;
}

/** 其中基本支出…，项目支出…，比上年增加…: of the whole or of the last part, unless every part is told so. */
function afterList(state: State): boolean {
  const parts = state.groups.length > state.floor ? (state.groups.at(-1)?.parts ?? []) : [];
  const [first] = parts;
  if (!first || parts.length < 2 || state.afterSemicolon) return false;
  const since = state.figures.slice(Math.max(0, state.figures.indexOf(first)));
  return !since.some((figure) => /比|完成/.test(figure.label));
}

export interface Operands {
  readonly topic: Topic;
  readonly base: Base;
  readonly year: number | null;
  readonly current: Figure | null;
  readonly prior: Figure | null;
  /** The prior is the same quantity beyond doubt. */
  readonly isSure: boolean;
}

export function operandsOf(state: State, phrase: Phrase): Operands | null {
  const topic = topicOf(state, phrase);
  if (!topic) return null;
  const at = comparedAt(state, phrase, topic);
  if (!at) return null;
  const { base, year } = at;
  const find = (when: number | null, stages: readonly (Stage | null)[]) =>
    findFigure(state, topic.concept, topic.scope, when, stages);
  const ofTopic = (figure: Figure) =>
    figure.concept === topic.concept && figure.scope === topic.scope && figure.year === year;
  const told = state.figures.findLast(ofTopic);
  // 2021年预算50万元，较2020年预算55万元压减5万元: a budget is held against a budget.
  const ofBudgets = told && base.year !== null && isBudget(base.stage) && isBudget(told.stage);
  // 全年预算110万元，实际支出100万元: what the budget was executed with is the expenditure.
  const executed = () =>
    topic.concept === 'expenditure.total'
      ? findFigure(state, 'funds.total', topic.scope, year, ['actual'])
      : null;
  let current = ofBudgets ? told : (find(year, accounts) ?? executed());
  if (!current && base.year !== null && state.last && ofTopic(state.last)) current = state.last;
  const like = current && isBudget(current.stage) ? [current.stage] : accounts;
  const prior =
    base.year !== null
      ? find(base.year, base.stage ? [base.stage] : like)
      : find(year, base.stage === 'budget' ? budgets : [base.stage]);
  if (prior) return { topic, base, year, current, prior, isSure: true };
  return { topic, base, year, current, prior: carriedInto(state, topic, base, year), isSure: false };
}

/** What was left at the end of last year is what this year's report calls carried forward, if nothing was restated. */
const carriedInto = (state: State, { concept, scope }: Topic, base: Base, year: number | null) =>
  concept === 'balance.closing' && base.stage === null && year !== null && base.year === year - 1
    ? findFigure(state, 'income.opening', scope, year, accounts)
    : null;

/** Which year is compared, and with what. */
function comparedAt(state: State, phrase: Phrase, topic: Topic): { base: Base; year: number | null } | null {
  const year = phrase.year ?? state.year;
  const base = phrase.than ?? state.than;
  const stated = (when: number | null) =>
    when !== null && findFigure(state, topic.concept, topic.scope, when, accounts) !== null;
  const { last, firstYear } = state;
  const saysYear = phrase.tokens.some((token) => token.kind === 'year');
  const toldEarlier =
    last?.concept === topic.concept && last.year !== null && last.year + 1 === firstYear && stated(firstYear);
  // 2020年2.25万元，2019年为2.40万元，同比下降…: what fell is the first year's, not what it is held against.
  if (toldEarlier && !saysYear && (base === null || base.stage === null))
    return { base: { year: (last as Figure).year, stage: null }, year: firstYear };
  if (base) return { base, year };
  const ofStage = budgets.filter((stage) => findFigure(state, topic.concept, topic.scope, year, [stage]));
  if (saves(phrase) && ofStage.length === 1) return { base: { year: null, stage: ofStage[0] ?? null }, year };
  // 2019年、2020年分别为2.40万元和2.25万元，下降…
  if (year !== null && ofStage.length === 0 && stated(year) && stated(year - 1))
    return { base: { year: year - 1, stage: null }, year };
  return null;
}

const saves = (phrase: Phrase): boolean =>
  phrase.tokens.some((token) => /^(?:节约|节支|节省|节约了|减支)/.test(token.text));

export function against(base: Base, year: number | null): string {
  const names = {
    'initial-budget': '年初预算',
    'adjusted-budget': '调整后预算',
    budget: '预算',
    actual: '决算',
    change: '',
  };
  const stage = base.stage ? names[base.stage] : '';
  if (base.year === null) return `比${stage}`;
  return base.year + 1 === year ? `比上年${stage}` : `比${base.year}年${stage}`;
}

/** Where the other side of a comparison is not in the sentence. */
export function priorLeaf({ prior, topic, base, year, current }: Operands): OpenExpression {
  if (prior) return figureOf(prior);
  const stage = base.stage ?? (current && isBudget(current.stage) ? current.stage : null);
  return mentionOf(topic.concept, topic.scope, base.year ?? year, stage);
}
