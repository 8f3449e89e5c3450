import { emitClaim, emitFigure, figureOf, mentionOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { figureOfQuantity, quantityJustBefore } from './quantities.ts';
import { isUnnamed, type Operand, operandOf, partOf, wholeOf, wholeOfQuantity } from './share-operands.ts';
import type { State } from './state.ts';
import type { NumberToken } from './tokens.ts';

/** 占…的x%: the part is the name before 占, else the amount just stated; the whole is named or is what 其中 divides. */
export function readShare(state: State, token: NumberToken, phrase: Phrase, start: number): void {
  // 占比由8%降至7%: when it was 8%, nothing says.
  if (phrase.has.has('from') && phrase.year === null) return;
  const quantity = isUnnamed(phrase) ? quantityJustBefore(state, start) : null;
  if (quantity && !state.prints.has(quantity.token.start)) {
    const whole = wholeOfQuantity(state, phrase, quantity, start);
    if (whole)
      stateShare(state, token, phrase, operandOf(figureOfQuantity(state, quantity, whole.label)), whole);
    return;
  }
  const part = partOf(state, phrase);
  if (part) stateShare(state, token, phrase, part, wholeOf(state, phrase, part));
}

/** States that a percentage is a part over a whole; without a known whole it only keeps the figure. */
export function stateShare(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  part: Operand,
  whole: Operand | null,
): void {
  const confidence = token.number.unit === null ? 0.7 : 1;
  const figure = emitFigure(state, token, {
    concept: `~${part.label}占${whole ? whole.label : '比'}`,
    label: `${part.label}占${whole ? whole.label : '比'}`,
    scope: part.scope,
    year: part.year,
    stage: part.stage,
    unit: token.number.unit ?? '%',
    confidence,
  });
  state.shares.push({
    figure,
    part: part.figure,
    whole: whole?.figure ?? null,
    partConcept: part.concept,
    wholeConcept: whole?.concept ?? null,
  });
  if (!whole || (part.concept === whole.concept && part.scope === whole.scope)) return;
  const partLeaf = part.figure
    ? figureOf(part.figure)
    : mentionOf(part.concept, part.scope, part.year, part.stage);
  const wholeLeaf = whole.figure
    ? figureOf(whole.figure)
    : mentionOf(whole.concept, whole.scope, part.year, part.stage);
  if (!part.figure && (part.concept.startsWith('~') || mayReachBeyond(part.concept, whole.concept))) return;
  if (isAbout(phrase)) return;
  emitClaim(state, {
    rule: 'sentence-share',
    kind: 'ratio-mismatch',
    result: figure,
    expression: { op: 'share', part: partLeaf, whole: wholeLeaf },
    severity: part.figure && whole.figure ? 'error' : 'warning',
    basis: { zh: `${part.label} ÷ ${whole.label}`, en: 'the stated share follows from the stated amounts' },
  });
}

/** 约占三成 is known to no digit. */
const isAbout = (phrase: Phrase): boolean =>
  phrase.tokens.some(({ text }) => /^(?:约|近|将近|大约|超过|超|逾|接近)$/.test(text));

/** 工资福利支出 that is told elsewhere is of all expenditure, whatever it is a share of here. */
const mayReachBeyond = (part: string, whole: string): boolean =>
  part.startsWith('economic.') && /^expenditure\.(?:basic|project)/.test(whole);
