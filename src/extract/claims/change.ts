import type { Figure } from '../../model/figure.ts';
import { stateDirection } from './direction.ts';
import { emitClaim, emitFigure, emitLocal, figureOf, mentionOf, sumOf } from './emit.ts';
import { against, type Operands, operandsOf, priorLeaf, topicOf } from './operands.ts';
import type { Phrase } from './phrase.ts';
import type { OpenExpression } from './reading.ts';
import { accounts, type Base, findFigure, type PendingChange, type State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/** 比上年减少X万元: the change is the difference of the two amounts. */
export function readChange(state: State, token: NumberToken, phrase: Phrase): void {
  const direction = phrase.direction as 1 | -1;
  const operands = operandsOf(state, phrase);
  if (!operands || phrase.undecided) return;
  const { topic, base, year, prior } = operands;
  const label = `${topic.label}${against(base, year)}${direction > 0 ? '增加' : '减少'}`;
  const figure = emitLocal(state, token, {
    label,
    scope: topic.scope,
    year,
    stage: 'change',
  });
  state.change = { ...operands, figure, direction };
  state.topic = topic;
  state.than = base;
  onceCurrentIsKnown(state, operands, (known) => {
    if (!known.current) return;
    if (prior) state.measured.add(known.current);
    claimChange(state, {
      result: figure,
      direction,
      now: figureOf(known.current),
      before: priorLeaf(known),
      severity: prior && known.isSure ? 'error' : 'warning',
    });
  });
}

interface Change {
  readonly result: Figure;
  readonly direction: 1 | -1;
  readonly now: OpenExpression;
  readonly before: OpenExpression;
  readonly severity: 'error' | 'warning';
}

/** States that a change is the difference of two amounts. */
export function claimChange(state: State, { result, direction, now, before, severity }: Change): void {
  emitClaim(state, {
    rule: 'sentence-change',
    kind: 'sum-mismatch',
    result,
    expression: direction > 0 ? sumOf([1, now], [-1, before]) : sumOf([1, before], [-1, now]),
    severity,
    basis: {
      zh: direction > 0 ? '增加额 = 本期数 − 对比数' : '减少额 = 对比数 − 本期数',
      en: 'the stated change is the difference of the two amounts',
    },
  });
}

/** 三公经费减少1.2万元，全年支出7万元: what changed may be told only after its change. */
function onceCurrentIsKnown(state: State, operands: Operands, claim: (known: Operands) => void): void {
  const { topic, year } = operands;
  if (operands.current) claim(operands);
  else
    state.later.push(() =>
      claim({ ...operands, current: findFigure(state, topic.concept, topic.scope, year, accounts) }),
    );
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
  if (continues) {
    if (pending.direction === direction) readGrowthOf(state, token, pending);
    return;
  }
  const operands = operandsOf(state, phrase);
  if (!operands) return;
  const figure = emitGrowth(state, token, operands, direction);
  const { topic, base, year, current, prior, isSure } = operands;
  if (!current && (!prior || base.year === null)) return;
  const before = priorLeaf(operands);
  const now = current ? figureOf(current) : mentionOf(topic.concept, topic.scope, year, null);
  if (current && prior) state.measured.add(current);
  claimGrowth(
    state,
    figure,
    direction,
    direction > 0 ? sumOf([1, now], [-1, before]) : sumOf([1, before], [-1, now]),
    before,
    prior && current && isSure ? 'error' : 'warning',
  );
}

/** 下降0.65万元，下降8.13%; 下降0.65万元、8.13%: how much the change that was just told is of what it started from. */
export function readGrowthOf(state: State, token: NumberToken, change: PendingChange): void {
  const { direction } = change;
  const figure = emitGrowth(state, token, { ...change, year: change.figure.year }, direction);
  const part = figureOf(change.figure);
  onceCurrentIsKnown(state, { ...change, year: change.figure.year }, (known) => {
    const { prior, current } = known;
    if (!prior && !current && change.figure.value.isZero()) return;
    if (!prior && current && !change.current && !isPlausible(change, current, figure)) return;
    const whole =
      !prior && current ? sumOf([1, figureOf(current)], [direction === 1 ? -1 : 1, part]) : priorLeaf(known);
    claimGrowth(state, figure, direction, part, whole, prior || current ? 'error' : 'warning');
  });
}

/** What is told after its change may be another amount; a slip of the pen leaves it of about the size that the rate says. */
function isPlausible({ figure: change, direction }: PendingChange, current: Figure, growth: Figure): boolean {
  if (growth.value.isZero() || change.unit !== current.unit) return false;
  const before = change.value.div(growth.value).times(100);
  const expected = direction > 0 ? before.plus(change.value) : before.minus(change.value);
  return current.value.lt(expected.times(5)) && expected.lt(current.value.times(5));
}

/** 下降0.65万元、8.13%; 下降0.65万元（8.13%）: the change whose rate stands right behind it, without a word of its own. */
export function listedChange(state: State, segment: readonly Token[], index: number): PendingChange | null {
  const { change, tokens } = state;
  if (!change || segment.some((word) => !/^(?:或|即|约)$/.test(word.text))) return null;
  const separator = tokens[index - 1 - segment.length];
  const before = tokens[index - 2 - segment.length];
  return before?.kind === 'number' &&
    /^(?:pause|comma|open)$/.test(separator?.kind ?? '') &&
    state.prints.get(before.start) === change.figure
    ? change
    : null;
}

function emitGrowth(state: State, token: NumberToken, operands: Operands, direction: 1 | -1): Figure {
  const { topic, base, year } = operands;
  const label = `${topic.label}${against(base, year)}${direction > 0 ? '增长率' : '下降率'}`;
  state.topic = topic;
  state.than = base;
  return emitLocal(state, token, {
    label,
    scope: topic.scope,
    year,
    stage: 'change',
  });
}

/** States a growth of part ÷ whole. */
export function claimGrowth(
  state: State,
  result: Figure,
  direction: 1 | -1,
  part: OpenExpression,
  whole: OpenExpression,
  severity: 'error' | 'warning',
): void {
  emitClaim(state, {
    rule: 'sentence-growth',
    kind: 'ratio-mismatch',
    result,
    expression: { op: 'share', part, whole },
    severity,
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
