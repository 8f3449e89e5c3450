import type { Figure } from '../../model/figure.ts';
import { emitClaim, emitLocal, figureOf, mentionOf, sumOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { nameOf, type Quantity, quantityAt } from './quantities.ts';
import type { OpenExpression } from './reading.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/** 由91%提高到94.5%，提升3.5个百分点: percentage points are the difference of the two percentages. */
export function readPoints(state: State, token: NumberToken, phrase: Phrase, index: number): void {
  const { direction } = phrase;
  if (direction === null || phrase.to || phrase.name || phrase.foreign || phrase.rest !== '') return;
  const [later, earlier] = percentagesBefore(state, index);
  if (!later) return;
  const ends = endsOf(later, earlier);
  const name = ends ? nameOfEnds(ends) : '';
  if (ends && name === '') return;
  const now = ends ? figureOfEnd(state, ends.now, name) : state.prints.get(later.token.start);
  const base: OpenExpression | null = ends
    ? figureOf(figureOfEnd(state, ends.base, `${name}原值`))
    : now && phrase.than?.year != null && phrase.than.stage === null && now.concept.startsWith('rate.')
      ? mentionOf(now.concept, now.scope, phrase.than.year, null)
      : null;
  if (!now || !base) return;
  const label = `${now.label}${direction > 0 ? '提高' : '下降'}`;
  const figure = emitLocal(state, token, {
    label,
    scope: now.scope,
    year: now.year,
    stage: 'change',
  });
  const terms = [[direction, figureOf(now)] as const, [direction === 1 ? -1 : 1, base] as const];
  emitClaim(state, {
    rule: 'sentence-change',
    kind: 'sum-mismatch',
    result: figure,
    expression: sumOf(...(direction > 0 ? terms : terms.toReversed())),
    severity: ends ? 'error' : 'warning',
    basis: {
      zh: direction > 0 ? '提高的百分点 = 现值 − 原值' : '下降的百分点 = 原值 − 现值',
      en: 'the stated percentage points are the difference of the two percentages',
    },
  });
}

/** The percentages that the clause states right before a number, the nearest first. */
function percentagesBefore(state: State, index: number): Quantity[] {
  const found: Quantity[] = [];
  for (let at = index - 1; at >= 0 && found.length < 2; at--) {
    const { kind } = state.tokens[at] as Token;
    if (/^(?:semicolon|stop|marker|open|close)$/.test(kind)) break;
    if (kind !== 'number') continue;
    const quantity = quantityAt(state, state.tokens, at);
    if (quantity?.token.number.unit !== '%') break;
    found.push(quantity);
  }
  return found;
}

const has = ({ words }: Quantity, kinds: RegExp): boolean => words.some(({ kind }) => kinds.test(kind));

interface Ends {
  readonly now: Quantity;
  readonly base: Quantity;
}

/** Which of two percentages is the one that there is now: 由a%提高到b%, or b%，比上年a%. */
function endsOf(later: Quantity, earlier: Quantity | undefined): Ends | null {
  if (!earlier) return null;
  if (has(later, /^to(?:Up|Down)$/))
    return has(earlier, /^(?:from|than|lastYear)$/) ? { now: later, base: earlier } : null;
  return has(later, /^(?:than|lastYear)$/) && !has(earlier, /^(?:than|lastYear|from)$/)
    ? { now: earlier, base: later }
    : null;
}

/** What the percentages are of: 污水处理率由92%提升到95.6%. */
function nameOfEnds({ now, base }: Ends): string {
  const words = has(now, /^to(?:Up|Down)$/) ? base.text : now.text;
  return nameOf(words.replace(/[由从自](?:上年|去年|(?:19|20)\d\d年)?[度的]*$/, ''));
}

function figureOfEnd(state: State, { token }: Quantity, label: string): Figure {
  return (
    state.prints.get(token.start) ??
    emitLocal(state, token, {
      label,
      scope: label,
      year: state.year,
      stage: null,
      confidence: 0.6,
    })
  );
}
