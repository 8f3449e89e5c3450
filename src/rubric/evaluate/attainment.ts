import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { scanNumbers } from '../../model/printed-number.ts';
import type { Target, TextLeaf } from '../../model/record.ts';
import type { AttainedShareCriterion, AttainmentCriterion } from '../criterion.ts';
import type { Evaluation } from '../result.ts';
import { figureFrom } from '../stated/text.ts';
import { plain, say } from '../wording.ts';
import type { Setting } from './setting.ts';

const nothing = say('', '');

interface Attained {
  readonly share: Decimal;
  /** Where less is better. */
  readonly reverse: boolean;
  readonly over: Decimal;
  readonly figures: readonly Figure[];
  readonly text: string;
}

/** Result over target, or target over result where less is better; null where either is no single number. */
export function attainmentOf(target: Target, index: number): Attained | null {
  const aim = single(target.target, `target-${index + 1}-aim`);
  const result = single(target.result, `target-${index + 1}-result`);
  if (!aim || !result || aim.unit !== result.unit || result.precision !== 'exact') return null;
  const lessIsBetter = aim.precision === 'at-most' || aim.precision === 'below';
  const [over, under] = lessIsBetter ? [aim.value, result.value] : [result.value, aim.value];
  if (under.isZero() || under.isNegative()) return null;
  const share = over.div(under);
  return {
    share,
    reverse: lessIsBetter,
    over: lessIsBetter ? new Decimal(0) : share.minus(1).times(100),
    figures: [aim, result],
    text: `${plain(over)} ÷ ${plain(under)}`,
  };
}

function single(leaf: TextLeaf, id: string): Figure | null {
  if (leaf.state !== 'stated') return null;
  const numbers = scanNumbers(leaf.value.text).filter((number) => number.role === 'quantity');
  const [only, ...more] = numbers;
  return only && more.length === 0 ? figureFrom(only, leaf.value, id, 'form') : null;
}

/** P15: the indicator's own target and result. */
export function evaluateAttainment(criterion: AttainmentCriterion, setting: Setting): Evaluation {
  const { ledger, row, weight } = setting;
  const indicator = row.indicator.text.replace(/\s/g, '');
  const index = ledger.record.targets.findIndex((target) =>
    [target.name, target.target].some(
      (leaf) => leaf.state === 'stated' && leaf.value.text.replace(/\s/g, '').includes(indicator),
    ),
  );
  const target = ledger.record.targets[index];
  const attained = target ? attainmentOf(target, index) : null;
  if (!attained || weight === null)
    return {
      kind: 'missing',
      missing: [say(`${indicator}的目标值与完成值`, `target and result of ${indicator}`)],
      others: [],
      calculation: nothing,
      inputs: [],
    };
  if (attained.reverse && !criterion.bothWays && attained.share.lt(1))
    return {
      kind: 'judgement',
      why: say(
        `${indicator}越小越好，标准没有写明超过目标值时如何计分`,
        `${indicator} should be small, and the criterion does not say how a result over its target is counted`,
      ),
      inputs: attained.figures,
    };
  const points = Decimal.min(weight, weight.times(attained.share));
  return {
    kind: 'points',
    points,
    continuous: true,
    calculation: say(
      `${plain(weight)} × ${attained.text} = ${plain(weight.times(attained.share), 2)}，得 ${plain(points, 2)} 分`,
      `${plain(weight)} × ${attained.text} = ${plain(weight.times(attained.share), 2)}, ${plain(points, 2)} points`,
    ),
    inputs: attained.figures,
    others: [],
  };
}

/** P14: targets reached out of all of the group. */
export function evaluateAttainedShare(criterion: AttainedShareCriterion, setting: Setting): Evaluation {
  const { ledger, weight } = setting;
  const group = criterion.group.replace(/指标$/, '');
  const targets = ledger.record.targets
    .map((target, index) => ({ target, index }))
    .filter(({ target }) => target.groups.some((name) => name.includes(group)));
  const attained = targets.map(({ target, index }) => attainmentOf(target, index));
  if (targets.length === 0 || weight === null || attained.some((one) => one === null))
    return {
      kind: 'missing',
      missing: [
        say(
          `各项${criterion.group}的目标值与完成值（数字）`,
          `numeric targets and results of every ${group} indicator`,
        ),
      ],
      others: [],
      calculation: nothing,
      inputs: [],
    };
  const reached = attained.filter(
    (one) => one?.share.gte(1) && (criterion.guard === null || one.over.lte(criterion.guard)),
  ).length;
  const points = weight.times(reached).div(targets.length);
  return {
    kind: 'points',
    points,
    continuous: true,
    calculation: say(
      `${reached} ÷ ${targets.length} × ${plain(weight)} = ${plain(points, 2)} 分`,
      `${reached} ÷ ${targets.length} × ${plain(weight)} = ${plain(points, 2)} points`,
    ),
    inputs: attained.flatMap((one) => one?.figures ?? []),
    others: [],
  };
}
