import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { scanNumbers } from '../../model/printed-number.ts';
import type { Target, TextLeaf } from '../../model/record.ts';
import { plain } from '../wording.ts';
import { bare, meansTheSame, only } from './name.ts';
import { figureFrom, textOf } from './text.ts';

/** How much of a target its result is. */
export interface Attained {
  readonly share: Decimal;
  /** Where less is better. */
  readonly reverse: boolean;
  readonly over: Decimal;
  readonly figures: readonly Figure[];
  readonly text: string;
}

/** Indicators of which less is better, whether or not their target says so by a sign. */
export const unwanted =
  /事故|死亡|伤亡|受伤|火灾|火情|投诉|成本|能耗|排放|下降|降低|减少|差错|违规|违法|逾期|时限|时间|天数|费用/;

/** The target that goes by a name, with its index; null where none or several do. */
export function targetNamed(
  name: string,
  targets: readonly Target[],
): { target: Target; index: number } | null {
  const nameOf = ({ name: own, target }: Target): string => textOf(own.state === 'stated' ? own : target);
  const target =
    only(targets, (one) => bare(nameOf(one)) === bare(name)) ??
    only(targets, (one) => meansTheSame(nameOf(one), name));
  return target && { target, index: targets.indexOf(target) };
}

/** Of what is done about them more is better: 投诉办结率. */
export const dealtWith = /办结|办理|处置|处理|整改|化解|回复|查处/;

/** Result over target, or target over result where less is better; null where either is no single number. */
export function attainmentOf(target: Target, index: number): Attained | null {
  const aim = single(target.target, `target-${index + 1}-aim`);
  const result = single(target.result, `target-${index + 1}-result`);
  if (!aim || !result || aim.figure.unit !== result.figure.unit || aim.counted !== result.counted)
    return null;
  if (result.figure.precision !== 'exact') return null;
  const figures = [aim.figure, result.figure];
  const [wanted, got] = [aim.figure.value, result.figure.value];
  const { precision } = aim.figure;
  const lessIsBetter = precision === 'at-most' || precision === 'below';
  // 0起 and 0起: there is nothing to divide, and the target is met.
  if (wanted.isZero() && got.isZero())
    return { share: new Decimal(1), reverse: true, over: new Decimal(0), figures, text: '0 = 0' };
  const said = textOf(target.name);
  if (precision === 'exact' && !wanted.eq(got) && unwanted.test(said) && !dealtWith.test(said)) return null;
  const [over, under] = lessIsBetter ? [wanted, got] : [got, wanted];
  if (under.isZero() || under.isNegative()) return null;
  const share = over.div(under);
  return {
    share,
    reverse: lessIsBetter,
    over: lessIsBetter ? new Decimal(0) : share.minus(1).times(100),
    figures,
    text: `${plain(over)} ÷ ${plain(under)}`,
  };
}

/** The only number of a text, and what it counts where its unit is none of the known ones (8天). */
function single(leaf: TextLeaf, id: string): { figure: Figure; counted: string } | null {
  if (leaf.state !== 'stated') return null;
  const isDays = /^\s*[≤≥<>＜＞]?\s*\d+日\s*$/.test(leaf.value.text);
  const numbers = scanNumbers(leaf.value.text).filter(
    ({ role }) => role === 'quantity' || (isDays && role === 'date'),
  );
  const [only, ...more] = numbers;
  if (!only || more.length > 0) return null;
  const counted = only.unit === null ? (/^[一-龥]*/.exec(leaf.value.text.slice(only.end))?.[0] ?? '') : '';
  return {
    figure: figureFrom(only, leaf.value, id, 'form'),
    counted: counted.replace(/(?:及)?以[上下内]/, ''),
  };
}
