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

describe('P7: one amount against another', () => {
  const balance = {
    indicator: '资金结余',
    criterion: '无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。',
    weight: '3',
    self: '3',
  };
  test.each([
    ['0', '15.57', '3'],
    ['-0.01', '15.57', '3'],
    ['0.01', '15.57', '2'],
    ['15.57', '15.57', '2'],
    ['15.58', '15.57', '0'],
    ['0', null, '3'],
  ])('closing %s with %s carried forward gives %s', (closing, opening, expected) => {
    const figures = [
      figure('balance.closing', closing),
      ...(opening === null ? [] : [figure('income.opening', opening)]),
    ];
    expect(scoreOf(balance, figures).recomputed?.toFixed()).toBe(expected);
  });

  test('amounts of two tables are compared in one unit', () => {
    const score = scoreOf(balance, [
      figure('balance.closing', '155000', { unit: '元' }),
      figure('income.opening', '15.57'),
    ]);
    expect(score.recomputed?.toFixed()).toBe('2');
    expect(score.calculation.zh).toContain('15.5 ≤ 上年结转 15.57');
  });

  test('the reference amount is asked for where it is missing', () => {
    const score = scoreOf(balance, [figure('balance.closing', '5')]);
    expect(score.status).toBe('insufficient-data');
    expect(score.missing.map((item) => item.zh)).toEqual(['上年结转']);
  });

  test('what is beyond the reference may be left unsaid', () => {
    const criterion = '无结余3分；有结余但不超过上年结转2分；超过上年结转不得分';
    const score = scoreOf({ ...balance, criterion, self: '2' }, [
      figure('balance.closing', '5'),
      figure('income.opening', '6'),
    ]);
    expect(score.status).toBe('agrees');
  });

  test('a criterion that says which balance it means has one reading', () => {
    const score = scoreOf(
      {
        ...balance,
        criterion: '无累计结余，3分；有累计结余，但不超过上年结转，2分；累计结余超过上年结转，不得分。',
      },
      [figure('balance.closing', '5'), figure('balance.current', '-10'), figure('income.opening', '15')],
    );
    expect(score.recomputed?.toFixed()).toBe('2');
    expect(score.alternatives).toEqual([]);
  });
});

describe('P8: proportional', () => {
  const figures = [
    figure('funds.total', '200', { stage: 'initial-budget' }),
    figure('funds.total', '300', { stage: 'adjusted-budget' }),
    figure('funds.total', '296', { stage: 'actual' }),
  ];

  test('the execution row of the national form is defined by the form', () => {
    const score = scoreOf({ indicator: '年度资金总额（预算执行率）', weight: '10', self: '9.87' }, figures);
    expect(score.status).toBe('agrees');
    expect(score.recomputed?.toFixed()).toBe('9.87');
    expect(score.calculation.zh).toContain('296 ÷ 300 × 100% ≈ 98.67%');
  });

  test.each([
    ['9.87', 'agrees'],
    ['9.9', 'agrees'],
    ['10', 'overstated'],
    ['9.8', 'understated'],
  ])('a self score of %s %s', (self, status) => {
    expect(scoreOf({ indicator: '预算执行率', weight: '10', self }, figures).status).toBe(status);
  });

  test('without the form’s own table, an execution row without a criterion stays without one', () => {
    const score = scoreOf({ indicator: '预算执行率', weight: '10', self: '10' }, [
      figure('expenditure.total', '100'),
      figure('expenditure.total', '100', { stage: 'budget' }),
    ]);
    expect(score.status).toBe('uncompilable');
  });

  test('the initial budget as denominator where the policy says so', () => {
    const parts = { indicator: '预算执行率', criterion: '得分(20分*执行率)', weight: '20', self: '20' };
    const adjusted = scoreOf(parts, figures);
    expect(adjusted.recomputed?.toFixed()).toBe('19.73');
    expect(adjusted.alternatives.map((other) => other.score.toFixed())).toEqual(['20']);
    expect(scoreOf(parts, figures, [], { executionBase: 'initial' }).recomputed?.toFixed()).toBe('20');
  });

  test('a budget of nothing gives no rate and no full marks', () => {
    const score = scoreOf({ indicator: '预算执行率', weight: '10', self: '0' }, [
      figure('funds.total', '0', { stage: 'adjusted-budget' }),
      figure('funds.total', '0', { stage: 'actual' }),
    ]);
    expect(score.status).toBe('judgement');
    expect(score.recomputed).toBeNull();
  });
});

describe('P9 and P17: a printed formula', () => {
  const sichuan = {
    indicator: '编制准确',
    criterion:
      '指标得分=(1-10×部门全年预算调剂金额/年初部门预算数))*指标分值。其中：若部门全年预算调剂金额/年初部门预算数>0.1，此项得0分',
    weight: '10',
    self: '9.8',
  };
  test.each([
    ['0', '10'],
    ['2', '9.8'],
    ['50', '5'],
    ['100', '0'],
    ['101', '0'],
  ])('moving %s of 1000 gives %s', (moved, expected) => {
    const score = scoreOf(sichuan, [
      figure('adjustment', moved),
      figure('expenditure.total', '1000', { stage: 'initial-budget' }),
    ]);
    expect(score.recomputed?.toFixed()).toBe(expected);
  });

  test('is written with the numbers put in', () => {
    const score = scoreOf(sichuan, [
      figure('adjustment', '2'),
      figure('expenditure.total', '1000', { stage: 'initial-budget' }),
    ]);
    expect(score.calculation.zh).toContain('(1 − 10 × 2 ÷ 1000) × 10 = 9.8');
  });

  test('names that only another office knows are asked for', () => {
    const score = scoreOf({
      indicator: '重点工作实际完成率',
      criterion: '该项得分=（绩效办对应部分考核得分/该部分总分）*8',
      weight: '8',
      self: '8',
    });
    expect(score.status).toBe('insufficient-data');
    expect(score.missing.map((item) => item.zh)).toEqual(['绩效办对应部分考核得分', '该部分总分']);
  });
});

describe('P13 and P18', () => {
  test('half-year and nine-month progress add up, or are asked for', () => {
    const parts = {
      indicator: '支出进度率',
      criterion:
        '半年进度：进度率≥45%，得2分；40%（含）-45%，得1分；＜40%，得0分。前三季度进度：进度率≥75%，得3分；60%（含）-75%，得2分；＜60%，得0分。',
      weight: '5',
      self: '5',
    };
    expect(scoreOf(parts).missing.map((item) => item.zh)).toEqual(['半年进度率', '前三季度进度率']);
    const score = scoreOf(parts, [
      figure('~半年进度率', '46', { unit: '%' }),
      figure('~前三季度进度率', '70', { unit: '%' }),
    ]);
    expect(score.recomputed?.toFixed()).toBe('4');
    expect(score.status).toBe('overstated');
    expect(score.defects).toEqual([]);
  });

  test('who has no building is marked full, which only the department can say', () => {
    const score = scoreOf({
      indicator: '楼堂馆所控制率',
      criterion: '100%以下(含)计满分,每超出5%扣2分,扣完为止。没有楼堂馆所项目的部门按满分计算。',
      weight: '5',
      self: '5',
    });
    expect(score.status).toBe('insufficient-data');
    expect(score.alternatives.map((other) => `${other.reading.zh} ${other.score.toFixed()}`)).toEqual([
      '如没有楼堂馆所项目，按满分计算 5',
    ]);
  });

  test('one of two rates that should be small has no share completed', () => {
    const score = scoreOf({
      indicator: '结转结余',
      criterion: '结转结余率或结转结余变动率，二者择其一进行考核,按完成比例计算得分,满分为止',
      weight: '4',
      self: '4',
    });
    expect(score.status).toBe('judgement');
  });
});

describe('P14 and P15: targets and results', () => {
  const share = {
    indicator: '目标实现',
    criterion:
      '单个数量指标实际完成未达到预期指标或超过预期指标30%以上的，均不计分。该项指标得分=达到预期值的数量指标个数/全部数量指标个数',
    weight: '10',
    self: '10',
  };
  test.each([
    [['10家', '13家'], '10'],
    [['9家', '13家'], '5'],
    [['10家', '13.1家'], '5'],
    [['9家', '20家'], '0'],
  ])('results %j give %s', (results, expected) => {
    const targets = results.map((result) => target(['产出', '数量指标'], '≥10家', result));
    expect(scoreOf(share, [], targets).recomputed?.toFixed()).toBe(expected);
  });

  test('a result in words is no number', () => {
    const score = scoreOf(share, [], [target(['产出', '数量指标'], '≥10家', '全部完成')]);
    expect(score.status).toBe('insufficient-data');
  });

  const attainment = {
    indicator: '培训人次',
    criterion: '正向指标(目标值≥X)得分=权重*B/A；反向指标(≤X)得分=权重*A/B；得分不得突破权重总额',
    weight: '10',
    self: '10',
  };
  test.each([
    ['≥200人次', '150人次', '7.5'],
    ['≥200人次', '260人次', '10'],
    ['≤30万元', '40万元', '7.5'],
    ['≤30万元', '20万元', '10'],
  ])('%s with %s gives %s', (aim, result, expected) => {
    const score = scoreOf(attainment, [], [target(['数量指标'], aim, result, '培训人次')]);
    expect(score.recomputed?.toFixed()).toBe(expected);
  });

  test('another indicator’s target does not serve', () => {
    expect(scoreOf(attainment, [], [target(['数量指标'], '≥200人', '150人', '走访人数')]).status).toBe(
      'insufficient-data',
    );
  });
});

describe('statuses', () => {
  const steps = {
    indicator: '财政供养人员控制率',
    criterion: '控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    weight: '5',
  };
  const full = [figure('staff', '9'), figure('posts', '10')];

  test('the same text under another name scores the same way', () => {
    const one = scoreOf({ ...steps, self: '5' }, full);
    const other = scoreOf({ ...steps, indicator: '编制控制率', self: '5' }, full);
    expect(other.recomputed).toEqual(one.recomputed);
  });

  test.each([
    ['5', 'agrees'],
    ['6', 'overstated'],
    ['4', 'understated'],
  ])('a self score of %s %s', (self, status) => {
    expect(scoreOf({ ...steps, self }, full).status).toBe(status);
  });

  test('a self score that fits the other way of counting is ambiguous', () => {
    const over = [figure('staff', '38'), figure('posts', '36')];
    expect(scoreOf({ ...steps, self: '2.22' }, over).status).toBe('ambiguous');
    expect(scoreOf({ ...steps, self: '2.2' }, over).status).toBe('ambiguous');
    expect(scoreOf({ ...steps, self: '5' }, over).status).toBe('overstated');
  });

  test('without a self score the recomputed one stands alone', () => {
    const score = scoreOf(steps, full);
    expect(score.recomputed?.toFixed()).toBe('5');
    expect(score.missing.map((item) => item.zh)).toEqual(['自评得分']);
    expect(score.status).toBe('insufficient-data');
  });

  test('a weight shared with other rows is nobody’s full mark', () => {
    const shared = scoreOf({
      indicator: '固定资产利用率',
      criterion: '每低于100%一个百分点扣0.1分，扣完为止。',
      weight: '15',
      weightShared: 3,
      self: '5',
    });
    expect(shared.status).toBe('judgement');
  });

  test('no criterion is uncompilable, whatever the indicator is called', () => {
    const score = scoreOf({ indicator: '预算完成率', weight: '5', self: '5' }, full);
    expect(score.status).toBe('uncompilable');
    expect(score.calculation.zh).toBe('没有评分标准');
  });

  test('a rate outside the vocabulary is asked for by its name', () => {
    const score = scoreOf({
      indicator: '绿化覆盖率',
      criterion: '≥40%得5分；30%（含）-40%得3分；低于30%不得分',
      weight: '5',
      self: '5',
    });
    expect(score.missing.map((item) => item.zh)).toEqual(['绿化覆盖率']);
    const known = scoreOf(
      {
        indicator: '绿化覆盖率',
        criterion: '≥40%得5分；30%（含）-40%得3分；低于30%不得分',
        weight: '5',
        self: '5',
      },
      [figure('~绿化覆盖率', '35', { unit: '%' })],
    );
    expect(known.recomputed?.toFixed()).toBe('3');
  });
});
