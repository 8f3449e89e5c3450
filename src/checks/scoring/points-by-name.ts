import type { ReportRecord } from '../../model/record.ts';
import { mergedGroups, nameOf, type Points, pointsOf } from './sums.ts';

/** The self scores of indicators and groups whose name the table uses once; of a merged score no row has its own. */
export function pointsByName({ rubric, rubricGroups }: ReportRecord): Map<string, Points> {
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
