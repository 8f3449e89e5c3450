import type { Figure } from '../../model/figure.ts';
import { emitClaim, emitLocal, figureOf, sumOf } from './emit.ts';
import { textOf } from './quantities.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

const added = /(?:追加|调增|核增)(?:预算|资金|经费|指标|数|了|为|共)*$/;
const cut = /(?:追减|调减|核减)(?:预算|资金|经费|指标|数|了|为|共)*$/;

/**
 * 年中追加185万元、追减22万元: what came to a budget and what was taken from it, neither of which is the adjustment.
 * False where nothing was taken away.
 */
export function readAddedOrCut(state: State, token: NumberToken, segment: readonly Token[]): boolean {
  const words = segment.length === 0 ? '' : textOf(state, segment);
  const isCut = cut.test(words);
  if (!isCut && !(added.test(words) && /追减|调减|核减/.test(state.sentenceText))) return false;
  const label = isCut ? '追减预算' : '追加预算';
  emitLocal(state, token, {
    label,
    scope: state.scope,
    year: state.year,
    stage: 'change',
    confidence: 0.6,
  });
  return true;
}

/** 年初预算数…，追加…、追减…，全年预算数…: all that came and all that went, as far as it is told. */
function readAddedAndCut(state: State, result: Figure, start: Figure): void {
  const moves = state.figures.filter(({ concept }) => /^~追[加减]预算$/.test(concept));
  if (moves.length === 0 || state.figures.some(isCarriedOver)) return;
  if (moves.some(({ scope, year }) => scope !== result.scope || year !== result.year)) return;
  emitClaim(state, {
    rule: 'sentence-adjusted-budget',
    kind: 'sum-mismatch',
    result,
    expression: sumOf(
      [1, figureOf(start)],
      ...moves.map((figure) => [figure.concept === '~追减预算' ? -1 : 1, figureOf(figure)] as const),
    ),
    severity: 'warning',
    basis: {
      zh: '全年预算数 = 年初预算数 + 追加 − 追减',
      en: 'adjusted budget = initial budget + what was added − what was taken away',
    },
  });
}

/** 年初预算数…，预算调整数…，全年预算数…: the year's budget is the first one and what was added to it. */
export function readAdjustedBudget(state: State): void {
  const adjustments = state.figures.filter(
    (figure) => figure.concept === 'adjustment' && figure.stage === null,
  );
  const adjusted = state.figures.filter((figure) => figure.stage === 'adjusted-budget');
  const [adjustment] = adjustments;
  const [result] = adjusted;
  if (!result || adjustments.length > 1 || adjusted.length > 1) return;
  const initial = state.figures.filter(
    (figure) => figure.stage === 'initial-budget' && figure.concept === result.concept,
  );
  const [start] = initial;
  if (!start || initial.length > 1) return;
  if (!adjustment) {
    if (start.scope === result.scope && start.year === result.year) readAddedAndCut(state, result, start);
    return;
  }
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
