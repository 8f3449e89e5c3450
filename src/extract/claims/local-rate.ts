import { type Figure, wholeDepartment } from '../../model/figure.ts';
import { emitLocal, figureOf } from './emit.ts';
import { figureOfQuantity, nameOf, textOf, wordsBefore } from './quantities.ts';
import { type Operands, operandsOfWords } from './rate-operands.ts';
import { stateRatio } from './ratio.ts';
import type { State } from './state.ts';
import type { NumberToken } from './tokens.ts';

/** Rates whose operands the vocabulary does not know but the sentence states: 计划完成120公里，实际完成132公里，完成率110%. */

/** One of the vocabulary's amounts is a share of nothing but the same concept: 项目支出 is not what a whole budget's rate is of. */
function isOfOneConcept(state: State, { part, whole }: Operands): boolean {
  const [one, other] = [state.prints.get(part.token.start), state.prints.get(whole.token.start)].map(
    (figure) => (figure && !figure.concept.startsWith('~') ? figure.concept : null),
  );
  return one === other;
}

/** What a rate of this verb divides, by the sentence's own words; null where that is not certain. */
export function operandsOfRate(
  state: State,
  rate: NumberToken,
  words: string,
  index: number,
): Operands | null {
  const operands = operandsOfWords(state, rate, words, index);
  return operands && isOfOneConcept(state, operands) ? operands : null;
}

/** States that a rate is what was done over what it was done of. */
export function stateLocalRate(state: State, result: Figure, { part, whole }: Operands): void {
  const scope = nameOf(whole.text) || wholeDepartment;
  const base = figureOfQuantity(state, whole, scope);
  const done = figureOfQuantity(state, part, scope);
  stateRatio(state, result, {
    part: figureOf(done),
    whole: figureOf(base),
    severity: 'error',
    zh: `${result.label} = ${done.label} ÷ ${base.label}`,
  });
}

/** Reads 完成率96.15% and states the claim. False where the words are no rate's or its operands are not certain. */
export function readLocalRate(state: State, token: NumberToken, index: number): boolean {
  const words = wordsBefore(state.tokens, index);
  if (words.length === 0 || token.number.unit !== '%' || token.number.precision !== 'exact') return false;
  const text = textOf(state, words);
  const operands = operandsOfRate(state, token, text, index);
  if (!operands) return false;
  const label = nameOf(text);
  const figure = emitLocal(state, token, {
    label,
    scope: nameOf(operands.whole.text) || wholeDepartment,
    year: state.year,
    stage: null,
    confidence: 0.8,
  });
  stateLocalRate(state, figure, operands);
  return true;
}
