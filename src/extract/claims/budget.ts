import type { Figure } from '../../model/figure.ts';
import { emitLevel } from './amounts.ts';
import { emitClaim, emitLocal, figureOf, sumOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { textOf } from './quantities.ts';
import { labelOf, type State } from './state.ts';
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

/** 追加, 因提高标准追加, 追加和调剂净增加: all that the first budget was changed by, as far as the sentence tells. */
const addedToIt =
  /^(?:又|后|后又|中途|期间|年中|年内|执行中|全年|当年)?(?:又|共)?(?:因.{2,24}?)?(?:净?(?:追加|调增)|(?:(?:追加|追减|调整|调剂|调增|调减)[和与及、]?)*净增加)了?$/;

/** 年初预算900万元，追加50万元: to the whole department's first budget, where that was told just before. */
export function readAddedToBudget(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  segment: readonly Token[],
): boolean {
  const { last } = state;
  const isWhole = last?.stage === 'initial-budget' && /^(?:funds|expenditure)\.total$/.test(last.concept);
  if (!isWhole || !addedToIt.test(textOf(state, segment))) return false;
  const label = labelOf(state, 'adjustment');
  const { scope, year } = last;
  emitLevel(state, token, phrase, { concept: 'adjustment', label, scope, year, stage: null });
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
  const [adjustment] = adjustments;
  const initial = state.figures.filter((figure) => figure.stage === 'initial-budget');
  const result = resultOf(state, initial);
  if (!result || adjustments.length > 1) return;
  const [start, ...rivals] = initial.filter(({ concept }) => concept === result.concept);
  if (!start || rivals.length > 0) return;
  if (!adjustment) {
    if (readListedOpening(state, result, start)) return;
    if (start.scope === result.scope && start.year === result.year) readAddedAndCut(state, result, start);
    return;
  }
  if ([start, adjustment].some(({ scope, year }) => scope !== result.scope || year !== result.year)) return;
  const carried = carriedInto(state, result, [start, adjustment]);
  // What is only called added may be all that was added, but not all that was taken away or carried over.
  const isNet = /调整|净/.test(clauseBefore(state, adjustment));
  const isWhole = isNet && (carried !== null || !state.figures.some(isCarriedOver));
  const parts = [start, ...(carried ? [carried] : []), adjustment];
  emitClaim(state, {
    rule: 'sentence-adjusted-budget',
    kind: 'sum-mismatch',
    result,
    expression: sumOf(...parts.map((part) => [1, figureOf(part)] as const)),
    severity: isWhole && result.stage === 'adjusted-budget' ? 'error' : 'warning',
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

/** 全年预算数4900万元，其中年初预算4700万元，上年结转200万元: the two that are listed are all of it. */
function readListedOpening(state: State, result: Figure, start: Figure): boolean {
  const after = state.figures.slice(state.figures.indexOf(start) + 1);
  const [carried] = after;
  const isAlone = carried !== undefined && isCarriedOver(carried) && carried.scope === result.scope;
  if (!isAlone || !isListedUnder(state, result, start)) return false;
  emitClaim(state, {
    rule: 'sentence-adjusted-budget',
    kind: 'sum-mismatch',
    result,
    expression: sumOf([1, figureOf(start)], [1, figureOf(carried)]),
    severity: 'warning',
    basis: {
      zh: '全年预算数 = 年初预算数 + 上年结转',
      en: 'adjusted budget = initial budget + carried over',
    },
  });
  return true;
}

/** The adjusted budget that a sentence states; 预算总额 that consists of 年初预算 and what was added is one. */
function resultOf(state: State, initial: readonly Figure[]): Figure | null {
  const adjusted = state.figures.filter(({ stage }) => stage === 'adjusted-budget');
  const listed = state.figures.filter(
    (figure) => figure.stage === 'budget' && initial.some((start) => isListedUnder(state, figure, start)),
  );
  const [result, ...rivals] = adjusted.length > 0 ? adjusted : listed;
  return result && rivals.length === 0 ? result : null;
}

/** Whether a list opens between two figures that stand side by side: 预算总额100万元，包括年初预算80万元、…. */
function isListedUnder({ figures, squeezed: { text, at } }: State, whole: Figure, part: Figure): boolean {
  if (figures[figures.indexOf(whole) + 1] !== part) return false;
  const between = text.slice(at.indexOf(whole.at.range[1] - 1) + 1, at.indexOf(part.at.range[0]));
  return /^[,，:：;；。]?(?:其中|主要)?(?:包括|包含|含|由|分别为|其中)/.test(between);
}

/**
 * What was carried over, where the sentence states it and the budget comes nearer with it than without, or lists it
 * between its parts and does not make do without it.
 */
function carriedInto(state: State, result: Figure, parts: readonly [Figure, Figure]): Figure | null {
  const [carried, ...others] = state.figures.filter(
    (figure) => isCarriedOver(figure) && figure.scope === result.scope,
  );
  if (!carried || others.length > 0 || [carried, ...parts].some(({ unit }) => unit !== result.unit))
    return null;
  const missing = parts.reduce((rest, { value }) => rest.minus(value), result.value);
  const [start, adjustment] = parts.map((part) => state.figures.indexOf(part)) as [number, number];
  const at = state.figures.indexOf(carried);
  const isListed = start < at && at < adjustment && isListedUnder(state, result, parts[0]);
  if (isListed && !missing.isZero()) return carried;
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
