import type { Decimal } from '../model/decimal.ts';
import type { Localized } from '../model/message.ts';

/** A sentence in both languages. */
export const say = (zh: string, en: string): Localized => ({ zh, en });

/** Clauses one after the other, empty ones left out. */
export function sentence(...clauses: readonly (Localized | null)[]): Localized {
  const said = clauses.filter((clause): clause is Localized => clause !== null && clause.zh !== '');
  return say(said.map((clause) => clause.zh).join('，'), said.map((clause) => clause.en).join(', '));
}

/** Sentences one after the other, empty ones left out. */
export function sentences(...parts: readonly (Localized | null)[]): Localized {
  const said = parts.filter((part): part is Localized => part !== null && part.zh !== '');
  return say(said.map((part) => part.zh).join('；'), said.map((part) => part.en).join('; '));
}

/** A number as one writes it by hand: no trailing zeros, at most `places` digits. */
export const plain = (value: Decimal, places = 4): string => value.toDecimalPlaces(places).toFixed();

/** A rate in percent with two digits, and whether that is all of it: `= 120%`, `≈ 105.56%`. */
export function equalsPercent(value: Decimal): string {
  const shown = value.toDecimalPlaces(2);
  return `${shown.eq(value) ? '=' : '≈'} ${shown.toFixed()}%`;
}

export const percent = (value: Decimal): string => `${plain(value, 2)}%`;

/** A value in what a scale counts in: 96.5%, 7.6天; no unit at all for the size of a change. */
export const inUnit = (value: Decimal, unit: string | null, places = unit === null ? 2 : 4): string =>
  `${plain(value, places)}${unit ?? '%'}`;
