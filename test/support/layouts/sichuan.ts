import { Decimal } from 'decimal.js';
import { type Amount, inWan, percent } from '../amounts.ts';
import type { Role } from '../faults.ts';
import { pointsText, totalOf } from '../forms/rubric.ts';
import { narrative } from '../narrative.ts';
import { type Cell, cell, heading, line, pageBreak, table } from '../submission.ts';
import { gradeOf, type Layout, noSlots } from './layout.ts';

/** Sichuan: execution against 调整后预算数, and 指标性质, 指标值, 度量单位 in columns of their own. */
export const sichuan: Layout = {
  slotOf: noSlots,
  write(world, printer, random) {
    const { all } = world;
    const where = '绩效自评表';
    const adjusted = all.expenditure + random.integer(1, Math.floor(all.expenditure / 12));
    const initial = adjusted - random.integer(0, Math.floor(adjusted / 10));
    const cut = (whole: Amount) => Math.floor((whole * all.basic) / all.expenditure);
    const put = (key: string, text: string, item: string, role: Role, most?: number) =>
      printer.print(
        `sichuan.${key}`,
        text,
        most === undefined ? { role, item, where } : { role, item, where, most },
      );
    const funds = (key: string, label: string, values: readonly Amount[], role: Role) => [
      label,
      ...values.map((value, column) =>
        put(`${key}.${['initial', 'adjusted', 'executed'][column]}`, inWan(value), label, role),
      ),
    ];
    const rate = new Decimal(all.expenditure).div(adjusted).times(10).toDecimalPlaces(2).toNumber();
    const count = random.integer(20, 60);
    const satisfaction = Math.round((world.survey.satisfied / world.survey.asked) * 100);
    const indicators: readonly (readonly [string, string, string, string, string, string, number])[] = [
      ['产出指标', '开展培训场次', '≥', String(count), '场', String(count + random.integer(0, 5)), 25],
      ['产出指标', '任务按时完成率', '≥', '95', '%', String(random.integer(95, 100)), 25],
      ['产出指标', '单次检查成本', '≤', '2000', '元', String(random.integer(1500, 2000)), 10],
      ['效益指标', '重大事故发生数', '=', '0', '起', '0', 20],
      [
        '满意度指标',
        '群众满意度',
        '≥',
        String(satisfaction - random.integer(0, 6)),
        '%',
        String(satisfaction),
        10,
      ],
    ];
    const body = indicators.map(([level, name, operator, value, unit, done, weight], index) => {
      const peers = indicators.filter((one) => one[0] === level).length;
      const isFirst = indicators[index - 1]?.[0] !== level;
      const cells: (Cell | string)[] = [
        ...(isFirst ? [cell(level, { down: peers })] : []),
        name,
        operator,
        value,
        unit,
        done,
        printer.print(`sichuan.${name}.weight`, pointsText(weight)),
        put(`${name}.score`, pointsText(weight), name, 'score', weight),
      ];
      return cells;
    });
    const printedScores = [
      rate,
      ...indicators.map(([, name, , , , , weight]) =>
        Number(printer.preview(`sichuan.${name}.score`, pointsText(weight))),
      ),
    ];
    const score = pointsText(totalOf(printedScores));
    const basic = [cut(initial), cut(adjusted), all.basic];
    const project = [initial - cut(initial), adjusted - cut(adjusted), all.project];
    return {
      runningHead: '',
      orientation: 'landscape',
      blocks: [
        ...narrative(
          // This table's budget is the one that the prose speaks of too.
          { ...world, budget: { initial, adjustment: adjusted - initial } },
          {
            besideTables: false,
            result: { score, grade: gradeOf(Number(score)) },
            title: `${world.department}${world.year}年部门整体绩效自评报告`,
          },
          printer,
          random,
        ),
        pageBreak,
        heading(0, `${world.year}年度部门整体支出绩效自评表`),
        line('单位：万元', 'right'),
        table(
          [20, 16, 16, 16, 12, 8, 10],
          [
            ['预算执行情况', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分'],
            [
              ...funds('total', '总额', [initial, adjusted, all.expenditure], 'total'),
              `${put('rate', percent(all.expenditure, adjusted), '预算执行率', 'share')}%`,
              '10',
              printer.print('sichuan.execution.score', pointsText(rate)),
            ],
            [...funds('basic', '其中：基本支出', basic, 'part'), '/', '/', '/'],
            [...funds('project', '项目支出', project, 'part'), '/', '/', '/'],
          ],
          1,
        ),
        line('绩效指标完成情况'),
        table(
          [14, 24, 10, 10, 10, 12, 8, 10],
          [
            ['一级指标', '指标名称', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分'],
            ...body,
            [cell('合计', { across: 6 }), '100', put('score', score, '总分', 'score-total')],
          ],
          1,
        ),
      ],
    };
  },
};
