import type { Rate, RateOperand } from '../concepts/index.ts';
import type { Stage } from '../model/figure.ts';
import type { Localized } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import { say } from './wording.ts';

/** One meaning of a rate: which figures it is computed from. The first of several is the one that applies. */
export interface Definition {
  readonly rate: Rate;
  /** Null where the rate has a single meaning. */
  readonly reading: Localized | null;
}

const withStages = (operand: RateOperand, stages: readonly (Stage | null)[]): RateOperand => ({
  ...operand,
  stages,
  ...(operand.instead && !operand.minus
    ? { instead: operand.instead.map((other) => ({ ...other, stages })) }
    : {}),
});

const bases: Readonly<
  Record<'budget' | 'actual', { stages: readonly (Stage | null)[]; reading: Localized }>
> = {
  budget: {
    stages: ['budget', 'initial-budget', 'adjusted-budget'],
    reading: say('按两年预算数比较', 'the two years’ budgets compared'),
  },
  actual: { stages: ['actual', null], reading: say('按两年决算数比较', 'the two years’ accounts compared') },
};

const denominators: Readonly<
  Record<'initial' | 'adjusted', { stages: readonly (Stage | null)[]; reading: Localized }>
> = {
  initial: {
    stages: ['initial-budget'],
    reading: say('以年初预算数为分母', 'the initial budget as denominator'),
  },
  adjusted: {
    stages: ['adjusted-budget'],
    reading: say('以调整后（全年）预算数为分母', 'the adjusted budget as denominator'),
  },
};

/** What 指标说明 says of the base of a change: 预算数, 决算数, or nothing (总额). */
export function baseSaid(text: string): 'budget' | 'actual' | null {
  const budget = /预算(?:数|安排|金额|总额)/.test(text);
  const actual = /决算(?:数|金额|总额)?|实际(?:支出|发生)/.test(text);
  return budget === actual ? null : budget ? 'budget' : 'actual';
}

/** What an indicator says of the budget that it divides by: 调整后预算执行率. */
export function budgetSaid(indicator: string): 'initial' | 'adjusted' | null {
  if (/(?:调整后|全年)预算/.test(indicator)) return 'adjusted';
  return /年初预算/.test(indicator) ? 'initial' : null;
}

/** The meanings of a rate, the one that the form or the policy chooses first. */
export function definitionsOf(
  rate: Rate,
  policy: Policy,
  said: 'budget' | 'actual' | null,
  budget: 'initial' | 'adjusted' | null = null,
): Definition[] {
  if (rate.form === 'change' && rate.numerator.concept === rate.denominator.concept) {
    const order =
      (said ?? policy.changeBase) === 'budget'
        ? (['budget', 'actual'] as const)
        : (['actual', 'budget'] as const);
    const meanings = order.map((base) => ({
      rate: {
        ...rate,
        numerator: withStages(rate.numerator, bases[base].stages),
        denominator: withStages(rate.denominator, bases[base].stages),
      },
      reading: bases[base].reading,
    }));
    return said === null ? meanings : meanings.slice(0, 1);
  }
  if (rate.id === 'rate.adjustment') return byDenominator(rate, policy.adjustmentBase);
  if (rate.id === 'rate.execution' || rate.id === 'rate.completion')
    return byDenominator(rate, budget ?? policy.executionBase).slice(0, budget === null ? 2 : 1);
  return [{ rate, reading: null }];
}

function byDenominator(rate: Rate, first: 'initial' | 'adjusted'): Definition[] {
  const second = first === 'initial' ? 'adjusted' : 'initial';
  return [
    // 预算数 that names no state is taken for the one that applies.
    {
      rate: { ...rate, denominator: withStages(rate.denominator, [...denominators[first].stages, 'budget']) },
      reading: denominators[first].reading,
    },
    {
      rate: { ...rate, denominator: withStages(rate.denominator, denominators[second].stages) },
      reading: denominators[second].reading,
    },
  ];
}
