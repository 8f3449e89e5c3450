import { type Figure, wholeDepartment } from '../../model/figure.ts';
import { emitClaim, emitFigure, figureOf, mentionOf, sumOf } from './emit.ts';
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
import type { NumberToken } from './tokens.ts';

/** What a change is a change of: the name in its own words, else what the sentence is about. */
export function topicOf(state: State, phrase: Phrase): Topic | null {
  if (phrase.name) {
    const { concept } = phrase.name.named;
    if (/^(?:rate|score)\./.test(concept)) return null;
    const scope = phrase.scope ?? state.scope;
    // Words before the name that are no subject of the sentence are a reason (主要是…), not an owner.
    if (scope !== wholeDepartment && !state.figures.some((figure) => figure.scope === scope)) return null;
    return { concept, label: labelOf(state, concept), scope };
  }
  return phrase.foreign || phrase.rest !== '' || afterList(state) ? null : state.topic;
}

/** 其中基本支出…，项目支出…，比上年增加…: of the whole or of the last part, unless every part is told so. */
function afterList(state: State): boolean {
  const parts = state.groups.length > state.floor ? (state.groups.at(-1)?.parts.length ?? 0) : 0;
  return parts >= 2 && !state.afterSemicolon && !state.figures.some((figure) => /比|完成/.test(figure.label));
}

interface Operands {
  readonly topic: Topic;
  readonly base: Base;
  readonly year: number | null;
  readonly current: Figure | null;
  readonly prior: Figure | null;
}

function operandsOf(state: State, phrase: Phrase): Operands | null {
  const topic = topicOf(state, phrase);
  if (!topic) return null;
  let year = phrase.year ?? state.year;
  let base = phrase.than ?? state.than;
  if (!base && saves(phrase)) {
    const stages = budgets.filter((stage) => findFigure(state, topic.concept, topic.scope, year, [stage]));
    if (stages.length === 1) base = { year: null, stage: stages[0] ?? null };
  }
  // 2.25万元，上年为2.40万元，下降…: the two years are told one after the other.
  if (
    !base &&
    state.last?.concept === topic.concept &&
    state.last.year !== null &&
    state.last.year + 1 === state.firstYear
  ) {
    if (findFigure(state, topic.concept, topic.scope, state.firstYear, accounts)) {
      base = { year: state.last.year, stage: null };
      year = state.firstYear;
    }
  }
  if (!base) return null;
  const ofTopic = (figure: Figure | null): figure is Figure =>
    figure?.concept === topic.concept && figure.scope === topic.scope && figure.year === year;
  let current = findFigure(state, topic.concept, topic.scope, year, accounts);
  if (!current && base.year !== null && ofTopic(state.last)) current = state.last;
  const like = current && isBudget(current.stage) ? [current.stage] : accounts;
  const prior =
    base.year !== null
      ? findFigure(state, topic.concept, topic.scope, base.year, base.stage ? [base.stage] : like)
      : findFigure(state, topic.concept, topic.scope, year, base.stage === 'budget' ? budgets : [base.stage]);
  return { topic, base, year, current, prior };
}

const saves = (phrase: Phrase): boolean =>
  phrase.tokens.some((token) => /^(?:节约|节支|节省|节约了|减支)/.test(token.text));

function against(base: Base, year: number | null): string {
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
function priorLeaf({ prior, topic, base, year, current }: Operands): OpenExpression {
  if (prior) return figureOf(prior);
  const stage = base.stage ?? (current && isBudget(current.stage) ? current.stage : null);
  return mentionOf(topic.concept, topic.scope, base.year ?? year, stage);
}

/** 比上年减少X万元: the change is the difference of the two amounts. */
export function readChange(state: State, token: NumberToken, phrase: Phrase): void {
  const direction = phrase.direction as 1 | -1;
  const operands = operandsOf(state, phrase);
  if (!operands || phrase.undecided) return;
  const { topic, base, year, current, prior } = operands;
  const label = `${topic.label}${against(base, year)}${direction > 0 ? '增加' : '减少'}`;
  const figure = emitFigure(state, token, {
    concept: `~${label}`,
    label,
    scope: topic.scope,
    year,
    stage: 'change',
  });
  state.change = { figure, topic, current, prior, base, direction };
  state.topic = topic;
  state.than = base;
  if (!current) return;
  const terms = [
    [direction, figureOf(current)],
    [direction === 1 ? -1 : 1, priorLeaf(operands)],
  ] as const;
  emitClaim(state, {
    rule: 'sentence-change',
    kind: 'sum-mismatch',
    result: figure,
    expression: sumOf(...(direction > 0 ? terms : terms.toReversed())),
    severity: prior ? 'error' : 'warning',
    basis: {
      zh: direction > 0 ? '增加额 = 本期数 − 对比数' : '减少额 = 对比数 − 本期数',
      en: 'the stated change is the difference of the two amounts',
    },
  });
}

/** 增长y%: the change over the amount that it started from. */
export function readGrowth(state: State, token: NumberToken, phrase: Phrase): void {
  const direction = phrase.direction as 1 | -1;
  const pending = state.change;
  const continues =
    pending !== null &&
    !phrase.foreign &&
    phrase.rest === '' &&
    !phrase.name &&
    (phrase.than === null || sameBase(phrase.than, pending.base));
  if (continues && pending.direction !== direction) return;
  const operands: Operands | null = continues
    ? { ...pending, year: pending.figure.year }
    : operandsOf(state, phrase);
  if (!operands) return;
  const { topic, base, year, current, prior } = operands;
  const label = `${topic.label}${against(base, year)}${direction > 0 ? '增长率' : '下降率'}`;
  const figure = emitFigure(state, token, {
    concept: `~${label}`,
    label,
    scope: topic.scope,
    year,
    stage: 'change',
  });
  state.topic = topic;
  state.than = base;
  const before = priorLeaf(operands);
  let expression: OpenExpression;
  if (continues) {
    const change = figureOf(pending.figure);
    const whole = prior
      ? figureOf(prior)
      : current
        ? sumOf([1, figureOf(current)], [direction === 1 ? -1 : 1, change])
        : before;
    expression = { op: 'share', part: change, whole };
  } else {
    if (!current && !prior) return;
    if (!current && base.year === null) return;
    const now = current ? figureOf(current) : mentionOf(topic.concept, topic.scope, year, null);
    const part = direction > 0 ? sumOf([1, now], [-1, before]) : sumOf([1, before], [-1, now]);
    expression = { op: 'share', part, whole: before };
  }
  emitClaim(state, {
    rule: 'sentence-growth',
    kind: 'ratio-mismatch',
    result: figure,
    expression,
    severity: (continues && (prior || current)) || (prior && current) ? 'error' : 'warning',
    basis: {
      zh: direction > 0 ? '增长率 = 增加额 ÷ 对比数' : '下降率 = 减少额 ÷ 对比数',
      en: 'the stated growth is the change over the amount that it started from',
    },
  });
}

const sameBase = (a: Base, b: Base): boolean => a.year === b.year && a.stage === b.stage;

/** 比上年2.40万元…, 由2.40万元…: the amount that the current one is held against. */
export function readPrior(state: State, token: NumberToken, phrase: Phrase, base: Base): void {
  const topic = topicOf(state, phrase);
  if (!topic || phrase.undecided) return;
  const year = base.year ?? phrase.year ?? state.year;
  emitFigure(state, token, { ...topic, year, stage: base.stage });
  state.topic = topic;
  state.than = base;
  state.change = null;
}

/** 减少到X万元: the current amount, with the direction that it took. */
export function readNewValue(state: State, token: NumberToken, phrase: Phrase): void {
  const topic = topicOf(state, phrase);
  if (!topic || phrase.undecided) return;
  const year = phrase.year ?? state.year;
  const base = phrase.than ?? state.than;
  const figure = emitFigure(state, token, { ...topic, year, stage: null });
  state.topic = topic;
  state.last = figure;
  const prior =
    base &&
    findFigure(
      state,
      topic.concept,
      topic.scope,
      base.year ?? year,
      base.year === null ? [base.stage] : [base.stage, ...accounts],
    );
  if (prior) stateDirection(state, figure, figureOf(prior), phrase.direction as 1 | -1, true);
}

/** 比上年有所下降、与上年持平: a direction without an amount. */
export function readDirection(state: State, phrase: Phrase): void {
  const flat = phrase.has.has('flat');
  // About the same is not the same.
  if (phrase.tokens.some(({ text }) => text === '基本持平')) return;
  if (!flat && phrase.direction === null) return;
  if (phrase.foreign || phrase.undecided || (!phrase.name && phrase.rest !== '')) return;
  const operands = operandsOf(state, phrase);
  if (!operands?.current) return;
  const { current, prior, base, topic } = operands;
  state.topic = topic;
  if (!prior && base.year === null) return;
  stateDirection(
    state,
    current,
    priorLeaf(operands),
    flat ? 0 : (phrase.direction as 1 | -1),
    prior !== null,
  );
}

function stateDirection(
  state: State,
  current: Figure,
  prior: OpenExpression,
  direction: 1 | 0 | -1,
  known: boolean,
): void {
  emitClaim(state, {
    rule: 'sentence-direction',
    kind: 'conflicting-values',
    result: current,
    compare: direction === 0 ? '=' : direction > 0 ? '>' : '<',
    expression: sumOf([1, prior]),
    severity: known ? 'error' : 'warning',
    basis:
      direction === 0
        ? { zh: '持平：两数相等', en: 'said to be unchanged' }
        : direction > 0
          ? { zh: '增加：本期数大于对比数', en: 'said to have risen' }
          : { zh: '减少：本期数小于对比数', en: 'said to have fallen' },
  });
}
