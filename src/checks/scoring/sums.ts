import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { placeKey } from '../../model/locator.ts';
import type { RubricGroup, RubricRow } from '../../model/record.ts';
import { figureOf } from '../words/leaf.ts';

/** The points of several rows, added by hand. Points are exact as printed. */
export interface Points {
  readonly value: Decimal;
  readonly figures: readonly Figure[];
  /** `5 + 5 + 3 = 13` */
  readonly calculation: string;
  readonly confidence: number;
}

/**
 * The sum of one column over some rows, a merged cell counted once. Null where a row states none: a sum with a hole in
 * it says nothing.
 */
export function pointsOf(rows: readonly RubricRow[], column: 'weight' | 'selfScore'): Points | null {
  const figures = new Map<string, Figure>();
  for (const row of rows) {
    const figure = figureOf(row[column]);
    if (!figure) return null;
    figures.set(placeKey(figure.at), figure);
  }
  return figures.size > 0 ? added([...figures.values()]) : null;
}

/** What the rows are worth that were scored: a row that says 不适用 is left out of the whole, and out of 100 is scaled up. */
export const weightOfScored = (rows: readonly RubricRow[]): Points | null =>
  pointsOf(
    rows.filter(({ selfScore }) => selfScore.state === 'stated'),
    'weight',
  );

export function added(figures: readonly Figure[]): Points {
  const value = figures.reduce((sum, figure) => sum.plus(figure.value), new Decimal(0));
  return {
    value,
    figures,
    calculation: `${figures.map((figure) => figure.value.toFixed()).join(' + ')} = ${value.toFixed()}`,
    confidence: Math.min(1, ...figures.map(({ confidence }) => confidence)),
  };
}

/** Whether some rows hold every row of each merged weight that they touch; half a merged cell cannot be added. */
export function holdsWholeCells(rows: readonly RubricRow[], all: readonly RubricRow[]): boolean {
  const placeOf = (row: RubricRow) => {
    const figure = figureOf(row.weight);
    return figure && placeKey(figure.at);
  };
  return rows.every(
    (row) =>
      row.weightShared === 1 || all.every((other) => placeOf(other) !== placeOf(row) || rows.includes(other)),
  );
}

/** A group that a continued table prints again is one group: same level, name and weight, all its rows together. */
export function mergedGroups(groups: readonly RubricGroup[]): RubricGroup[] {
  const byName = new Map<string, RubricGroup>();
  for (const group of groups) {
    const weight = figureOf(group.weight)?.value.toFixed() ?? '';
    const key = `${group.level}|${group.name.text.replace(/[\s\u3000]|（.*?）|\(.*?\)/g, '')}|${weight}`;
    const earlier = byName.get(key);
    byName.set(key, earlier ? { ...earlier, rows: [...new Set([...earlier.rows, ...group.rows])] } : group);
  }
  return [...byName.values()];
}

/** A name of a group or an indicator without the points printed in it and without its line breaks. */
export const nameOf = (text: string): string =>
  text.replace(/\s+/g, '').replace(/[（(]\s*\d+(?:\.\d+)?\s*分\s*[）)]$/, '');
