import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import type { Target } from '../../src/model/record.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, type RowParts, record, row, target } from '../support/record-builder.ts';

const scoreOf = (
  parts: RowParts,
  figures: readonly Figure[] = [],
  targets: readonly Target[] = [],
  policy: Partial<Policy> = {},
) => {
  const [score] = rescore(record({ rows: [row(parts)], figures, targets }), { ...defaultPolicy, ...policy });
  if (!score) throw new Error('one row gives one score');
  return score;
};
const pointsOf = (...args: Parameters<typeof scoreOf>): string => {
  const score = scoreOf(...args);
  return score.recomputed?.toFixed() ?? score.status;
};

describe('which rate a criterion means under its indicator', () => {
  const figures = [
    figure('expenditure.total', '60'),
    figure('expenditure.total', '100', { stage: 'adjusted-budget' }),
    figure('procurement', '9'),
    figure('procurement', '10', { stage: 'budget' }),
  ];
  const criterion = '执行率达到90%得满分，每低1个百分点扣0.1分，扣完为止。';
  test.each([
    ['预算执行率', '2'],
    ['部门预算执行率', '2'],
    ['资金管理', '2'],
    ['政府采购执行率', '5'],
    ['政府采购', 'insufficient-data'],
    ['项目支出预算执行率', 'insufficient-data'],
    ['制度执行率', 'insufficient-data'],
  ])('执行率 under %s gives %s', (indicator, expected) => {
    expect(pointsOf({ indicator, criterion, weight: '5', self: '5' }, figures)).toBe(expected);
  });

  test('the execution row of the national form is the whole budget’s alone', () => {
    const funds = [
      figure('funds.total', '100', { stage: 'adjusted-budget' }),
      figure('funds.total', '60', { stage: 'actual' }),
    ];
    expect(pointsOf({ indicator: '预算执行率', weight: '10', self: '6' }, funds)).toBe('6');
    expect(pointsOf({ indicator: '项目支出预算执行率', weight: '10', self: '9' }, funds)).toBe(
      'uncompilable',
    );
  });
});

describe('nothing to measure', () => {
  const procurement = {
    indicator: '政府采购执行率',
    criterion: '政府采购执行率达到100%得2分，每低1个百分点扣0.1分，扣完为止。没有政府采购预算的，得满分。',
    weight: '2',
    self: '2',
  };
  const figures = (actual: string, budget: string): Figure[] => [
    figure('procurement', actual),
    figure('procurement', budget, { stage: 'budget' }),
  ];
  test.each([
    ['10', '10', '2'],
    ['9', '10', '1'],
    ['0', '0', '2'],
    // Nothing bought of a budget: whether the exemption speaks of it is not for a machine.
    ['0', '10', 'judgement'],
  ])('%s of %s gives %s', (actual, budget, expected) => {
    expect(pointsOf(procurement, figures(actual, budget))).toBe(expected);
  });

  test.each([
    ['本单位2023年无政府采购预算。', '2'],
    ['未安排政府采购项目', '2'],
    ['无政府采购超预算情况', 'insufficient-data'],
    ['按规定采购', 'insufficient-data'],
  ])('the row says: %s', (evidence, expected) => {
    expect(pointsOf({ ...procurement, evidence })).toBe(expected);
  });
});

test('marks in proportion to a rate that should be small are left to a person', () => {
  const control = {
    indicator: '“三公经费”控制率',
    criterion: '得分=“三公经费”控制率×分值',
    weight: '5',
    self: '5',
  };
  const figures = [figure('three.total', '2'), figure('three.total', '4', { stage: 'budget' })];
  expect(pointsOf(control, figures)).toBe('judgement');
});

describe('results held against their targets', () => {
  const oneWay = '完成年度指标值的得满分；未完成的，按实际完成值/年度指标值×分值计分。';
  const bothWays = '定量指标若达到目标值，记该指标所赋全部分值；未达到目标值，按B/A或A/B×该指标分值记分。';
  test.each([
    [oneWay, '≥200人次', '200人次', '10'],
    [oneWay, '≥200人次', '150人次', '7.5'],
    [oneWay, '≤30万元', '20万元', '10'],
    // How a cost over its target is counted is not said.
    [oneWay, '≤30万元', '40万元', 'judgement'],
    [bothWays, '≤30万元', '40万元', '7.5'],
    [bothWays, '≥200人次', '150人次', '7.5'],
    [bothWays, '≥200人次', '已完成', 'insufficient-data'],
  ])('%s: %s with %s gives %s', (criterion, aim, result, expected) => {
    const targets = [target(['数量指标'], aim, result, '培训人次')];
    expect(pointsOf({ indicator: '培训人次', criterion, weight: '10', self: '10' }, [], targets)).toBe(
      expected,
    );
  });
});

test('当年无结余 is about the balance of the year alone', () => {
  const parts = {
    indicator: '资金结余',
    criterion: '当年无结余的，得3分；有结余，但不超过上年结转的，得2分；结余超过上年结转的，不得分。',
    weight: '3',
    self: '3',
  };
  const figures = [
    figure('balance.closing', '5'),
    figure('balance.current', '-10'),
    figure('income.opening', '15'),
  ];
  const score = scoreOf(parts, figures);
  expect(score.recomputed?.toFixed()).toBe('3');
  expect(score.alternatives).toEqual([]);
});

describe('a part of a step', () => {
  const base = '控制率≤100%，得5分；每超过1个百分点扣0.5分';
  const staff = { indicator: '在职人员控制率', weight: '5', self: '5' };
  const figures = [figure('staff', '38'), figure('posts', '36')];
  test.each([
    // 38 ÷ 36 = 105.56%.
    [`${base}，扣完为止。`, 'floor', '2.5', 1],
    [`${base}，扣完为止。`, 'ceil', '2', 2],
    [`${base}，不足1个百分点的按1个百分点计算，扣完为止。`, 'floor', '2', 0],
    [`${base}，不足1个百分点的不扣分，扣完为止。`, 'ceil', '2.5', 0],
  ] as const)('%s under a policy of %s', (criterion, partialStep, points, readings) => {
    const score = scoreOf({ ...staff, criterion }, figures, [], { partialStep });
    expect(score.recomputed?.toFixed()).toBe(points);
    expect(score.alternatives).toHaveLength(readings);
  });
});
