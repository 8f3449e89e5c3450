import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import { passagesOf } from './passages/passage.ts';
import { toldPoints } from './passages/told-points.ts';
import { pointsByName } from './scoring/points-by-name.ts';
import { finding } from './words/finding.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** The points that the narrative gives an indicator or a part of the rubric are those of the rubric table (I-34). */
export const statedPoints: Check = {
  id: 'stated-points',
  title: { zh: '正文所写各项得分与评分表一致', en: 'Points told in the text are those of the rubric table' },
  basis: '勾稽关系 I-34（domain.md 第7节）',
  needs: { zh: '正文写明满分和得分的指标，及评分表', en: 'points told in the text, and a rubric table' },
  kinds: ['conflicting-values'],
  run({ record, document }) {
    const inTable = pointsByName(record);
    const compared = toldPoints(passagesOf(document)).flatMap(({ name, value, at }) => {
      const points = inTable.get(name);
      return points ? [{ name, value, at, points }] : [];
    });
    const discrepancies = compared.flatMap(({ name, value, at, points }): Discrepancy[] => {
      if (value.eq(points.value)) return [];
      const [told, printed] = [value.toFixed(), points.value.toFixed()];
      return [
        finding(document, {
          severity: 'error',
          kind: 'conflicting-values',
          rule: 'stated-points',
          item: name,
          reported: value,
          expected: points.value,
          unit: '分',
          calculation: points.figures.length > 1 ? points.calculation : `${printed} ≠ ${told}`,
          where: [at],
          comparedWith: distinctPlaces(
            points.figures.map((figure) => figure.at),
            [at],
          ),
          confidence: points.confidence,
          message: {
            zh: `${quoted(name)}在${placeWords(at).zh}写作 ${told} 分，评分表为 ${printed} 分，两处不能同时成立。请核对更正。`,
            en: `${quoted(name)} has ${told} points in ${placeWords(at).en} and ${printed} in the rubric table; both cannot be right.`,
          },
        }),
      ];
    });
    return {
      discrepancies,
      passed: compared.length - discrepancies.length,
      ...(compared.length === 0 && {
        notRun: { zh: '正文没有分项写明满分和得分', en: 'the text tells no points of single indicators' },
      }),
    };
  },
};
