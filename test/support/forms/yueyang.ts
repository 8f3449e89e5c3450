import { type Accounts, addUp, complete, inWan, type UnitAccounts } from '../amounts.ts';
import type { Print } from '../faults.ts';
import { type Block, type Cell, cell, heading, line, pageBreak, table } from '../submission.ts';

/** A goal in the form's words, and what came of it. Fault places are `goal.<name>.target` and `goal.<name>.result`. */
export interface Goal {
  readonly name: string;
  readonly group: string;
  readonly target: string;
  readonly result: string;
}

export interface Evaluator {
  readonly name: string;
  readonly post: string;
  readonly office: string;
  readonly signature: string;
}

/** What the 自评报告表 of Yueyang asks for. */
export interface YueyangForm {
  readonly city: string;
  readonly department: string;
  readonly year: number;
  readonly code: string;
  readonly reportDate: string;
  readonly contact: string;
  readonly phone: string;
  readonly posts: number;
  readonly staff: number;
  readonly duties: string;
  readonly tasks: readonly string[];
  readonly situation: string;
  readonly units: readonly UnitAccounts[];
  readonly qualitative: { readonly expected: string; readonly done: string };
  readonly goals: readonly Goal[];
  readonly score: string;
  readonly grade: string;
  readonly evaluators: readonly Evaluator[];
  readonly opinions: {
    readonly leader: string;
    readonly department: string;
    readonly finance: string;
    readonly financeSigner: string;
  };
  readonly signedOn: string;
}

type Column = Exclude<keyof Accounts, 'name'>;

const incomeColumns: readonly Column[] = [
  'income',
  'opening',
  'publicIncome',
  'fundIncome',
  'specialAccount',
  'otherIncome',
];
const expenditureColumns: readonly Column[] = [
  'expenditure',
  'basic',
  'personnel',
  'publicCost',
  'project',
  'currentBalance',
  'closing',
];
const threeColumns: readonly Column[] = [
  'three',
  'reception',
  'vehicleOperation',
  'vehiclePurchase',
  'abroad',
];
const assetColumns: readonly Column[] = ['assets', 'assetsInUse', 'assetsRented', 'assetsOther'];

/** Parts of a total that are nothing are left blank, as the form's writers do. */
const mayBeBlank: ReadonlySet<Column> = new Set([
  'fundIncome',
  'specialAccount',
  'otherIncome',
  'vehicleOperation',
  'vehiclePurchase',
  'abroad',
  'assetsRented',
  'assetsOther',
]);

export const departmentRow = '局机关及二级机构汇总';

/** Cover and part one, all tables. Fault places of money: `table.<row>.<column>`, the sum's row being `total`. */
export function yueyangForm(form: YueyangForm, print: Print): Block[] {
  return [
    heading(0, `${form.city}${form.year}年度部门整体支出绩效评价自评报告`),
    line(`部门（单位）名称：${form.department}`),
    line(`预算编码：${form.code}`),
    line('评价方式：部门（单位）绩效自评'),
    line('评价机构：部门（单位）评价组'),
    line(`报告日期：${form.reportDate}`),
    line(`${form.city}财政局（制）`, 'right'),
    pageBreak,
    profileTable(form, print),
    ...moneyTables(form.units, print),
    goalTable(form, print),
    evaluatorTable(form, print),
  ];
}

function profileTable(form: YueyangForm, print: Print) {
  const wide = (label: string, text: string) => [
    cell(label),
    cell(text, { across: 3, alignment: 'left' as const }),
  ];
  return table(
    [14, 22, 14, 22],
    [
      [cell('一、部门（单位）基本概况', { across: 4, alignment: 'left' })],
      ['联系人', form.contact, '联络电话', form.phone],
      [
        '人员编制',
        print('profile.posts', String(form.posts)),
        '实有人数',
        print('profile.staff', String(form.staff)),
      ],
      wide('职能职责概述', form.duties),
      wide('年度主要\n工作内容', form.tasks.map((task, index) => `任务${index + 1}：${task}`).join('\n')),
      wide('年度部门（单位）总体运行情况及取得的成绩', form.situation),
    ],
  );
}

function moneyTables(units: readonly UnitAccounts[], print: Print): Block[] {
  const rows: { key: string; label: string; accounts: Accounts | null }[] = [
    { key: 'total', label: departmentRow, accounts: addUp(departmentRow, units) },
    ...units.map((unit, index) => ({
      key: String(index + 1),
      label: `${index + 1}、${unit.name}`,
      accounts: complete(unit),
    })),
  ];
  const body = (columns: readonly Column[]) =>
    rows.map(({ key, label, accounts }) => [
      cell(label, { alignment: 'left' }),
      ...columns.map((column) => {
        const value = accounts?.[column] ?? 0;
        return cell(
          print(`table.${key}.${column}`, value === 0 && mayBeBlank.has(column) ? '' : inWan(value)),
        );
      }),
    ]);
  const name = (down: number) => cell('机构名称', { down });
  return [
    heading(1, '二、部门（单位）收支情况'),
    table(
      [20, 11, 11, 11, 11, 14, 9],
      [
        [cell('年度收入情况（万元）', { across: 7 })],
        [name(2), cell('收入合计', { down: 2 }), cell('其中：', { across: 5, alignment: 'left' })],
        ['上年结转', '公共财\n政拨款', '政府基金拨款', '纳入专户管理的非税收入拨款', '其他\n收入'],
        ...body(incomeColumns),
      ],
    ),
    table(
      [20, 11, 11, 11, 11, 11, 10, 10],
      [
        [cell('部门（单位）年度支出和结余情况（万元）', { across: 8, alignment: 'center' })],
        [
          name(3),
          cell('支出合计', { down: 3 }),
          cell('其中：', { across: 4, alignment: 'left' }),
          cell('结余', { across: 2 }),
        ],
        [
          cell('基本支出', { down: 2 }),
          cell('其中：', { across: 2, alignment: 'left' }),
          cell('项目支出', { down: 2 }),
          cell('当年结余', { down: 2 }),
          cell('累计结余', { down: 2 }),
        ],
        ['人员支出', '公用支出'],
        ...body(expenditureColumns),
      ],
    ),
    table(
      [20, 13, 13, 14, 14, 13],
      [
        [name(2), cell('三公经费\n合计', { down: 2 }), cell('其中：', { across: 4, alignment: 'left' })],
        ['公务接待费', '公务用车运维费', '公务用车购置费', '因公出国费'],
        ...body(threeColumns),
      ],
    ),
    table(
      [20, 16, 16, 16, 16],
      [
        [
          name(2),
          cell('固定资产\n合计', { down: 2 }),
          cell('其中：', { across: 2, alignment: 'left' }),
          cell('其他', { down: 2 }),
        ],
        ['在用固定资产', '出租固定资产'],
        ...body(assetColumns),
      ],
    ),
  ];
}

function goalTable(form: YueyangForm, print: Print) {
  const groups: (Cell | string)[][] = [];
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    [
      '产出目标\n（部门工作实绩，包含上级部门和市委市政府布置的重点工作、实事任务等）',
      ['质量指标', '数量指标', '时效指标', '成本指标'],
    ],
    ['效益目标\n（预期实现的效益）', ['社会效益', '经济效益', '生态效益', '社会公众或服务对象满意度']],
  ];
  for (const [label, names] of kinds) {
    const goals = names.flatMap((name) => form.goals.filter((goal) => goal.group === name));
    goals.forEach((goal, index) => {
      const peers = goals.filter((one) => one.group === goal.group);
      groups.push([
        ...(index === 0 ? [cell(label, { down: goals.length })] : []),
        ...(peers[0] === goal ? [cell(goal.group, { down: peers.length })] : []),
        cell(print(`goal.${goal.name}.target`, goal.target), { alignment: 'left' }),
        cell(print(`goal.${goal.name}.result`, goal.result), { alignment: 'left' }),
      ]);
    });
  }
  return table(
    [12, 15, 13, 26, 26],
    [
      [cell('三、部门（单位）整体支出绩效自评情况', { across: 5, alignment: 'left' })],
      [
        cell('整体支出绩效定性目标及实施计划完成情况', { down: 2 }),
        cell('预期目标', { across: 3 }),
        '实际完成',
      ],
      [
        cell(form.qualitative.expected, { across: 3, alignment: 'left' }),
        cell(form.qualitative.done, { alignment: 'left' }),
      ],
      [
        cell('整体支出\n绩效定量目标及实施计划完成情况', { down: groups.length + 1 }),
        cell('评价内容', { across: 2 }),
        '绩效目标',
        '完成情况',
      ],
      ...groups,
      [cell('绩效自评综合得分', { across: 2 }), cell(print('form.score', form.score), { across: 3 })],
      [cell('评价等次', { across: 2 }), cell(print('form.grade', form.grade), { across: 3 })],
    ],
  );
}

function evaluatorTable(form: YueyangForm, print: Print) {
  const wide = (text: string) => [cell(text, { across: 4, alignment: 'left' as const })];
  return table(
    [16, 18, 28, 18],
    [
      wide('四、评价人员'),
      ['姓  名', '职务/职称', '单  位', '签  字'],
      ...form.evaluators.map((one, index) => [
        one.name,
        one.post,
        one.office,
        print(`evaluator.${index + 1}.signature`, one.signature),
      ]),
      wide(`评价组组长（签字）：${print('signature.leader', form.opinions.leader)}\n${form.signedOn}`),
      wide(
        `部门（单位）意见：${form.opinions.department}\n部门（单位）负责人（签章）：${print('signature.department', form.opinions.leader)}\n${form.signedOn}`,
      ),
      wide(
        `财政部门归口业务科室意见：${form.opinions.finance}\n财政部门归口业务股室负责人（签章）：${print('signature.finance', form.opinions.financeSigner)}\n${form.signedOn}`,
      ),
      wide(`填报人（签名）：${form.contact}　　联系电话：${form.phone}`),
    ],
  );
}
