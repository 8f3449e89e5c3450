import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { TextLocator } from '../model/locator.ts';
import type { ReportRecord } from '../model/record.ts';
import { passagesOf } from './passages/passage.ts';
import { mergedGroups, nameOf, type Points, pointsOf } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** `（5）采购管理。满分10分，自评得分9分`: only with its full mark is it surely one indicator's. */
const statement =
  /([^\s。；;，,、：:（(）)]{2,20})(?:[（(]|[。，,：:\s])*(?:满分|分值|权重)为?\d+(?:\.\d+)?分[）)]?[，,、。；;\s]*(?:自评)?(?:得分|得)为?(\d+(?:\.\d+)?)分/g;

/** The points that the narrative gives an indicator or a part of the rubric are those of the rubric table (I-34). */
export const statedPoints: Check = {
  id: 'stated-points',
  title: { zh: '正文所写各项得分与评分表一致', en: 'Points told in the text are those of the rubric table' },
  basis: '勾稽关系 I-34（domain.md 第7节）',
  needs: { zh: '正文写明满分和得分的指标，及评分表', en: 'points told in the text, and a rubric table' },
  kinds: ['conflicting-values'],
  run({ record, document }) {
    const inTable = pointsByName(record);
    const compared = statementsOf(passagesOf(document)).flatMap(({ name, value, at }) => {
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

interface Statement {
  readonly name: string;
  readonly value: Decimal;
  readonly at: TextLocator;
}

const statementsOf = (passages: ReturnType<typeof passagesOf>): Statement[] =>
  passages.flatMap(({ text, at }) =>
    [...text.matchAll(statement)].map((match) => {
      const end = match.index + match[0].length;
      const printed = match[2] as string;
      return {
        name: (match[1] as string).replace(/^[一二三四五六七八九十]是/, ''),
        value: new Decimal(printed),
        at: at(end - printed.length - 1, end),
      };
    }),
  );

/** The self scores of indicators and groups whose name the table uses once; of a merged score no row has its own. */
function pointsByName({ rubric, rubricGroups }: ReportRecord): Map<string, Points> {
  const named = [
    ...rubric.map((row) => ({
      name: nameOf(row.indicator.text),
      points: row.weightShared === 1 ? pointsOf([row], 'selfScore') : null,
    })),
    ...mergedGroups(rubricGroups).map(({ name, rows }) => ({
      name: nameOf(name.text),
      points: pointsOf(
        rows.flatMap((row) => rubric[row] ?? []),
        'selfScore',
      ),
    })),
  ];
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    named.flatMap(({ name, points }) => (points && counts.get(name) === 1 ? [[name, points] as const] : [])),
  );
}
