import type { ReportRow } from '../model/audit.ts';
import { Decimal } from '../model/decimal.ts';
import { gradeOf } from '../model/grade.ts';
import type { ReportRecord } from '../model/record.ts';
import type { Score } from '../model/score.ts';
import type { Subject } from '../model/subject.ts';

type Totals = Pick<
  ReportRow,
  'selfTotal' | 'recomputedTotal' | 'selfGrade' | 'recomputedGrade' | 'pointsWithoutData'
>;

/** Where a report's total or grade is taken from, first choice first: it signs for the rubric table. */
const precedence = ['rubric', 'form', 'narrative'] as const;

/**
 * The totals of one report. A self score that is missing is neither zero nor full marks: it adds nothing, and a report
 * without any score has no total at all. One self score printed for several indicators (a merged cell) counts once.
 */
export function totalsOf({ record, scores, policy }: Pick<Subject, 'record' | 'scores' | 'policy'>): Totals {
  const byRow = new Map(scores.map((score) => [score.row, score]));
  const groups = groupsBySelfScore(record);
  const recomputed = sum(groups.map((group) => recomputedOf(group, byRow)));
  const selfTotal = firstOf(record.selfTotals)?.figure.value ?? sum(groups.map((group) => group.self));
  const withoutData = groups.filter((group) =>
    group.rows.every((row) => byRow.get(row)?.status === 'insufficient-data'),
  );
  return {
    selfTotal: selfTotal?.toFixed() ?? null,
    recomputedTotal: recomputed?.toFixed() ?? null,
    selfGrade: firstOf(record.grades)?.text ?? null,
    recomputedGrade: recomputed === null ? null : gradeOf(recomputed, policy),
    pointsWithoutData:
      scores.length === 0 ? null : (sum(withoutData.map((group) => group.self)) ?? new Decimal(0)).toFixed(),
  };
}

/** The indicators that one printed self score is for. */
interface Group {
  readonly rows: number[];
  readonly self: Decimal | null;
}

function groupsBySelfScore(record: ReportRecord): Group[] {
  const groups = new Map<string, Group>();
  for (const [row, { selfScore }] of record.rubric.entries()) {
    const stated = selfScore.state === 'stated' ? selfScore.value : null;
    const key = stated?.id ?? `row ${row}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rows: [row], self: stated?.value ?? null });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

/** A self score shared by several indicators gives way only where all of them were recomputed. */
function recomputedOf(group: Group, byRow: ReadonlyMap<number, Score>): Decimal | null {
  const scores = group.rows.map((row) => byRow.get(row)?.recomputed ?? null);
  return scores.every((score) => score !== null) ? sum(scores) : group.self;
}

function sum(values: readonly (Decimal | null)[]): Decimal | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : Decimal.sum(...stated);
}

function firstOf<Stated extends { readonly where: (typeof precedence)[number] }>(
  stated: readonly Stated[],
): Stated | undefined {
  return precedence.map((where) => stated.find((each) => each.where === where)).find((each) => each);
}
