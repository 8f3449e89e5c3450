import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, type RowParts, record, row, target } from '../support/record-builder.ts';

/** `points status` of one row that is worth 10 points and takes them all, unless it says otherwise. */
function scored(parts: RowParts, figures: readonly Figure[] = [], aim?: string, result?: string): string {
  const rows = [row({ indicator: '泵站改造', weight: '10', self: '10', ...parts })];
  const targets = aim && result ? [target([], aim, result, '泵站改造')] : [];
  const [score] = rescore(record({ rows, figures, targets }), defaultPolicy);
  return `${score?.recomputed?.toFixed() ?? '-'} ${score?.status}`;
}

describe('a target and a result that the row itself tells', () => {
  const criterion = '得分=实际完成值÷目标值×分值，最高不超过分值';

  test.each([
    ['目标8座，完成8座', '10 agrees'],
    ['目标8座，完成6座', '7.5 overstated'],
    ['目标8座，实际完成9座', '10 agrees'],
    ['目标8座，完成6处', '- insufficient-data'],
    ['8/8座', '10 agrees'],
    ['6/8', '7.5 overstated'],
    ['6处/8座', '- insufficient-data'],
    ['完成6座', '- insufficient-data'],
    ['目标8座，完成6座，验收5座', '7.5 overstated'],
  ])('%s gives %s', (evidence, expected) => {
    expect(scored({ criterion, evidence })).toBe(expected);
  });

  test.each([
    ['目标800批次，得分=完成÷目标×10，最高10分', '820批次', '10 agrees'],
    ['目标800批次，得分=完成÷目标×10，最高10分', '600批次', '7.5 overstated'],
    ['目标800批次，得分=完成÷目标×10，最高10分', '600户', '- insufficient-data'],
  ])('%s and %s give %s', (rule, evidence, expected) => {
    expect(scored({ criterion: rule, evidence })).toBe(expected);
  });

  test('what should be small is left to a person', () => {
    expect(scored({ indicator: '投诉件数', criterion, evidence: '6/8件' })).toBe('- insufficient-data');
  });

  test('得分=完成率×10 takes the target’s own, where more is better', () => {
    const rule = '得分=完成率×10，最高10分';
    expect(scored({ criterion: rule }, [], '8座', '6座')).toBe('7.5 overstated');
    expect(scored({ criterion: rule }, [], '8座', '9座')).toBe('10 agrees');
    expect(scored({ criterion: rule }, [], '≤8座', '6座')).toBe('- insufficient-data');
  });

  test.each([
    ['4/5', '8 overstated'],
    ['5/5', '10 agrees'],
    ['6/5', '- insufficient-data'],
    ['多数', '- insufficient-data'],
  ])('how many targets were reached: %s gives %s', (evidence, expected) => {
    const rule = '得分=达到预期值的数量指标个数÷全部数量指标个数×10';
    expect(scored({ criterion: rule, evidence })).toBe(expected);
  });
});

describe('milestones in one criterion', () => {
  const criterion =
    '6月末：≥45%得4分，40%（含）-45%得2分，40%以下0分；9月末：≥75%得6分，60%（含）-75%得3分，60%以下0分';

  test.each([
    ['6月末45%，9月末75%', '10 agrees'],
    ['6月末44.99%，9月末75.5%', '8 overstated'],
    ['6月末40%，9月末59.9%', '2 overstated'],
    ['6月末45%', '- insufficient-data'],
    ['6月末45%，9月末60%，9月末75%', '- insufficient-data'],
  ])('%s gives %s', (evidence, expected) => {
    expect(scored({ criterion, evidence })).toBe(expected);
  });
});

describe('a number alone before bands', () => {
  const down = '100%得10分；90%（含）-100%得8分；80%（含）-90%得6分；80%以下0分';
  const up = '0计10分；0-10%（含）计8分；大于10%不得分';

  test.each([
    [down, '100%', '10 agrees'],
    [down, '99.9%', '8 overstated'],
    [down, '79.9%', '0 overstated'],
    [up, '0%', '10 agrees'],
    [up, '0.1%', '8 overstated'],
    [up, '10.1%', '0 overstated'],
  ])('%s: %s gives %s', (criterion, evidence, expected) => {
    expect(scored({ indicator: '管网巡检完成率', criterion, evidence })).toBe(expected);
  });
});

test('the rate of projects is no rate of the whole', () => {
  const criterion = '部门预算项目年终执行率达到100%得10分；未达到的，得分=执行率×10';
  const whole = [
    figure('funds.total', '100', { stage: 'adjusted-budget' }),
    figure('funds.total', '98', { stage: 'actual' }),
  ];
  expect(scored({ indicator: '预算完成', criterion, evidence: '97%', self: '9.7' }, whole)).toBe(
    '9.7 agrees',
  );
  expect(scored({ indicator: '预算完成', criterion, self: '9.8' }, whole)).toBe('- insufficient-data');
});

test('the kinds of posts stand for all of them where no total does', () => {
  const criterion = '≤100%得10分，每超1个百分点扣1分';
  const parts = { indicator: '在职人员控制率', criterion };
  const kinds = [
    figure('posts.administrative', '20'),
    figure('posts.institution', '30'),
    figure('staff', '51'),
  ];
  expect(scored(parts, kinds)).toBe('8 overstated');
  expect(scored(parts, [...kinds, figure('posts.institution', '40')])).toBe('- insufficient-data');
  expect(scored(parts, [...kinds, figure('posts', '51')])).toBe('10 agrees');
});
