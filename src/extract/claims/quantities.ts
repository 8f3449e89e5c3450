import type { Figure } from '../../model/figure.ts';
import { isMoney, unitClass } from '../../model/unit.ts';
import { emitLocal } from './emit.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/** A number outside the vocabulary with the words that lead to it. It becomes a figure only where a claim needs it. */
export interface Quantity {
  readonly token: NumberToken;
  /** Words back to the last separator or number. */
  readonly words: readonly Token[];
  readonly text: string;
  /** A bracket opens right before it. */
  readonly bracketed: boolean;
}

const separator = /^(?:comma|pause|semicolon|colon|open|close|stop|marker|number)$/;

/** The words that lead to the token at `index`, back to the last separator or number. */
export function wordsBefore(tokens: readonly Token[], index: number): readonly Token[] {
  let start = index;
  while (start > 0 && !separator.test((tokens[start - 1] as Token).kind)) start -= 1;
  return tokens.slice(start, index);
}

export const textOf = (state: State, words: readonly Token[]): string =>
  state.squeezed.text.slice(words[0]?.start, words.at(-1)?.end);

export function quantityAt(state: State, tokens: readonly Token[], index: number): Quantity | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const words = wordsBefore(tokens, index);
  return {
    token,
    words,
    text: words.length === 0 ? '' : textOf(state, words),
    bracketed: tokens[index - words.length - 1]?.kind === 'open',
  };
}

/** Money is one kind in all its units; what is counted is of one kind only under one measure word. */
export function isOneKind(a: NumberToken, b: NumberToken): boolean {
  const [one, other] = [a.number.unit, b.number.unit];
  if (isMoney(one)) return isMoney(other);
  const kind = unitClass(one);
  return kind === 'count' && one === other;
}

const lead =
  /^(?:(?:其中|并|且|已|全年|共|今年|本年度?|当年|年初|年末|年底|截至|到(?!位)|我[局校院办委镇乡站所会馆厅队]|我单位|本单位|(?:19|20)\d\d年(?:度|初|底|末)?|1?\d月(?:底|末)?)[:：]?)+/;
const trail = /(?:[:：为是达]|达到|共|共计|合计|总计|约)+$/;

/** What a quantity is called: its words without the time before them and the verb after them. */
export const nameOf = (text: string): string => text.replace(lead, '').replace(trail, '');

/**
 * The figure of a quantity: the one that it already is, else one outside the vocabulary. `scope` keeps apart the
 * quantities that different claims call by one name (实际完成).
 */
export function figureOfQuantity(state: State, { token, text }: Quantity, scope: string): Figure {
  const known = state.prints.get(token.start);
  if (known) return known;
  const label = nameOf(text) || text;
  return emitLocal(state, token, {
    label,
    scope,
    year: state.year,
    stage: null,
    confidence: 0.6,
  });
}

/** The quantity that the clause right before the words from `start` on ends with; none that is planned or compared. */
export function quantityJustBefore(state: State, start: number): Quantity | null {
  const at = state.tokens[start - 1]?.kind === 'comma' ? start - 2 : start - 1;
  const quantity = at >= 0 ? quantityAt(state, state.tokens, at) : null;
  return quantity &&
    isOneKind(quantity.token, quantity.token) &&
    !/比|较|增|减|计划|预计|拟/.test(quantity.text)
    ? quantity
    : null;
}
