import type { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { printedIn } from '../arithmetic/evaluate.ts';
import { hold } from '../arithmetic/hold.ts';
import { solveFor, substituted } from '../arithmetic/solve.ts';
import { roundTo } from '../words/number.ts';
import type { Tried } from './breach.ts';
import type { Fact } from './fact.ts';

/** Facts with the value that each would have to have. */
export type Repairs = ReadonlyMap<Fact, Decimal>;

const isOf = (fact: Fact) => (figure: Figure) => fact.figures.some(({ id }) => id === figure.id);

/** Whether a relation would hold, at least within rounding, with other values in some facts. */
export function holdsWith(tried: Tried, repairs: Repairs): boolean {
  const { status } = hold(repaired(tried, repairs));
  return status === 'passed' || status === 'rounding';
}

function repaired({ relation }: Tried, repairs: Repairs) {
  return substituted(relation, (figure) => {
    for (const [fact, value] of repairs) {
      if (!isOf(fact)(figure)) continue;
      const spokesman = fact.figures[0];
      return printedIn({ ...spokesman, value }, figure.unit).value;
    }
    return null;
  });
}

/**
 * The value that, in place of what is printed, makes every one of the relations hold (design.md section 6), at the
 * printed precision; null where no single value does. Of several such values the one that most relations ask for
 * exactly.
 */
export function repairOf(fact: Fact, broken: readonly Tried[], others: Repairs = new Map()): Decimal | null {
  const [spokesman] = fact.figures;
  const wanted = broken.flatMap((tried) => {
    const value = solveFor(repaired(tried, others), isOf(fact));
    if (value === null || !value.isFinite()) return [];
    const own = tried.relation.result;
    const printed = [own, ...tried.facts.flatMap(({ figures }) => figures)].find(isOf(fact)) ?? spokesman;
    return [printedIn({ ...printed, value }, spokesman.unit).value];
  });
  const candidates = wanted
    .map((value) => roundTo(value, spokesman.decimals))
    // An amount that was printed as spent was not really the other way round.
    .filter((value) => !value.eq(spokesman.value) && !(value.isNegative() && spokesman.value.isPositive()));
  const exactFits = (value: Decimal) =>
    broken.filter((tried) => hold(repaired(tried, new Map([...others, [fact, value]]))).status === 'passed')
      .length;
  const fitting = candidates.filter((value) =>
    broken.every((tried) => holdsWith(tried, new Map([...others, [fact, value]]))),
  );
  const best = fitting
    .map((value, index) => ({ value, index, fits: exactFits(value) }))
    // On a tie the relation with the fewest facts speaks: its value is another printed figure, not a remainder.
    .toSorted(
      (a, b) => b.fits - a.fits || fewest(broken, a.value) - fewest(broken, b.value) || a.index - b.index,
    )[0];
  return best?.value ?? null;

  function fewest(relations: readonly Tried[], value: Decimal): number {
    const exact = relations.filter(
      (tried) => hold(repaired(tried, new Map([...others, [fact, value]]))).status === 'passed',
    );
    return Math.min(99, ...exact.map(({ facts }) => facts.length));
  }
}

/**
 * How little a fact is to be suspected by itself: 1 for no opinion; more for a fact that relations confirm or that stands
 * in several places; less for a ratio, which was worked out from figures that may agree elsewhere.
 */
export function trust(fact: Fact, broken: readonly Tried[], passed: readonly Tried[]): number {
  const confirmations = passed.filter(
    ({ facts, relation }) => facts.length > 1 && facts.includes(fact) && relation.compare === '=',
  ).length;
  const copies =
    new Set(fact.figures.map(({ at }) => (at.kind === 'cell' ? at.tableId : at.paragraphId))).size - 1;
  const isRatio = broken.some(
    ({ relation }) => relation.expression.op === 'share' && isOf(fact)(relation.result),
  );
  return 1 + Math.min(confirmations, 4) * 0.15 + Math.min(copies, 3) * 0.2 - (isRatio ? 0.4 : 0);
}

/** What a fact gains when one other value of it reconciles all that it breaks. */
export const reconciles = 0.3;
/** What a fact loses that stands in several broken relations and reconciles none of them: it explains nothing. */
export const explainsNothing = 1;
