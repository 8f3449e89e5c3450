import type { Figure } from '../../model/figure.ts';
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
  // What is only called added may be all that was added, but not all that was taken away or carried over.
  const isWhole = /调整/.test(clauseBefore(state, adjustment)) && !state.figures.some(isCarriedOver);
  emitClaim(state, {
    rule: 'sentence-adjusted-budget',
    kind: 'sum-mismatch',
    result,
    expression: sumOf([1, figureOf(start)], [1, figureOf(adjustment)]),
    severity: isWhole ? 'error' : 'warning',
    basis: {
      zh: '全年预算数 = 年初预算数 + 预算调整数',
      en: 'adjusted budget = initial budget + adjustment',
    },
  });
}

const isCarriedOver = ({ concept }: Figure): boolean => concept === 'income.opening';

/** The words of the clause that lead to a figure. */
function clauseBefore({ squeezed: { text, at } }: State, figure: Figure): string {
  const start = at.indexOf(figure.at.range[0]);
  return (
    text
      .slice(0, start)
      .split(/[，,；;。：:]/)
      .at(-1) ?? ''
  );
}
