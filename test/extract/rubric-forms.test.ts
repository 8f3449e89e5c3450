import { describe, expect, test } from 'vitest';
import { groupsOf, readRubric, rowsOf, totalsOf } from '../support/rubric.ts';
import { cell, line, paragraph } from '../support/submission.ts';
import { grid, shown, title, understood } from '../support/understood.ts';

describe('rubrics in forms of their own', () => {
  test('内容 names the indicators where nothing else does, and 说明 after the score says why', () => {
    const record = readRubric(
      grid(
        ['内容', '分值', '标准', '自评得分', '说明'],
        ['造林任务', '20', '完成得20分', '18', '差两亩'],
        ['合计', '20', '', '18', ''],
      ),
    );
    expect(rowsOf(record)).toEqual(['造林任务 20 18']);
    expect(totalsOf(record)).toBe('20 18');
    expect(record.rubric.map(({ criterion, reason }) => `${shown(criterion)}|${shown(reason)}`)).toEqual([
      '完成得20分|差两亩',
    ]);
  });

  test('说明 before the score explains the indicator', () => {
    const [row] = readRubric(
      grid(['指标名称', '说明', '分值', '得分'], ['造林任务', '指年度任务', '20', '18']),
    ).rubric;
    expect(row && `${shown(row.explanation)}|${shown(row.reason)}`).toBe('指年度任务|-');
  });

  test('a table of projects with 内容 and points in no rubric stays what it is', () => {
    expect(readRubric(grid(['内容', '年度支出', '备注'], ['造林', '20.00', ''])).rubric).toEqual([]);
  });

  describe('a card of labels and values for each indicator', () => {
    const card = (name: string, weight: string, score: string) => [
      ['指标名称', name, '分值', weight, '自评得分', score],
      ['评分标准', cell('≥90%得满分，每低1个百分点扣1分', { across: 5 })],
      ['完成情况', cell('免疫密度88.60%', { across: 5 })],
    ];

    test('is read as its row, in one table or in several', () => {
      const [one, other] = [card('强制免疫密度', '8', '7'), card('农户满意度', '10', '9')];
      for (const record of [
        readRubric(grid(...one, ...other)),
        readRubric(grid(...one), paragraph('另一项指标如下。'), grid(...other)),
      ]) {
        expect(rowsOf(record)).toEqual(['强制免疫密度 8 7', '农户满意度 10 9']);
        expect(record.rubric.map(({ evidence }) => shown(evidence))).toEqual([
          '免疫密度88.60%',
          '免疫密度88.60%',
        ]);
        expect(totalsOf(record)).toBe('-');
      }
    });

    test('without points of its own is none, and its score stays the whole department’s', () => {
      const record = readRubric(grid(['指标名称', '强制免疫密度', '自评得分', '97']));
      expect(record.rubric).toEqual([]);
      expect(totalsOf(record)).toBe('- 97');
    });
  });

  test('同上 is the criterion of the row above, with what is added to it', () => {
    const record = readRubric(
      grid(
        ['指标', '评分标准', '分值', '得分'],
        ['水库', '按比例计分', '8', '8'],
        ['堤防', '同上', '8', '8'],
        ['泵站', '同上，保留两位小数', '8', '7.65'],
        ['闸门', '同上年', '8', '8'],
      ),
    );
    expect(record.rubric.map(({ criterion }) => shown(criterion))).toEqual([
      '按比例计分',
      '按比例计分',
      '按比例计分，保留两位小数',
      '同上年',
    ]);
  });

  test('指标值 behind the criterion is what was reached, unless a column of its own says that', () => {
    const evidenceOf = (...more: string[]) =>
      readRubric(
        grid(
          ['指标', '分值', '评分标准', '指标值', ...more, '得分'],
          ['执行率', '8', '≥95%得8分', '96%', ...more.map(() => '97%'), '8'],
        ),
      ).rubric.map(({ evidence }) => shown(evidence));
    expect(evidenceOf()).toEqual(['96%']);
    expect(evidenceOf('完成情况')).toEqual(['97%']);
    expect(evidenceOf('依据')).toEqual(['97%']);
  });

  test('a converted total is no indicator, and 适用指标小计 the total of what applies', () => {
    const record = readRubric(
      grid(
        ['指标', '评分标准', '分值', '得分'],
        ['水库', '按比例计分', '8', '8'],
        ['适用指标小计', '', '8', '7.5'],
        ['百分制折算得分', '', '100', '93.75'],
      ),
    );
    expect(rowsOf(record)).toEqual(['水库 8 8']);
    expect(totalsOf(record)).toBe('8 7.5');
  });

  test('the converted total told again is no other total', () => {
    const told = (points: string) =>
      understood([
        title,
        grid(
          ['指标', '评分标准', '分值', '得分'],
          ['水库', '按比例计分', '8', '7.5'],
          ['适用指标合计', '', '8', '7.5'],
          ['折算后得分（百分制）', '', '100', '93.75'],
        ),
        line(`自评得分${points}分，等级为优。`),
      ]).record;
    expect(totalsOf(told('93.75'))).toBe('8 7.5');
    expect(totalsOf(told('97.35'))).toBe('8 7.5 97.35');
  });

  test('小计（名称） states the points of the part that it names', () => {
    const record = readRubric(
      grid(
        ['大项', '指标', '评分标准', '分值', '得分'],
        [cell('过程', { down: 2 }), '控制率', '≤100%计5分', '5', '5'],
        ['制度', '健全计10分', '10', '8'],
        [cell('小计（过程）', { across: 3 }), '15', '13'],
        [cell('总得分', { across: 3 }), '15', '13'],
      ),
    );
    expect(record.rubric.map(({ indicator }) => indicator.text)).toEqual(['控制率', '制度']);
    expect(record.rubricGroups.map(({ name, selfScore }) => `${name.text} ${shown(selfScore)}`)).toEqual([
      '过程 13',
    ]);
  });

  const named = ['指标名称及分值', '评分标准', '得分'];

  test('named subtotals add up the rows since the one before, with the points in their names', () => {
    const record = readRubric(
      grid(
        named,
        ['控制率（5分）', '≤100%计5分', '5'],
        ['制度（10分）', '健全计10分', '8'],
        ['过程小计（15分）', '', '13'],
        ['产量（20分）', '完成计20分', '20'],
        ['产出小计（20分）', '', '20'],
        ['总分（35分）', '', '33'],
      ),
    );
    expect(rowsOf(record)).toEqual(['控制率 5 5', '制度 10 8', '产量 20 20']);
    expect(groupsOf(record)).toEqual(['1 过程小计 15: 0,1', '1 产出小计 20: 2']);
    expect(record.rubricGroups.map(({ selfScore }) => shown(selfScore))).toEqual(['13', '20']);
  });

  test('beside merged names of groups a named subtotal is no indicator and no group', () => {
    const record = readRubric(
      grid(
        ['一级指标', '三级指标', '分值', '得分'],
        [cell('产出', { down: 2 }), '抽检批次', '40', '40'],
        ['合格率', '40', '39'],
        [cell('指标得分小计', { across: 2 }), '80', '79'],
        [cell('总分', { across: 2 }), '80', '79'],
      ),
    );
    expect(rowsOf(record)).toEqual(['产出/抽检批次 40 40', '产出/合格率 40 39']);
    expect(groupsOf(record)).toEqual(['1 产出 -: 0,1']);
  });

  const funds = (score: string) =>
    grid(
      ['资金构成', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分（20分*执行率）'],
      ['部门支出总额', '400.00', '380.00', '95.00%', score],
      ['基本支出', '300.00', '290.00', '96.67%', ''],
      ['项目支出', '100.00', '90.00', '90.00%', ''],
    );

  test('the points of the execution row may stand in the heading of its score', () => {
    expect(rowsOf(readRubric(funds('19.00')))).toEqual(['执行率 20 19.00']);
  });

  test('a row without a score is none of the rubric', () => {
    expect(rowsOf(readRubric(funds('')))).toEqual([]);
  });
});

describe('satisfaction of several groups', () => {
  const rates = (...names: readonly (readonly [string, string])[]) =>
    understood([
      title,
      grid(
        ['一级指标', '指标', '分值', '完成情况', '得分'],
        ...names.map(([name, rate]) => ['满意度', name, '10', rate, '10']),
      ),
    ]).record.figures.filter(({ unit }) => unit === '%');

  test('is a rate for each', () => {
    expect(rates(['患者满意度', '88.9%'], ['职工满意度', '83.5%']).map(({ concept }) => concept)).toEqual([
      '~患者满意度',
      '~职工满意度',
    ]);
  });

  test('is the rate of the vocabulary for one', () => {
    expect(rates(['患者满意度', '88.9%']).map(({ concept }) => concept)).toEqual(['rate.satisfaction']);
  });
});

test('points in an indicator’s name are no target', () => {
  const { targets } = understood([
    title,
    grid(
      ['指标名称', '评分标准', '完成值', '得分'],
      ['资金结余（5分）', '无结余5分', '', '5'],
      ['过程小计（5分）', '', '', '5'],
    ),
  ]).record;
  expect(targets.map(({ target }) => shown(target))).toEqual(['资金结余']);
});

describe('a rule among sentences', () => {
  const gradesIn = (text: string) =>
    understood([title, paragraph(text)]).record.grades.map((grade) => grade.text);

  test.each<[string, string[]]>([
    ['审计发现1项问题，扣2分。满意度为93.4%。最终自评95.5分，等级为优秀。', ['优秀']],
    ['自评得分94分，等级为良（90分及以上为优，80—90分为良）。', ['良']],
    ['每少一次扣2分，扣完为止。每超过1个百分点扣0.5分。等级为优秀。', []],
  ])('%s: %j', (text, grades) => {
    expect(gradesIn(text)).toEqual(grades);
  });
});

describe('scores of several units', () => {
  const ofUnits = (...units: readonly string[]) => {
    const columns = units.map((_, at) => String(10 - at));
    return readRubric(
      grid(
        [
          ...['一级指标', '二级指标', '分值', '评分标准'].map((name) => cell(name, { down: 2 })),
          cell('自评得分', { across: units.length }),
        ],
        [...units],
        ['过程', '制度健全性', '10', '健全得满分', ...columns],
        ['产出', '任务完成率', '10', '按完成率计分', ...columns],
        ['合计', '合计', '20', '', ...columns.map((each) => String(2 * Number(each)))],
        ['加权得分', '加权得分', '19.5', '', ...columns],
      ),
    );
  };

  test('are nobody’s of the department', () => {
    expect(rowsOf(ofUnits('局机关', '信息中心'))).toEqual(['过程/制度健全性 10 -', '产出/任务完成率 10 -']);
  });

  test('of one unit alone are its own, and what weighs them is no indicator', () => {
    expect(rowsOf(ofUnits('得分'))).toEqual(['过程/制度健全性 10 10', '产出/任务完成率 10 10']);
  });
});

test('a score beside each level is that level’s', () => {
  const record = readRubric(
    grid(
      ['一级指标', '得分', '三级指标', '评分说明', '得分'],
      [cell('投入（15分）', { down: 2 }), cell('14', { down: 2 }), '目标合理性（5分）', '符合三定', '5'],
      ['目标明确性（10分）', '部分未量化', '9'],
    ),
  );
  expect(rowsOf(record)).toEqual(['投入/目标合理性 5 5', '投入/目标明确性 10 9']);
  expect(record.rubricGroups.map(({ selfScore }) => shown(selfScore))).toEqual(['14']);
});

test('of the scores behind all levels the first is the department’s', () => {
  const record = readRubric(
    grid(
      ['一级指标', '三级指标', '分值', '自评得分', '复核得分'],
      [cell('投入', { down: 2 }), '目标合理性', '5', '5', '4'],
      ['目标明确性', '10', '9', '8'],
    ),
  );
  expect(rowsOf(record)).toEqual(['投入/目标合理性 5 5', '投入/目标明确性 10 9']);
});
