import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, type RowParts, record, row } from '../support/record-builder.ts';

const figures: readonly Figure[] = [
  figure('staff', '53', { unit: '人' }),
  figure('posts', '50', { unit: '个' }),
  figure('expenditure.total', '950'),
  figure('expenditure.total', '800', { stage: 'initial-budget' }),
  figure('expenditure.total', '1000', { stage: 'adjusted-budget' }),
  figure('expenditure.basic.public', '110'),
  figure('expenditure.basic.public', '100', { stage: 'budget' }),
  figure('three.total', '6'),
  figure('three.total', '5', { stage: 'budget' }),
  figure('procurement', '18'),
  figure('procurement', '20', { stage: 'budget' }),
  figure('balance.closing', '50'),
  figure('assets.fixed', '200'),
  figure('assets.fixed.in-use', '190'),
  figure('survey.satisfied', '186', { unit: '人' }),
  figure('survey.valid', '200', { unit: '人' }),
];
const score = (parts: RowParts, policy: Partial<Policy> = {}, more: readonly Figure[] = []) => {
  const [one] = rescore(
    record({ rows: [row({ weight: '10', self: '10', ...parts })], figures: [...figures, ...more] }),
    { ...defaultPolicy, ...policy },
  );
  if (!one) throw new Error('one row gives one score');
  return one;
};
const share = (value: string): string =>
  score({ indicator: value, criterion: '按该比率×分值计分' }).calculation.zh;
const above = '≤100%得满分，每超过1个百分点扣0.1分，扣完为止。';
const below = '≥100%得满分，每低于1个百分点扣0.1分，扣完为止。';

describe('an indicator by any of its names is computed from the same figures', () => {
  test.each([
    ['在职人员控制率', above, '53 ÷ 50'],
    ['人员编制控制率', above, '53 ÷ 50'],
    ['财政供养人员控制率', above, '53 ÷ 50'],
    ['机构人员控制率', above, '53 ÷ 50'],
    ['编制人员控制率', above, '53 ÷ 50'],
    ['预算执行率', below, '950 ÷ 1000'],
    ['预算完成率', below, '950 ÷ 1000'],
    ['支出执行率', below, '950 ÷ 1000'],
    ['资金执行率', below, '950 ÷ 1000'],
    ['部门整体支出预算执行率', below, '950 ÷ 1000'],
    ['部门预算资金执行率', below, '950 ÷ 1000'],
    ['年度预算执行率', below, '950 ÷ 1000'],
    ['公用经费控制率', above, '110 ÷ 100'],
    ['日常公用经费控制率', above, '110 ÷ 100'],
    ['“三公经费”控制率', above, '6 ÷ 5'],
    ['三公经费预算控制率', above, '6 ÷ 5'],
    ['“三公经费”预算执行率', above, '6 ÷ 5'],
    ['政府采购执行率', below, '18 ÷ 20'],
    ['政府采购预算执行率', below, '18 ÷ 20'],
    ['政府采购完成率', below, '18 ÷ 20'],
    ['结转结余率', '≤10%得满分，每超过1个百分点扣0.1分', '50 ÷ 1000'],
    ['资金结转结余率', '≤10%得满分，每超过1个百分点扣0.1分', '50 ÷ 1000'],
    ['结余结转率', '≤10%得满分，每超过1个百分点扣0.1分', '50 ÷ 1000'],
    ['固定资产利用率', below, '190 ÷ 200'],
    ['固定资产使用率', below, '190 ÷ 200'],
    ['服务对象满意度', below, '186 ÷ 200'],
    ['社会公众满意度', below, '186 ÷ 200'],
  ])('%s', (indicator, criterion, division) => {
    expect(score({ indicator, criterion }).calculation.zh).toContain(`${division} × 100%`);
  });
});

describe('the formula that the form prints chooses the operands', () => {
  test.each([
    ['预算执行率=（预算执行数/预算数）×100%', '950 ÷ 1000'],
    ['预算执行率=(预算执行数/年初预算数)×100%', '950 ÷ 800'],
    ['预算执行率＝实际支出数÷调整后预算数×100％', '950 ÷ 1000'],
    [
      '计算公式：预算执行率=（本年实际支出/全年预算数）*100%。预算执行数：部门本年度实际执行的预算数。',
      '950 ÷ 1000',
    ],
    ['预算完成率=（预算完成数/预算数）×100%。预算完成数：部门本年度实际完成的预算数。', '950 ÷ 1000'],
    ['部门预算执行率=全年执行数/全年预算数×100%', '950 ÷ 1000'],
  ])('%s', (explanation, division) => {
    const one = score({ indicator: '预算执行率', criterion: '得分=执行率×分值', explanation });
    expect(one.calculation.zh).toContain(`${division} × 100%`);
  });

  test.each([
    ['在职人员控制率', '在职人员控制率=（在职人员数/编制数）×100%', '53 ÷ 50'],
    ['人员控制', '在职人员控制率=（实有人数÷核定编制数）×100%', '53 ÷ 50'],
    ['公用经费控制', '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%', '110 ÷ 100'],
    ['三公经费控制', '“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算安排数）×100%', '6 ÷ 5'],
    ['政府采购', '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%', '18 ÷ 20'],
    ['资产利用', '固定资产利用率=（实际在用固定资产总额/所有固定资产总额）×100%', '190 ÷ 200'],
  ])('under %s: %s', (indicator, explanation, division) => {
    const one = score({
      indicator,
      criterion: '以100%为标准，每偏离1个百分点扣0.1分，扣完为止',
      explanation,
    });
    expect(one.calculation.zh).toContain(`${division} × 100%`);
  });
});

describe('the policy’s reading applies, and the other one is shown where it matters', () => {
  test.each([
    [{}, '950 ÷ 1000', ['10']],
    [{ executionBase: 'initial' }, '950 ÷ 800', ['9.5']],
  ] as const)('%j', (policy, division, others) => {
    const one = score({ indicator: '预算执行率', criterion: '得分=执行率×分值' }, policy);
    expect(one.calculation.zh).toContain(division);
    expect(one.alternatives.map((other) => other.score.toFixed())).toEqual(others);
  });
});

test('figures of a part are not the whole’s', () => {
  expect(share('项目支出预算执行率')).not.toContain('950 ÷');
});
