import { identities, type RateOperand } from '../concepts/index.ts';
import { Decimal } from '../model/decimal.ts';
import { type Figure, intervalOf, wholeDepartment } from '../model/figure.ts';
import type { ReportRecord } from '../model/record.ts';

/**
 * Whether a blank place can only stand for nothing: a total of the same table is printed, and its other printed parts
 * already make it up. Blank is not zero otherwise.
 */
export function holdsWithoutBlank(operand: RateOperand, record: ReportRecord, year: number | null): boolean {
  for (const table of record.moneyTables) {
    if (!table.blanks.some((blank) => blank.concept === operand.concept && blank.scope === wholeDepartment))
      continue;
    const ids = new Set(table.figures);
    const figures = record.figures.filter(
      (figure) =>
        ids.has(figure.id) &&
        figure.scope === wholeDepartment &&
        operand.stages.includes(figure.stage) &&
        (figure.year === null ||
          figure.year === (operand.year === 'current' ? year : year === null ? null : year - 1)),
    );
    const stated = (concept: string): Figure | undefined =>
      figures.find((figure) => figure.concept === concept && figure.precision === 'exact');
    for (const identity of identities) {
      const parts = [...identity.required, ...identity.optional];
      if (identity.compare !== '=' || !parts.some((part) => part.concept === operand.concept)) continue;
      const result = stated(identity.result);
      const others = parts.flatMap((part) => {
        const figure = stated(part.concept);
        return figure ? [{ figure, sign: part.sign }] : [];
      });
      if (!result || others.length === 0) continue;
      const slack = [result, ...others.map((other) => other.figure)].reduce((sum, figure) => {
        const interval = intervalOf(figure);
        return sum.plus(interval.high.minus(interval.low).div(2));
      }, new Decimal(0));
      const sum = others.reduce(
        (total, other) => total.plus(other.figure.value.times(other.sign)),
        new Decimal(0),
      );
      if (sum.minus(result.value).abs().lte(slack)) return true;
    }
  }
  return false;
}
