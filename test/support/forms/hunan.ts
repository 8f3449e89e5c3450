import { type Amount, inWan, percent } from '../amounts.ts';
import type { Print } from '../faults.ts';
import { type Block, type Cell, cell, heading, line, pageBreak, table } from '../submission.ts';
import { pointsText, type RubricRow, totalOf } from './rubric.ts';

/** One figure in three states: last year's accounts, this year's budget, this year's accounts; null where the form has none. */
export type ThreeStates = readonly [Amount | null, Amount | null, Amount | null];

export const threeStates = (
  before: number | null,
  budget: number | null,
  actual: number | null,
): ThreeStates => {
  const steps = (wan: number | null) => (wan === null ? null : Math.round(wan * 100));
  return [steps(before), steps(budget), steps(actual)];
};

/** The sum, state by state. */
export const addStates = (...parts: readonly ThreeStates[]): ThreeStates =>
  [0, 1, 2].map((state) =>
    parts.reduce<Amount | null>((total, part) => {
      const value = part[state] ?? null;
      return total === null || value === null ? null : total + value;
    }, 0),
  ) as unknown as ThreeStates;

/** 附件3 of the province: what the indicators are computed from. */
export interface BaseData {
  readonly department: string;
  readonly year: number;
  readonly posts: number;
  readonly staff: number;
  readonly vehiclePurchase: ThreeStates;
  readonly vehicleOperation: ThreeStates;
  readonly abroad: ThreeStates;
  readonly reception: ThreeStates;
  readonly businessProjects: ThreeStates;
  readonly operationProjects: ThreeStates;
  readonly office: ThreeStates;
  readonly utilitiesAndTravel: ThreeStates;
  readonly meetingsAndTraining: ThreeStates;
  readonly procurement: ThreeStates;
  readonly adjustment: ThreeStates;
  readonly measures: string;
  readonly contact: string;
  readonly phone: string;
  readonly date: string;
}

export function baseTotals(data: BaseData) {
  const vehicles = addStates(data.vehiclePurchase, data.vehicleOperation);
  return {
    vehicles,
    three: addStates(vehicles, data.abroad, data.reception),
    projects: addStates(data.businessProjects, data.operationProjects),
    publicCost: addStates(data.office, data.utilitiesAndTravel, data.meetingsAndTraining),
  };
}

/** 部门整体支出绩效评价基础数据表. Places: `base.<row>.before|budget|actual`. */
export function baseTable(data: BaseData, print: Print): Block[] {
  const { vehicles, three, projects, publicCost } = baseTotals(data);
  const states = ['before', 'budget', 'actual'];
  const row = (key: string, label: string, values: ThreeStates): (Cell | string)[] => [
    cell(label, { alignment: 'left' }),
    ...values.map((value, index) =>
      value === null ? '——' : print(`base.${key}.${states[index]}`, inWan(value)),
    ),
  ];
  return [
    pageBreak,
    line('附件3'),
    heading(0, `${data.year}年度部门整体支出绩效评价基础数据表`),
    line(`填报单位（盖章）：${data.department}　　　　　　　　　　　　　　　　单位：万元`),
    table(
      [34, 20, 20, 20],
      [
        ['财政供养人员情况', '编制数', `${data.year}年实际在职人数`, '控制率'],
        [
          '',
          print('base.posts', String(data.posts)),
          print('base.staff', String(data.staff)),
          `${print('base.staffRate', percent(data.staff, data.posts))}%`,
        ],
        ['经费控制情况', `${data.year - 1}年决算数`, `${data.year}年预算数`, `${data.year}年决算数`],
        row('three', '三公经费', three),
        row('vehicles', '　1、公务用车购置和维护经费', vehicles),
        row('vehiclePurchase', '　　其中：公车购置', data.vehiclePurchase),
        row('vehicleOperation', '　　　　　公车运行维护', data.vehicleOperation),
        row('abroad', '　2、出国经费', data.abroad),
        row('reception', '　3、公务接待', data.reception),
        row('projects', '项目支出：', projects),
        row('businessProjects', '　1、业务工作专项', data.businessProjects),
        row('operationProjects', '　2、运行维护专项', data.operationProjects),
        row('publicCost', '公用经费', publicCost),
        row('office', '　其中：办公经费', data.office),
        row('utilitiesAndTravel', '　　　　水费、电费、差旅费', data.utilitiesAndTravel),
        row('meetingsAndTraining', '　　　　会议费、培训费', data.meetingsAndTraining),
        row('procurement', '政府采购金额', data.procurement),
        row('adjustment', '部门整体支出预算调整', data.adjustment),
        ['厉行节约保障措施', cell(data.measures, { across: 3, alignment: 'left' })],
      ],
    ),
    line(
      '说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。',
    ),
    line(
      `填表人：${data.contact}　填报日期：${data.date}　联系电话：${data.phone}　单位负责人签字：${print('base.signature', '霍临川')}`,
    ),
  ];
}

export interface HunanRow extends RubricRow {
  /** 指标说明, or the department's own working that took its place. */
  readonly note: string;
}

/** 部门整体支出绩效评价指标表: weights at three levels. Places: `rubric.<indicator>.score`, `rubric.level2.<name>.weight`. */
export function hunanRubric(rows: readonly HunanRow[], year: number, total: string, print: Print): Block[] {
  const columns = [
    '一级指标',
    '分值',
    '二级指标',
    '分值',
    '三级指标',
    '分值',
    '评价标准',
    '指标说明',
    '得分',
  ];
  const sameFirst = (a: HunanRow, b: HunanRow) => a.level1 === b.level1;
  const sameSecond = (a: HunanRow, b: HunanRow) => sameFirst(a, b) && a.level2 === b.level2;
  const body = rows.map((row, index) => {
    const cells: Cell[] = [];
    const before = rows[index - 1];
    for (const [level, same] of [
      ['level1', sameFirst],
      ['level2', sameSecond],
    ] as const) {
      if (before && same(before, row)) continue;
      const group = rows.filter((one) => same(one, row));
      cells.push(
        cell(row[level], { down: group.length, alignment: 'center' }),
        cell(
          print(`rubric.${level}.${row[level]}.weight`, pointsText(totalOf(group.map((one) => one.weight)))),
          { down: group.length },
        ),
      );
    }
    return [
      ...cells,
      cell(row.indicator, { alignment: 'center' }),
      cell(print(`rubric.${row.indicator}.weight`, pointsText(row.weight))),
      cell(print(`rubric.${row.indicator}.criterion`, row.criterion ?? ''), { alignment: 'left' }),
      cell(print(`rubric.${row.indicator}.note`, row.note), { alignment: 'left' }),
      cell(print(`rubric.${row.indicator}.score`, pointsText(row.score))),
    ];
  });
  const sum = pointsText(totalOf(rows.map((row) => row.weight)));
  return [
    pageBreak,
    heading(0, `${year}年度部门整体支出绩效评价指标表`),
    table(
      [8, 7, 9, 7, 13, 7, 25, 26, 7],
      [
        columns,
        ...body,
        [
          cell('合计', { across: 5 }),
          print('rubric.total.weight', sum),
          '',
          '',
          print('rubric.total.score', total),
        ],
      ],
      1,
    ),
  ];
}
