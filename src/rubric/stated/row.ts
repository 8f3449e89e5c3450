import { foldName } from '../../concepts/index.ts';
import type { Figure } from '../../model/figure.ts';
import { placeKey } from '../../model/locator.ts';
import { type PrintedNumber, scanNumbers } from '../../model/printed-number.ts';
import type { RubricRow, TextValue } from '../../model/record.ts';
import type { NamedMeasure } from '../criterion.ts';
import { figureFrom } from './text.ts';

/** A rate as it is read from the row: a printed percentage, or the two numbers that it is the quotient of. */
export type RowRate = { readonly percent: Figure } | { readonly part: Figure; readonly whole: Figure };

/**
 * The department's own result in the row: all that its 执行情况 says, what stands behind the last equals sign there or in a
 * 指标说明 that it filled in (本单位：3889.60/3951.75×100%=98.43%), a percentage under the rate's own name in any of its texts
 * (执行率98.54%), or a fraction (136/142).
 */
export function rateInRow(row: RubricRow, measure: NamedMeasure): RowRate | null {
  const { evidence, explanation, reason } = row;
  for (const [leaf, id] of [
    [evidence, 'evidence'],
    [explanation, 'explanation'],
    [reason, 'reason'],
  ] as const) {
    if (leaf.state !== 'stated') continue;
    const percents = percentsOf(leaf.value.text);
    const found =
      (leaf === reason ? null : behindEquals(leaf.value.text, percents)) ??
      (leaf === evidence ? alone(leaf.value.text, percents) : null) ??
      underName(leaf.value.text, percents, [measure.name, row.indicator.text], leaf === explanation);
    if (found)
      return { percent: figureFrom(found, leaf.value, `${id}-${placeKey(leaf.value.at)}`, 'rubric') };
  }
  return evidence.state === 'stated' ? fraction(evidence.value) : null;
}

/** The only percentage of a text, whatever else it says. */
export function onlyPercent(value: TextValue, id: string, origin: Figure['origin']): Figure | null {
  const [only, ...others] = percentsOf(value.text);
  return only && others.length === 0 && only.precision === 'exact'
    ? figureFrom(only, value, id, origin)
    : null;
}

const percentsOf = (text: string): PrintedNumber[] =>
  scanNumbers(text).filter((number) => number.role === 'quantity' && number.unit === '%');

const alone = (text: string, percents: readonly PrintedNumber[]): PrintedNumber | null =>
  percents[0]?.precision === 'exact' && percents[0].raw === text.trim() ? percents[0] : null;

function behindEquals(text: string, percents: readonly PrintedNumber[]): PrintedNumber | null {
  return (
    percents.findLast(
      (number) => number.precision === 'exact' && /[=＝≈]\s*$/.test(text.slice(0, number.start)),
    ) ?? null
  );
}

/** What a 指标说明 that prescribes says of marks; a department that fills in its result says nothing of them. */
const prescribes = /[得计扣]\s*\d|满分|得分|不得|应|要求|目标/;

/** 执行率98.54%: the end of the indicator's name, the number right behind it, and nothing that makes it a bound. */
function underName(
  text: string,
  percents: readonly PrintedNumber[],
  names: readonly string[],
  mayPrescribe: boolean,
): PrintedNumber | null {
  if (mayPrescribe && prescribes.test(text)) return null;
  const named = percents.filter((number) => {
    const lead = /([一-龥]{2,}?)(?:调查)?(?:结果)?(?:为|是|达|达到|[:：])?\s*$/.exec(
      foldName(text.slice(0, number.start)),
    )?.[1];
    const name = lead === undefined ? '' : nameAtEnd(lead);
    return (
      number.precision === 'exact' &&
      name !== '' &&
      names.some((one) => foldName(one).endsWith(name)) &&
      /^\s*(?:$|[，。；,;、)）\n])/.test(text.slice(number.end))
    );
  });
  return named.length === 1 ? (named[0] as PrintedNumber) : null;
}

/** The rate that ends a run of words: 执行率, 满意度. */
const nameAtEnd = (words: string): string => /[一-龥]{1,8}(?:率|度|占比|比重)$/.exec(words)?.[0] ?? '';

/** 136/142, 14座/15座: nothing else stands in the cell, and both count the same. */
function fraction(value: TextValue): RowRate | null {
  const match = /^\s*([\d,.]+)\s*([一-龥]{0,4})\s*[/／÷]\s*([\d,.]+)\s*([一-龥]{0,4})\s*$/.exec(value.text);
  if (!match) return null;
  const [part, whole, ...more] = scanNumbers(value.text);
  if (!part || !whole || more.length > 0 || whole.value.isZero()) return null;
  if (match[2] !== '' && match[2] !== match[4]) return null;
  return {
    part: figureFrom(part, value, `evidence-${placeKey(value.at)}-part`, 'rubric'),
    whole: figureFrom(whole, value, `evidence-${placeKey(value.at)}-whole`, 'rubric'),
  };
}
