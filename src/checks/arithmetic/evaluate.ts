import { Decimal, exactly, type Interval } from '../../model/decimal.ts';
import { type Figure, intervalOf } from '../../model/figure.ts';
import { type Expression, operandsOf } from '../../model/relation.ts';
import { isMoney, moneyFactor, type Unit, unitClass } from '../../model/unit.ts';

/** What an expression comes to, in the unit it was asked for. */
export interface Computed {
  readonly value: Decimal;
  /** All values it can come to when every printed operand stands for its interval (XBRL Calculations 1.1). */
  readonly interval: Interval;
  /** Digits after the point of its most finely printed operand; null for a ratio, which has no end of digits. */
  readonly decimals: number | null;
}

export type Evaluation =
  | { readonly ok: true; readonly computed: Computed }
  | { readonly ok: false; readonly why: 'units' | 'zero-base' };

const cannot = (why: 'units' | 'zero-base'): Evaluation => ({ ok: false, why });

/** Computes an expression in `unit`: money is converted, and what is not the same kind of thing is never added. */
export function evaluate(expression: Expression, unit: Unit | null): Evaluation {
  switch (expression.op) {
    case 'figure':
      return evaluateFigure(expression.figure, unit);
    case 'constant': {
      const value = new Decimal(expression.value);
      return { ok: true, computed: { value, interval: exactly(value), decimals: value.decimalPlaces() } };
    }
    case 'sum': {
      let sum: Computed = { value: new Decimal(0), interval: exactly(new Decimal(0)), decimals: -100 };
      for (const { sign, of } of expression.terms) {
        const term = evaluate(of, unit);
        if (!term.ok) return term;
        sum = add(sum, sign === 1 ? term.computed : negated(term.computed));
      }
      return { ok: true, computed: sum };
    }
    case 'share':
      return evaluateShare(expression.part, expression.whole, unit);
  }
}

/** Whether two units measure the same kind of thing; a bare number is taken for what stands beside it. */
export function comparable(a: Unit | null, b: Unit | null): boolean {
  return a === null || b === null || unitClass(a) === unitClass(b);
}

/** A figure's value and printed digits in another unit of its kind. */
export function printedIn(figure: Figure, unit: Unit | null): { value: Decimal; decimals: number } {
  const { value, decimals } = figure;
  if (!isMoney(figure.unit) || !isMoney(unit) || figure.unit === unit) return { value, decimals };
  const factor = moneyFactor(figure.unit, unit);
  // Money units differ by powers of ten.
  return { value: value.times(factor), decimals: decimals - factor.e };
}

/** What a figure comes to in another unit of its kind. */
export function figureIn(figure: Figure, unit: Unit | null): Computed {
  const interval = intervalOf(figure);
  if (!isMoney(figure.unit) || !isMoney(unit) || figure.unit === unit)
    return { value: figure.value, interval, decimals: figure.decimals };
  const factor = moneyFactor(figure.unit, unit);
  return {
    ...printedIn(figure, unit),
    interval: { low: interval.low.times(factor), high: interval.high.times(factor) },
  };
}

/** The unit that a ratio's two sides are compared in: the first that any of their figures states. */
export const unitWithin = (...expressions: readonly Expression[]): Unit | null =>
  expressions.flatMap(operandsOf).find((figure) => figure.unit !== null)?.unit ?? null;

/** How often a ratio's unit goes into the whole. */
export const ratioScale = (unit: Unit | null): number => (unit === '‰' ? 1000 : unit === '倍' ? 1 : 100);

function evaluateFigure(figure: Figure, unit: Unit | null): Evaluation {
  return comparable(figure.unit, unit) ? { ok: true, computed: figureIn(figure, unit) } : cannot('units');
}

function evaluateShare(partOf: Expression, wholeOf: Expression, unit: Unit | null): Evaluation {
  if (unit !== null && unitClass(unit) !== 'percent' && unit !== '倍') return cannot('units');
  const inner = unitWithin(partOf, wholeOf);
  const part = evaluate(partOf, inner);
  if (!part.ok) return part;
  const whole = evaluate(wholeOf, inner);
  if (!whole.ok) return whole;
  const base = whole.computed;
  if (base.value.isZero() || (base.interval.low.lte(0) && base.interval.high.gte(0)))
    return cannot('zero-base');
  const scale = ratioScale(unit);
  const corners = [part.computed.interval.low, part.computed.interval.high].flatMap((above) =>
    [base.interval.low, base.interval.high].map((below) => above.div(below).times(scale)),
  );
  return {
    ok: true,
    computed: {
      value: part.computed.value.div(base.value).times(scale),
      interval: { low: Decimal.min(...corners), high: Decimal.max(...corners) },
      decimals: null,
    },
  };
}

function add(a: Computed, b: Computed): Computed {
  return {
    value: a.value.plus(b.value),
    interval: { low: a.interval.low.plus(b.interval.low), high: a.interval.high.plus(b.interval.high) },
    decimals: a.decimals === null || b.decimals === null ? null : Math.max(a.decimals, b.decimals),
  };
}

function negated({ value, interval, decimals }: Computed): Computed {
  return { value: value.neg(), interval: { low: interval.high.neg(), high: interval.low.neg() }, decimals };
}
