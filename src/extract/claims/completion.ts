import type { Figure, Stage } from '../../model/figure.ts';
import { emitFigure, emitLocal, figureOf, mentionOf } from './emit.ts';
import { topicOf } from './operands.ts';
import { type Phrase, yearIn } from './phrase.ts';
import { stateRatio } from './ratio.ts';
import { accounts, budgets, findFigure, isBudget, type State, type Topic } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

const stageNames: Readonly<Partial<Record<Stage, string>>> = {
  'initial-budget': '年初预算',
  'adjusted-budget': '调整后预算',
  budget: '预算',
};

/** 完成年初预算的x%, 占预算的x%: the stage that the percentage is of; null where the words say something else. */
export function completionStage(tokens: readonly Token[]): Stage | null {
  const at = tokens.findLastIndex((token) => token.kind === 'stage');
  const stage = tokens[at];
  if (stage?.kind !== 'stage' || !isBudget(stage.stage)) return null;
  if (tokens.slice(at + 1).some((token) => !/^(?:的|数|总额|达|达到|为|金额|额|任务|数的)$/.test(token.text)))
    return null;
  // 为年度预算 is one word, which 年度预算 alone is not: that may be a subject of its own.
  if (stage.text.startsWith('为')) return stage.stage;
  const before = tokens[at - 1];
  return before && /^(?:分别)?(?:完成|为|占|达到|达|是|完成了|全年|共完成|占到|相当于)$/.test(before.text)
    ? stage.stage
    : null;
}

/** 分别为预算的103.7%和100.93%: as many percentages as amounts were just stated in a row. */
export function readCompletionRow(state: State, tokens: readonly NumberToken[], stage: Stage): void {
  const parts = state.row.slice(-tokens.length);
  if (tokens.length < 2 || parts.length !== tokens.length) return;
  parts.forEach((part, at) => {
    if (isBudget(part.stage)) return;
    stateCompletion(state, tokens[at] as NumberToken, part, part.year, stage);
  });
}

/** 完成年初预算的x%: the accounts over that budget, of what the sentence is about. */
export function readCompletion(state: State, token: NumberToken, phrase: Phrase, stage: Stage): void {
  const topic = topicOf(state, phrase);
  if (!topic) return;
  const year = phrase.year ?? state.year;
  const isTold = findFigure(state, topic.concept, topic.scope, year, accounts) !== null;
  if (isTold || budgetOf(state, topic, year, stage)) {
    stateCompletion(state, token, topic, year, stage);
    return;
  }
  // 基本支出完成年初预算的102.3%，支出决算为645.8万元: the amount comes after its percentage.
  state.topic = topic;
  state.topicAlone = true;
  state.later.push(() => stateCompletion(state, token, topic, year, stage));
}

function stateCompletion(
  state: State,
  token: NumberToken,
  topic: Topic,
  year: number | null,
  stage: Stage,
): void {
  const label = `${topic.label}完成${stageNames[stage]}比例`;
  const figure = emitLocal(state, token, {
    label,
    scope: topic.scope,
    year,
    stage: null,
  });
  const whole = budgetOf(state, topic, year, stage);
  const part = findFigure(state, topic.concept, topic.scope, year, accounts);
  if (whole === 'several' || (!part && !whole)) return;
  stateRatio(state, figure, {
    part: part ? figureOf(part) : mentionOf(topic.concept, topic.scope, year, null),
    whole: whole ? figureOf(whole) : mentionOf(topic.concept, topic.scope, year, stage),
    severity: part && whole ? 'error' : 'warning',
    zh: `决算数 ÷ ${stageNames[stage]}数`,
  });
}

/** The budget that is meant: the one of that stage; for plain 预算 the only one that the sentence states. */
export function budgetOf(
  state: State,
  topic: Topic,
  year: number | null,
  stage: Stage,
): Figure | 'several' | null {
  const stated = budgets.flatMap(
    (candidate) => findFigure(state, topic.concept, topic.scope, year, [candidate]) ?? [],
  );
  if (stage !== 'budget') return stated.find((figure) => figure.stage === stage) ?? null;
  return stated.length > 1 ? 'several' : (stated[0] ?? null);
}

/** 为上年的108.2%: the year that the percentage is of, where nothing else is said. */
export function earlierYear(state: State, tokens: readonly Token[]): number | null {
  const at = tokens.findLastIndex(({ kind }) => kind === 'lastYear' || kind === 'year');
  const year = at > 0 ? yearIn(state, tokens.slice(at, at + 1)) : null;
  const current = state.firstYear ?? state.context.reportYear;
  if (year === null || current === null || year >= current) return null;
  if (!tokens.slice(at + 1).every(({ text }) => /^(?:的|同期|决算数?|支出|水平)$/.test(text))) return null;
  return /^(?:为|是|占|达到|相当于|仅为)$/.test((tokens[at - 1] as Token).text) ? year : null;
}

/** 支出1450万元，为上年的108.2%: this year's amount over that of the year before. */
export function readRatioToYear(state: State, token: NumberToken, phrase: Phrase, before: number): void {
  const topic = topicOf(state, phrase);
  const now = phrase.tokens.some(({ kind }) => kind === 'year') ? state.context.reportYear : before + 1;
  state.year = now;
  if (!topic) return;
  const { concept, label, scope } = topic;
  const current =
    findFigure(state, concept, scope, now, accounts) ?? findFigure(state, concept, scope, now, budgets);
  if (!current) return;
  const prior = findFigure(
    state,
    concept,
    scope,
    before,
    isBudget(current.stage) ? [current.stage] : accounts,
  );
  const about = `${label}为${before}年比例`;
  const figure = emitFigure(state, token, {
    concept: `~${about}`,
    label: about,
    scope,
    year: current.year,
    stage: 'change',
  });
  stateRatio(state, figure, {
    part: figureOf(current),
    whole: prior
      ? figureOf(prior)
      : mentionOf(concept, scope, before, isBudget(current.stage) ? current.stage : null),
    severity: prior ? 'error' : 'warning',
    zh: `${label} ÷ ${before}年${label}`,
  });
}
