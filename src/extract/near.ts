import { Decimal } from '../model/decimal.ts';
import { type Figure, halfStep } from '../model/figure.ts';
import type { Expression } from '../model/relation.ts';

/** Whether a row bears a reading out; what rounding exactly explains is for the checks to say. */
export function isNear(printed: Figure, expression: Expression): boolean {
  const value = computed(expression);
  return value.minus(printed.value).abs().lte(halfStep(printed.decimals).times(3));
}

function computed(expression: Expression): Decimal {
  switch (expression.op) {
    case 'figure':
      return expression.figure.value;
    case 'constant':
      return new Decimal(expression.value);
    case 'share':
      return computed(expression.part).div(computed(expression.whole)).times(100);
    case 'sum':
      return expression.terms.reduce(
        (sum, { sign, of }) => sum.plus(computed(of).times(sign)),
        new Decimal(0),
      );
  }
}
