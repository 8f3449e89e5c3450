import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/concepts/index.ts';
import { Decimal } from '../../src/model/decimal.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { compile } from '../../src/rubric/compile.ts';
import { rescore } from '../../src/rubric/index.ts';
import { defectsOf } from '../../src/rubric/scale/defects.ts';
import { figure, record, row } from '../support/record-builder.ts';

function scoreAt(criterion: string, weight: string, rate: string, self = '99') {
  const [score] = rescore(
    record({
      rows: [row({ indicator: '某某率', criterion, weight, self })],
      // The text may name a rate of its own; the same value stands under both.
      figures: ['~某某率', 'rate.adjustment'].map((concept) =>
        figure(concept, rate, { unit: '%', decimals: 4 }),
      ),
    }),
    defaultPolicy,
  );
  if (!score) throw new Error('one row gives one score');
  return score;
}

const key =
  '安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。';
const adjustment =
  '调整率=0，计3分；0-10%（含），计2分；10-20%（含），计1分；20-30%（含），计0.5分；大于30%不得分。';
const survey = '95%（含）以上计5分；\n85%（含）-95%，计3分；\n75%（含）-85%，计1分；\n低于75%计0分。';
const shaanxi =
  '完成率=100%的，得10分；完成率≥95%，得9分；90%（含）–95%，得8分；85%（含）–90%，得7分；80%（含）–85%，得6分；70%（含）–80%，得4分；完成率<70%，得0分。';
const chained = '完成率≥90%，得满分；75%≤完成率＜90%，得分值的60%；完成率＜75%，不得分。';
const brackets = '[90%，100%]得4分；[80%，90%)得2分；[0，80%)得0分';
const plainBounds = '90%以上得5分；80%-90%得3分；80%以下不得分';
const cascade = '90%以上得5分，80%以上得4分，60%以上得2分，60%以下（不含）不得分';
const between = '进度率≥45%，得2分；进度率在40%（含）和45%之间，得1分；进度率＜40%，得0分。';

describe('bands', () => {
  test.each([
    [key, '5', '90', '5'],
    [key, '5', '89.9999', '4'],
    [key, '5', '80', '4'],
    [key, '5', '79.99', '3'],
    [key, '5', '70', '3'],
    [key, '5', '69.99', '2'],
    [key, '5', '60', '2'],
    [key, '5', '59.99', '0'],
    [key, '5', '130', '5'],
    [adjustment, '3', '0', '3'],
    [adjustment, '3', '0.0001', '2'],
    [adjustment, '3', '10', '2'],
    [adjustment, '3', '10.01', '1'],
    [adjustment, '3', '20', '1'],
    [adjustment, '3', '20.01', '0.5'],
    [adjustment, '3', '30', '0.5'],
    [adjustment, '3', '30.01', '0'],
    [survey, '5', '95', '5'],
    [survey, '5', '94.99', '3'],
    [survey, '5', '85', '3'],
    [survey, '5', '84.99', '1'],
    [survey, '5', '75', '1'],
    [survey, '5', '74.99', '0'],
    [shaanxi, '10', '100', '10'],
    [shaanxi, '10', '99.99', '9'],
    [shaanxi, '10', '95', '9'],
    [shaanxi, '10', '94.99', '8'],
    [shaanxi, '10', '70', '4'],
    [shaanxi, '10', '69.99', '0'],
    [chained, '4', '90', '4'],
    [chained, '4', '89.99', '2.4'],
    [chained, '4', '75', '2.4'],
    [chained, '4', '74.99', '0'],
    [brackets, '4', '90', '4'],
    [brackets, '4', '89.99', '2'],
    [brackets, '4', '79.99', '0'],
    [plainBounds, '5', '90.01', '5'],
    [plainBounds, '5', '85', '3'],
    [plainBounds, '5', '79.99', '0'],
    [cascade, '5', '90', '5'],
    [cascade, '5', '89.99', '4'],
    [cascade, '5', '60', '2'],
    [cascade, '5', '59.99', '0'],
    [between, '2', '45', '2'],
    [between, '2', '40', '1'],
    [between, '2', '39.99', '0'],
  ])('%s（分值 %s）, %s%% → %s', (criterion, weight, rate, expected) => {
    expect(scoreAt(criterion, weight, rate).recomputed?.toFixed()).toBe(expected);
  });

  test('an end that no range claims is read both ways', () => {
    const score = scoreAt(plainBounds, '5', '80', '0');
    expect(score.recomputed?.toFixed()).toBe('3');
    expect(score.alternatives.map((other) => other.score.toFixed())).toContain('0');
    expect(score.status).toBe('ambiguous');
  });

  test('a value that no range covers is left to a person', () => {
    const score = scoreAt('90%以上得5分；60%-80%得3分；60%以下得0分', '5', '85');
    expect(score.status).toBe('judgement');
    expect(score.recomputed).toBeNull();
    expect(score.calculation.zh).toContain('不在标准规定的任何一档');
  });
});

const defects = (criterion: string, weight: string): string[] => {
  const compiled = compile(criterion, vocabularyOf({}));
  if (!compiled.ok) throw new Error(compiled.reason.zh);
  return defectsOf(compiled.criterion, new Decimal(weight)).map((defect) => defect.zh);
};

describe('defects', () => {
  test.each([key, adjustment, survey, shaanxi])('official wordings have none: %s', (criterion) => {
    const weight = criterion === adjustment ? '3' : criterion === shaanxi ? '10' : '5';
    expect(defects(criterion, weight)).toEqual([]);
  });

  test.each([
    ['≥90%，计5分；70%（含）-80%，计3分；低于70%不得分。', '5', '没有规定 80% 至 90% 之间得几分'],
    ['≥90%，计5分；80%（含）-95%，计3分；低于80%不得分。', '5', '重叠'],
    ['≥90%，计5分；80%（含）-90%（含），计3分；低于80%不得分。', '5', '同时属于'],
    ['大于90%，计5分；80%（含）-90%（不含），计3分；低于80%不得分。', '5', '没有规定等于 90% 时得几分'],
    ['≥90%，计5分；80%（含）-90%，计3分。', '5', '没有规定低于 80% 时得几分'],
    ['≥90%，计5分；80%（含）-90%，计1分；70%（含）-80%，计3分；低于70%不得分。', '5', '时升时降'],
    [plainBounds, '5', '没有写明界点 80% 归哪一档'],
    [key, '8', '评分标准写的满分 5 分与分值 8 分不符'],
    ['控制率≦100%,计8分；每超过一个百分点扣0.8分，扣完为止。', '5', '满分 8 分与分值 5 分不符'],
    ['①制定制度，1分；②制度合规，1分；③有效执行，2分。', '3', '各项合计 4 分与分值 3 分不符'],
    [
      '无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。',
      '4',
      '满分 3 分与分值 4 分不符',
    ],
    ['全部符合5分，有1项不符扣2分，扣完为止。', '4', '满分 5 分与分值 4 分不符'],
  ])('%s（分值 %s）: %s', (criterion, weight, expected) => {
    expect(defects(criterion, weight).join('\n')).toContain(expected);
  });

  test('marks that do not fit the weight are scored scaled and as printed', () => {
    const criterion = '控制率≦100%,计8分；每超过一个百分点扣0.8分，扣完为止。';
    const score = scoreAt(criterion, '5', '102', '6.4');
    expect(score.recomputed?.toFixed()).toBe('4');
    expect(score.alternatives.map((other) => other.score.toFixed())).toContain('6.4');
    expect(score.status).toBe('ambiguous');
    expect(score.defects).toHaveLength(1);
    expect(score.calculation.zh).toContain('6.4 × 5 ÷ 8 = 4');
  });
});
