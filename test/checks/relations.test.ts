import { relations } from '../../src/checks/relations.ts';
import type { Figure } from '../../src/model/figure.ts';
import { figureTerm, type Relation } from '../../src/model/relation.ts';
import { testCheck } from '../support/check-harness.ts';
import { inSentence, inTable, moneyTable } from '../support/subject-builder.ts';

const share = (result: Figure, part: Figure, whole: Figure): Relation => ({
  rule: 'sentence-share',
  kind: 'ratio-mismatch',
  origin: 'sentence',
  result,
  compare: '=',
  expression: {
    op: 'share',
    part: { op: 'figure', figure: part },
    whole: { op: 'figure', figure: whole },
  },
  severity: 'error',
  basis: { zh: `${part.label}占比`, en: `share of ${part.label}` },
});

const shareOf = (printed: string, part: string, whole: string) => {
  const figures = [
    inSentence('~占比', printed, { unit: '%' }),
    inSentence('expenditure.basic', part),
    inSentence('expenditure.total', whole),
  ] as const;
  return { figures: [...figures], relations: [share(...figures)] };
};

const expenditure = (total: string, basic = '309.93', project = '759.09') => [
  inTable('expenditure.total', total),
  inTable('expenditure.basic', basic),
  inTable('expenditure.project', project),
];

const headingSum = (result: Figure, ...parts: Figure[]): Relation => ({
  rule: 'heading-sum',
  kind: 'sum-mismatch',
  origin: 'headings',
  result,
  compare: '=',
  expression: { op: 'sum', terms: parts.map((part) => figureTerm(part)) },
  severity: 'error',
  basis: { zh: `${result.label}合计`, en: `total of ${result.label}` },
});

/** 960 of 1000 after adjustment, of 800 before it. */
const execution = (rate: string, differences: Partial<Figure> = {}) => [
  inTable('expenditure.total', '960.00'),
  inTable('expenditure.total', '1000.00', { stage: 'adjusted-budget' }),
  inTable('expenditure.total', '800.00', { stage: 'initial-budget' }),
  inSentence('rate.execution', rate, { unit: '%', ...differences }),
];

testCheck(relations, [
  {
    name: 'a total that is the sum of its parts',
    differs: () => ({ figures: expenditure('1069.02') }),
    expected: [],
  },
  {
    name: 'off by one unit of the last digit: rounding',
    boundary: 'holds',
    differs: () => ({ figures: expenditure('1069.03') }),
    expected: [['sum-mismatch', 'rounding', '1069.03', '1069.02']],
    says: ['309.93 + 759.09 = 1069.02 ≈ 1069.03'],
  },
  {
    name: 'off by more than three halves of the last digit: error',
    boundary: 'breaks',
    differs: () => ({ figures: expenditure('1069.04') }),
    expected: [['sum-mismatch', 'error', '1069.04', '1069.02']],
    says: ['309.93 + 759.09 = 1069.02 ≠ 1069.04', '相差 0.02 万元', '不能同时成立'],
  },
  {
    name: 'a printed rate follows from the amounts by one of its customary definitions',
    boundary: 'holds',
    differs: () => ({ figures: execution('96.00') }),
    expected: [],
  },
  {
    name: 'a printed rate follows from the amounts by none of its definitions',
    boundary: 'breaks',
    differs: () => ({ figures: execution('97.00') }),
    expected: [['ratio-mismatch', 'warning', '97', '96']],
    says: ['960.00 ÷ 1000.00 × 100% = 96.00% ≠ 97.00%'],
  },
  {
    name: 'a rate by the other budget is right too',
    differs: () => ({ figures: execution('120.00') }),
    expected: [],
  },
  {
    name: 'a rate of a part of the department is not held against the whole',
    differs: () => ({ figures: execution('55.00', { scope: '城区分局' }) }),
    expected: [],
  },
  {
    name: 'a rate of last year is not held against this year',
    differs: () => ({ figures: execution('55.00', { year: 2019 }) }),
    expected: [],
  },
  {
    name: 'units are converted before adding',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '10690200', { unit: '元' }),
        inTable('expenditure.basic', '309.93'),
        inTable('expenditure.project', '759.09'),
      ],
    }),
    expected: [],
  },
  {
    name: 'a total in the wrong unit',
    differs: () => ({ figures: expenditure('10690200') }),
    expected: [['unit-suspect', 'error', '10690200', '1069.02']],
    says: ['单位'],
  },
  {
    name: 'an approximate figure takes no part',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '2000', { precision: 'approximate' }),
        inTable('expenditure.basic', '309.93'),
        inTable('expenditure.project', '759.09'),
      ],
    }),
    expected: [],
  },
  {
    name: 'figures of two scopes are never added',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '2000'),
        inTable('expenditure.basic', '309.93', { scope: '中心' }),
        inTable('expenditure.project', '759.09', { scope: '中心' }),
      ],
    }),
    expected: [],
  },
  {
    name: 'figures of two years are never added',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '2000'),
        inTable('expenditure.basic', '309.93', { year: 2019 }),
        inTable('expenditure.project', '759.09', { year: 2019 }),
      ],
    }),
    expected: [],
  },
  {
    name: 'an uncertain digit never makes an error',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '1096.02', { confidence: 0.5 }),
        inTable('expenditure.basic', '309.93'),
        inTable('expenditure.project', '759.09'),
      ],
    }),
    expected: [['sum-mismatch', 'warning', '1096.02', '1069.02']],
  },
  { name: 'a share that follows', differs: () => shareOf('28.99', '309.93', '1069.02'), expected: [] },
  {
    name: 'a share off by two units of its last digit',
    differs: () => shareOf('29.01', '309.93', '1069.02'),
    expected: [['ratio-mismatch', 'error', '29.01', '28.99']],
    says: ['309.93 ÷ 1069.02 × 100% = 28.99% ≠ 29.01%', '0.02 个百分点'],
  },
  {
    name: 'a share that was cut off is rounding',
    differs: () => shareOf('33.66', '336.69', '1000.00'),
    expected: [['ratio-mismatch', 'rounding', '33.66', '33.67']],
    says: ['截去尾数'],
  },
  {
    name: 'a share of nothing',
    differs: () => shareOf('12.5', '30.00', '0'),
    expected: [['ratio-mismatch', 'warning', '12.5', null]],
    says: ['基数为 0'],
  },
  {
    name: 'income with and without the money carried forward are both accepted',
    differs: () => ({
      figures: [
        inTable('income.total', '1058.49'),
        inTable('income.opening', '15.57'),
        inTable('income.public', '1058.49'),
      ],
    }),
    expected: [],
  },
  {
    name: 'an income that fits neither reading',
    differs: () => ({
      figures: [
        inTable('income.total', '1080.00'),
        inTable('income.opening', '15.57'),
        inTable('income.public', '1058.49'),
      ],
    }),
    expected: [['sum-mismatch', 'error', '1080', '1074.06']],
  },
  {
    name: 'fiscal appropriation stands for the public budget without being counted twice',
    differs: () => ({
      figures: [
        inTable('income.total', '130.00'),
        inTable('income.opening', '10.00'),
        inTable('income.fiscal', '120.00'),
        inTable('income.fund', '20.00'),
      ],
    }),
    expected: [],
  },
  {
    name: 'the total of the vehicles replaces purchase and operation',
    differs: () => ({
      figures: [
        inTable('three.total', '8.00'),
        inTable('three.reception', '3.00'),
        inTable('three.vehicle', '5.00'),
        inTable('three.vehicle.operation', '5.00'),
        inTable('three.vehicle.purchase', '0.00'),
        inTable('three.abroad', '0.00'),
      ],
    }),
    expected: [],
  },
  {
    name: 'blank places count as nothing, and the row says so',
    differs: () => ({
      figures: [inTable('three.total', '3.25'), inTable('three.reception', '2.25')],
      moneyTables: [moneyTable(1, ['three.vehicle.operation', 'three.vehicle.purchase', 'three.abroad'])],
    }),
    expected: [['sum-mismatch', 'error', '3.25', '2.25']],
    says: ['空白单元格按 0 计'],
  },
  {
    name: 'with parts unknown a total may be more than what is stated',
    differs: () => ({ figures: [inTable('three.total', '3.25'), inTable('three.reception', '2.25')] }),
    expected: [],
  },
  {
    name: 'but never less',
    differs: () => ({ figures: [inTable('three.total', '2.20'), inTable('three.reception', '2.25')] }),
    expected: [['sum-mismatch', 'error', '2.2', '2.25']],
  },
  {
    name: 'one figure that breaks two relations is one row, with the value that reconciles both',
    differs: () => ({
      figures: [
        ...expenditure('1069.02', '390.93'),
        inTable('expenditure.basic.personnel', '207.88'),
        inTable('expenditure.basic.public', '102.05'),
      ],
    }),
    expected: [['sum-mismatch', 'error', '390.93', '309.93']],
    says: ['若“基本支出”', '309.93 万元'],
  },
  {
    name: 'two wrong figures of two relations stay two rows although they share a third',
    differs: () => ({
      figures: [
        ...expenditure('1069.02', '309.93', '795.09'),
        inTable('income.total', '1074.06'),
        inTable('income.opening', '15.57'),
        inTable('income.public', '1058.49'),
        inTable('balance.current', '-20.53'),
      ],
    }),
    expected: [
      ['sum-mismatch', 'error', '1069.02', '1105.02'],
      ['carry-forward-mismatch', 'error', '-20.53', '-10.53'],
    ],
  },
  {
    name: 'a wrong sum of a department and the same one of its only unit are one row',
    differs: () => ({
      figures: ['department', '局机关'].flatMap((scope) => [
        inTable('expenditure.total', '1069.52', { scope }),
        inTable('expenditure.basic', '309.93', { scope }),
        inTable('expenditure.project', '759.09', { scope }),
      ]),
    }),
    expected: [['sum-mismatch', 'error', '1069.52', '1069.02']],
  },
  {
    name: "a heading's total over columns outside the vocabulary overrules the identity",
    differs: () => {
      const total = inTable('income.total', '100.00');
      const parts = [
        inTable('income.opening', '10.00'),
        inTable('income.public', '80.00'),
        inTable('~科研收入', '10.00'),
      ];
      return { figures: [total, ...parts], relations: [headingSum(total, ...parts)] };
    },
    expected: [],
  },
  {
    name: 'economic classes of all expenditure say nothing of the basic expenditure',
    differs: () => ({
      figures: [
        ...expenditure('1069.02'),
        inSentence('economic.wages', '146.47'),
        inSentence('economic.goods', '861.13'),
        inSentence('economic.household', '61.42'),
      ],
    }),
    expected: [],
  },
  {
    name: 'a figure less itself says nothing',
    differs: () => {
      const [result, whole, copy] = [
        inSentence('~比上年增加', '793.14'),
        inTable('funds.total', '9628.22'),
        inSentence('funds.total', '9628.22'),
      ] as const;
      const change = headingSum(result, whole);
      return {
        figures: [result, whole, copy],
        relations: [
          { ...change, expression: { op: 'sum', terms: [figureTerm(whole), figureTerm(copy, -1)] } },
        ],
      };
    },
    expected: [],
  },
  {
    name: 'a class and its only item that are off in the same way are one row',
    differs: () => {
      const sums = ['城乡社区管理事务', '行政运行'].map((name) => {
        const [total, basic, project] = [
          inTable(`~${name}合计`, '1092.80'),
          inTable(`~${name}基本`, '1084.02'),
          inTable(`~${name}项目`, '8.77'),
        ] as const;
        return { figures: [total, basic, project], relation: headingSum(total, basic, project) };
      });
      return {
        figures: sums.flatMap(({ figures }) => figures),
        relations: sums.map(({ relation }) => relation),
      };
    },
    expected: [['sum-mismatch', 'rounding', '1092.8', '1092.79']],
    says: ['同样的数字另见“行政运行合计”'],
  },
]);
