import type { Expression, Relation } from '../../model/relation.ts';
import type { Unit } from '../../model/unit.ts';
import { roundTo, withUnit, written } from '../words/number.ts';
import { type Computed, printedIn, ratioScale, unitWithin } from './evaluate.ts';

/** The digits that a computed value is shown with. */
export function shownDecimals(relation: Relation, computed: Computed): number {
  return Math.max(0, computed.decimals ?? relation.result.decimals);
}

/** The right-hand side of a relation as one writes it by hand: `309.93 ÷ 1069.02 × 100% = 28.99%`. */
export function calculationOf(relation: Relation, computed: Computed): string {
  const { expression, result } = relation;
  const left = inHand(expression, result.unit, true);
  const value = sign(written(computed.value, shownDecimals(relation, computed)), result.unit);
  return isSingle(expression) ? value : `${left} = ${value}`;
}

const contrary = { '=': '≠', '<=': '<', '<': '≤', '>=': '>', '>': '≥' } as const;

/** The calculation with what is printed instead: `146.47 + 133.01 + 61.42 = 340.90 ≠ 309.93`. */
export function brokenCalculation(relation: Relation, computed: Computed): string {
  return `${calculationOf(relation, computed)} ${contrary[relation.compare]} ${printedResult(relation)}`;
}

/** The calculation with what is printed beside it, within rounding: `1074.06 − 1069.02 = 5.04 ≈ 5.03`. */
export function roundedCalculation(relation: Relation, computed: Computed): string {
  return `${calculationOf(relation, computed)} ≈ ${printedResult(relation)}`;
}

/** The computed value in the result's unit at the result's digits, as a person would enter it there. */
export const computedAsPrinted = (relation: Relation, computed: Computed) =>
  roundTo(computed.value, Math.max(relation.result.decimals, computed.decimals ?? 0));

/** The printed result as the calculation shows it. */
export const printedResult = ({ result }: Relation): string =>
  sign(written(result.value, result.decimals), result.unit);

const sign = (number: string, unit: Unit | null): string =>
  unit === '%' || unit === '‰' ? withUnit(number, unit) : number;

const isSingle = (expression: Expression): boolean =>
  expression.op === 'figure' ||
  expression.op === 'constant' ||
  (expression.op === 'sum' &&
    expression.terms.length === 1 &&
    expression.terms[0]?.sign === 1 &&
    isSingle(expression.terms[0].of));

function inHand(expression: Expression, unit: Unit | null, outermost: boolean): string {
  switch (expression.op) {
    case 'figure': {
      const { value, decimals } = printedIn(expression.figure, unit);
      const number = sign(written(value, decimals), expression.figure.unit);
      return value.isNegative() && !outermost ? `(${number})` : number;
    }
    case 'constant':
      return sign(expression.value, unit);
    case 'sum': {
      const text = expression.terms
        .map(({ sign: direction, of }, index) => {
          const term = inHand(of, unit, index === 0 && direction === 1);
          if (index === 0) return direction === 1 ? term : `-${term}`;
          return `${direction === 1 ? '+' : '−'} ${term}`;
        })
        .join(' ');
      return outermost || expression.terms.length === 1 ? text : `(${text})`;
    }
    case 'share': {
      const inner = unitWithin(expression.part, expression.whole);
      const [part, whole] = [expression.part, expression.whole].map((side) => inHand(side, inner, false));
      const scale = ratioScale(unit);
      const times = scale === 1 ? '' : ` × ${scale === 1000 ? '1000‰' : '100%'}`;
      const text = `${part} ÷ ${whole}${times}`;
      return outermost ? text : `(${text})`;
    }
  }
}
