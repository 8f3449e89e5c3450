import { Decimal } from 'decimal.js';

export interface Agreement {
  /** What does not hold, in words. */
  readonly found: string[];
  readonly has: (place: string) => boolean;
  /** The number printed at a place; 0 where it is blank or there is none. */
  readonly at: (place: string) => Decimal;
  readonly text: (place: string) => string;
  readonly total: (places: readonly string[]) => Decimal;
  /** The first is the sum of the others that are printed; nothing is asked where the first is not printed. */
  readonly equal: (sum: string, ...parts: string[]) => void;
  /** Both are the same number, where both are printed. */
  readonly copy: (left: string, right: string) => void;
  /** The place is this many percent, as two decimals show it. */
  readonly share: (place: string, part: Decimal, whole: Decimal) => void;
  /** The distinct second words of the places that start with `prefix.`. */
  readonly groups: (prefix: string) => string[];
}

/** Questions to the printed figures of a submission, by place; every one that is answered no is in `found`. */
export function agreementOf(printed: ReadonlyMap<string, string>): Agreement {
  const found: string[] = [];
  const has = (place: string) => printed.has(place);
  const at = (place: string): Decimal => new Decimal((printed.get(place) || '0').replaceAll(',', ''));
  const total = (places: readonly string[]) =>
    places.reduce((sum, place) => sum.plus(at(place)), new Decimal(0));
  const equal = (left: string, ...right: string[]) => {
    if (!has(left)) return;
    const sum = total(right.filter(has));
    if (!at(left).eq(sum)) found.push(`${left} ${at(left)} ≠ ${right.join(' + ')} ${sum}`);
  };
  return {
    found,
    has,
    at,
    text: (place) => printed.get(place) ?? '',
    total,
    equal,
    copy: (left, right) => {
      if (has(left) && has(right)) equal(left, right);
    },
    share: (place, part, whole) => {
      if (!has(place)) return;
      const right = part.div(whole).times(100);
      if (at(place).minus(right).abs().gt(0.0051)) found.push(`${place} ${at(place)} ≠ ${right.toFixed(4)}`);
    },
    groups: (prefix) => {
      const keys = [...printed.keys()].filter((place) => place.startsWith(`${prefix}.`));
      return [...new Set(keys.map((place) => place.split('.')[1]!))];
    },
  };
}
