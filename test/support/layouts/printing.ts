import { Decimal } from 'decimal.js';
import type { Amount } from '../amounts.ts';

/** The ways in which offices print one and the same number. A fault is planted before its figure is dressed. */

/** `1234567.89` → `1,234,567.89`. */
export const grouped = (text: string): string => {
  const [whole = '', part] = text.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? separated : `${separated}.${part}`;
};

/** `-12.30` → `(12.30)`, as accountants write what is less than nothing. */
export const bracketed = (text: string): string => (text.startsWith('-') ? `(${text.slice(1)})` : text);

/** `1234.5` → `１２３４.５`, as an input method left in full width writes it. */
export const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));

/** `1234567.89` → `1 234 567.89`. */
export const spaced = (text: string): string => grouped(text).replaceAll(',', ' ');

/** In 千元, two decimals. */
export const inThousands = (steps: Amount): string => new Decimal(steps).div(10).toFixed(2);

/** In 元 without separators. */
export const inPlainYuan = (steps: Amount): string => new Decimal(steps).times(100).toFixed(2);
