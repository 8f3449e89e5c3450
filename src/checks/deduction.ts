import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Figure } from '../model/figure.ts';
import { type Locator, placeKey } from '../model/locator.ts';
import type { RubricRow } from '../model/record.ts';
import { pointsLost, type ScoredRow, scoredRows } from './scoring/scored-rows.ts';
import { nameOf } from './scoring/sums.ts';
import { groupedBy } from './statements/grouped-by.ts';
import { finding } from './words/finding.ts';
import { figureOf, wordsOf } from './words/leaf.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** The points that a row says were taken off, in a column or in words, are its weight less its score (I-38). */
export const deduction: Check = {
  id: 'deduction',
  title: { zh: '扣分等于分值减得分', en: 'A deduction is the weight less the score' },
  basis: '勾稽关系 I-38（domain.md 第7节）',
  needs: {
    zh: '评分表的分值、得分，及扣分栏或写明“扣…分”的扣分原因',
    en: 'weights and scores, and a column of deductions or reasons that tell one',
  },
  kinds: ['conflicting-values'],
  run({ record, document }) {
    const told = deductionsOf(record.rubric);
    const discrepancies = told.flatMap(({ rows, at, points, confidence }): Discrepancy[] => {
      const lost = pointsLost(rows);
      if (points.some((reading) => reading.eq(lost.value))) return [];
      const [reported] = points as [Decimal];
      const item = rows.map(({ row }) => nameOf(row.indicator.text)).join('、');
      const [first, ...more] = rows.map(({ self }) => self.at) as [Locator, ...Locator[]];
      const calculation = rows
        .map(({ self, weight }) => `${weight.value.toFixed()} − ${self.value.toFixed()}`)
        .join(' + ');
      return [
        finding(document, {
          severity: points.length > 1 ? 'warning' : 'error',
          kind: 'conflicting-values',
          rule: 'deduction',
          item,
          reported,
          expected: lost.value,
          unit: '分',
          calculation: `${calculation} = ${lost.value.toFixed()} ≠ ${reported.toFixed()}`,
          where: [at],
          comparedWith: distinctPlaces([first, ...more, ...rows.map(({ weight }) => weight.at)], [at]),
          confidence: Math.min(confidence, lost.confidence),
          message: {
            zh: `${quoted(item)}写明扣 ${reported.toFixed()} 分，而分值减得分为 ${lost.value.toFixed()} 分，不能同时成立。请核对${placeWords(at).zh}的扣分与得分。`,
            en: `${quoted(item)} says that ${reported.toFixed()} points were deducted, but its weight less its score is ${lost.value.toFixed()}; both cannot be right. Check ${placeWords(at).en}.`,
          },
        }),
      ];
    });
    return {
      discrepancies,
      passed: told.length - discrepancies.length,
      ...(told.length === 0 && {
        notRun: { zh: '评分表没有写明扣了多少分', en: 'the rubric tells no deductions' },
      }),
    };
  },
};

interface Told {
  /** The rows that one deduction stands beside: a merged cell is about all of them. */
  readonly rows: readonly ScoredRow[];
  readonly at: Locator;
  /** What it may come to: one value, or of several deductions their sum first and then each. */
  readonly points: readonly Decimal[];
  readonly confidence: number;
}

function deductionsOf(rubric: readonly RubricRow[]): Told[] {
  const scored = scoredRows(rubric);
  const printed = scored.filter(({ row, self }) => {
    const lost = figureOf(row.deduction);
    // A score that was itself worked out from the deduction says nothing against it.
    return lost !== null && placeKey(lost.at) !== placeKey(self.at);
  });
  const inColumn = byPlace(printed, ({ row }) => figureOf(row.deduction) as Figure).map(([figure, rows]) => ({
    rows,
    at: figure.at,
    points: [figure.value.abs()],
    confidence: figure.confidence,
  }));
  const worded = scored.flatMap((one) => {
    const reason = wordsOf(one.row.reason);
    const points = reason ? pointsTaken(reason.text) : [];
    return reason && points.length > 0 ? [{ ...one, reason, points }] : [];
  });
  const inWords = byPlace(worded, ({ reason }) => reason).map(([reason, rows]) => ({
    rows,
    at: reason.at,
    points: (rows[0] as (typeof worded)[number]).points,
    confidence: 1,
  }));
  return [...inColumn, ...inWords];
}

function byPlace<Row, Value extends { readonly at: Locator }>(
  rows: readonly Row[],
  printedIn: (row: Row) => Value,
): [Value, Row[]][] {
  return [...groupedBy(rows, (row) => placeKey(printedIn(row).at)).values()].map((members) => [
    printedIn(members[0] as Row),
    members,
  ]);
}

/** `扣1.5分`, but not the rule by which it is taken (每超1%扣0.5分) nor what might be (应扣、最多扣、不扣). */
function pointsTaken(reason: string): Decimal[] {
  const single = reason
    .split(/[，,。；;、\n]/)
    .filter((clause) => !/每|各|最多|至多|上限|应扣|可扣|不扣|满分|如|若|否则/.test(clause))
    .flatMap((clause) => [...clause.matchAll(/扣(?:减|除|掉)?了?(\d+(?:\.\d+)?)分/g)])
    .map(([, digits]) => new Decimal(digits as string));
  const [first, ...more] = single;
  if (!first) return [];
  return more.length === 0 ? [first] : [single.reduce((sum, one) => sum.plus(one)), ...single];
}
