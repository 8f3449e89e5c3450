import type { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { type PrintedNumber, scanNumbers } from '../../model/printed-number.ts';
import type { Target, TextValue } from '../../model/record.ts';
import { isMoney, moneyFactor, unitClass } from '../../model/unit.ts';
import { figureOf, wordsOf } from '../words/leaf.ts';

/** A target that is one number, with the direction in which it is met. */
export interface NumericTarget {
  readonly target: Target;
  readonly name: string;
  readonly printed: TextValue;
  readonly number: PrintedNumber;
  readonly direction: 'at-least' | 'at-most';
  readonly result: TextValue | null;
}

/** What the result column says of a numeric target. */
export type Outcome =
  | { readonly state: 'met' | 'unmet'; readonly own: PrintedNumber; readonly ratio: Decimal | null }
  /** Another's value (全市平均 …), words (完成), the target itself, or nothing. */
  | { readonly state: 'unstated'; readonly why: 'another' | 'words' | 'copied' | 'blank' }
  /** Several values, or one that is approximate or open. */
  | { readonly state: 'cannot-tell' };

/** Words that make a bare number an upper limit: cost, complaints, accidents. */
const lessIsBetter =
  /不超过|不高于|不大于|控制在|以内|以下|低于|降低|下降|减少|压减|成本|投诉|事故|违规|案件|上访/;
/** Words that hand the number after them to somebody else. */
const another = /平均|全[市省国区县]|同期|上年|去年|上一年|超于|高于|计划|目标值/;

/** Reads a target as a number; null for a target in words, with several numbers, or with an approximate one. */
export function numericTarget(target: Target): NumericTarget | null {
  const printed = wordsOf(target.target);
  if (!printed) return null;
  const quantities = quantitiesIn(printed.text);
  const [number] = quantities;
  if (!number || quantities.length > 1 || number.precision === 'approximate') return null;
  if (number.unit === null && /[一-龥]/.test(printed.text)) return null;
  const words = `${wordsOf(target.name)?.text ?? ''}${printed.text}`;
  const isBare = number.precision === 'exact';
  const direction =
    number.precision === 'at-most' || number.precision === 'below' || (isBare && lessIsBetter.test(words))
      ? 'at-most'
      : 'at-least';
  return {
    target,
    name: nameOfTarget(target, printed.text),
    printed,
    number,
    direction,
    result: wordsOf(target.result),
  };
}

export function outcomeOf({ result, printed, number, direction }: NumericTarget): Outcome {
  if (!result) return { state: 'unstated', why: 'blank' };
  const alike = quantitiesIn(result.text).filter((found) => measuresAlike(found, number));
  const own = alike.filter((found) => !isAnothers(result.text, found));
  const [first] = own;
  const isCopied = folded(result.text) === folded(printed.text);
  // 增长30%以上 as the result of 增长30%以上 is the target again; 100份 as the result of 100份 is a result.
  if (isCopied && number.precision !== 'exact') return { state: 'unstated', why: 'copied' };
  if (!first) return { state: 'unstated', why: alike.length > 0 ? 'another' : 'words' };
  if (own.length > 1 || first.precision !== 'exact') {
    const isMet = own.some((found) => meets(found, number, direction) && found.precision !== 'approximate');
    return isMet ? { state: 'met', own: first, ratio: null } : { state: 'cannot-tell' };
  }
  const wanted = inUnitOf(number, first);
  const ratio = wanted.gt(0) && number.unit !== null && first.unit !== null ? first.value.div(wanted) : null;
  return { state: meets(first, number, direction) ? 'met' : 'unmet', own: first, ratio };
}

/** What points the row gives: all of them, fewer than its weight, or none that are stated. */
export function pointsTaken({ weight, selfScore }: Target): {
  taken: 'full' | 'less' | 'unstated';
  figure: Figure | null;
} {
  const [most, self] = [figureOf(weight), figureOf(selfScore)];
  if (!most || !self) return { taken: 'unstated', figure: self };
  return { taken: self.value.lt(most.value) ? 'less' : 'full', figure: self };
}

const quantitiesIn = (text: string): PrintedNumber[] =>
  scanNumbers(text).filter(
    ({ role, start }) => role === 'quantity' && !/(?:指标|目标|任务)\s*$/.test(text.slice(0, start)),
  );

const measuresAlike = (a: PrintedNumber, b: PrintedNumber): boolean =>
  a.unit === b.unit ||
  a.unit === null ||
  b.unit === null ||
  (isMoney(a.unit) && isMoney(b.unit)) ||
  (unitClass(a.unit) === 'percent' && unitClass(b.unit) === 'percent');

/** Whether the clause before a number says that it is somebody else's. */
function isAnothers(text: string, { start }: PrintedNumber): boolean {
  const clause =
    text
      .slice(0, start)
      .split(/[，,。；;、\n]/)
      .at(-1) ?? '';
  return another.test(clause);
}

function meets(own: PrintedNumber, target: PrintedNumber, direction: NumericTarget['direction']): boolean {
  const wanted = inUnitOf(target, own);
  if (direction === 'at-least') {
    const isOpen = own.precision === 'at-most' || own.precision === 'below';
    return !isOpen && (target.precision === 'above' ? own.value.gt(wanted) : own.value.gte(wanted));
  }
  const isOpen = own.precision === 'at-least' || own.precision === 'above';
  return !isOpen && (target.precision === 'below' ? own.value.lt(wanted) : own.value.lte(wanted));
}

const inUnitOf = (target: PrintedNumber, own: PrintedNumber): Decimal =>
  isMoney(target.unit) && isMoney(own.unit)
    ? target.value.times(moneyFactor(target.unit, own.unit))
    : target.value;

const folded = (text: string): string => text.replace(/[\s，。；：:、,.;]|指标\d*[:：]?|目标\d*[:：]?/g, '');

function nameOfTarget(target: Target, printed: string): string {
  const name = wordsOf(target.name)?.text ?? printed;
  return name
    .replace(/\s+/g, '')
    .replace(/^(?:指标|目标|任务)\d*[:：、.．]?/, '')
    .replace(/[。；;，]+$/, '');
}
