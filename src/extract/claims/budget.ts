import { emitClaim, figureOf, sumOf } from './emit.ts';
import type { State } from './state.ts';

/** 年初预算数…，预算调整数…，全年预算数…: the year's budget is the first one and what was added to it. */
export function readAdjustedBudget(state: State): void {
  const adjustments = state.figures.filter(
    (figure) => figure.concept === 'adjustment' && figure.stage === null,
  );
  const adjusted = state.figures.filter((figure) => figure.stage === 'adjusted-budget');
  const [adjustment] = adjustments;
  const [result] = adjusted;
  if (!adjustment || !result || adjustments.length > 1 || adjusted.length > 1) return;
  const initial = state.figures.filter(
    (figure) => figure.stage === 'initial-budget' && figure.concept === result.concept,
  );
  const [start] = initial;
  if (!start || initial.length > 1) return;
  if ([start, adjustment].some(({ scope, year }) => scope !== result.scope || year !== result.year)) return;
  emitClaim(state, {
    rule: 'sentence-adjusted-budget',
    kind: 'sum-mismatch',
    result,
    expression: sumOf([1, figureOf(start)], [1, figureOf(adjustment)]),
    severity: 'warning',
    basis: {
      zh: '全年预算数 = 年初预算数 + 预算调整数',
      en: 'adjusted budget = initial budget + adjustment',
    },
  });
}
