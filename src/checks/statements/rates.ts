import { type Rate, type RateOperand, rates } from '../../concepts/index.ts';
import { type Figure, wholeDepartment } from '../../model/figure.ts';
import type { ReportRecord } from '../../model/record.ts';
import { type Expression, figureTerm, operandsOf, type Relation } from '../../model/relation.ts';
import { hold } from '../arithmetic/hold.ts';
import { sameValue, topicOf } from './fact.ts';

const definitions: ReadonlyMap<string, Rate> = new Map(rates.map((rate) => [rate.id, rate]));
const worstLast = ['passed', 'rounding', 'skipped', 'undefined', 'broken'];

/**
 * A rate that the report prints must follow from the amounts that it prints elsewhere (I-11, I-19 to I-22). Bureaus
 * define one name in several ways: the rate is right if one of the readings at hand gives it. A rate that its own
 * sentence or table works out is left to that.
 */
export function rateRelations(record: ReportRecord, stated: readonly Relation[]): Relation[] {
  const workedOut = new Set(stated.map(({ result }) => result.id));
  const year = record.profile.year?.value ?? null;
  const targets = new Set(
    record.targets.flatMap(({ target }) => (target.state === 'stated' ? target.value.at : [])),
  );
  const amounts = new Amounts(record.figures, year);
  return record.figures.flatMap((figure) => {
    const rate = definitions.get(figure.concept);
    if (!rate || figure.unit !== '%' || figure.precision !== 'exact' || figure.origin === 'rubric') return [];
    if (workedOut.has(figure.id) || targets.has(figure.at) || !isOfYear(figure, year)) return [];
    const tried = expressionsOf(rate, amounts).map((expression) => relationOf(figure, rate, expression));
    const rank = (relation: Relation) => worstLast.indexOf(hold(relation).status);
    return tried.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
}

const isOfYear = (figure: Figure, year: number | null): boolean =>
  figure.scope === wholeDepartment && topicOf(figure, year).year === year;

function relationOf(result: Figure, { label, english }: Rate, expression: Expression): Relation {
  const [first, ...others] = operandsOf(expression);
  const names = [first, ...others].map((operand) => operand?.label).join(' ÷ ');
  return {
    rule: 'printed-rate',
    kind: 'ratio-mismatch',
    origin: 'vocabulary',
    result,
    compare: '=',
    expression,
    severity: 'warning',
    basis: { zh: `${label} = ${names}`, en: `${english} follows from the amounts` },
  };
}

/** Every reading whose amounts the report states, the customary first. */
function expressionsOf({ numerator, denominator, form }: Rate, amounts: Amounts): Expression[] {
  return amounts.of(denominator).flatMap((whole) =>
    amounts.of(numerator).flatMap((part): Expression[] => {
      if (part.op === 'figure' && whole.op === 'figure' && part.figure === whole.figure) return [];
      const change: Expression = {
        op: 'sum',
        terms: [
          { sign: 1, of: part },
          { sign: -1, of: whole },
        ],
      };
      return [{ op: 'share', part: form === 'change' ? change : part, whole }];
    }),
  );
}

/** The whole department's amounts of the year and the year before. Of one that is stated twice, every value is read. */
class Amounts {
  readonly #figures: readonly Figure[];
  readonly #year: number | null;

  constructor(figures: readonly Figure[], year: number | null) {
    this.#figures = figures.filter(
      ({ precision, scope, origin }) =>
        precision === 'exact' && scope === wholeDepartment && origin !== 'rubric',
    );
    this.#year = year;
  }

  of(operand: RateOperand): Expression[] {
    return [operand, ...(operand.instead ?? [])].flatMap((each) =>
      each.stages.flatMap((stage) => this.#at(each, stage)),
    );
  }

  #at({ concept, year, minus }: RateOperand, stage: Figure['stage']): Expression[] {
    const when = year === 'previous' && this.#year !== null ? this.#year - 1 : this.#year;
    const prints = this.#figures.filter(
      (figure) =>
        figure.concept === concept &&
        figure.stage === stage &&
        topicOf(figure, this.#year).year === when &&
        topicOf(figure, this.#year).funding === 'all',
    );
    const distinct = prints.filter(
      (print, index) => !prints.slice(0, index).some((earlier) => sameValue(earlier, print)),
    );
    if (!minus) return distinct.map((figure) => ({ op: 'figure', figure }));
    return this.of(minus).flatMap((base): Expression[] =>
      base.op === 'figure'
        ? distinct.map((figure) => ({ op: 'sum', terms: [figureTerm(figure), figureTerm(base.figure, -1)] }))
        : [],
    );
  }
}
