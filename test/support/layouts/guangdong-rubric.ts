import type { Printer } from '../faults.ts';
import { pointsText, type RubricRow, totalOf } from '../forms/rubric.ts';
import type { Random } from '../random.ts';
import { type Cell, cell, type Table, table } from '../submission.ts';

const parts: readonly (readonly [string, string, readonly (readonly [string, number])[]])[] = [
  [
    '履职效能',
    '整体效能',
    [
      ['产出指标完成情况', 20],
      ['效益指标完成情况', 20],
      ['部门预算资金支出率', 10],
    ],
  ],
  ['管理效率', '预算编制', [['新增预算入库项目事前绩效评估', 3]]],
  [
    '管理效率',
    '预算执行',
    [
      ['预算编制约束性', 4],
      ['财务管理合规性', 3],
    ],
  ],
  [
    '管理效率',
    '信息公开',
    [
      ['预决算公开合规性', 2],
      ['绩效信息公开情况', 2],
    ],
  ],
  [
    '管理效率',
    '绩效管理',
    [
      ['绩效管理制度建设', 5],
      ['绩效结果应用', 5],
      ['绩效管理制度执行', 6],
    ],
  ],
  [
    '管理效率',
    '采购管理',
    [
      ['采购意向公开合规性', 2],
      ['采购活动合规性', 3],
      ['采购合同签订时效性', 5],
    ],
  ],
  [
    '管理效率',
    '资产管理',
    [
      ['资产配置合规性', 2],
      ['资产盘点情况', 3],
      ['资产管理合规性', 5],
    ],
  ],
];

/** What no figure decides, scored as someone judged; most of it in full. */
export function guangdongRows(random: Random): RubricRow[] {
  return parts.flatMap(([level1, level2, indicators]) =>
    indicators.map(([indicator, weight]) => {
      const lost = random.chance(0.25) ? random.pick([0.5, 1]) : 0;
      return {
        level1,
        level2,
        indicator,
        criterion: null,
        weight,
        score: weight - lost,
        reason: lost > 0 ? random.pick(['资料归档不够及时', '个别环节衔接不畅', '执行进度偏慢']) : '',
      };
    }),
  );
}

/** No weight and no criterion column. Places as in other rubrics. */
export function guangdongRubric(rows: readonly RubricRow[], score: string, printer: Printer): Table {
  const where = '评分表';
  const level = (key: 'level1' | 'level2', name: string) => {
    const group = rows.filter((row) => row[key] === name);
    const weight = printer.print(
      `rubric.${key}.${name}.weight`,
      pointsText(totalOf(group.map((row) => row.weight))),
      { role: 'level-weight', item: `${name}分值`, where },
    );
    return cell(`${name}（${weight}分）`, { down: group.length });
  };
  return table(
    [12, 14, 34, 9, 26],
    [
      ['一级指标', '二级指标', '三级指标', '自评分', '自评说明'],
      ...rows.map((row, index): (Cell | string)[] => {
        const before = rows[index - 1];
        return [
          ...(before?.level1 === row.level1 ? [] : [level('level1', row.level1)]),
          ...(before?.level2 === row.level2 ? [] : [level('level2', row.level2)]),
          cell(
            `${row.indicator}（${printer.print(`rubric.${row.indicator}.weight`, pointsText(row.weight))}分）`,
          ),
          printer.print(`rubric.${row.indicator}.score`, pointsText(row.score), {
            role: 'score',
            item: row.indicator,
            where,
            most: row.weight,
          }),
          row.reason || '按要求完成，佐证材料已上传。',
        ];
      }),
      [
        cell('合计（100分）', { across: 3 }),
        printer.print('rubric.total.score', score, { role: 'score-total', item: '总分', where }),
        '',
      ],
    ],
    1,
  );
}
