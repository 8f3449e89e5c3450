import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import type { Target } from '../../src/model/record.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, type RowParts, record, row, target } from '../support/record-builder.ts';

const scoresOf = (
  rows: readonly RowParts[],
  figures: readonly Figure[] = [],
  targets: readonly Target[] = [],
  policy: Partial<Policy> = {},
) => rescore(record({ rows: rows.map(row), figures, targets }), { ...defaultPolicy, ...policy });

/** `points status` of one row. */
const scored = (...[parts, ...rest]: [RowParts, ...(readonly Figure[])[]]): string => {
  const [score] = scoresOf([parts], rest[0] ?? []);
  return `${score?.recomputed?.toFixed() ?? '-'} ${score?.status}`;
};

const told = (label: string, value: string, changes: Partial<Figure> = {}): Figure =>
  figure(`~${label}`, value, { label, unit: '%', origin: 'sentence', ...changes });

describe('a rate in the row itself', () => {
  const rate = { indicator: '管网巡检完成率', criterion: '≥90%得10分，否则不得分', weight: '10', self: '10' };

  test.each([
    [{ evidence: '92.5%' }, '10 agrees'],
    [{ evidence: '46/50' }, '10 agrees'],
    [{ evidence: '44座/50座' }, '0 overstated'],
    [{ evidence: '46/0' }, '- insufficient-data'],
    [{ evidence: '46次/50座' }, '- insufficient-data'],
    [{ evidence: '≥92%' }, '- insufficient-data'],
    [{ explanation: '完成率92%' }, '10 agrees'],
    [{ explanation: '巡检完成率为88.0%' }, '0 overstated'],
    [{ explanation: '完成率92%得满分' }, '- insufficient-data'],
    [{ explanation: '完成率92%以上' }, '- insufficient-data'],
    [{ explanation: '完成率未达95%' }, '- insufficient-data'],
    [{ explanation: '全市完成率92%，我局完成率88%' }, '- insufficient-data'],
    [{ explanation: '维修率92%' }, '- insufficient-data'],
    [{ reason: '完成率88.2%，扣10分' }, '0 overstated'],
    [{ reason: '一季度完成率偏低' }, '- insufficient-data'],
  ])('%o', (columns, expected) => {
    expect(scored({ ...rate, ...columns })).toBe(expected);
  });
});

describe('a rate in the report under the indicator’s name', () => {
  const criterion = '≥90%得10分，否则不得分';
  const named = (indicator: string): RowParts => ({ indicator, criterion, weight: '10', self: '10' });

  test.each([
    ['工单办结率', [told('办结率', '93', { scope: '热线工单' })], '10 agrees'],
    ['工单办结率', [told('办结率', '93', { scope: '信访件' })], '- insufficient-data'],
    ['病床使用率', [told('病床使用率', '89')], '0 overstated'],
    ['病床使用率', [told('病床使用率', '89', { year: 2019 })], '- insufficient-data'],
    ['病床使用率', [told('病床使用率', '89'), told('病床使用率', '91')], '0 ambiguous'],
    [
      '档案整理完成率',
      [figure('~档案整理卷数|完成率', '95', { label: '档案整理卷数 · 完成率', unit: '%' })],
      '10 agrees',
    ],
    [
      '档案整理完成率',
      [figure('~设备购置|完成率', '95', { label: '设备购置 · 完成率', unit: '%' })],
      '- insufficient-data',
    ],
    ['河道清淤完成率', [told('完成河道清淤占年度计划', '104', { scope: '计划' })], '10 agrees'],
    ['河道清淤完成率', [told('完成河道清淤占总长', '40', { scope: '总长' })], '- insufficient-data'],
  ])('%s', (indicator, figures, expected) => {
    expect(scored(named(indicator), figures)).toBe(expected);
  });

  const counted = (label: string, value: string, scope = '排查问题'): Figure =>
    told(label, value, { unit: '处', scope });

  test.each([
    ['48', '50', '9.6 agrees'],
    ['50', '48', '- insufficient-data'],
  ])('%s of %s counted in one sentence', (part, whole, expected) => {
    const parts = { indicator: '问题整改率', criterion: '整改率×10', weight: '10', self: '9.6' };
    expect(scored(parts, [counted('排查问题', whole), counted('整改', part)])).toBe(expected);
    expect(scored(parts, [counted('排查问题', whole), counted('整改', part, '别的问题')])).toBe(
      '- insufficient-data',
    );
  });

  test('the result of the target of that name', () => {
    const statuses = (name: string): string | undefined =>
      scoresOf([named('课程合格率')], [], [target(['质量'], '≥90%', '88%', name)])[0]?.status;
    expect(statuses('课程合格率')).toBe('overstated');
    expect(statuses('课程开出率')).toBe('insufficient-data');
  });

  test('of two surveys each row takes its own', () => {
    const rows = [named('家属满意度'), named('职员满意度')];
    const figures = [figure('rate.satisfaction', '88', { label: '职员满意度' })];
    expect(scoresOf(rows, figures).map(({ status }) => status)).toEqual(['insufficient-data', 'overstated']);
  });
});

describe('a count in the criterion’s own unit', () => {
  const beds = { indicator: '新设床位数', criterion: '≥200张得10分，不足按比例', weight: '10', self: '10' };

  test.each([
    [beds, { evidence: '210张' }, '10 agrees'],
    [beds, { evidence: '150张' }, '7.5 overstated'],
    [beds, { evidence: '210个' }, '- insufficient-data'],
    [beds, { evidence: '210' }, '- insufficient-data'],
    [beds, { evidence: '约210张' }, '- insufficient-data'],
    [beds, { evidence: '新设210张，撤销20张' }, '- insufficient-data'],
    [{ ...beds, criterion: '≤8天得10分' }, { evidence: '7.9天' }, '10 agrees'],
    [{ ...beds, criterion: '≤8天得10分' }, { evidence: '8.1天' }, '- judgement'],
    [{ ...beds, criterion: '≥1.5万亩得10分' }, { evidence: '1.6万亩' }, '10 agrees'],
    [{ ...beds, criterion: '≥1.5万亩得10分' }, { evidence: '15500亩' }, '10 agrees'],
    [{ ...beds, criterion: '≥1.5万亩得10分，否则不得分' }, { evidence: '14900亩' }, '0 overstated'],
  ])('%o %o', (parts, columns, expected) => {
    expect(scored({ ...parts, ...columns })).toBe(expected);
  });

  test('from a target or a sentence of that name', () => {
    const status = (figures: readonly Figure[], targets: readonly Target[]): string | undefined =>
      scoresOf([beds], figures, targets)[0]?.status;
    expect(status([], [target(['数量'], '≥200张', '205张', '新设床位数')])).toBe('agrees');
    expect(status([told('新设床位', '205', { unit: '张' })], [])).toBe('agrees');
    expect(status([told('新设床位', '205', { unit: '人' })], [])).toBe('insufficient-data');
    expect(status([told('开放床位', '205', { unit: '张' })], [])).toBe('insufficient-data');
  });
});

describe('a change since the year before', () => {
  const trend = {
    indicator: '学生就业率',
    criterion: '就业率较上年提高得10分，持平得8分，下降得5分',
    weight: '10',
    self: '10',
  };
  const moved = (label: string, value: string): Figure =>
    told(label, value, { stage: 'change', unit: '百分点' });

  test.each([
    [[moved('学生就业率提高', '1.2')], '10 agrees'],
    [[moved('学生就业率下降', '1.2')], '5 overstated'],
    [[moved('学生就业率比2019年下降', '1.2')], '5 overstated'],
    [[moved('学生就业率提高', '1.2'), moved('学生就业率下降', '0.3')], '- insufficient-data'],
    [[moved('教师就业率提高', '1.2')], '- insufficient-data'],
    [[], '- insufficient-data'],
  ])('%#', (figures, expected) => {
    expect(scored(trend, figures)).toBe(expected);
  });
});

test.each([
  ['旅客量比上年增长率', '6.2', '10 agrees'],
  ['旅客量比上年增长率', '4.9', '8 overstated'],
  ['旅客量比上年下降率', '6.2', '0 overstated'],
  ['货物量比上年增长率', '6.2', '- insufficient-data'],
])('a growth told as %s %s', (label, value, expected) => {
  const parts = {
    indicator: '旅客量增长',
    criterion: '≥6%得10分，0-6%得8分，负增长0分',
    weight: '10',
    self: '10',
  };
  expect(scored(parts, [told(label, value, { stage: 'change' })])).toBe(expected);
});

describe('held against the budget that the indicator names', () => {
  const spent = [figure('three.total', '9.5'), figure('three.total', '10', { stage: 'budget' })];
  const within = { criterion: '不超预算得5分', weight: '5', self: '5' };

  test('the three public expenses', () => {
    expect(scored({ indicator: '“三公”经费控制', ...within }, spent)).toBe('5 agrees');
    expect(scored({ indicator: '经费控制', ...within, criterion: '三公经费不超预算得5分' }, spent)).toBe(
      '5 agrees',
    );
  });

  test('what was not met and what the text leaves open goes to a person', () => {
    const over = [figure('three.total', '10.5'), figure('three.total', '10', { stage: 'budget' })];
    expect(scored({ indicator: '“三公”经费控制', ...within }, over)).toBe('- judgement');
  });

  test('something else’s budget is not the department’s', () => {
    const whole = [
      figure('expenditure.total', '90'),
      figure('expenditure.total', '100', { stage: 'budget' }),
    ];
    expect(scored({ indicator: '会议费控制', ...within }, [...spent, ...whole])).toBe('- insufficient-data');
  });

  test('people against posts', () => {
    const people = (staff: string): Figure[] => [figure('staff', staff), figure('posts', '30')];
    const posts = { indicator: '人员编制控制', criterion: '不超编得5分', weight: '5', self: '5' };
    expect(scored(posts, people('30'))).toBe('5 agrees');
    expect(scored(posts, people('31'))).toBe('- judgement');
    const divided = { ...posts, indicator: '人员管理', criterion: '实有/编制≤100%得5分，否则不得分' };
    expect(scored(divided, people('30'))).toBe('5 agrees');
    expect(scored(divided, people('31'))).toBe('0 overstated');
    expect(scored({ ...divided, criterion: '党员/编制≤100%得5分' }, people('30'))).toBe(
      '- insufficient-data',
    );
  });
});

test('按比例 beneath a target is of the rate or of the target: a self score by either is no error', () => {
  const statusOf = (self: string): string =>
    scored({
      indicator: '结案率',
      criterion: '结案率≥96%得12分，否则按比例得分',
      weight: '12',
      self,
      evidence: '72%',
    });
  expect(statusOf('8.64')).toBe('8.64 agrees');
  expect(statusOf('9')).toBe('8.64 ambiguous');
  expect(statusOf('12')).toBe('8.64 overstated');
});
