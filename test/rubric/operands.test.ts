import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import type { ReportRecord } from '../../src/model/record.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, type RowParts, record, row, target } from '../support/record-builder.ts';

const scoreOf = (
  parts: RowParts,
  figures: readonly Figure[],
  policy: Partial<Policy> = {},
  more: {
    moneyTables?: ReportRecord['moneyTables'];
    year?: number | null;
    targets?: ReportRecord['targets'];
  } = {},
) => {
  const [score] = rescore(record({ rows: [row(parts)], figures, ...more }), { ...defaultPolicy, ...policy });
  if (!score) throw new Error('one row gives one score');
  return score;
};
const others = (score: ReturnType<typeof scoreOf>): string[] =>
  score.alternatives.map((other) => `${other.reading.zh}: ${other.score.toFixed()}`);

const staffRow = {
  indicator: '财政供养人员控制率',
  criterion: '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
  weight: '5',
  self: '5',
};
const changeRow = {
  indicator: '“三公经费”变动率',
  criterion: '“三公经费”变动率≦0,计8分；“三公经费”＞0，每超过一个百分点扣0.8分，扣完为止。',
  weight: '8',
  self: '0',
};
const adjustmentRow = {
  indicator: '预算控制率',
  criterion: '预算控制率=0,计8分;0-10%(含),计6分;10-20%(含),计4分;20-30%(含),计2分;大于30%不得分',
  weight: '8',
  self: '0',
};
const completionRow = {
  indicator: '预算完成率',
  criterion: '100%计满分，每低于5%扣2分，扣完为止。',
  weight: '8',
  self: '8',
};
const useRow = {
  indicator: '固定资产利用率',
  criterion: '每低于100%一个百分点扣0.1分，扣完为止。',
  weight: '3',
  self: '3',
};

describe('which figures go in', () => {
  test('operands are preferred to the rate that the report prints, and the difference is said', () => {
    const score = scoreOf(staffRow, [
      figure('rate.staff-control', '100', { origin: 'sentence' }),
      figure('staff', '38'),
      figure('posts', '36'),
    ]);
    expect(score.recomputed?.toFixed()).toBe('2.5');
    expect(others(score)).toEqual(['不足一个步长的部分按比例计: 2.22']);
    expect(score.calculation.zh).toContain('报告写的是 100%');
    expect(score.status).toBe('overstated');
  });

  test('the printed rate stands where an operand is missing', () => {
    const score = scoreOf(staffRow, [figure('rate.staff-control', '120'), figure('staff', '12')]);
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(score.calculation.zh).toContain('报告写明');
  });

  test('neither gives insufficient data, and names what is missing', () => {
    const score = scoreOf(staffRow, [figure('staff', '12')]);
    expect(score.status).toBe('insufficient-data');
    expect(score.recomputed).toBeNull();
    expect(score.missing.map((item) => item.zh)).toEqual(['人员编制']);
  });

  test.each([
    ['of one of its units', { scope: '二级机构' }],
    ['of another year', { year: 2018 }],
    ['that is only approximate', { precision: 'approximate' }],
    ['that is only a bound', { precision: 'at-most' }],
    ['printed in the rubric itself', { origin: 'rubric' }],
  ] as const)('a figure %s is not taken', (_what, changes) => {
    expect(scoreOf(staffRow, [figure('staff', '12'), figure('posts', '10', changes)]).status).toBe(
      'insufficient-data',
    );
  });

  test('a table is preferred to a sentence, and a copy that differs is mentioned', () => {
    const score = scoreOf(staffRow, [
      figure('staff', '12'),
      figure('posts', '11', { origin: 'sentence', label: '编制' }),
      figure('posts', '12', { label: '人员编制' }),
    ]);
    expect(score.recomputed?.toFixed()).toBe('5');
    expect(score.calculation.zh).toContain('人员编制另有一处写作 11人');
  });

  test('a self score that follows from the other copy is no second error', () => {
    const figures = [
      figure('staff', '12'),
      figure('posts', '10'),
      figure('posts', '12', { origin: 'sentence' }),
    ];
    const score = scoreOf(staffRow, figures);
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(others(score)).toEqual(['按另一处写的 12人 计: 5']);
    expect(score.status).toBe('ambiguous');
    expect(scoreOf({ ...staffRow, self: '4' }, figures).status).toBe('overstated');
  });

  test('a rate is taken from one table where both its operands stand there', () => {
    const score = scoreOf({ indicator: '预算执行率', criterion: '预算执行率×10', weight: '10', self: '9' }, [
      figure('expenditure.total', '100'),
      figure('funds.total', '90', { stage: 'actual' }),
      figure('funds.total', '100', { stage: 'adjusted-budget' }),
    ]);
    expect(score.status).toBe('agrees');
    expect(score.inputs.map((input) => input.concept)).toEqual(['funds.total', 'funds.total']);
  });

  test('figures without a year serve, and those of the only year where the report names none', () => {
    const figures = [figure('staff', '12', { year: null }), figure('posts', '10', { year: null })];
    expect(scoreOf(staffRow, figures).recomputed?.toFixed()).toBe('0');
    expect(
      scoreOf(
        staffRow,
        [figure('staff', '12'), figure('posts', '10')],
        {},
        { year: null },
      ).recomputed?.toFixed(),
    ).toBe('0');
  });

  test('units are converted before they are divided', () => {
    const score = scoreOf(useRow, [
      figure('assets.fixed', '45.46'),
      figure('assets.fixed.in-use', '431870', { unit: '元' }),
    ]);
    expect(score.recomputed?.toFixed()).toBe('2.5');
  });
});

describe('terms with several meanings', () => {
  // A filled provincial form: last year's budget of 32 stands beside last year's accounts of 29.08.
  const three = [
    figure('three.total', '32', { stage: 'budget', year: 2019 }),
    figure('three.total', '29.08', { stage: 'actual', year: 2019 }),
    figure('three.total', '63.46', { stage: 'budget' }),
    figure('three.total', '44.29', { stage: 'actual' }),
  ];

  test('变动率 compares budgets, or accounts as the policy says; the other is shown', () => {
    const score = scoreOf(changeRow, three);
    expect(score.calculation.zh).toContain('(63.46 − 32) ÷ 32 × 100% ≈ 98.31%');
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(score.status).toBe('agrees');
    const cut = [...three.slice(0, 2), figure('three.total', '30', { stage: 'budget' }), three[3] as Figure];
    expect(scoreOf(changeRow, cut).recomputed?.toFixed()).toBe('8');
    expect(others(scoreOf(changeRow, cut))).toEqual(['按两年决算数比较: 0']);
    expect(scoreOf(changeRow, cut, { changeBase: 'actual' }).recomputed?.toFixed()).toBe('0');
  });

  test('指标说明 settles the base, and then there is no other reading', () => {
    const cut = [...three.slice(0, 2), figure('three.total', '30', { stage: 'budget' }), three[3] as Figure];
    const explanation =
      '“三公经费”变动率=[（本年度“三公经费”决算数-上年度“三公经费”决算数）/上年度“三公经费”决算数]×100%';
    const score = scoreOf({ ...changeRow, explanation }, cut);
    expect(score.calculation.zh).toContain('(44.29 − 29.08) ÷ 29.08');
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(score.alternatives).toEqual([]);
  });

  test('accounts alone do not answer for budgets', () => {
    const score = scoreOf(changeRow, [three[1] as Figure, three[3] as Figure]);
    expect(score.status).toBe('insufficient-data');
    expect(others(score)).toEqual(['按两年决算数比较: 0']);
  });

  test('nothing in both years does not apply, by custom full marks; something on nothing has no rate', () => {
    const budget = (amount: string, year: number): Figure =>
      figure('three.total', amount, { stage: 'budget', year });
    const none = scoreOf(changeRow, [budget('0', 2020), budget('0', 2019)]);
    expect(none.recomputed?.toFixed()).toBe('8');
    expect(none.calculation.zh).toContain('不适用');
    const fromNothing = scoreOf(changeRow, [budget('2', 2020), budget('0', 2019)]);
    expect(fromNothing.status).toBe('judgement');
    expect(fromNothing.recomputed).toBeNull();
  });

  test('预算控制率 divides by the initial budget, and a cut counts by its size', () => {
    const figures = [
      figure('adjustment', '767.86'),
      figure('expenditure.total', '1922.76', { stage: 'initial-budget' }),
      figure('expenditure.total', '2690.62', { stage: 'adjusted-budget' }),
    ];
    const score = scoreOf(adjustmentRow, figures);
    expect(score.calculation.zh).toContain('767.86 ÷ 1922.76 × 100% ≈ 39.94%');
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(others(score)).toEqual(['以调整后（全年）预算数为分母: 2']);
    const cut = scoreOf(adjustmentRow, [figure('adjustment', '-150'), figures[1] as Figure]);
    expect(cut.recomputed?.toFixed()).toBe('6');
    expect(cut.calculation.zh).toContain('按绝对值');
  });

  test('an adjustment that is not stated is the difference of the two budgets', () => {
    const score = scoreOf(adjustmentRow, [
      figure('funds.total', '100', { stage: 'initial-budget' }),
      figure('funds.total', '115', { stage: 'adjusted-budget' }),
    ]);
    expect(score.recomputed?.toFixed()).toBe('4');
  });
});

describe('a definition that the form prints', () => {
  const explanation =
    '预算完成率=（上年结转+年初预算+本年追加预算-年末结余）/（上年结转+年初预算+本年追加预算）×100%。';
  const figures = [
    figure('income.opening', '19.80'),
    figure('expenditure.total', '1922.76', { stage: 'initial-budget' }),
    figure('adjustment', '767.86'),
    figure('balance.closing', '19.80'),
  ];

  test('is used as the definition of the rate', () => {
    const score = scoreOf({ ...completionRow, explanation }, figures);
    expect(score.calculation.zh).toContain(
      '(19.8 + 1922.76 + 767.86 − 19.8) ÷ (19.8 + 1922.76 + 767.86) × 100% ≈ 99.27%',
    );
    expect(score.recomputed?.toFixed()).toBe('8');
    expect(score.status).toBe('agrees');
  });

  test('in the criterion itself as well', () => {
    const score = scoreOf(
      { ...completionRow, criterion: `${explanation}${completionRow.criterion}` },
      figures,
    );
    expect(score.recomputed?.toFixed()).toBe('8');
  });

  test('names the operands that are missing', () => {
    const score = scoreOf({ ...completionRow, explanation }, figures.slice(0, 2));
    expect(score.status).toBe('insufficient-data');
    expect(score.missing.map((item) => item.zh)).toEqual(['本年追加预算', '年末结余']);
  });
});

describe('printed digits and bounds', () => {
  test('another score within the rounding of what is printed is shown, and is no accusation', () => {
    const criterion = '利用率≥90%得满分；低于90%不得分';
    const figures = [figure('assets.fixed.in-use', '8.9'), figure('assets.fixed', '9.9')];
    const score = scoreOf({ ...useRow, criterion }, figures);
    expect(score.status).toBe('agrees');
    expect(score.recomputed?.toFixed()).toBe('3');
    expect(score.alternatives.map((other) => other.score.toFixed())).toEqual(['0']);
    expect(scoreOf({ ...useRow, criterion, self: '2' }, figures).status).toBe('overstated');
  });

  test('a bound decides where every value that it allows earns the same', () => {
    const criterion = '95%（含）以上计5分；85%（含）-95%，计3分；低于85%计0分。';
    const satisfaction = { indicator: '服务对象满意度', criterion, weight: '5', self: '5' };
    const at = (value: string, precision: Figure['precision']): Figure[] => [
      figure('rate.satisfaction', value, { precision }),
    ];
    expect(scoreOf(satisfaction, at('96', 'at-least')).status).toBe('agrees');
    expect(scoreOf(satisfaction, at('90', 'at-least')).status).toBe('insufficient-data');
    expect(scoreOf(satisfaction, at('80', 'below')).recomputed?.toFixed()).toBe('0');
    expect(scoreOf(satisfaction, at('96', 'approximate')).status).toBe('insufficient-data');
  });

  test('a target is never taken for its result', () => {
    const aim = target(['满意度指标'], '≥95%', '');
    const cell = aim.target.state === 'stated' ? aim.target.value.at : undefined;
    if (!cell) throw new Error('the target is stated');
    const score = scoreOf(
      { indicator: '服务对象满意度', criterion: '≥90%得满分；低于90%不得分', weight: '5', self: '5' },
      [figure('rate.satisfaction', '95', { at: cell })],
      {},
      { targets: [aim] },
    );
    expect(score.status).toBe('insufficient-data');
  });

  test('the row’s own 执行情况 serves where nothing else does', () => {
    const score = scoreOf({ ...staffRow, evidence: '控制率136/143=95.10%' }, []);
    expect(score.recomputed?.toFixed()).toBe('5');
    expect(score.inputs[0]?.at.raw).toBe('95.10%');
  });
});

describe('what the department filled into the row', () => {
  test('its own result in 指标说明 serves where operands are missing', () => {
    const explanation =
      '预算完成率=（上年结转+年初预算+本年追加预算-年末结余）/（上年结转+年初预算+本年追加预算）×100%。本单位：3889.60/3951.75×100%=98.43%';
    const score = scoreOf({ ...completionRow, explanation }, []);
    expect(score.recomputed?.toFixed()).toBe('8');
    expect(score.inputs[0]?.at.raw).toBe('98.43%');
  });

  const building = {
    indicator: '新建楼堂馆所面积控制率',
    criterion: '100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    weight: '5',
    self: '5',
  };

  test('that it has nothing to measure earns what the criterion gives for that', () => {
    const explanation = '楼堂馆所面积控制率=实际建设面积/批准建设面积×100%。本单位无楼堂馆所项目。';
    const score = scoreOf({ ...building, explanation }, []);
    expect(score.status).toBe('agrees');
    expect(score.calculation.zh).toContain('本行写明“无楼堂馆所项目”');
    expect(scoreOf(building, []).status).toBe('insufficient-data');
  });

  test('a value on the very end of a range is scored as it is stated', () => {
    const criterion = '政府采购执行率等于100%的，得3分；每减少一个百分点，扣0.2分，扣完为止。';
    const procurement = { indicator: '政府采购执行率', criterion, weight: '3' };
    const stated = [figure('rate.procurement', '98.00')];
    expect(scoreOf({ ...procurement, self: '2.6' }, stated).alternatives).toEqual([]);
    const higher = scoreOf({ ...procurement, self: '2.8' }, stated);
    expect(higher.status).toBe('overstated');
    expect(others(higher)).toEqual(['考虑填报数的舍入，实际可能为 98.005%: 2.8']);
  });
});

describe('blank places', () => {
  const tableOf = (figures: readonly Figure[], blanks: readonly string[]): ReportRecord['moneyTables'] => [
    {
      title: null,
      unit: '万元',
      tableId: 't1',
      figures: figures.map((one) => one.id),
      blanks: blanks.map((concept) => ({
        concept,
        scope: 'department',
        year: null,
        stage: null,
        mark: '',
        at: figure(concept, '0').at,
      })),
    },
  ];

  test('a blank is not zero', () => {
    const figures = [figure('assets.fixed', '45.46'), figure('assets.fixed.other', '5')];
    const score = scoreOf(useRow, figures, {}, { moneyTables: tableOf(figures, ['assets.fixed.in-use']) });
    expect(score.status).toBe('insufficient-data');
    expect(score.missing[0]?.zh).toBe('在用固定资产（表中空白）');
  });

  test('except where the total of its row holds without it', () => {
    const figures = [figure('assets.fixed', '45.46'), figure('assets.fixed.rented-out', '45.46')];
    const score = scoreOf(useRow, figures, {}, { moneyTables: tableOf(figures, ['assets.fixed.in-use']) });
    expect(score.recomputed?.toFixed()).toBe('0');
    expect(score.calculation.zh).toContain('按 0 计');
  });
});
