import { copies } from '../../src/checks/copies.ts';
import { testCheck } from '../support/check-harness.ts';
import { inSentence, inTable, target } from '../support/subject-builder.ts';

testCheck(copies, [
  {
    name: 'the same figure in a table and a sentence',
    differs: () => ({
      figures: [inTable('expenditure.total', '1069.02'), inSentence('expenditure.total', '1069.02')],
    }),
    expected: [],
  },
  {
    name: 'copies that differ by one unit of the last digit are a slip, said but no error',
    boundary: 'holds',
    differs: () => ({ figures: [inTable('three.total', '269.85'), inSentence('three.total', '269.86')] }),
    expected: [['conflicting-values', 'rounding', '269.86', '269.85']],
  },
  {
    name: 'copies that differ by two units of the last digit',
    boundary: 'breaks',
    differs: () => ({ figures: [inTable('three.total', '269.85'), inSentence('three.total', '269.87')] }),
    expected: [['conflicting-values', 'error', '269.87', '269.85']],
    says: ['两处不能同时成立', '0.02 万元'],
  },
  {
    name: 'the coarser print decides',
    differs: () => ({ figures: [inTable('three.total', '89.974'), inSentence('three.total', '89.97')] }),
    expected: [],
  },
  {
    name: 'prints in two units',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '11122315.04', { unit: '元' }),
        inSentence('expenditure.total', '1112.23'),
      ],
    }),
    expected: [],
  },
  {
    name: 'a unit that explains the difference',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '1069.02', { unit: '元' }),
        inSentence('expenditure.total', '1069.02'),
      ],
    }),
    expected: [['unit-suspect', 'error', '1069.02', '0.106902']],
    says: ['单位'],
  },
  {
    name: 'counts are exact',
    differs: () => ({
      figures: [inTable('posts', '10', { unit: null }), inSentence('posts', '11', { unit: '个' })],
    }),
    expected: [['conflicting-values', 'error', '11', '10']],
  },
  {
    name: 'a count outside the vocabulary is for a person to judge',
    differs: () => ({
      figures: [
        inTable('~规模工业企业', '86', { unit: '家' }),
        inSentence('~规模工业企业', '80', { unit: '家' }),
      ],
    }),
    expected: [['conflicting-values', 'warning', '80', '86']],
    says: ['口径可能不同'],
  },
  {
    name: 'other measure words are other things',
    differs: () => ({
      figures: [
        inTable('~规模工业企业', '86', { unit: '家' }),
        inSentence('~规模工业企业', '80', { unit: '人' }),
      ],
    }),
    expected: [],
  },
  {
    name: 'an opening balance of projects is not the money carried forward',
    differs: () => ({
      figures: [inTable('income.opening', '15.57'), inSentence('special.opening', '14.46')],
    }),
    expected: [],
  },
  {
    name: "a unit's figure is not the department's",
    differs: () => ({
      figures: [
        inTable('expenditure.total', '1069.02'),
        inTable('expenditure.total', '500.00', { scope: '中心' }),
      ],
    }),
    expected: [],
  },
  {
    name: 'a figure without year or stage is of the accounts of the report’s year',
    differs: () => ({
      figures: [
        inTable('three.total', '2.25', { year: 2020, stage: 'actual' }),
        inSentence('three.total', '2.35'),
        inSentence('three.total', '3.00', { stage: 'budget' }),
        inSentence('three.total', '4.00', { year: 2019 }),
      ],
    }),
    expected: [['conflicting-values', 'error', '2.35', '2.25']],
  },
  {
    name: 'a section on one kind of funds states a part',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '1069.02'),
        inSentence('expenditure.total', '900.00', { at: { heading: '政府性基金预算支出情况' } }),
      ],
    }),
    expected: [],
  },
  {
    name: 'a doubtful binding is a warning',
    differs: () => ({
      figures: [inTable('three.total', '2.25'), inSentence('three.total', '2.52', { confidence: 0.6 })],
    }),
    expected: [['conflicting-values', 'warning', '2.52', '2.25']],
  },
  {
    name: 'a target is no statement of what is',
    differs: () => {
      const figure = inTable('~技改投资增长率', '100', { unit: '%' });
      return {
        targets: [
          target('100%', '128.3%', { target: { state: 'stated', value: { text: '100%', at: figure.at } } }),
        ],
        figures: [figure, inSentence('~技改投资增长率', '128.3', { unit: '%' })],
      };
    },
    expected: [],
  },
  {
    name: 'one print alone against two',
    differs: () => ({
      figures: [
        inTable('expenditure.total', '1096.02'),
        inSentence('expenditure.total', '1069.02', { at: { paragraph: 3 } }),
        inSentence('expenditure.total', '1069.02', { at: { paragraph: 7 } }),
      ],
    }),
    expected: [['conflicting-values', 'error', '1069.02', '1096.02']],
  },
  {
    name: 'two headings of one table tell two things apart that no topic does',
    differs: () => ({
      figures: [
        inTable('expenditure.project', '100', { at: { columnHeading: '合计' } }),
        inTable('expenditure.project', '80', { at: { columnHeading: '本级' } }),
      ],
    }),
    expected: [],
  },
  {
    name: 'a sum five times another is hardly the same thing',
    differs: () => ({ figures: [inTable('funds.total', '9628.22'), inSentence('funds.total', '1672.67')] }),
    expected: [['conflicting-values', 'warning', '1672.67', '9628.22']],
  },
  {
    name: 'a point in the wrong place is a slip, however far it goes',
    differs: () => ({ figures: [inTable('three.total', '22.50'), inSentence('three.total', '2.25')] }),
    expected: [['conflicting-values', 'error', '2.25', '22.5']],
  },
  {
    name: 'rows of one name under two parents',
    differs: () => ({
      figures: [
        inTable('~一般行政管理事务', '88.87', { at: { table: 1 } }),
        inTable('~一般行政管理事务', '42.60', { at: { table: 2 } }),
      ],
    }),
    expected: [],
  },
  {
    name: 'two values in one sentence are told apart by it',
    differs: () => ({
      paragraphs: ['应使用公务卡结算18.00万元，公务卡结算16.82万元。'],
      figures: [
        inSentence('card.payment', '18.00', { at: { range: [9, 14] } }),
        inSentence('card.payment', '16.82', { at: { range: [22, 27] } }),
      ],
    }),
    expected: [],
  },
  {
    name: 'three values under one name are a conflict',
    differs: () => ({
      figures: ['100', '110', '120'].map((value, index) =>
        inSentence('funds.total', value, { at: { paragraph: index } }),
      ),
    }),
    expected: [
      ['conflicting-values', 'error', '110', '100'],
      ['conflicting-values', 'error', '120', '100'],
    ],
  },
  {
    name: 'four values under one name are many things',
    differs: () => ({
      figures: ['100', '110', '120', '130'].map((value, index) =>
        inSentence('funds.total', value, { at: { paragraph: index } }),
      ),
    }),
    expected: [],
  },
]);
