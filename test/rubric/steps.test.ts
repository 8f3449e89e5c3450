import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/concepts/index.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { compile } from '../../src/rubric/compile.ts';
import { rescore } from '../../src/rubric/index.ts';
import { figure, record, row } from '../support/record-builder.ts';

/** The score that a criterion gives where the report prints the rate itself. */
function scoreAt(criterion: string, weight: string, rate: string, indicator = '某某率') {
  const [score] = rescore(
    record({
      rows: [row({ indicator, criterion, weight, self: '99' })],
      figures: [figure(`~${indicator}`, rate, { unit: '%', decimals: 4 })],
    }),
    defaultPolicy,
  );
  if (!score) throw new Error('one row gives one score');
  return score;
}

const points = (criterion: string, weight: string, rate: string): string | undefined =>
  scoreAt(criterion, weight, rate).recomputed?.toFixed();

const ceiling = '以100%为标准。控制程度≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。';
const growth = '变动程度≦0,计8分；变动程度＞0，每超过一个百分点扣0.8分，扣完为止。';
const equal = '执行程度等于100%的，得3分；\n每减少一个百分点，扣0.2分，扣完为止。';
const floor50 = '刷卡程度达50％以上的，得3分。\n每减少一个百分点，扣0.2分，扣完为止。';
const implicit = '每低于100%一个百分点扣0.1分，扣完为止。';
const completion = '100%计满分，每低于5%扣2分，扣完为止。';
const twoSided = '100%计满分，每超过（降低）1%扣1分，扣完为止。';
const ceilingFull = '100%以下（含）计满分，每超出1%扣1分，扣完为止。';
const tenths = '≤100%，得5分，每增加0.1个百分点扣0.5分，扣完为止。';
const absolute = '绝对值≤5%，得5分。绝对值＞5%的，每增加0.1个百分点扣0.1分，扣完为止。';
const cutOff = '完成程度≥95%得10分，每低1个百分点扣1分，低于70%不得分。';
const ownStart = '≥90%得5分，每低于90%一个百分点扣权重的10%，扣完为止。';

describe('steps', () => {
  test.each([
    [ceiling, '5', '99.99', '5'],
    [ceiling, '5', '100', '5'],
    [ceiling, '5', '100.99', '5'],
    [ceiling, '5', '101', '4.5'],
    [ceiling, '5', '105.5556', '2.5'],
    [ceiling, '5', '109.99', '0.5'],
    [ceiling, '5', '110', '0'],
    [ceiling, '5', '300', '0'],
    [growth, '8', '-12', '8'],
    [growth, '8', '0', '8'],
    [growth, '8', '0.9', '8'],
    [growth, '8', '1', '7.2'],
    [growth, '8', '98.3125', '0'],
    [equal, '3', '100', '3'],
    [equal, '3', '99.5', '3'],
    [equal, '3', '99', '2.8'],
    [equal, '3', '85', '0'],
    [equal, '3', '84', '0'],
    [equal, '3', '104', '3'],
    [floor50, '3', '50', '3'],
    [floor50, '3', '49', '2.8'],
    [floor50, '3', '51', '3'],
    [floor50, '3', '35', '0'],
    [implicit, '3', '100', '3'],
    [implicit, '3', '99', '2.9'],
    [implicit, '3', '70', '0'],
    [implicit, '3', '69', '0'],
    [completion, '5', '92.8', '3'],
    [completion, '8', '99.27', '8'],
    [completion, '5', '95', '3'],
    [completion, '5', '95.01', '5'],
    [completion, '5', '90', '1'],
    [completion, '5', '85', '0'],
    [twoSided, '4', '100', '4'],
    [twoSided, '4', '101', '3'],
    [twoSided, '4', '99', '3'],
    [twoSided, '4', '96', '0'],
    [ceilingFull, '7', '100', '7'],
    [ceilingFull, '7', '102', '5'],
    [tenths, '5', '100.05', '5'],
    [tenths, '5', '100.1', '4.5'],
    [tenths, '5', '101', '0'],
    [absolute, '5', '-5', '5'],
    [absolute, '5', '5.1', '4.9'],
    [absolute, '5', '-6', '4'],
    [cutOff, '10', '95', '10'],
    [cutOff, '10', '94', '9'],
    [cutOff, '10', '85', '0'],
    [cutOff, '10', '69.9', '0'],
    [ownStart, '5', '90', '5'],
    [ownStart, '5', '88', '4'],
  ])('%s（分值 %s）, %s%% → %s', (criterion, weight, rate, expected) => {
    expect(points(criterion, weight, rate)).toBe(expected);
  });

  test('marks that reach zero before the weight ends stay there', () => {
    expect(points('≥95%得10分，每低1个百分点扣3分，最多扣6分。', '10', '80')).toBe('4');
  });

  test('the other way to count a part of a step is shown where it makes a difference', () => {
    const score = scoreAt(ceiling, '5', '105.5556');
    expect(score.alternatives.map((other) => other.score.toFixed())).toEqual(['2.22']);
    expect(score.calculation.zh).toContain('按 5 个百分点计');
    expect(scoreAt(ceiling, '5', '105.1').alternatives).toEqual([]);
  });

  test.each([
    ['proportional', '2.22'],
    ['ceil', '2'],
    ['floor', '2.5'],
  ] as const)('the policy counts a part of a step by %s', (partialStep, expected) => {
    const [score] = rescore(
      record({
        rows: [row({ indicator: '某某率', criterion: ceiling, weight: '5', self: '5' })],
        figures: [figure('~某某率', '105.5556', { unit: '%' })],
      }),
      { ...defaultPolicy, partialStep },
    );
    expect(score?.recomputed?.toFixed()).toBe(expected);
  });

  test('a text that counts against its own target is refused', () => {
    expect(compile('以100%为标准。控制率≤100%，计5分；每低于一个百分点扣0.5分。', vocabularyOf({})).ok).toBe(
      false,
    );
  });

  test('what lies above an exact target is said to be unsettled', () => {
    expect(scoreAt(equal, '3', '104').calculation.zh).toContain('标准未规定高于 100%');
  });
});
