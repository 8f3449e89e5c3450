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
  const carried = carriedInto(state, result, [start, adjustment]);
  // What is only called added may be all that was added, but not all that was taken away or carried over.
  const isNet = /调整/.test(clauseBefore(state, adjustment));
  const isWhole = isNet && (carried !== null || !state.figures.some(isCarriedOver));
  const parts = [start, ...(carried ? [carried] : []), adjustment];
  emitClaim(state, {
    rule: 'sentence-adjusted-budget',
    kind: 'sum-mismatch',
    result,
    expression: sumOf(...parts.map((part) => [1, figureOf(part)] as const)),
    severity: isWhole ? 'error' : 'warning',
    basis: carried
      ? {
          zh: '全年预算数 = 年初预算数 + 上年结转 + 预算调整数',
          en: 'adjusted budget = initial budget + carried over + adjustment',
        }
      : {
          zh: '全年预算数 = 年初预算数 + 预算调整数',
          en: 'adjusted budget = initial budget + adjustment',
        },
  });
}

/** What was carried over, where the sentence states it and the budget comes nearer with it than without. */
function carriedInto(state: State, result: Figure, parts: readonly Figure[]): Figure | null {
  const [carried, ...others] = state.figures.filter(
    (figure) => isCarriedOver(figure) && figure.scope === result.scope && figure.unit === result.unit,
  );
  if (!carried || others.length > 0 || parts.some(({ unit }) => unit !== result.unit)) return null;
  const missing = parts.reduce((rest, { value }) => rest.minus(value), result.value);
  return missing.minus(carried.value).abs().lt(missing.abs()) ? carried : null;
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
