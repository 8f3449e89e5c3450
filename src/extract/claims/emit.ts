import { Decimal } from '../../model/decimal.ts';
import { type Figure, misreadable, type Stage, wholeDepartment } from '../../model/figure.ts';
import { isCertain } from '../../model/locator.ts';
import type { Localized } from '../../model/message.ts';
import type { Expression, Relation, RelationKind } from '../../model/relation.ts';
import type { Mention, OpenExpression, OpenRelation } from './reading.ts';
import { originalRange } from './squeeze.ts';
import type { State } from './state.ts';
import type { NumberToken } from './tokens.ts';

export interface About {
  readonly concept: string;
  readonly label: string;
  readonly scope: string;
  readonly year: number | null;
  readonly stage: Stage | null;
  readonly confidence?: number;
  /** Replaces the printed unit: a percentage without its sign, 万 for 万元. */
  readonly unit?: string;
}

/** Makes a figure of a number where it stands, and marks the number as used. */
export function emitFigure(state: State, token: NumberToken, about: About): Figure {
  const { number } = token;
  const range = originalRange(state.squeezed, token.start, token.end);
  const digits = number.raw.replace(/,/g, '');
  const bare =
    about.unit !== undefined && number.unit === null ? /^-?\d+(?:\.\d+)?/.exec(digits)?.[0] : undefined;
  const at = state.context.locate(...range);
  const figure: Figure = {
    id: state.context.nextId(),
    value: bare === undefined ? number.value : new Decimal(bare),
    decimals: bare === undefined ? number.decimals : (bare.split('.')[1]?.length ?? 0),
    unit: about.unit ?? number.unit,
    unitSource: about.unit === undefined || about.unit === number.unit ? 'printed' : 'assumed',
    precision: number.precision,
    concept: about.concept,
    label: about.label,
    scope: about.scope === wholeDepartment && state.period ? state.period : about.scope,
    year: about.year,
    stage: about.stage,
    origin: 'sentence',
    at,
    confidence: Math.min(about.confidence ?? 1, isCertain(at) ? 1 : misreadable),
  };
  state.reading.figures.push(figure);
  state.reading.used.push(range);
  state.figures.push(figure);
  state.prints.set(token.start, figure);
  return figure;
}

/** The figure of something outside the vocabulary: its own words are all that says what it is about. */
export const emitLocal = (state: State, token: NumberToken, about: Omit<About, 'concept'>): Figure =>
  emitFigure(state, token, { ...about, concept: `~${about.label}` });

/** Marks a number as understood to be someone else's. */
export function markUsed(state: State, token: NumberToken): void {
  state.reading.used.push(originalRange(state.squeezed, token.start, token.end));
}

export const figureOf = (figure: Figure): { op: 'figure'; figure: Figure } => ({ op: 'figure', figure });
export const mentionOf = (
  concept: string,
  scope: string,
  year: number | null,
  stage: Stage | null,
): Mention => ({ op: 'mention', concept, scope, year, stage });

/** A sum of signed expressions, closed where every part is. */
export const sumOf = (...terms: readonly (readonly [1 | -1, OpenExpression])[]): OpenExpression => ({
  op: 'sum',
  terms: terms.map(([sign, of]) => ({ sign, of })),
});

export interface Claim {
  readonly rule: string;
  readonly kind: RelationKind;
  readonly result: Figure;
  readonly compare?: Relation['compare'];
  readonly expression: OpenExpression;
  readonly severity: Relation['severity'];
  readonly basis: Localized;
}

/** States a relation if all its figures are exact: closed, or open where an operand is stated elsewhere. */
export function emitClaim(state: State, claim: Claim): void {
  if (claim.result.precision !== 'exact' || !allExact(claim.expression)) return;
  if (overNothing(claim.expression)) return;
  const compare = claim.compare ?? '=';
  const { rule, kind, result, severity, basis } = claim;
  const closed = close(claim.expression);
  if (closed)
    state.reading.relations.push({
      rule,
      kind,
      origin: 'sentence',
      result,
      compare,
      expression: closed,
      severity,
      basis,
    });
  else {
    const open: OpenRelation = { rule, kind, result, compare, expression: claim.expression, severity, basis };
    state.reading.open.push(open);
  }
}

/** 0万元，完成预算的0%: a share of nothing says nothing. */
const overNothing = (expression: OpenExpression): boolean =>
  expression.op === 'share' && expression.whole.op === 'figure' && expression.whole.figure.value.isZero();

function allExact(expression: OpenExpression): boolean {
  switch (expression.op) {
    case 'figure':
      return expression.figure.precision === 'exact';
    case 'sum':
      return expression.terms.every((term) => allExact(term.of));
    case 'share':
      return allExact(expression.part) && allExact(expression.whole);
    default:
      return true;
  }
}

/** The expression without mentions, or null where it has some. */
function close(expression: OpenExpression): Expression | null {
  switch (expression.op) {
    case 'mention':
      return null;
    case 'sum': {
      const terms = [];
      for (const term of expression.terms) {
        const of = close(term.of);
        if (!of) return null;
        terms.push({ sign: term.sign, of });
      }
      return { op: 'sum', terms };
    }
    case 'share': {
      const part = close(expression.part);
      const whole = close(expression.whole);
      return part && whole ? { op: 'share', part, whole } : null;
    }
    default:
      return expression;
  }
}
