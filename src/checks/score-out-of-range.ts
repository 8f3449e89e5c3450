import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Figure } from '../model/figure.ts';
import { placeKey } from '../model/locator.ts';
import type { RubricRow } from '../model/record.ts';
import { nameOf, pointsOf } from './scoring/sums.ts';
import { groupedBy } from './statements/grouped-by.ts';
import { finding } from './words/finding.ts';
import { figureOf } from './words/leaf.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** No indicator earns less than nothing or more than it is worth; rows of one merged weight share it (I-37). */
export const scoreOutOfRange: Check = {
  id: 'score-out-of-range',
  title: { zh: '得分应在 0 与分值之间', en: 'A self score lies between 0 and its weight' },
  basis: '勾稽关系 I-37（domain.md 第7节）',
  needs: { zh: '评分表各行的分值和自评得分', en: 'weights and self scores of the rubric rows' },
  kinds: ['score-out-of-range'],
  run({ record, document }) {
    const rows = record.rubric.filter(({ weight }) => figureOf(weight) !== null);
    const shares = groupedBy(rows, ({ weight }) => placeKey((figureOf(weight) as Figure).at));
    const judged = [...shares.values()].flatMap((sharing) => {
      const weight = figureOf((sharing[0] as RubricRow).weight) as Figure;
      const self = pointsOf(sharing, 'selfScore');
      if (!self) return [];
      const limit = self.value.gt(weight.value) ? weight.value : null;
      const below = self.figures.find(({ value }) => value.isNegative());
      return [{ sharing, weight, self, bound: below ? new Decimal(0) : limit, below }];
    });
    const discrepancies = judged.flatMap(({ sharing, weight, self, bound, below }): Discrepancy[] => {
      if (bound === null) return [];
      const reported = below?.value ?? self.value;
      const item = sharing.map(({ indicator }) => nameOf(indicator.text)).join('、');
      const [first, ...more] = (below ? [below] : self.figures) as [Figure, ...Figure[]];
      return [
        finding(document, {
          severity: 'error',
          kind: 'score-out-of-range',
          rule: 'score-out-of-range',
          item,
          reported,
          expected: bound,
          unit: '分',
          calculation: sharing.length > 1 ? `${self.calculation} > ${weight.value.toFixed()}` : '',
          where: [first.at, ...more.map(({ at }) => at)],
          comparedWith: distinctPlaces([weight.at], [first.at]),
          confidence: Math.min(self.confidence, weight.confidence),
          message: below
            ? {
                zh: `${quoted(item)}自评得分为 ${reported.toFixed()} 分，低于 0 分。请核对${placeWords(first.at).zh}。`,
                en: `The self score of ${quoted(item)} is ${reported.toFixed()}, below 0. Check ${placeWords(first.at).en}.`,
              }
            : {
                zh: `${quoted(item)}自评得分${sharing.length > 1 ? '合计' : ''} ${reported.toFixed()} 分，超过分值 ${bound.toFixed()} 分，多计 ${reported.minus(bound).toFixed()} 分。请核对${placeWords(first.at).zh}的得分或分值。`,
                en: `The self score of ${quoted(item)} is ${reported.toFixed()}, above its weight of ${bound.toFixed()} by ${reported.minus(bound).toFixed()}. Check the score or the weight in ${placeWords(first.at).en}.`,
              },
        }),
      ];
    });
    return {
      discrepancies,
      passed: judged.length - discrepancies.length,
      ...(judged.length === 0 && {
        notRun: { zh: '没有同时读到分值和自评得分', en: 'no row states both a weight and a self score' },
      }),
    };
  },
};
