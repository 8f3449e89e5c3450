import { claimChange } from './change.ts';
import { stateDirection } from './direction.ts';
import { emitFigure, emitLocal, figureOf } from './emit.ts';
import { against, operandsOf } from './operands.ts';
import type { Phrase } from './phrase.ts';
import type { State } from './state.ts';
import type { NumberToken } from './tokens.ts';

/**
 * 大于年初预算数6万元0.2万元, 小于预算数2.5万元: the amount that the current one is held against. Alone, it may be the
 * difference as well (小于预算数0.7万元), so that it is taken for the other amount only where that is on the side told.
 */
export function readHeldAgainst(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  direction: 1 | -1,
  index: number,
): boolean {
  const base = phrase.than ?? { year: phrase.year, stage: phrase.stage };
  const year = state.firstYear;
  const operands = operandsOf(state, { ...phrase, than: base, year: null, foreign: false, rest: '' });
  const current = operands?.current;
  if (!operands || !current || current.unit !== token.number.unit) return true;
  const isFollowed = state.tokens[index + 1]?.kind === 'number';
  if (!isFollowed && current.value.cmp(token.number.value) !== direction) return true;
  const prior = emitFigure(state, token, {
    ...operands.topic,
    year: base.year ?? year,
    stage: base.stage,
  });
  stateDirection(state, current, figureOf(prior), direction, true);
  state.side = { ...operands, prior, direction, isSure: true };
  return true;
}

/** 大于年初预算数6万元[0.2万元]: by how much. */
export function readDifference(state: State, token: NumberToken, side: NonNullable<State['side']>): void {
  state.side = null;
  const { topic, base, current, prior, direction } = side;
  if (!current || !prior) return;
  const label = `${topic.label}${against(base, current.year)}${direction > 0 ? '增加' : '减少'}`;
  const figure = emitLocal(state, token, {
    label,
    scope: topic.scope,
    year: current.year,
    stage: 'change',
  });
  state.measured.add(current);
  state.change = { ...side, figure };
  claimChange(state, {
    result: figure,
    direction,
    now: figureOf(current),
    before: figureOf(prior),
    severity: 'error',
  });
}
