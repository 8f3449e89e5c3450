import { describe, expect, test } from 'vitest';
import { defaultPolicy, policySchema } from '../../src/model/policy.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, record, target } from '../support/record-builder.ts';
import { referenceRows } from '../support/reference-rubric.ts';

/** The reference submission: its own figures under the 25 rows of its rubric, department and people left out. */
const reference = () =>
  record({
    rows: referenceRows(),
    posts: figure('posts', '10', { origin: 'form', unit: null }),
    staff: figure('staff', '12', { origin: 'form', unit: null }),
    figures: [
      figure('income.total', '1074.06'),
      figure('income.opening', '15.57'),
      figure('income.public', '1058.49'),
      figure('expenditure.total', '1069.02'),
      figure('expenditure.basic', '309.93'),
      figure('expenditure.project', '759.09'),
      figure('balance.current', '-10.53'),
      figure('balance.closing', '5.03'),
      figure('three.total', '2.25', { unitSource: 'assumed' }),
      figure('three.reception', '2.25', { unitSource: 'assumed' }),
      figure('assets.fixed', '45.46', { unitSource: 'assumed' }),
      figure('assets.fixed.in-use', '45.46', { unitSource: 'assumed' }),
      figure('posts', '10', { origin: 'sentence', unit: '个' }),
      figure('staff', '12', { origin: 'sentence', unit: '人' }),
      figure('staff.temporary', '3', { origin: 'sentence', unit: '人' }),
      figure('three.total', '2.25', { origin: 'sentence' }),
    ],
    targets: [
      target(['效益目标', '社会公众或服务对象满意度'], '指标：企业满意度90%以上。', '企业满度96%。'),
      target(['产出目标', '成本指标'], '指标1：完成任务支出不超过预算批复金额', '100%'),
    ],
  });

const statuses = {
  财政供养人员控制率: 'overstated',
  '“三公经费”变动率': 'insufficient-data',
  重点支出安排率: 'insufficient-data',
  预算调整率: 'insufficient-data',
  支付进度: 'insufficient-data',
  资金结余: 'overstated',
  '“三公经费”控制率': 'insufficient-data',
  资金使用合规性: 'judgement',
  预决算信息公开性和完善性: 'judgement',
  政府采购执行率: 'insufficient-data',
  公务卡刷卡率: 'insufficient-data',
  资产管理安全性: 'judgement',
  固定资产利用率: 'agrees',
  推进全面小康建设指标任务完成情况: 'uncompilable',
  其他工作实绩指标完成情况: 'uncompilable',
  经济效益: 'uncompilable',
  生态效益: 'uncompilable',
  社会公众或服务对象满意度: 'agrees',
} as const;

describe('the reference submission', () => {
  const subject = reference();
  const scores = rescore(subject, defaultPolicy);
  const of = (name: string) => {
    const index = subject.rubric.findIndex((row) => row.indicator.text.replace(/\s/g, '') === name);
    const score = scores[index];
    if (!score) throw new Error(`no row ${name}`);
    return score;
  };

  test('every row has a score, in order', () => {
    expect(scores.map((score) => score.row)).toEqual(subject.rubric.map((_, index) => index));
    expect(scores).toHaveLength(25);
  });

  test.each(Object.entries(statuses))('%s is %s', (name, status) => {
    expect(of(name).status).toBe(status);
  });

  test('12 people on 10 posts earn nothing, and the calculation shows why', () => {
    const score = of('财政供养人员控制率');
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(score.calculation.zh).toBe(
      '12 ÷ 10 × 100% = 120%，超过 100% 20 个百分点，扣 20 × 0.5 = 10 分，得 0 分',
    );
    expect(score.inputs.map((input) => input.concept)).toEqual(['staff', 'posts']);
    expect(score.alternatives).toEqual([]);
  });

  test('资金结余 is 2 by the accumulated balance, and 3 by the balance of the year', () => {
    const score = of('资金结余');
    expect(score.recomputed?.toFixed()).toBe('2');
    expect(score.alternatives.map((other) => other.score.toFixed())).toEqual(['3']);
    expect(score.alternatives[0]?.reading.zh).toContain('当年结余');
    expect(score.calculation.zh).toBe('累计结余 5.03 > 0，有结余，5.03 ≤ 上年结转 15.57，未超过，得 2 分');
  });

  test('a bureau that means the balance of the year gets the other reading first', () => {
    const other = rescore(subject, policySchema.parse({ balance: 'current' }))[5];
    expect(other?.status).toBe('agrees');
    expect(other?.alternatives.map((reading) => reading.score.toFixed())).toEqual(['2']);
  });

  test('27 points stand without any data', () => {
    const points = scores
      .filter((score) => score.status === 'insufficient-data')
      .map((score) => subject.rubric[score.row]?.selfScore)
      .reduce((sum, leaf) => sum + (leaf?.state === 'stated' ? leaf.value.value.toNumber() : 0), 0);
    expect(points).toBe(27);
  });

  test.each([
    ['“三公经费”变动率', ['本年“三公经费”预算数', '上年“三公经费”预算数']],
    ['重点支出安排率', ['重点项目支出']],
    ['预算调整率', ['预算调整数', '本年部门支出年初预算数']],
    ['支付进度', ['各专项资金下达时间与比例']],
    ['“三公经费”控制率', ['本年“三公经费”预算数']],
    ['政府采购执行率', ['政府采购金额', '本年政府采购金额预算数']],
    ['公务卡刷卡率', ['公务卡支出', '应使用公务卡结算金额']],
  ])('%s says what is missing', (name, missing) => {
    expect(of(name).missing.map((item) => item.zh)).toEqual(missing);
    for (const item of of(name).missing) expect(item.en).toMatch(/^[\x20-\x7e]+$/);
  });

  test('satisfaction is read from the result, never from the target', () => {
    const score = of('社会公众或服务对象满意度');
    expect(score.recomputed?.toFixed()).toBe('5');
    expect(score.inputs.map((input) => input.value.toFixed())).toEqual(['96']);
    expect(score.inputs[0]?.at.raw).toBe('96%');
  });

  test('template text says which', () => {
    expect(of('推进全面小康建设指标任务完成情况').calculation.zh).toContain('此项指标根据');
    expect(of('经济效益').calculation.zh).toContain('模板说明');
  });

  test('no criterion of the official form is defective', () => {
    expect(scores.flatMap((score) => score.defects)).toEqual([]);
  });
});
