import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { type Expression, operandsOf, type Relation } from '../../model/relation.ts';
import { isMoney, moneyFactor, type Unit } from '../../model/unit.ts';
import { evaluate, ratioScale, unitWithin } from './evaluate.ts';

/** Which figures are meant: all prints of one fact. */
export type Which = (figure: Figure) => boolean;

/**
 * The value, in its own unit, that one figure must have for a relation to hold exactly, everything else as printed.
 * Null where the relation does not settle it: the figure stands in it twice, or would have to be divided by nothing.
 */
export function solveFor(relation: Relation, which: Which): Decimal | null {
  const { result, expression } = relation;
  const operands = operandsOf(expression).filter(which);
  if (which(result)) {
    if (operands.length > 0) return null;
    const evaluation = evaluate(expression, result.unit);
    return evaluation.ok ? evaluation.computed.value : null;
  }
  return operands.length === 1 ? solveWithin(expression, result.value, result.unit, which) : null;
}

/** The value that makes `expression` come to `wanted` (in `unit`). */
function solveWithin(
  expression: Expression,
  wanted: Decimal,
  unit: Unit | null,
  which: Which,
): Decimal | null {
  switch (expression.op) {
    case 'constant':
      return null;
    case 'figure': {
      const own = expression.figure.unit;
      return isMoney(own) && isMoney(unit) ? wanted.times(moneyFactor(unit, own)) : wanted;
    }
    case 'sum': {
      let rest = wanted;
      let holder: { sign: 1 | -1; of: Expression } | null = null;
      for (const term of expression.terms) {
        if (operandsOf(term.of).some(which)) {
          holder = term;
          continue;
        }
        const value = evaluate(term.of, unit);
        if (!value.ok) return null;
        rest = rest.minus(value.computed.value.times(term.sign));
      }
      return holder && solveWithin(holder.of, rest.times(holder.sign), unit, which);
    }
    case 'share': {
      const { part, whole } = expression;
      const inner = unitWithin(part, whole);
      const ratio = wanted.div(ratioScale(unit));
      if (operandsOf(part).some(which)) {
        const base = evaluate(whole, inner);
        return base.ok ? solveWithin(part, ratio.times(base.computed.value), inner, which) : null;
      }
      const above = evaluate(part, inner);
      if (!above.ok || ratio.isZero()) return null;
      return solveWithin(whole, above.computed.value.div(ratio), inner, which);
    }
  }
}

/** The relation with other values in some of its figures. */
export function substituted(relation: Relation, newValue: (figure: Figure) => Decimal | null): Relation {
  const replaced = (figure: Figure): Figure => {
    const value = newValue(figure);
    return value === null ? figure : { ...figure, value: new Decimal(value) };
  };
  const within = (expression: Expression): Expression => {
    switch (expression.op) {
      case 'figure':
        return { op: 'figure', figure: replaced(expression.figure) };
      case 'sum':
        return { op: 'sum', terms: expression.terms.map(({ sign, of }) => ({ sign, of: within(of) })) };
      case 'share':
        return { op: 'share', part: within(expression.part), whole: within(expression.whole) };
      case 'constant':
        return expression;
    }
  };
  return { ...relation, result: replaced(relation.result), expression: within(relation.expression) };
}
