import { type Amount, inWan, percent } from '../amounts.ts';
import type { Printer, Role } from '../faults.ts';
import type { Random } from '../random.ts';
import {
  type Block,
  type Cell,
  cell,
  heading,
  line,
  paragraph,
  type Submission,
  table,
} from '../submission.ts';
import type { World } from '../world.ts';
import { type Judged, judgedRows } from './judged-rows.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';
import { fullWidth, grouped, inPlainYuan, inThousands, spaced } from './printing.ts';

/**
 * Assets in 元 from the start of the year to its end, procurement in 千元 by kind, prose in 万元; digits as the input
 * method left them; a rubric with a subtotal under each first level and scores with decimals.
 */
export const shandong: Layout = { slotOf: noSlots, write };

type Dress = (text: string) => string;

function write(world: World, printer: Printer, random: Random): Submission {
  const { all, year, department, procurement } = world;
  const dress = random.pick<Dress>([grouped, spaced, fullWidth, (text) => text]);
  const rows = judgedRows(random);
  const score = rows.reduce((sum, row) => sum + row.score * 100, 0) / 100;
  const where = '评价报告';
  const said = (key: string, text: string, item: string, role: Role) =>
    printer.print(`sd.said.${key}`, text, { role, item, where });
  const money = (key: string, value: Amount, item: string, role: Role) =>
    `${said(key, inWan(value), item, role)}万元`;
  const people = world.staff.administrative + world.staff.institution;
  const kinds = procurementKinds(world, random);
  const goods = kinds[0]!;
  const blocks: Block[] = [
    heading(0, `${department}部门整体绩效自评报告`),
    line(`（${year}年度）`, 'center'),
    heading(1, '一、部门概况'),
    paragraph(
      `${department}内设科室${random.integer(4, 12)}个，所属事业单位${world.units.length - 1}个，年末在职职工${people}人。`,
    ),
    heading(1, '二、收支情况'),
    paragraph(
      `${year}年总收入${money('income', all.income, '总收入', 'total')}，其中财政拨款收入${money('public', all.publicIncome + all.fundIncome, '财政拨款收入', 'part')}，其他收入${money('other', all.otherIncome, '其他收入', 'part')}，年初结转和结余${money('opening', all.opening, '年初结转和结余', 'part')}。`,
    ),
    paragraph(
      `全年总支出${money('expenditure', all.expenditure, '总支出', 'total')}，人均支出${percent(all.expenditure, people * 10_000)}万元。其中：基本支出${money('basic', all.basic, '基本支出', 'part')}（人员经费${money('personnel', all.personnel, '人员经费', 'part')}、公用经费${money('publicCost', all.publicCost, '公用经费', 'part')}），占总支出的${said('basicShare', percent(all.basic, all.expenditure, 1), '基本支出占比', 'share')}%；项目支出${money('project', all.project, '项目支出', 'part')}，占总支出的${said('projectShare', percent(all.project, all.expenditure, 1), '项目支出占比', 'share')}%。年末结转和结余${money('closing', all.closing, '年末结转和结余', 'balance')}。`,
    ),
    heading(1, '三、资产和采购情况'),
    paragraph(
      `截至${year}年12月31日，固定资产原值${money('assets', all.assets, '固定资产原值', 'copy')}。全年政府采购预算${money('procurementBudget', procurement.budget, '政府采购预算', 'copy')}，实际采购${money('procurement', procurement.actual, '政府采购金额', 'copy')}，采购执行率${said('procurementRate', percent(procurement.actual, procurement.budget), '政府采购执行率', 'share')}%；其中货物类采购${money('goods', goods.actual, '货物类采购', 'copy')}，占采购总额的${said('goodsShare', percent(goods.actual, procurement.actual), '货物类采购占比', 'share')}%。`,
    ),
    paragraph(
      `通过项目实施，带动民间投资${random.integer(11, 98)}00余万元，全年接待群众来访${random.integer(100, 900)}人次，为企业减税降费${random.integer(200, 900)}.${random.integer(10, 98)}万元，比上年增长${random.integer(3, 30)}%。`,
    ),
    heading(2, '表1　资产变动情况表'),
    line('金额单位：元', 'right'),
    assetTable(world, dress, printer, random),
    heading(2, '表2　政府采购情况表'),
    line('金额单位：千元', 'right'),
    procurementTable(kinds, dress, printer),
    heading(1, '四、评价结论'),
    paragraph(
      `对照指标体系，我单位自评得分为${said('score', `${score}`, '自评得分', 'score-copy')}分，评价等级为${printer.print('sd.said.grade', gradeOf(score), { role: 'grade', item: '评价等级', where })}。`,
    ),
    heading(2, '表3　部门整体绩效自评打分表'),
    rubricTable(rows, printer, random),
  ];
  return { runningHead: '', orientation: 'landscape', blocks };
}

function assetTable({ all, year }: World, dress: Dress, printer: Printer, random: Random) {
  const where = '资产变动情况表';
  const share = (whole: Amount, percentage: number) => Math.round((whole * percentage) / 100);
  const houses = share(all.assets, random.integer(30, 55));
  const vehicles = share(all.assets, random.integer(5, 15));
  interface Movement {
    readonly end: Amount;
    readonly more: Amount;
    readonly less: Amount;
    readonly worn: Amount;
  }
  const movement = (end: Amount, wears: boolean): Movement => ({
    end,
    more: random.chance(0.6) ? share(end, random.integer(2, 12)) : 0,
    less: random.chance(0.4) ? share(end, random.integer(1, 5)) : 0,
    worn: wears ? share(end, random.integer(20, 70)) : 0,
  });
  const parts = [
    movement(houses, true),
    movement(vehicles, true),
    movement(all.assets - houses - vehicles, true),
  ];
  const plus = (of: readonly Movement[]): Movement => ({
    end: of.reduce((sum, one) => sum + one.end, 0),
    more: of.reduce((sum, one) => sum + one.more, 0),
    less: of.reduce((sum, one) => sum + one.less, 0),
    worn: of.reduce((sum, one) => sum + one.worn, 0),
  });
  const fixed = plus(parts);
  const current = movement(all.closing + random.integer(500, 4000), false);
  const intangible = movement(random.integer(300, 5000), true);
  const lines: [string, string, string, Role, Movement][] = [
    ['current', '一、流动资产', '流动资产', 'part', current],
    ['fixed', '二、固定资产', '固定资产', 'part', fixed],
    ['houses', '（一）房屋及构筑物', '房屋及构筑物', 'part', parts[0]!],
    ['vehicles', '（二）车辆', '车辆', 'part', parts[1]!],
    ['devices', '（三）设备及家具', '设备及家具', 'part', parts[2]!],
    ['intangible', '三、无形资产', '无形资产', 'part', intangible],
    ['total', '资产合计', '资产合计', 'total', plus([current, fixed, intangible])],
  ];
  return table(
    [22, 16, 14, 14, 16, 16, 16],
    [
      [
        cell('资产类别', { down: 2 }),
        cell('账面原值', { across: 4 }),
        cell('累计折旧\v（摊销）', { down: 2 }),
        cell('净值', { down: 2 }),
      ],
      ['期初数', '本期增加', '本期减少', `期末数\v（${year}.12.31）`],
      ...lines.map(([key, label, item, role, { end, more, less, worn }]) => {
        const said = (column: string, value: Amount, kind: Role) =>
          cell(
            value === 0
              ? '—'
              : dress(
                  printer.print(`asset.${key}.${column}`, inPlainYuan(value), { role: kind, item, where }),
                ),
            { alignment: 'right' },
          );
        return [
          cell(label, { alignment: 'left' }),
          said('start', end - more + less, 'balance'),
          said('more', more, 'balance'),
          said('less', less, 'balance'),
          said('end', end, role),
          said('worn', worn, role),
          said('net', end - worn, role),
        ];
      }),
    ],
    2,
  );
}

interface Kind {
  readonly key: string;
  readonly name: string;
  readonly budget: Amount;
  readonly actual: Amount;
  readonly small: Amount;
}

function procurementKinds({ procurement: { budget, actual } }: World, random: Random): Kind[] {
  const part = (whole: Amount, percentage: number) => Math.round((whole * percentage) / 100);
  const [a, b] = [random.integer(30, 50), random.integer(20, 40)];
  const kind = (key: string, name: string, planned: Amount, spent: Amount): Kind => ({
    key,
    name,
    budget: planned,
    actual: spent,
    small: part(spent, random.integer(40, 95)),
  });
  const kinds = [
    kind('goods', '货物', part(budget, a), part(actual, a)),
    kind('works', '工程', part(budget, b), part(actual, b)),
  ];
  const rest = (of: 'budget' | 'actual', whole: Amount) => whole - kinds[0]![of] - kinds[1]![of];
  return [...kinds, kind('services', '服务', rest('budget', budget), rest('actual', actual))];
}

function procurementTable(kinds: readonly Kind[], dress: Dress, printer: Printer) {
  const where = '政府采购情况表';
  const sum = (of: 'budget' | 'actual' | 'small') => kinds.reduce((total, one) => total + one[of], 0);
  const all: Kind = {
    key: 'total',
    name: '合计',
    budget: sum('budget'),
    actual: sum('actual'),
    small: sum('small'),
  };
  return table(
    [14, 18, 18, 16, 12, 18, 12],
    [
      [
        cell('采购类别', { down: 2 }),
        cell('采购预算', { down: 2 }),
        cell('实际采购金额', { down: 2 }),
        cell('节约额', { down: 2 }),
        cell('节约率（%）', { down: 2 }),
        cell('其中：授予中小企业合同', { across: 2 }),
      ],
      ['金额', '占比（%）'],
      ...[...kinds, all].map(({ key, name, budget, actual, small }) => {
        const role = key === 'total' ? 'total' : 'part';
        const said = (column: string, text: string, kind: Role) =>
          printer.print(`buy.${key}.${column}`, text, { role: kind, item: `${name}采购`, where });
        return [
          name,
          dress(said('budget', inThousands(budget), role)),
          dress(said('actual', inThousands(actual), role)),
          budget === actual ? '0' : dress(said('saved', inThousands(budget - actual), role)),
          budget === actual ? '0' : said('savedRate', percent(budget - actual, budget), 'share'),
          dress(said('small', inThousands(small), role)),
          said('smallShare', percent(small, actual), 'share'),
        ];
      }),
    ],
    2,
  );
}

function rubricTable(rows: readonly Judged[], printer: Printer, random: Random) {
  const where = '自评打分表';
  const totalWord = random.pick(['总计', '总分', '累计', '合　计']);
  const levels = [...new Set(rows.map((row) => row.level1))];
  const body = levels.flatMap((level) => {
    const own = rows.filter((row) => row.level1 === level);
    const weight = own.reduce((sum, row) => sum + row.weight, 0);
    const score = own.reduce((sum, row) => sum + row.score * 100, 0) / 100;
    return [
      ...own.map((row, index): (Cell | string)[] => {
        const sameSecond = own.filter((one) => one.level2 === row.level2);
        return [
          ...(index === 0 ? [cell(level, { down: own.length })] : []),
          ...(sameSecond[0] === row ? [cell(row.level2, { down: sameSecond.length })] : []),
          row.indicator,
          `${row.weight}`,
          row.criterion,
          printer.print(`sd-rubric.${rows.indexOf(row)}.score`, row.score.toFixed(2), {
            role: 'score',
            item: row.indicator,
            where,
            most: row.weight,
          }),
          row.reason,
        ];
      }),
      [
        cell('小计', { across: 3 }),
        printer.print(`sd-level.${level}.weight`, `${weight}`, { role: 'level-weight', item: level, where }),
        '',
        printer.print(`sd-level.${level}.score`, score.toFixed(2), {
          role: 'score-total',
          item: level,
          where,
        }),
        '',
      ],
    ];
  });
  const total = rows.reduce((sum, row) => sum + row.score * 100, 0) / 100;
  return table(
    [10, 12, 18, 8, 34, 10, 18],
    [
      ['一级指标', '二级指标', '三级指标', '权重', '评价标准', '自评分', '备注'],
      ...body,
      [
        cell(totalWord, { across: 3 }),
        '100',
        '',
        printer.print('sd-rubric.total.score', total.toFixed(2), {
          role: 'score-total',
          item: '总分',
          where,
        }),
        '',
      ],
    ],
    1,
  );
}
