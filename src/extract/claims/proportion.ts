import { unitClass } from '../../model/unit.ts';
import { unitSuits } from './amounts.ts';
import { completionStage, readCompletion } from './completion.ts';
import { emitFigure } from './emit.ts';
import { topicOf } from './operands.ts';
import type { Phrase } from './phrase.ts';
import {
  figureOfQuantity,
  isOneKind,
  nameOf,
  type Quantity,
  quantityJustBefore,
  textOf,
} from './quantities.ts';
import { readShare, stateShare } from './share.ts';
import { operandOf } from './share-operands.ts';
import { labelOf, type State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * A whole that is stated within its own share: 占总支出1069.02万元的29.01%, 完成预算2.5万元的72%, 占年度计划5亿元的90%. The
 * number is the whole's; the percentage comes after it.
 */

/** Words that make what follows them a whole, where a percentage comes after it. */
const leading = /^(?:占|占到|占了|完成|完成了|为|是|达|达到|相当于)$/;

/** Words between a whole and its percentage. */
export const leadsOn = (token: Token): boolean =>
  token.kind === 'share' || /^(?:的|为|达|达到|是)$/.test(token.text);

/** Whether 的x% follows the number at `index`. */
function leadsToPercent(tokens: readonly Token[], index: number): boolean {
  for (const token of tokens.slice(index + 1, index + 5)) {
    if (token.kind === 'number') return unitClass(token.number.unit) === 'percent';
    if (!leadsOn(token)) return false;
  }
  return false;
}

/**
 * A whole of the vocabulary, or the budget of what the sentence is about: read, and its percentage awaited. False where
 * the number is no such whole.
 */
export function readNamedWhole(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  index: number,
  bracketed: boolean,
): boolean {
  const waits = !bracketed && leadsToPercent(state.tokens, index);
  if (!phrase.share && !waits) return false;
  const stage = completionStage(phrase.tokens);
  const topic = stage && topicOf(state, phrase);
  if (stage && topic) {
    emitFigure(state, token, { ...topic, year: state.year, stage });
    if (waits) state.shareAhead = (percent) => readCompletion(state, percent, phrase, stage);
    return true;
  }
  if (phrase.share && phrase.whole && !phrase.wholeForeign && unitSuits(phrase.whole, token, state)) {
    const { concept } = phrase.whole.named;
    emitFigure(state, token, {
      concept,
      label: labelOf(state, concept),
      scope: state.scope,
      year: state.year,
      stage: null,
    });
    const start = index - phrase.tokens.length;
    if (waits) state.shareAhead = (percent) => readShare(state, percent, phrase, start);
  }
  return phrase.share;
}

/** 完成投资2360万元，占计划投资2500万元的94.4%: a whole outside the vocabulary, of the quantity just before it. */
export function readLocalWhole(state: State, token: NumberToken, phrase: Phrase, index: number): boolean {
  if (state.plan || token.number.precision !== 'exact' || !leadsToPercent(state.tokens, index)) return false;
  if (completionStage(phrase.tokens) || (phrase.whole && !phrase.wholeForeign)) return false;
  const [first, ...words] = phrase.tokens;
  if (!first || words.length === 0 || !leading.test(first.text)) return false;
  const part = quantityJustBefore(state, index - phrase.tokens.length);
  if (!part || !isOneKind(part.token, token)) return false;
  const whole: Quantity = { token, words, text: textOf(state, words), bracketed: false };
  const scope = nameOf(whole.text);
  state.shareAhead = (percent) => {
    const base = operandOf(figureOfQuantity(state, whole, scope));
    stateShare(state, percent, phrase, operandOf(figureOfQuantity(state, part, scope)), base);
  };
  return true;
}
