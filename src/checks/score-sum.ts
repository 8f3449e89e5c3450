import type { Check, Verdict } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Figure } from '../model/figure.ts';
import type { Locator } from '../model/locator.ts';
import type { RubricGroup, RubricRow } from '../model/record.ts';
import type { Subject } from '../model/subject.ts';
import {
  added,
  holdsWholeCells,
  mergedGroups,
  nameOf,
  type Points,
  pointsOf,
  weightOfScored,
} from './scoring/sums.ts';
import { groupedBy } from './statements/grouped-by.ts';
import { finding } from './words/finding.ts';
import { figureOf, wordsOf } from './words/leaf.ts';
import { distinctPlaces, placeWords } from './words/place.ts';

/** Points of the rubric add up to what is printed as their total, in the table, the form and the narrative. */
export const scoreSum: Check = {
  id: 'score-sum',
  title: { zh: '分值和得分应散总一致', en: 'Weights and self scores add up to their totals' },
  basis: '勾稽关系 I-34 至 I-36（domain.md 第7节）；报告质量考核评分表“分值计算散总一致”',
  needs: {
    zh: '评分表各行的分值或自评得分，及其合计',
    en: 'weights or self scores of the rubric rows, and a total of them',
  },
  kinds: ['score-sum-mismatch', 'rubric-defect'],
  run(subject) {
    const parts = [selfTotals(subject), weights(subject), ...groups(subject)];
    const tried = parts.reduce(
      (count, { passed, discrepancies }) => count + passed + discrepancies.length,
      0,
    );
    return {
      discrepancies: parts.flatMap(({ discrepancies }) => discrepancies),
      passed: parts.reduce((count, { passed }) => count + passed, 0),
      ...(tried === 0 && {
        notRun: {
          zh: '没有读到评分表，或评分表没有可验算的合计',
          en: 'no rubric table was read, or it has no total to be added up',
        },
      }),
    };
  },
};

const nothing: Verdict = { discrepancies: [], passed: 0 };

/** The self scores against every total stated of them; where rows are missing, the totals against each other. */
function selfTotals({ record, document }: Subject): Verdict {
  const totals = record.selfTotals.map(({ figure }) => figure);
  const sum = pointsOf(record.rubric, 'selfScore');
  const [first] = totals;
  if (!first) return nothing;
  const right = sum?.value ?? first.value;
  const wrong = totals.filter((figure) => !figure.value.eq(right));
  const discrepancies = [...groupedBy(wrong, ({ value }) => value.toFixed()).values()].map((figures) => {
    const [figure, ...more] = figures as [Figure, ...Figure[]];
    const others = totals.filter((other) => !figures.includes(other));
    const against = sum?.figures ?? others;
    const gap = figure.value.minus(right);
    const place = placeWords(figure.at);
    return finding(document, {
      severity: 'error',
      kind: 'score-sum-mismatch',
      rule: 'score-sum',
      item: figure.label,
      reported: figure.value,
      expected: right,
      unit: '分',
      calculation: sum ? `${sum.calculation} ≠ ${figure.value.toFixed()}` : '',
      where: [figure.at, ...more.map(({ at }) => at)],
      comparedWith: distinctPlaces(
        [...others, ...against].map(({ at }) => at),
        figures.map(({ at }) => at),
      ),
      confidence: Math.min(figure.confidence, sum?.confidence ?? 1),
      message: sum
        ? {
            zh: `总分与各项得分之和不符：${place.zh}填报 ${figure.value.toFixed()} 分，评分表各行自评得分相加为 ${right.toFixed()} 分，相差 ${gap.abs().toFixed()} 分。请核对各行得分与总分，更正有误的一处。`,
            en: `The total is not the sum of the self scores: ${figure.value.toFixed()} points in ${place.en}, while the rows add up to ${right.toFixed()}, ${gap.abs().toFixed()} apart. Check the rows and the total, and correct the one that is wrong.`,
          }
        : {
            zh: `总分两处填报不一致：${place.zh}为 ${figure.value.toFixed()} 分，${placeWords(first.at).zh}为 ${right.toFixed()} 分，相差 ${gap.abs().toFixed()} 分，不能同时成立。请核对后统一。`,
            en: `The total is stated twice, differently: ${figure.value.toFixed()} points in ${place.en}, ${right.toFixed()} in ${placeWords(first.at).en}; both cannot be true. Check and correct one.`,
          },
    });
  });
  const compared = sum ? totals.length : totals.length - 1;
  return { discrepancies, passed: compared - wrong.length };
}

/** The weights against their printed total, which is customarily 100. */
function weights({ record, document }: Subject): Verdict {
  const sum = pointsOf(record.rubric, 'weight');
  if (!sum) return nothing;
  const printed = figureOf(record.weightTotal);
  const whole = new Decimal(100);
  if (printed && !sum.value.eq(printed.value)) {
    if (weightOfScored(record.rubric)?.value.eq(printed.value)) return { discrepancies: [], passed: 1 };
    return {
      discrepancies: [
        mismatch(document, { name: '分值合计', en: 'total weight', printed, sum, column: 'weight' }),
      ],
      passed: 0,
    };
  }
  if (sum.value.eq(whole)) return { discrepancies: [], passed: 1 };
  const [first, ...more] = (printed ? [printed] : sum.figures) as readonly [Figure, ...Figure[]];
  return {
    discrepancies: [
      finding(document, {
        severity: 'warning',
        kind: 'rubric-defect',
        rule: 'score-sum',
        item: '分值合计',
        reported: sum.value,
        expected: whole,
        unit: '分',
        calculation: sum.calculation,
        where: [first.at, ...more.map(({ at }) => at)],
        confidence: sum.confidence,
        message: {
          zh: `评分表各项分值相加为 ${sum.value.toFixed()} 分，不是满分 100 分，相差 ${sum.value.minus(whole).abs().toFixed()} 分。请核对评分表是否漏项或改动了分值。`,
          en: `The weights add up to ${sum.value.toFixed()}, not to 100. Check whether rows are missing or weights were changed.`,
        },
      }),
    ],
    passed: printed ? 1 : 0,
  };
}

/** Each printed weight or score of a group against its own rows. */
function groups({ record, document }: Subject): Verdict[] {
  // A nameless group is the rest of a cell that a page break cut in two: whose sum it is cannot be told.
  const named = record.rubricGroups.filter(
    (group) => nameOf(group.name.text) !== '' && !mayGoOn(group, record.rubric),
  );
  return mergedGroups(named).flatMap((group) => {
    const rows = group.rows.flatMap((index) => record.rubric[index] ?? []);
    const name = nameOf(group.name.text);
    return (['weight', 'selfScore'] as const).map((column): Verdict => {
      const printed = figureOf(group[column]);
      const isWhole = column === 'selfScore' || holdsWholeCells(rows, record.rubric);
      const sum = printed && isWhole ? pointsOf(rows, column) : null;
      if (!printed || !sum) return nothing;
      if (sum.value.eq(printed.value)) return { discrepancies: [], passed: 1 };
      return {
        discrepancies: [mismatch(document, { name, en: `“${name}”`, printed, sum, column })],
        passed: 0,
      };
    });
  });
}

/** Whether the row after a group names none at its level: a page break may have cut the group's cell before it. */
function mayGoOn({ level, rows }: RubricGroup, rubric: readonly RubricRow[]): boolean {
  if (level > 2) return false;
  const last = Math.max(...rows);
  const names = (row: RubricRow | undefined): boolean => {
    const name = row ? wordsOf(level === 1 ? row.level1 : row.level2) : null;
    return name !== null && nameOf(name.text) !== '';
  };
  return names(rubric[last]) && last + 1 < rubric.length && !names(rubric[last + 1]);
}

interface Mismatch {
  readonly name: string;
  readonly en: string;
  readonly printed: Figure;
  readonly sum: Points;
  readonly column: 'weight' | 'selfScore';
}

function mismatch(document: Subject['document'], { name, en, printed, sum, column }: Mismatch): Discrepancy {
  const [zhColumn, enColumn] = column === 'weight' ? ['分值', 'weights'] : ['自评得分', 'self scores'];
  const where: readonly [Locator, ...Locator[]] = [printed.at];
  return finding(document, {
    severity: 'error',
    kind: 'score-sum-mismatch',
    rule: 'score-sum',
    item: name,
    reported: printed.value,
    expected: sum.value,
    unit: '分',
    calculation: `${sum.calculation} ≠ ${printed.value.toFixed()}`,
    where,
    comparedWith: distinctPlaces(
      sum.figures.map(({ at }) => at),
      where,
    ),
    confidence: Math.min(printed.confidence, added([...sum.figures, printed]).confidence),
    message: {
      zh: `“${name}”的${zhColumn}与所属各行之和不符：${placeWords(printed.at).zh}填报 ${printed.value.toFixed()} 分，各行相加为 ${sum.value.toFixed()} 分，相差 ${printed.value.minus(sum.value).abs().toFixed()} 分。请核对更正。`,
      en: `The ${enColumn} of ${en} are not the sum of its rows: ${printed.value.toFixed()} points printed in ${placeWords(printed.at).en}, ${sum.value.toFixed()} by adding the rows. Check and correct.`,
    },
  });
}
