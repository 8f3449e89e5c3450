import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { placeKey } from '../../model/locator.ts';
import { type PrintedNumber, scanNumbers } from '../../model/printed-number.ts';
import type { RubricRow, TextValue } from '../../model/record.ts';
import { plain } from '../wording.ts';
import { type Attained, dealtWith, unwanted } from './attained.ts';
import { figureFrom, textOf } from './text.ts';

const amount = '([\\d,.]+)\\s*([一-龥]{0,4})';
/** 目标12.5公里，完成12.5公里. */
const both = new RegExp(
  `^(?:年度|年初|全年)?(?:目标|计划)(?:值|数|任务)?(?:为|[:：])?${amount}[，,；;、]\\s*(?:实际|全年|已)*(?:完成|达到|实现|建成)(?:值|数)?(?:为|[:：])?${amount}(?:$|[，,；;。（(])`,
);
/** 1960/1960公里, 48/45: the result over its target. */
const over = new RegExp(`^${amount}\\s*[/／÷]\\s*${amount}$`);
/** 目标2600批次，得分=…: the target that the criterion prints before its rule. */
const aimFirst = new RegExp(`^(?:年度)?目标(?:值|数)?(?:为|[:：])?${amount}[，,；;]`);
/** 2652批次, 建成0.82万亩（8200亩）: one number with what it counts. */
const alone = new RegExp(`^[一-龥]{0,6}?${amount}(?:$|[，,；;。（(])`);

/** How much of its target an indicator's own row says that it reached; null where it does not say both in one unit. */
export function attainedInRow(row: RubricRow): Attained | null {
  if (unwanted.test(row.indicator.text) && !dealtWith.test(row.indicator.text)) return null;
  const { evidence, criterion } = row;
  if (evidence.state !== 'stated') return null;
  const { value } = evidence;
  const told = both.exec(value.text.trim());
  if (told) return attained(at(value, told, 3), at(value, told, 1), told[4] === told[2]);
  const divided = over.exec(value.text.trim());
  if (divided)
    return attained(at(value, divided, 1), at(value, divided, 3), ['', divided[4]].includes(divided[2]));
  const aim = aimFirst.exec(textOf(criterion).trim());
  const result = alone.exec(value.text.trim());
  if (!aim || !result || criterion.state !== 'stated') return null;
  return attained(at(value, result, 1), at(criterion.value, aim, 1), result[2] === aim[2]);
}

/** How many of all targets were reached. */
export interface Counted {
  readonly reached: Decimal;
  readonly all: Decimal;
  readonly figures: readonly Figure[];
}

/** 4/5: how many of all were reached, where the row says nothing else. */
export function countedInRow({ evidence }: RubricRow): Counted | null {
  if (evidence.state !== 'stated') return null;
  const divided = /^(\d+)([一-龥]?)\s*[/／÷]\s*(\d+)([一-龥]?)$/.exec(evidence.value.text.trim());
  if (!divided) return null;
  const [reached, all] = [at(evidence.value, divided, 1), at(evidence.value, divided, 3)];
  if (!reached || !all || !attained(reached, all, true)?.share.lte(1)) return null;
  return { reached: reached.value, all: all.value, figures: [reached, all] };
}

/** The number that a group of a match printed; a leaf's text has no space before it. */
function at(value: TextValue, match: RegExpExecArray, group: 1 | 3): Figure | null {
  const from = group === 1 ? 0 : match[0].indexOf(match[1] as string) + (match[1] as string).length;
  const start = match.index + match[0].indexOf(match[group] as string, from);
  const number = scanNumbers(value.text).find((one: PrintedNumber) => one.start === start);
  return number ? figureFrom(number, value, `row-${placeKey(value.at)}-${start}`, 'rubric') : null;
}

function attained(result: Figure | null, aim: Figure | null, isAlike: boolean): Attained | null {
  if (!result || !aim || !isAlike || (result.unit ?? aim.unit) !== aim.unit || !aim.value.gt(0)) return null;
  if (result.precision !== 'exact') return null;
  const share = result.value.div(aim.value);
  return {
    share,
    reverse: false,
    over: Decimal.max(0, share.minus(1).times(100)),
    figures: [result, aim],
    text: `${plain(result.value)} ÷ ${plain(aim.value)}`,
  };
}
