import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { addPart } from './breakdown.ts';
import { readPhrase, yearIn } from './phrase.ts';
import { originalRange } from './squeeze.ts';
import { labelOf, type State } from './state.ts';
import { isTransparent, type NameToken, type Token } from './tokens.ts';

/**
 * 无因公出国（境）费、未发生公务用车购置费、因公出国费为零: nothing was spent, which is a figure as printed as any. The
 * segment must hold nothing but the names, the denial and words that change neither.
 */
export function readZero(state: State, tokens: readonly Token[], waiting: readonly NameToken[]): boolean {
  const zeroAt = tokens.findIndex((token) => token.kind === 'zero');
  if (zeroAt < 0) return false;
  // 无政府性基金预算，故本表为空表: a note to a table, not to the year's money.
  if (/本表|空表/.test(state.sentenceText)) return false;
  const zero = tokens[zeroAt] as Token;
  if (tokens.some((token, index) => index !== zeroAt && !isTransparent(token) && token.kind !== 'name'))
    return false;
  const after = tokens.slice(zeroAt + 1).filter((token): token is NameToken => token.kind === 'name');
  const before = tokens.slice(0, zeroAt).filter((token): token is NameToken => token.kind === 'name');
  // 三公经费无…费用: a name on each side would make one of them the other's owner.
  if (after.length > 0 && before.length > 0) return false;
  const all = /^(?:均|都|各)/.test(state.squeezed.text.slice(zero.start - 1, zero.end));
  const names = after.length > 0 ? after : [...(waiting.length > 0 || all ? waiting : []), ...before];
  if (names.length === 0) return false;
  if (after.length === 0 && tokens.slice(zeroAt + 1).some((token) => token.kind === 'name')) return false;
  for (const name of names) {
    if (state.context.vocabulary.get(name.named.concept)?.unit !== 'money') continue;
    state.reading.figures.push(zeroFigure(state, tokens, name, zero));
    addPart(state, state.reading.figures.at(-1) as Figure);
    state.figures.push(state.reading.figures.at(-1) as Figure);
  }
  return true;
}

function zeroFigure(state: State, tokens: readonly Token[], name: NameToken, zero: Token): Figure {
  const phrase = readPhrase(
    state,
    tokens.filter((token) => token !== zero),
  );
  return {
    id: state.context.nextId(),
    value: new Decimal(0),
    decimals: 0,
    // Nothing is nothing in any unit; the smallest leaves no room for rounding.
    unit: '元',
    unitSource: 'assumed',
    precision: 'exact',
    concept: name.named.concept,
    label: labelOf(state, name.named.concept),
    scope: phrase.scope ?? state.scope,
    year: yearIn(state, tokens) ?? state.year,
    stage: phrase.stage,
    origin: 'sentence',
    at: state.context.locate(...originalRange(state.squeezed, zero.start, zero.end)),
    confidence: 1,
  };
}
