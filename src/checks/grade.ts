import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import { gradeOf } from '../model/grade.ts';
import type { Locator } from '../model/locator.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import type { ReportRecord } from '../model/record.ts';
import { gradesSaid } from './scoring/stated-grades.ts';
import { pointsOf, weightOfScored } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { figureOf } from './words/leaf.ts';
import { placeWords } from './words/place.ts';

/** The grade follows from the total by the bureau's bands, and is the same wherever it is stated (I-34). */
export const grade: Check = {
  id: 'grade',
  title: { zh: '评价等次应与总分相符', en: 'The grade follows from the total' },
  basis: '勾稽关系 I-34（domain.md 第7节）；财预〔2020〕10号 分档；报告质量考核评分表“评分与评级相符”',
  needs: { zh: '评价等次，以及总分', en: 'a stated grade, and a total of points' },
  kinds: ['grade-mismatch'],
  run({ record, policy: given, document }) {
    // What the report quotes is its bureau's scale, unless the policy sets one.
    const isSet = JSON.stringify(given.grades) !== JSON.stringify(defaultPolicy.grades);
    const quoted = isSet || record.grades.length === 0 ? null : gradesSaid(document);
    const policy = { grades: quoted ?? given.grades };
    const total = totalOf(record);
    const shown = total?.points.toDecimalPlaces(2).toFixed() ?? '';
    const known = record.grades.flatMap((stated) => {
      const band = bandOf(stated.text, policy);
      return band === null ? [] : [{ ...stated, band }];
    });
    if (known.length === 0 || (total === null && known.length < 2))
      return {
        discrepancies: [],
        passed: 0,
        notRun:
          record.grades.length === 0
            ? { zh: '没有读到评价等次', en: 'no grade is stated' }
            : known.length === 0
              ? { zh: '填报的等次不在等次标准中', en: 'the stated grade is none of the policy’s' }
              : { zh: '没有读到总分', en: 'no total is stated' },
      };
    const right = total === null ? (known[0]?.band as string) : gradeOf(total.points, policy);
    const wrong = known.filter(({ band }) => band !== right);
    const others = known.filter(({ band }) => band === right).map(({ at }) => at);
    const [first, ...more] = wrong;
    const discrepancies: Discrepancy[] = first
      ? [
          finding(document, {
            severity: 'error',
            kind: 'grade-mismatch',
            rule: 'grade',
            item: '评价等次',
            reported: first.text,
            expected: right,
            where: [first.at, ...more.map(({ at }) => at)],
            comparedWith: [...(total ? [total.at] : []), ...others],
            confidence: total?.confidence ?? 1,
            message: total
              ? {
                  zh: `总分 ${shown} 分按分档应为“${right ?? '未达最低档'}”，${placeWords(first.at).zh}填报为“${first.text}”，评分与等次不符。请核对总分和等次（本地分档不同的，请在政策文件中设定）。`,
                  en: `A total of ${shown} points is graded “${right ?? 'below the lowest band'}”, but “${first.text}” is stated in ${placeWords(first.at).en}. Check total and grade (other bands can be set in the policy).`,
                }
              : {
                  zh: `评价等次两处填报不一致：一处为“${known[0]?.text}”，${placeWords(first.at).zh}为“${first.text}”，不能同时成立。请核对后统一。`,
                  en: `The grade is stated twice, differently: “${known[0]?.text}” and, in ${placeWords(first.at).en}, “${first.text}”. Check and correct one.`,
                },
          }),
        ]
      : [];
    return { discrepancies, passed: known.length - wrong.length };
  },
};

/** The band whose name a stated grade is: 优, 优秀, “优”等次, 优秀等级. */
function bandOf(text: string, { grades }: Pick<Policy, 'grades'>): string | null {
  const bare = text.replace(/[\s“”"'（）()。：:]/g, '').replace(/(?:等次|等级|档次|档|级|等)$/, '');
  const band = grades.find(({ grade: name, names }) => [name, ...names].includes(bare));
  return band?.grade ?? null;
}

/** What all rows are worth: a printed total that they do not come to may be the one that is wrong. */
function wholeOf({ weightTotal, rubric }: ReportRecord): Decimal | null {
  const printed = figureOf(weightTotal)?.value ?? null;
  if (printed && weightOfScored(rubric)?.value.eq(printed)) return printed;
  return pointsOf(rubric, 'weight')?.value.eq(100) ? new Decimal(100) : printed;
}

const preference = ['rubric', 'form', 'narrative'] as const;

/**
 * The stated total, out of 100: of several that differ the one that the self scores add up to, else the rubric table's.
 * Where none is stated, the sum of the self scores.
 */
function totalOf(record: ReportRecord): { points: Decimal; at: Locator; confidence: number } | null {
  const whole = wholeOf(record);
  const outOf100 = (points: Decimal) => (whole?.gt(0) ? points.div(whole).times(100) : points);
  const sum = pointsOf(record.rubric, 'selfScore');
  const stated = preference.flatMap((where) => record.selfTotals.filter((one) => one.where === where));
  const total = stated.find(({ figure }) => sum?.value.eq(figure.value)) ?? stated[0];
  if (total) {
    const { value, at, confidence } = total.figure;
    return { points: outOf100(value), at, confidence };
  }
  const [first] = sum?.figures ?? [];
  return sum && first ? { points: outOf100(sum.value), at: first.at, confidence: sum.confidence } : null;
}
