import { type Decimal, meets } from '../../model/decimal.ts';
import { operandsOf, type Relation } from '../../model/relation.ts';
import { cutTo, roundTo, significantDigits } from '../words/number.ts';
import { type Computed, evaluate, figureIn } from './evaluate.ts';

/**
 * Whether a relation holds (design.md section 6). `rounding`: it holds within what the printed digits leave open, but
 * the printed values differ. `undefined`: it divides by nothing. `skipped`: a bound, an approximate figure or two kinds
 * of unit, of which nothing can be said.
 */
export type Holding =
  | {
      readonly status: 'passed' | 'rounding' | 'broken';
      readonly computed: Computed;
      readonly truncated: boolean;
    }
  | { readonly status: 'undefined' }
  | { readonly status: 'skipped' };

const holdings = new WeakMap<Relation, Holding>();

/** Tries a relation once: choosing among readings, overruling and gathering all ask again. */
export function hold(relation: Relation): Holding {
  let holding = holdings.get(relation);
  if (holding === undefined) {
    holding = tryToHold(relation);
    holdings.set(relation, holding);
  }
  return holding;
}

function tryToHold(relation: Relation): Holding {
  const { result, expression, compare } = relation;
  if ([result, ...operandsOf(expression)].some((figure) => figure.precision !== 'exact'))
    return { status: 'skipped' };
  const evaluation = evaluate(expression, result.unit);
  if (!evaluation.ok)
    return evaluation.why === 'zero-base' && !result.value.isZero()
      ? { status: 'undefined' }
      : { status: 'skipped' };
  const { computed } = evaluation;
  const printed = figureIn(result, result.unit);
  const ended = (status: 'passed' | 'rounding' | 'broken', truncated = false): Holding => ({
    status,
    computed,
    truncated,
  });
  switch (compare) {
    case '=':
      return holdEqual(printed, computed, ended);
    // A comparison is broken only where no values within the printed digits satisfy it.
    case '<=':
      return ended(printed.interval.low.gt(computed.interval.high) ? 'broken' : 'passed');
    case '<':
      return ended(printed.interval.low.gte(computed.interval.high) ? 'broken' : 'passed');
    case '>=':
      return ended(printed.interval.high.lt(computed.interval.low) ? 'broken' : 'passed');
    case '>':
      return ended(printed.interval.high.lte(computed.interval.low) ? 'broken' : 'passed');
  }
}

function holdEqual(
  printed: Computed,
  computed: Computed,
  ended: (status: 'passed' | 'rounding' | 'broken', truncated?: boolean) => Holding,
): Holding {
  const digits = printed.decimals as number;
  // 89.974 and 89.97 are one value at the coarser precision.
  const coarser = computed.decimals === null ? digits : Math.min(digits, computed.decimals);
  if (roundTo(computed.value, coarser).eq(roundTo(printed.value, coarser))) return ended('passed');
  const isFiner = computed.decimals === null || computed.decimals > digits;
  const isCut = isFiner && cutTo(computed.value, digits).eq(printed.value);
  if (isCut) return ended('rounding', true);
  return ended(meets(printed.interval, computed.interval) ? 'rounding' : 'broken');
}

/**
 * Powers of ten between the money units that reports mix up: 元 and 万元, 万元 and 亿元 (4), 元 and 千元 (3), 元 and
 * 亿元 (8).
 */
const unitSlips = [3, 4, 8];

/** Whether a wrong unit alone explains the difference: the digits agree and a power of ten lies between. */
export function isUnitSlip(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero()) return false;
  const digits = significantDigits(a);
  const [shorter, longer] = [digits, significantDigits(b)].toSorted((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (shorter.length < 2) return false;
  const power = Math.round(a.div(b).abs().log(10).toNumber());
  if (!unitSlips.includes(Math.abs(power))) return false;
  const scaled = b.times(`1e${power}`);
  // The shorter print may be rounded: 106.90 against 1 069 021.
  return (
    roundTo(scaled, placesOf(a, shorter.length)).eq(roundTo(a, placesOf(a, shorter.length))) && longer !== ''
  );
}

/** The number of decimals that keeps so many leading digits. */
const placesOf = (value: Decimal, leading: number): number =>
  leading - 1 - Math.floor(value.abs().log(10).toNumber());
