import { describe, expect, test } from 'vitest';
import { type Cell, cell } from '../support/submission.ts';
import { grid, shown, title, understood } from '../support/understood.ts';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | string)[])[];
  /** `groups>name | target | result | weight self reason`, as `shown` writes the leaves. */
  readonly targets: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'the national form, its total row left out',
    rows: [
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      [
        cell('产出指标', { down: 2 }),
        cell('数量指标', { down: 2 }),
        '清淤河道',
        '≥20公里',
        '22公里',
        '10',
        '10',
        '',
      ],
      ['培训人次', '≥200人', '180人', '10', '9', '一期未办'],
      [cell('总分', { across: 5 }), '20', '19', ''],
    ],
    targets: [
      '产出指标>数量指标>清淤河道 | ≥20公里 | 22公里 | 10 10 ()',
      '产出指标>数量指标>培训人次 | ≥200人 | 180人 | 10 9 一期未办',
    ],
  },
  {
    name: 'operator, value and unit in columns of their own are joined, a unit that is printed is not said twice',
    rows: [
      ['指标名称', '指标性质', '指标值', '度量单位', '完成值'],
      ['清淤河道', '≥', '20', '公里', '22'],
      ['培训人次', '=', '200', '人', '200人'],
      ['水质达标率', '≥', '90', '%', '91%'],
    ],
    targets: [
      '清淤河道 | ≥20公里 | 22公里 | - - -',
      '培训人次 | =200人 | 200人 | - - -',
      '水质达标率 | ≥90% | 91% | - - -',
    ],
  },
  {
    name: 'targets that carry their own names; blank lines are none, 无 is a word',
    rows: [
      ['一级', '绩效目标', '完成情况'],
      ['数量', '指标1：清淤≥20公里', '22公里'],
      ['质量', '', ''],
      ['时效', '——', '/'],
      ['生态', '无', '无'],
      ['效益', '受益1万人', ''],
    ],
    targets: ['数量> | 指标1：清淤≥20公里 | 22公里 | - - -', '效益> | 受益1万人 | () | - - -'],
  },
  {
    name: 'a label over the whole block is no indicator',
    rows: [
      [cell('绩效指标', { down: 3 }), '一级指标', '指标内容', '指标值', '完成值', '分值'],
      ['产出', '清淤河道', '20公里', '22公里', '10'],
      ['效益', '受益人口', '1万人', '2万人', '10'],
    ],
    targets: [
      '绩效指标>产出>清淤河道 | 20公里 | 22公里 | 10 - -',
      '绩效指标>效益>受益人口 | 1万人 | 2万人 | 10 - -',
    ],
  },
];

describe('targets beside results', () => {
  test.each(cases)('$name', ({ rows, targets }) => {
    const read = understood([title, grid(...rows)]).record.targets.map(
      ({ groups, name, target, result, weight, selfScore, reason }) => {
        const path = [...groups, name.state === 'stated' ? name.value.text : ''].join('>');
        const points = [weight, selfScore, reason].map(shown).join(' ');
        return `${path} | ${shown(target)} | ${shown(result)} | ${points}`;
      },
    );
    expect(read).toEqual(targets);
  });

  test.each<[string, readonly string[]]>([
    ['amounts planned and done', ['项目', '年初预算数', '实际完成情况']],
    ['targets without results', ['指标名称', '指标值', '度量单位']],
    ['work and its difficulties', ['主要工作', '存在问题', '改进措施']],
  ])('are not: %s', (_name, headings) => {
    expect(understood([title, grid(headings, ['基本支出', '60', '58'])]).record.targets).toEqual([]);
  });
});

describe('rates that results state', () => {
  test.each<[name: string, target: string, result: string, figures: readonly string[]]>([
    ['群众满意度', '≥90%', '95%', ['rate.satisfaction 95%']],
    ['服务对象', '满意度90%以上', '９６％', ['rate.satisfaction 96%']],
    ['群众满意度', '≥90%', '满意', []],
    ['群众满意度', '≥90%', '92', []],
    ['群众满意度', '≥90户', '92户', []],
    ['水质达标率', '≥90%', '97%', []],
    ['群众满意度', '', '95%', []],
  ])('%s %s | %s', (name, target, result, figures) => {
    const { record } = understood([title, grid(['指标名称', '指标值', '完成值'], [name, target, result])]);
    expect(record.figures.map(({ concept, value, unit }) => `${concept} ${value}${unit}`)).toEqual(figures);
  });
});
