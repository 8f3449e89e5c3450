import type { Rate, RateOperand } from '../concepts/index.ts';
import { Decimal } from '../model/decimal.ts';
import type { Figure, Precision } from '../model/figure.ts';
import type { Localized } from '../model/message.ts';
import { isMoney, type MoneyUnit } from '../model/unit.ts';
import { computeFormula, type Formula, namesOf, writeFormula } from './formula.ts';
import { amountIn, type Found, intervalIn, type Ledger, type Stated } from './ledger.ts';
import { operandNamed } from './names.ts';
import { equalsPercent, plain, say } from './wording.ts';

/** A quantity that a criterion asks for, computed from the report's figures. */
export interface Measured {
  readonly kind: 'measured';
  readonly value: Decimal;
  /** Least and greatest value that the printed digits allow. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly precision: Precision;
  readonly figures: readonly Figure[];
  readonly calculation: Localized;
  readonly notes: readonly Localized[];
  /** The value by another copy of one of its figures, where the report's copies differ. */
  readonly copies: readonly { readonly reading: Localized; readonly value: Decimal }[];
}

export type MeasureResult =
  | Measured
  | { readonly kind: 'missing'; readonly missing: readonly Localized[] }
  /** Nothing to divide by; `both` where the numerator is nothing as well. */
  | {
      readonly kind: 'undefined';
      readonly both: boolean;
      readonly figures: readonly Figure[];
      readonly calculation: Localized;
    };

interface Computation {
  readonly operands: ReadonlyMap<string, Stated>;
  readonly compute: (values: ReadonlyMap<string, Decimal>) => Decimal | null;
  readonly write: (show: (key: string) => string) => string;
  /** Which operand is divided by, for the case that it is nothing. */
  readonly whole: (values: ReadonlyMap<string, Decimal>) => boolean;
}

/** A rate by its definition: numerator ÷ denominator, or change ÷ base, in percent. */
export function measureRate(rate: Rate, ledger: Ledger): MeasureResult {
  const [numerator, denominator] = pairOf(rate, ledger);
  const missing = [numerator, denominator].flatMap((found) => ('missing' in found ? [found.missing] : []));
  if ('missing' in numerator || 'missing' in denominator) return { kind: 'missing', missing };
  const get = (values: ReadonlyMap<string, Decimal>, key: string): Decimal => values.get(key) as Decimal;
  return compute(
    {
      operands: new Map([
        ['part', numerator.stated],
        ['whole', denominator.stated],
      ]),
      compute: (values) => {
        const whole = get(values, 'whole');
        if (whole.isZero()) return null;
        const part = rate.form === 'change' ? get(values, 'part').minus(whole) : get(values, 'part');
        return part.div(whole).times(100);
      },
      write: (show) =>
        rate.form === 'change'
          ? `(${show('part')} − ${show('whole')}) ÷ ${show('whole')} × 100%`
          : `${show('part')} ÷ ${show('whole')} × 100%`,
      whole: (values) => get(values, 'part').isZero(),
    },
    true,
  );
}

/**
 * Numerator and denominator, of one concept where the report states both: a form's funds of the year are held against
 * its own budget, not against a total that another table counts differently.
 */
function pairOf(rate: Rate, ledger: Ledger): readonly [Found, Found] {
  const withInstead = (operand: RateOperand): readonly RateOperand[] => {
    const { instead, ...own } = operand;
    return [own, ...(instead ?? [])];
  };
  const numerators = withInstead(rate.numerator);
  const denominators = withInstead(rate.denominator);
  for (const numerator of numerators) {
    const denominator = denominators.find((other) => other.concept === numerator.concept);
    if (!denominator) continue;
    const pair = [ledger.find(numerator), ledger.find(denominator)] as const;
    if ('stated' in pair[0] && 'stated' in pair[1]) return pair;
  }
  return [ledger.find(rate.numerator), ledger.find(rate.denominator)];
}

/** A rate or an amount by a printed formula; `percent` where the formula gives a fraction of one. */
export function measureFormula(
  formula: Formula,
  ledger: Ledger,
  percent: boolean,
  constants: ReadonlyMap<string, Decimal> = new Map(),
): MeasureResult {
  const operands = new Map<string, Stated>();
  const missing: Localized[] = [];
  for (const name of namesOf(formula)) {
    if (constants.has(name)) continue;
    const operand: RateOperand | null = operandNamed(name, ledger.vocabulary);
    const found = operand ? ledger.find(operand) : null;
    const printed =
      found && 'stated' in found
        ? null
        : ledger.printed(`~${name}`).find((figure) => figure.precision === 'exact');
    if (found && 'stated' in found) operands.set(name, found.stated);
    else if (printed) operands.set(name, { terms: [{ figure: printed, sign: 1 }], notes: [], conflicts: [] });
    else missing.push(say(name, name));
  }
  if (missing.length > 0) return { kind: 'missing', missing };
  const withConstants = (values: ReadonlyMap<string, Decimal>): ReadonlyMap<string, Decimal> =>
    new Map([...constants, ...values]);
  return compute(
    {
      operands,
      compute: (values) => computeFormula(formula, withConstants(values))?.times(percent ? 100 : 1) ?? null,
      write: (show) =>
        writeFormula(formula, (name) =>
          constants.get(name) ? plain(constants.get(name) as Decimal) : show(name),
        ) + (percent ? ' × 100%' : ''),
      whole: (values) =>
        formula.op === '/' && (computeFormula(formula.left, withConstants(values))?.isZero() ?? false),
    },
    percent,
  );
}

/** One amount, in 万元 where it is money, so that amounts of two tables can be compared. */
export function measureAmount(operand: RateOperand, ledger: Ledger): MeasureResult {
  const found = ledger.find(operand);
  if ('missing' in found) return { kind: 'missing', missing: [found.missing] };
  return compute(
    {
      operands: new Map([['amount', found.stated]]),
      compute: (values) => values.get('amount') ?? null,
      write: (show) => show('amount'),
      whole: () => false,
    },
    false,
    '万元',
  );
}

function compute(computation: Computation, percent: boolean, preferred?: MoneyUnit): MeasureResult {
  const { operands } = computation;
  const figures = uniqueFigures([...operands.values()]);
  const unit =
    preferred ?? ((figures.find((figure) => isMoney(figure.unit))?.unit ?? null) as MoneyUnit | null);
  const values = (amount: (figure: Figure) => Decimal): Map<string, Decimal> =>
    new Map(
      [...operands].map(([key, stated]) => [
        key,
        stated.terms.reduce((sum, term) => sum.plus(amount(term.figure).times(term.sign)), new Decimal(0)),
      ]),
    );
  const exact = values((figure) => amountIn(figure, unit));
  const value = computation.compute(exact);
  const written = computation.write((key) => {
    const amount = exact.get(key) as Decimal;
    return amount.isNegative() ? `(${plain(amount, 6)})` : plain(amount, 6);
  });
  if (value === null)
    return {
      kind: 'undefined',
      both: computation.whole(exact),
      figures,
      calculation: say(`${written}：分母为 0`, `${written}: the denominator is 0`),
    };
  let low = value;
  let high = value;
  // A function of this kind takes its extremes at the corners; past seven operands the corners are too many to be worth it.
  if (figures.length <= 7)
    for (let corner = 0; corner < 2 ** figures.length; corner++) {
      const at = new Map(
        figures.map((figure, index) => {
          const interval = intervalIn(figure, unit);
          return [figure.id, corner & (1 << index) ? interval.high : interval.low];
        }),
      );
      const result = computation.compute(values((figure) => at.get(figure.id) as Decimal));
      if (result === null) continue;
      low = Decimal.min(low, result);
      high = Decimal.max(high, result);
    }
  const result = percent ? equalsPercent(value) : `= ${plain(value)}`;
  const text = written === plain(value, 6) ? written : `${written} ${result}`;
  return {
    kind: 'measured',
    value,
    low,
    high,
    precision: 'exact',
    figures,
    calculation: say(text, text),
    notes: [...operands.values()].flatMap((stated) => stated.notes),
    copies: [...operands.values()].flatMap((stated) =>
      stated.conflicts.flatMap(({ taken, other }) => {
        const result = computation.compute(
          values((figure) => amountIn(figure.id === taken.id ? other : figure, unit)),
        );
        const printed = `${other.value.toFixed()}${other.unit ?? ''}`;
        return result === null
          ? []
          : [{ reading: say(`按另一处写的 ${printed} 计`, `by the other copy, ${printed}`), value: result }];
      }),
    ),
  };
}

function uniqueFigures(all: readonly Stated[]): Figure[] {
  const found = new Map<string, Figure>();
  for (const stated of all) for (const term of stated.terms) found.set(term.figure.id, term.figure);
  return [...found.values()];
}
