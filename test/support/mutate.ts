import { Decimal } from 'decimal.js';
import type { Fault, FaultKind, Role, Slot } from './faults.ts';
import type { Random } from './random.ts';

/** The ways in which clerks get a figure wrong. */
export const faultClasses = [
  'changed-digit',
  'swapped-digits',
  'slipped-unit',
  'wrong-share',
  'wrong-sum',
  'copied-figure',
  'stale-figure',
  'score-over-weight',
  'wrong-score-total',
  'wrong-grade',
  'wrong-level-weight',
] as const;
export type FaultClass = (typeof faultClasses)[number];

const money: readonly Role[] = ['total', 'part', 'copy', 'balance', 'operand'];

const hits: Readonly<Record<FaultClass, readonly Role[]>> = {
  'changed-digit': [...money, 'share', 'score-copy'],
  'swapped-digits': [...money, 'share'],
  'slipped-unit': money,
  'wrong-share': ['share'],
  'wrong-sum': ['total'],
  'copied-figure': ['total', 'part', 'balance'],
  'stale-figure': ['copy', 'score-copy'],
  'score-over-weight': ['score'],
  'wrong-score-total': ['score-total'],
  'wrong-grade': ['grade'],
  'wrong-level-weight': ['level-weight'],
};

const kindOfRole: Readonly<Record<Role, FaultKind>> = {
  total: 'sum-mismatch',
  part: 'sum-mismatch',
  balance: 'carry-forward-mismatch',
  copy: 'conflicting-values',
  operand: 'ratio-mismatch',
  'score-copy': 'conflicting-values',
  share: 'ratio-mismatch',
  score: 'score-out-of-range',
  'score-total': 'score-sum-mismatch',
  'level-weight': 'score-sum-mismatch',
  grade: 'grade-mismatch',
};

/** A wrong amount may come to light by any relation that it stands in. */
const alsoSeenAs: readonly FaultKind[] = [
  'sum-mismatch',
  'conflicting-values',
  'ratio-mismatch',
  'carry-forward-mismatch',
  'unit-suspect',
];

export interface Candidate {
  readonly place: string;
  readonly text: string;
  readonly slot: Slot;
}

/** Plants one fault of the class in one of the candidates; null where none of them can take it. */
export function plant(
  faultClass: FaultClass,
  candidates: readonly Candidate[],
  random: Random,
): Fault | null {
  const fitting = random
    .shuffled(candidates)
    .filter(({ slot, text }) => hits[faultClass].includes(slot.role) && text !== '');
  for (const candidate of fitting) {
    const print = mutate(faultClass, candidate, fitting, random);
    if (print === null || print === candidate.text) continue;
    const kind: FaultKind = faultClass === 'slipped-unit' ? 'unit-suspect' : kindOfRole[candidate.slot.role];
    const isFigure = money.includes(candidate.slot.role) || candidate.slot.role === 'share';
    return {
      at: candidate.place,
      print,
      kind,
      orKinds:
        candidate.slot.role === 'score-copy'
          ? ['score-sum-mismatch']
          : isFigure
            ? alsoSeenAs.filter((one) => one !== kind)
            : [],
      // A rate rests on a customary definition of its own; what a sentence or a table adds up is beyond dispute.
      severity: ['share', 'operand'].includes(candidate.slot.role) ? 'warning' : 'error',
      item: candidate.slot.item,
      where: candidate.slot.where,
      zh: `${candidate.slot.item}应为${candidate.text}，写成${print}。`,
      en: `${faultClass}: ${candidate.text} was printed as ${print}.`,
    };
  }
  return null;
}

function mutate(
  faultClass: FaultClass,
  candidate: Candidate,
  others: readonly Candidate[],
  random: Random,
): string | null {
  const { text, slot } = candidate;
  switch (faultClass) {
    case 'changed-digit':
      return firstBreaking(candidate, random.shuffled(digitPlaces(text)), (place) => {
        const digit = Number(text[place]);
        const other = random.pick([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== digit));
        return text.slice(0, place) + other + text.slice(place + 1);
      });
    case 'swapped-digits': {
      const places = digitPlaces(text);
      const pairs = places.slice(1).map((place, index) => [places[index]!, place] as const);
      return firstBreaking(candidate, random.shuffled(pairs), ([left, right]) => {
        const digits = [...text];
        [digits[left], digits[right]] = [digits[right]!, digits[left]!];
        // A number does not start with a zero that was not there.
        return digits[places[0]!] === '0' && text[places[0]! + 1] !== '.' ? text : digits.join('');
      });
    }
    case 'slipped-unit': {
      const slipped = numberOf(text).times(10_000);
      return slipped.isZero() ? null : asPrinted(slipped, text);
    }
    case 'wrong-share':
      return asPrinted(numberOf(text).plus(random.integer(3, 90) / 10), text);
    case 'wrong-sum':
    case 'stale-figure': {
      const changed = numberOf(text).times(1 + random.integer(2, 20) / 100);
      return firstBreaking(candidate, [asPrinted(changed, text)], (one) => one);
    }
    case 'copied-figure': {
      const copies = others.filter((other) => other.slot.where === slot.where).map((other) => other.text);
      return firstBreaking(candidate, copies, (one) => one);
    }
    case 'score-over-weight':
      return slot.most === undefined ? null : new Decimal(slot.most).plus(random.integer(1, 3)).toString();
    case 'wrong-score-total':
      return numberOf(text).minus(random.integer(1, 5)).toString();
    case 'wrong-level-weight':
      return numberOf(text)
        .plus(random.pick([-2, -1, 1, 2, 5]))
        .toString();
    case 'wrong-grade':
      return random.pick(['优', '良', '中'].filter((one) => one !== text));
  }
}

const numberOf = (text: string): Decimal => new Decimal(text.replaceAll(',', ''));

/** With the decimals and separators of the text that it stands for. */
function asPrinted(value: Decimal, like: string): string {
  const decimals = like.split('.')[1]?.length ?? 0;
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = like.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const digitPlaces = (text: string): number[] =>
  [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));

/**
 * The first wrong text that no rounding explains: amounts in 万元 must differ by 0.3 or more, in 元 (with separators) by
 * as much, shares by 0.3 of a point; and what shows in a ratio only, by 0.2% of itself.
 */
function firstBreaking<Option>(
  { text, slot }: Candidate,
  options: readonly Option[],
  make: (option: Option) => string,
): string | null {
  const value = numberOf(text);
  const absolute = text.includes(',') ? 3000 : 0.3;
  const least = slot.role === 'operand' ? Decimal.max(absolute, value.abs().times(0.002)) : absolute;
  for (const option of options) {
    const made = make(option);
    if (!/^-?[\d,]+(\.\d+)?$/.test(made)) continue;
    if (numberOf(made).minus(value).abs().gte(least)) return made;
  }
  return null;
}
