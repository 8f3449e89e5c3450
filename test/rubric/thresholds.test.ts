import { describe, expect, test } from 'vitest';
import { kindOf, pointsAt } from '../support/criteria.ts';

describe('one threshold only', () => {
  test.each([
    ['≥85%得8分', { '85': '8', '84.99': 'none' }],
    ['85%以上得8分', { '85': '8', '84.99': 'none' }],
    ['超过85%得8分', { '85': 'none', '85.01': '8' }],
    ['100%得8分', { '100': '8', '99.9': 'none', '101': 'none' }],
    ['整治完成率100%得8分', { '100': '8', '99.9': 'none', '112': '8' }],
    ['投诉办结率100%得8分，否则不得分', { '100': '8', '99.9': '0' }],
    ['变动率≤0得8分', { '0': '8', '-3': '8', '0.01': 'none' }],
    ['变动率≤0得8分，否则0分', { '0': '8', '0.01': '0' }],
    ['不超100%得8分，否则0分', { '100': '8', '100.01': '0' }],
    ['在岗人数/编制数≤100%得8分', { '100': '8', '100.01': 'none' }],
    ['≤5‰得8分', { '5': '8', '5.1': 'none' }],
    ['≤12天得8分', { '12': '8', '12.1': 'none' }],
    ['≥3万亩得8分', { '30000': '8', '29999': 'none' }],
    ['新建9座以上得8分', { '9': '8', '8': 'none' }],
    ['≥60台得满分，未达到的不得分', { '60': '8', '59': '0' }],
    ['≥200张得8分，不足按比例', { '200': '8', '250': '8', '100': '4' }],
    ['≥90%得8分，未达到的按比例计分', { '90': '8', '45': '3.6' }],
    ['≥6%得8分，0-6%得5分，负增长0分', { '6': '8', '0': '5', '-0.1': '0' }],
  ] as const)('%s', (text, points) => {
    expect(pointsAt(text, 8, Object.keys(points))).toEqual(points);
  });

  test.each([
    ['two conditions', '制度健全且执行率≥90%得8分'],
    ['a condition before it', '按时公开，公开率≥90%得8分'],
    ['a fraction or a percentage', '控制率≤1得8分'],
    ['a date', '6月底前完成得8分'],
    ['discretion beyond it', '≥90%得8分，其余酌情给分'],
    ['more than is read', '≥90%得8分，每少1人扣1分'],
    ['a count with no sign', '开展4次得8分'],
  ])('%s is no threshold', (_what, text) => {
    expect(kindOf(text)).not.toBe('measured');
  });
});

describe('a product with a cap', () => {
  test.each([
    ['得分=执行率×8，最高8分', { '50': '4', '130': '8' }],
    ['完成率×8，封顶8分', { '50': '4', '130': '8' }],
    ['整改率×8分', { '50': '4', '100': '8' }],
  ] as const)('%s', (text, points) => {
    expect(pointsAt(text, 8, Object.keys(points))).toEqual(points);
  });
});

describe('held against its own limit', () => {
  test.each([
    ['不超预算得6分', { '100': '6', '100.01': 'none' }],
    ['不超预算得6分，超预算不得分', { '100': '6', '100.01': '0' }],
    ['决算数不超过预算数得6分，每超1个百分点扣2分', { '100': '6', '101': '4', '104': '0' }],
    ['三公经费支出不超过预算数得6分，超过预算数不得分', { '100': '6', '100.01': '0' }],
    ['不超编得6分', { '100': '6', '100.01': 'none' }],
    ['实有人数未超过编制数得6分，否则不得分', { '100': '6', '101': '0' }],
  ] as const)('%s', (text, points) => {
    expect(pointsAt(text, 6, Object.keys(points))).toEqual(points);
  });

  test.each(['不超预算的项目得6分，每超编1人扣1分', '公用经费每超过预算1万元扣0.5分'])(
    '%s is none',
    (text) => {
      expect(kindOf(text)).not.toBe('measured');
    },
  );
});

describe('how a value went since the year before', () => {
  test.each([
    ['升学率较上年提高得9分，持平得6分，下降得3分', { '0.1': '9', '0': '6', '-0.1': '3' }],
    ['较上年提升得9分', { '0.1': '9', '0': 'none' }],
    ['比上年减少得9分，增加不得分', { '-1': '9', '1': '0', '0': 'none' }],
  ] as const)('%s', (text, points) => {
    expect(pointsAt(text, 9, Object.keys(points))).toEqual(points);
  });

  test.each(['能力明显提高得9分', '较上年提高得9分，每下降1个百分点扣1分', '较上年提高得9分，群众满意得3分'])(
    '%s is none',
    (text) => {
      expect(kindOf(text)).not.toBe('measured');
    },
  );
});
