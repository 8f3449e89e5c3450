import { Decimal } from '../../model/decimal.ts';
import type { Localized } from '../../model/message.ts';
import type { Policy } from '../../model/policy.ts';
import type { Step, StepScale } from '../criterion.ts';
import { holds } from '../grammar/ranges.ts';
import { percent, plain, say, sentence } from '../wording.ts';
import { type Given, pointsOf } from './marks.ts';

type Mode = Policy['partialStep'];

const zero = new Decimal(0);
/** Readings closer than this are the same score for every practical purpose. */
const worthShowing = new Decimal('0.1');

const modes: Readonly<Record<Mode, { count: (steps: Decimal) => Decimal; reading: Localized }>> = {
  floor: {
    count: (steps) => steps.floor(),
    reading: say('不足一个步长的部分不计', 'a part of a step does not count'),
  },
  proportional: {
    count: (steps) => steps,
    reading: say('不足一个步长的部分按比例计', 'a part of a step counts proportionally'),
  },
  ceil: {
    count: (steps) => steps.ceil(),
    reading: say('不足一个步长按一个步长计', 'a part of a step counts as a whole one'),
  },
};

/** P1–P4: full marks at the target, so much off for each step beyond it. */
export function giveBySteps(scale: StepScale, value: Decimal, full: Decimal, asked: Mode): Given {
  const mode = scale.partial ?? asked;
  const fullPoints = pointsOf(scale.full, full);
  if (scale.nothing.some((range) => holds(range, value)))
    return {
      points: zero,
      steps: say(`${percent(value)} 属于不得分的范围，得 0 分`, `${percent(value)} earns nothing, 0 points`),
      readings: [],
    };
  const side = value.gt(scale.upTo) ? 'above' : value.lt(scale.target) ? 'below' : null;
  const step = side === null ? null : scale[side];
  const over = step ? (side === 'above' ? value.minus(step.from) : step.from.minus(value)) : zero;
  if (!step || over.lte(0))
    return { points: fullPoints, steps: fullMark(scale, value, side, fullPoints), readings: [] };

  const most = scale.mostDeducted ?? fullPoints;
  const pointsIn = (chosen: Mode): Decimal => {
    const off = modes[chosen].count(over.div(step.size)).times(pointsOf(step.deduct, full));
    return Decimal.max(zero, fullPoints.minus(Decimal.min(off, most)));
  };
  const points = pointsIn(mode);
  const others = (['floor', 'proportional', 'ceil'] as const)
    // The reading that rounds up stands in no source: it is shown only where the policy asks for it.
    .filter((other) => scale.partial === null && other !== mode && other !== 'ceil')
    .filter((other) => pointsIn(other).minus(points).abs().gte(worthShowing));
  return {
    points,
    steps: deduction(scale, step, over, side === 'above', modes[mode], pointsOf(step.deduct, full), points),
    readings: others.map((other) => ({ reading: modes[other].reading, points: pointsIn(other) })),
  };
}

function fullMark(
  scale: StepScale,
  value: Decimal,
  side: 'above' | 'below' | null,
  points: Decimal,
): Localized {
  const target = percent(scale.target);
  const got = `得 ${plain(points)} 分`;
  if (!scale.upTo.eq(scale.target) && side === null)
    return say(
      `${percent(value)} 在 ${target} 至 ${percent(scale.upTo)} 之间，${got}`,
      `${percent(value)} between ${target} and ${percent(scale.upTo)}, ${plain(points)} points`,
    );
  if (side === null) return say(`等于 ${target}，${got}`, `equal to ${target}, ${plain(points)} points`);
  if (side === 'above' && scale.holds === 'equal')
    return say(
      `高于 ${target}，标准未规定高于 ${target} 如何扣分，按满分，${got}`,
      `above ${target}, for which the criterion says nothing, so full marks: ${plain(points)} points`,
    );
  return side === 'above'
    ? say(`${percent(value)} ≥ ${target}，${got}`, `${percent(value)} ≥ ${target}, ${plain(points)} points`)
    : say(`${percent(value)} ≤ ${target}，${got}`, `${percent(value)} ≤ ${target}, ${plain(points)} points`);
}

function deduction(
  scale: StepScale,
  step: Step,
  over: Decimal,
  above: boolean,
  mode: (typeof modes)[Mode],
  each: Decimal,
  points: Decimal,
): Localized {
  const exact = over.div(step.size);
  const counted = mode.count(exact);
  const [size, distance] = [plain(step.size), plain(over, 2)];
  const off = counted.times(each);
  const beyond = say(
    `${above ? '超过' : '低于'} ${percent(step.from)} ${distance} 个百分点`,
    `${distance} percentage points ${above ? 'over' : 'under'} ${percent(step.from)}`,
  );
  const counting =
    exact.eq(counted) && step.size.eq(1)
      ? null
      : step.size.eq(1)
        ? say(`按 ${plain(counted, 2)} 个百分点计`, `counted as ${plain(counted, 2)}`)
        : say(
            `每 ${size} 个百分点为一步，计 ${plain(counted, 2)} 步`,
            `in steps of ${size} percentage points, ${plain(counted, 2)} of them`,
          );
  const cap = scale.mostDeducted?.lt(off)
    ? say('以最多可扣分为限', 'no more than the most that may be deducted')
    : null;
  return sentence(
    beyond,
    counting,
    say(
      `扣 ${plain(counted, 2)} × ${plain(each)} = ${plain(off)} 分`,
      `${plain(counted, 2)} × ${plain(each)} = ${plain(off)} points off`,
    ),
    cap,
    say(`得 ${plain(points)} 分`, `${plain(points)} points`),
  );
}
