import { Decimal } from '../../model/decimal.ts';
import type { Target } from '../../model/record.ts';
import type { AttainedShareCriterion, AttainmentCriterion } from '../criterion.ts';
import type { Evaluation } from '../result.ts';
import { type Attained, attainmentOf, targetNamed } from '../stated/attained.ts';
import { attainedInRow, type Counted, countedInRow } from '../stated/attained-in-row.ts';
import { rateNamed } from '../stated/named-rate.ts';
import { percent, plain, say } from '../wording.ts';
import type { Setting } from './setting.ts';

const nothing = say('', '');

/** P15: the indicator's own target and result. */
export function evaluateAttainment(criterion: AttainmentCriterion, setting: Setting): Evaluation {
  const { row, weight } = setting;
  const indicator = row.indicator.text.replace(/\s/g, '');
  const attained = attainedBy(setting);
  const printed = 'points' in criterion.full ? criterion.full.points : null;
  const full = weight ?? printed;
  if (attained === null || full === null) {
    const name = say(`${indicator}的目标值与完成值`, `target and result of ${indicator}`);
    return criterion.short === 'proportional'
      ? { kind: 'missing', missing: [name], others: [], calculation: nothing, inputs: [] }
      : {
          kind: 'judgement',
          why: say(
            `没有${name.zh}（数字），是否完成须人工判断`,
            `no numeric ${name.en}: a person must judge`,
          ),
          inputs: [],
        };
  }
  const met = attained.share.gte(1);
  if (!met && (criterion.short === 'unsaid' || (attained.reverse && !criterion.bothWays)))
    return {
      kind: 'judgement',
      why: attained.reverse
        ? say(
            `${indicator}越小越好，标准没有写明超过目标值时如何计分`,
            `${indicator} should be small, and the criterion does not say how a result over its target is counted`,
          )
        : say(
            `${attained.text} < 1，没有达到目标，标准没有写明如何计分`,
            `${attained.text} < 1: the target is missed, and the criterion does not say what that earns`,
          ),
      inputs: attained.figures,
    };
  const share = met || criterion.short === 'proportional' ? attained.share : new Decimal(0);
  const points = Decimal.min(full, full.times(share));
  return {
    kind: 'points',
    points,
    continuous: !met && criterion.short === 'proportional',
    calculation:
      met || criterion.short === 'nothing'
        ? say(
            `${attained.text} ${met ? '≥' : '<'} 1，得 ${plain(points, 2)} 分`,
            `${attained.text} ${met ? '≥' : '<'} 1, ${plain(points, 2)} points`,
          )
        : say(
            `${plain(full)} × ${attained.text} = ${plain(full.times(share), 2)}，得 ${plain(points, 2)} 分`,
            `${plain(full)} × ${attained.text} = ${plain(full.times(share), 2)}, ${plain(points, 2)} points`,
          ),
    inputs: attained.figures,
    others: [],
  };
}

/**
 * From the targets, else from the share of its plan that a table or a sentence states under the indicator's name, else
 * from what the row itself says of both.
 */
export function attainedBy({ ledger, row }: Setting): Attained | null {
  const named = targetNamed(row.indicator.text, ledger.record.targets);
  // A row that has no target of its own beside its name is no target.
  if (named?.target.name.state === 'stated') return attainmentOf(named.target, named.index);
  const name = row.indicator.text.replace(/\s/g, '');
  const rate = rateNamed(/完成率$/.test(name) ? name : `${name}完成率`, ledger);
  if (!rate) return attainedInRow(row);
  return {
    share: rate.value.div(100),
    reverse: false,
    over: rate.value.minus(100),
    figures: [rate],
    text: percent(rate.value),
  };
}

/** P14: targets reached out of all of the group. */
export function evaluateAttainedShare(criterion: AttainedShareCriterion, setting: Setting): Evaluation {
  const { ledger, weight } = setting;
  const group = criterion.group.replace(/指标$/, '');
  const targets = ledger.record.targets
    .map((target, index) => ({ target, index }))
    .filter(({ target }) => target.groups.some((name) => name.includes(group)));
  const counted = targets.length > 0 ? countedAmong(targets, criterion.guard) : countedInRow(setting.row);
  if (weight === null || counted === null)
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
  const points = weight.times(counted.reached).div(counted.all);
  const shown = `${plain(counted.reached)} ÷ ${plain(counted.all)} × ${plain(weight)} = ${plain(points, 2)}`;
  return {
    kind: 'points',
    points,
    continuous: true,
    calculation: say(`${shown} 分`, `${shown} points`),
    inputs: counted.figures,
    others: [],
  };
}

/** The targets that were reached and not exceeded by more than the guard; null where one is no number. */
function countedAmong(
  targets: readonly { readonly target: Target; readonly index: number }[],
  guard: Decimal | null,
): Counted | null {
  const attained = targets.flatMap(({ target, index }) => attainmentOf(target, index) ?? []);
  if (attained.length < targets.length) return null;
  const reached = attained.filter(({ share, over }) => share.gte(1) && (guard === null || over.lte(guard)));
  return {
    reached: new Decimal(reached.length),
    all: new Decimal(targets.length),
    figures: attained.flatMap(({ figures }) => figures),
  };
}
