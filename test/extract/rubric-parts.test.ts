import { describe, expect, test } from 'vitest';
import { groupsOf, readRubric, rowsOf, rubricHeadings, totalsOf } from '../support/rubric.ts';
import { cell, line } from '../support/submission.ts';
import { grid, shown } from '../support/understood.ts';

describe('rubric tables', () => {
  test('go on in a table headed （续）, with groups over both parts', () => {
    const row = (name: string, self: string) => [
      '过程（10分）',
      '预算执行',
      name,
      '满，计5分',
      '5',
      self,
      '',
    ];
    const record = readRubric(
      grid(rubricHeadings, row('预算完成率', '5')),
      line('评分表（续）'),
      grid(rubricHeadings, row('支付进度', '4'), [cell('总分', { across: 4 }), '10', '9', '']),
    );
    expect(rowsOf(record)).toEqual(['过程/预算执行/预算完成率 5 5', '过程/预算执行/支付进度 5 4']);
    expect(groupsOf(record)).toEqual(['1 过程 10: 0,1', '2 预算执行 -: 0,1']);
    expect(totalsOf(record)).toBe('10 9');
  });

  test('keep groups of one name apart under two parents', () => {
    const row = (level: string, name: string) => [level, '日常管理', name, '满，计5分', '5', '5', ''];
    const record = readRubric(grid(rubricHeadings, row('投入', '目标合理性'), row('过程', '制度健全')));
    expect(groupsOf(record)).toEqual(['1 投入 -: 0', '2 日常管理 -: 0', '1 过程 -: 1', '2 日常管理 -: 1']);
  });

  test('join a criterion that goes on over several rows of one indicator', () => {
    const { rubric } = readRubric(
      grid(
        ['指标名称', '评分标准', '分值', '自评得分'],
        [cell('制度健全', { down: 2 }), '①有制度，1分', cell('2', { down: 2 }), cell('2', { down: 2 })],
        ['②执行，1分'],
        ['信息公开', '公开，1分', '1', '1'],
      ),
    );
    expect(rubric.map(({ criterion }) => shown(criterion))).toEqual([
      '①有制度，1分\n②执行，1分',
      '公开，1分',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['指标 | 分值 | 得分', ['指标名称', '分值', '得分']],
    ['指标 | 标准 | 得分', ['指标名称', '评分标准', '得分']],
    ['指标 | 分值 | 标准', ['指标名称', '分值', '评分标准']],
  ])('are told by an indicator with points: %s', (_name, columns) => {
    expect(readRubric(grid(columns, ['河道清淤', '5', '5'])).rubric).toHaveLength(1);
  });

  test.each<[string, readonly string[]]>([
    ['people with points', ['姓名', '职务', '得分']],
    ['an indicator with a result only', ['指标名称', '职务', '完成情况']],
    ['an indicator with criteria but no points', ['指标名称', '评分标准', '指标说明']],
  ])('are not: %s', (_name, columns) => {
    expect(readRubric(grid(columns, ['河道清淤', '5', '5'])).rubric).toEqual([]);
  });
});

/** The last rows of a rubric whose other rows give 5 and 2 points; `-` is an empty cell. */
const closings: readonly (readonly [string, readonly (readonly string[])[], string, number])[] = [
  ['总分', [['总分', '-', '-', '10', '7']], '10 7', 2],
  ['合计', [['合计', '-', '-', '10', '7']], '10 7', 2],
  ['得分合计（100分）', [['得分合计（100分）', '-', '-', '10', '7']], '10 7', 2],
  ['scores left blank: the weight is no score', [['总分', '-', '-', '10', '-']], '10', 2],
  ['小计 in the first level adds up a group', [['小计', '-', '-', '5', '5']], '-', 2],
  ['小计 in the last level adds up a group', [['管理', '小计', '-', '5', '5']], '-', 2],
  ['an indicator whose name begins with a total', [['产出', '合计支出控制率', '-', '5', '5']], '-', 3],
  ['an indicator whose level begins with a total', [['总分排名', '位次', '-', '5', '5']], '-', 3],
];

test.each(closings)('the end of a rubric: %s', (_name, last, totals, count) => {
  const record = readRubric(
    grid(
      ['一级指标', '指标名称', '评分标准', '分值', '自评得分'],
      ['管理', '信息公开', '公开，5分', '5', '5'],
      ['产出', '河道清淤', '完成，5分', '5', '2'],
      ...last.map((row) => row.map((text) => (text === '-' ? '' : text))),
    ),
  );
  expect(totalsOf(record)).toBe(totals);
  expect(record.rubric).toHaveLength(count);
});

const merged = (...last: (readonly (string | ReturnType<typeof cell>)[])[]) =>
  readRubric(
    grid(
      ['一级指标', '指标名称', '评分标准', '分值', '自评得分'],
      [cell('管理', { down: 2 }), '信息公开', '公开，5分', '5', '4'],
      ...last,
    ),
  );

test('小计 and 合计 beside a merged group add the group up, and are neither indicators nor the total', () => {
  for (const name of ['小计', '合计']) {
    const record = merged([name, '', '5', '4'], ['总分', '', '', '5', '4']);
    expect(rowsOf(record)).toEqual(['管理/信息公开 5 4']);
    expect(totalsOf(record)).toBe('5 4');
  }
});

test('a total merged over weights and scores is the score', () => {
  const record = merged(
    ['制度健全', '有，5分', '5', '5'],
    [cell('总分', { across: 3 }), cell('9', { across: 2 })],
  );
  expect(totalsOf(record)).toBe('- 9');
});
