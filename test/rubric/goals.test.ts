import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { Target } from '../../src/model/record.ts';
import { rescore } from '../../src/rubric/index.ts';
import { kindOf } from '../support/criteria.ts';
import { figure, record, row, target } from '../support/record-builder.ts';

const scored = (
  criterion: string,
  targets: readonly Target[],
  changes: { indicator?: string; self?: string; figures?: readonly Figure[] } = {},
): string => {
  const { indicator = '泵站改造', self = '12', figures = [] } = changes;
  const rows = [row({ indicator, criterion, weight: '12', self })];
  const [score] = rescore(record({ rows, targets, figures }), defaultPolicy);
  return `${score?.recomputed?.toFixed() ?? '-'} ${score?.status}`;
};
const stations = (aim: string, result: string, name = '泵站改造座数'): Target =>
  target(['数量'], aim, result, name);

describe('完成目标得12分', () => {
  const inProportion = '完成目标得12分，未完成按比例计分';
  const orNothing = '完成年度目标得12分，未完成不得分';
  const unsaid = '达到目标12分';

  test.each([
    [inProportion, '≥8座', '8座', '12 agrees'],
    [inProportion, '≥8座', '9座', '12 agrees'],
    [inProportion, '≥8座', '6座', '9 overstated'],
    [inProportion, '≤8天', '6天', '12 agrees'],
    [inProportion, '≤8天', '10天', '- judgement'],
    [inProportion, '0起', '0起', '12 agrees'],
    [inProportion, '0起', '1起', '- insufficient-data'],
    [inProportion, '≥8座', '9处', '- insufficient-data'],
    [inProportion, '≤8天', '7小时', '- insufficient-data'],
    [inProportion, '≥8座', '9座、2处', '- insufficient-data'],
    [inProportion, '≥8座', '约9座', '- insufficient-data'],
    [orNothing, '≥8座', '8座', '12 agrees'],
    [orNothing, '≥8座', '7座', '0 overstated'],
    [unsaid, '≥8座', '8座', '12 agrees'],
    [unsaid, '≥8座', '7座', '- judgement'],
  ])('%s with %s and %s', (criterion, aim, result, expected) => {
    expect(scored(criterion, [stations(aim, result)])).toBe(expected);
  });

  test('only the one target of that name', () => {
    expect(scored(inProportion, [stations('≥8座', '9座', '闸门改造座数')])).toBe('- insufficient-data');
    const two = [stations('≥8座', '6座', '大型泵站改造座数'), stations('≥20座', '21座', '小型泵站改造座数')];
    expect(scored(inProportion, two)).toBe('- insufficient-data');
  });

  test('of what is unwanted, a target without a sign does not say which way is better', () => {
    const fires = (aim: string): string =>
      scored(inProportion, [stations(aim, '3起', '森林火灾起数')], { indicator: '森林火灾起数' });
    expect(fires('4起')).toBe('- insufficient-data');
    expect(fires('≤4起')).toBe('12 agrees');
    const answered = [stations('=100%', '75%', '投诉按期办结率')];
    expect(scored(inProportion, answered, { indicator: '投诉按期办结率' })).toBe('9 overstated');
  });

  test('the share of the plan that the report states serves as well', () => {
    const stated = (value: string): Figure =>
      figure('~泵站改造（座）|完成比例', value, { label: '泵站改造（座） · 完成比例', unit: '%' });
    expect(scored(inProportion, [], { figures: [stated('102.5')] })).toBe('12 agrees');
    expect(scored(inProportion, [], { figures: [stated('75')] })).toBe('9 overstated');
    expect(scored(inProportion, [], { figures: [stated('75')], self: '9' })).toBe('9 agrees');
  });

  test('完成率 of a target is what was done of it', () => {
    const rate = (aim: string, result: string): string =>
      scored('完成率×12，封顶12分', [stations(aim, result)], { indicator: '泵站改造完成率' });
    expect(rate('8座', '9座')).toBe('12 agrees');
    expect(rate('8座', '6座')).toBe('9 overstated');
    expect(rate('≤8座', '6座')).toBe('- insufficient-data');
  });

  test('a target of words is a person’s', () => {
    expect(scored(unsaid, [stations('明显改善', '明显改善')])).toBe('- judgement');
  });
});

test.each([
  '完成目标得12分，每少1座扣1分',
  '完成目标且群众满意得12分',
  '完成全部年度任务的得满分，未全部完成的酌情扣分',
  '完成目标任务的50%得12分',
])('%s is no goal', (text) => {
  expect(kindOf(text)).not.toBe('attainment');
});
