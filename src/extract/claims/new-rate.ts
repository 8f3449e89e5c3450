import { emitFigure } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { quantityAt } from './quantities.ts';
import { labelOf, type State } from './state.ts';
import type { NumberToken } from './tokens.ts';

/** 满意度由2019年的91%提高到94.5%: the new value is of the rate that the old one was of. */
export function readNewRate(state: State, token: NumberToken, phrase: Phrase, index: number): void {
  if (phrase.name || phrase.foreign || phrase.rest !== '') return;
  const at = state.tokens.findLastIndex(({ kind }, before) => kind === 'number' && before < index);
  const old = quantityAt(state, state.tokens, at);
  const name = old?.words.findLast((word) => word.kind === 'name');
  const year = phrase.year ?? state.context.reportYear;
  if (!old || !name?.named.concept.startsWith('rate.')) return;
  const { concept } = name.named;
  const known = state.prints.get(old.token.start);
  if (known && (known.concept !== concept || known.year === year)) return;
  state.year = year;
  emitFigure(state, token, {
    concept,
    label: labelOf(state, concept),
    scope: known?.scope ?? state.scope,
    year,
    stage: null,
  });
}
