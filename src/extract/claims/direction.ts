import type { Figure } from '../../model/figure.ts';
import { emitClaim, sumOf } from './emit.ts';
import { operandsOf, priorLeaf } from './operands.ts';
import type { Phrase } from './phrase.ts';
import type { OpenExpression } from './reading.ts';
import type { State } from './state.ts';

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

/** Waits for the end of the sentence: an amount or a rate of the change says it better. */
export function stateDirection(
  state: State,
  current: Figure,
  prior: OpenExpression,
  direction: 1 | 0 | -1,
  known: boolean,
): void {
  state.later.push(() => {
    if (direction !== 0 && state.measured.has(current)) return;
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
  });
}
