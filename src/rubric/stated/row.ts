import { foldName } from '../../concepts/index.ts';
import type { Figure } from '../../model/figure.ts';
import { placeKey } from '../../model/locator.ts';
import { isOfFormula, type PrintedNumber, scanNumbers } from '../../model/printed-number.ts';
import { absentLeaf, type RubricRow, type TextValue } from '../../model/record.ts';
import type { NamedMeasure } from '../criterion.ts';
import { figureFrom } from './text.ts';

/** A rate as it is read from the row: a printed percentage, or the two numbers that it is the quotient of. */
export type RowRate = { readonly percent: Figure } | { readonly part: Figure; readonly whole: Figure };

/**
 * The department's own result in the row: all that its 执行情况 says, what stands behind the last equals sign there or in a
 * 指标说明 that it filled in (本单位：3889.60/3951.75×100%=98.43%), a percentage under the rate's own name in any of its texts
 * (执行率98.54%), a fraction (136/142), or how many of those who were asked are satisfied.
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
  if (evidence.state !== 'stated') return null;
  return fraction(evidence.value) ?? (/满意/.test(row.indicator.text) ? surveyed(evidence.value) : null);
}

/** The row with only what its own result says of one part: 41.57% of 半年41.57%，前三季度75.91%. */
export function rowOfPart(row: RubricRow, part: string): RubricRow {
  const { evidence } = row;
  if (evidence.state !== 'stated') return row;
  const { text, at } = evidence.value;
  const name = part.replace(/(?:支出|预算)?(?:执行)?(?:进度)?率?$/, '').replace(/^上半年$/, '半年');
  const named = percentsOf(text).filter(({ start }) =>
    new RegExp(`${name}(?:末|底)?(?:支出|预算)?(?:执行)?(?:进度)?率?(?:为|[:：])?\\s*$`).test(
      text.slice(0, start),
    ),
  );
  const [only, ...others] = named;
  // What is told of another part, or of this one twice, is no rate of this one.
  if (!only || others.length > 0) return { ...row, evidence: absentLeaf };
  const start = at.range[0] + only.start;
  const place = { ...at, range: [start, start + only.raw.length] as [number, number], raw: only.raw };
  return { ...row, evidence: { state: 'stated', value: { text: only.raw, at: place } } };
}

/** The only percentage of a text, whatever else it says. */
export function onlyPercent(value: TextValue, id: string, origin: Figure['origin']): Figure | null {
  const [only, ...others] = percentsOf(value.text);
  return only && others.length === 0 && only.precision === 'exact'
    ? figureFrom(only, value, id, origin)
    : null;
}

const percentsOf = (text: string): PrintedNumber[] =>
  scanNumbers(text).filter(
    ({ role, unit, start }) => role === 'quantity' && unit === '%' && !isOfFormula(text, start),
  );

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

const satisfied = /满意的?(?:共|有|为)?(\d+)[份人户名]/;
const asked = [
  /有效[^，。；,;\d]{0,6}(\d+)[份人户名]/,
  /(?:回收|收回|访问|调查|受访|抽查)[^，。；,;\d]{0,6}(\d+)[份人户名]/,
];

/** 发放问卷400份，有效388份，满意341份: those who are satisfied of those whose answers count. */
function surveyed(value: TextValue): RowRate | null {
  const match = satisfied.exec(value.text);
  const whole = asked.map((pattern) => pattern.exec(value.text)).find((found) => found !== null);
  if (!match || !whole || /(?:不|基本|较|非常|很|比较)$/.test(value.text.slice(0, match.index))) return null;
  const at = (found: RegExpExecArray) =>
    scanNumbers(value.text).find(
      ({ start }) => start === found.index + found[0].lastIndexOf(found[1] as string),
    );
  const [part, all] = [at(match), at(whole)];
  if (!part || !all || all.value.isZero() || part.value.gt(all.value)) return null;
  return {
    part: figureFrom(part, value, `evidence-${placeKey(value.at)}-satisfied`, 'rubric'),
    whole: figureFrom(all, value, `evidence-${placeKey(value.at)}-asked`, 'rubric'),
  };
}
