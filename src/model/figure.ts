import * as z from 'zod';
import { Decimal, type Interval } from './decimal.ts';
import { locatorSchema } from './locator.ts';
import { isMoney } from './unit.ts';

/** In JSON a decimal is its exact digits as a string; in memory it is a Decimal. */
export const decimalSchema = z.codec(
  z.string().regex(/^-?\d+(\.\d+)?$/),
  z.custom<Decimal>((value) => Decimal.isDecimal(value)),
  { decode: (text) => new Decimal(text), encode: (value) => value.toFixed() },
);

/**
 * How a printed number binds: `exact`; `approximate` (近、余、约、左右); or a bound, with `at-least` for 以上、不低于、≥ and
 * `at-most` for 以内、不超过、≤. Only an exact figure takes part in arithmetic.
 */
export const precisionSchema = z.enum(['exact', 'approximate', 'at-least', 'at-most', 'above', 'below']);
export type Precision = z.infer<typeof precisionSchema>;

/** Which state of a budget an amount belongs to; null where the report does not say (usually the accounts). */
export const stageSchema = z.enum(['initial-budget', 'adjusted-budget', 'budget', 'actual', 'change']);
export type Stage = z.infer<typeof stageSchema>;

export const figureSchema = z.object({
  /** Unique in the report, stable from run to run: `f17`. */
  id: z.string(),
  value: decimalSchema,
  /** Digits after the decimal point as printed. */
  decimals: z.int().nonnegative(),
  /** As printed; null for a bare number whose unit nothing states. */
  unit: z.string().nullable(),
  /** `assumed` where the unit is inherited from a neighbouring table or is the form's custom. */
  unitSource: z.enum(['printed', 'table', 'assumed']),
  precision: precisionSchema,
  /** A concept's id from the vocabulary, or `~` and the printed heading for a figure outside it. */
  concept: z.string(),
  /** What the figure is about, in the report's own words. */
  label: z.string(),
  /** Whose figure: `department` for the whole, else the unit's, project's or subject's printed name. */
  scope: z.string(),
  /** Fiscal year; null where neither the text nor the report's own year settles it. */
  year: z.int().nullable(),
  stage: stageSchema.nullable(),
  origin: z.enum(['table', 'sentence', 'form', 'rubric']),
  at: locatorSchema,
  /** 1 for a number read and bound without doubt; lower for uncertain cells, joins, digits or bindings. */
  confidence: z.number().min(0).max(1),
  /** The picture of an uncertain figure: the name of a file beside the record. */
  crop: z.string().optional(),
});

/** One printed number. */
export type Figure = z.infer<typeof figureSchema>;

/** The confidence of a figure that may be misread: below what an error asks for (design section 8). */
export const misreadable = 0.5;

export const wholeDepartment = 'department';

const halfSteps: Decimal[] = [];

/** Half a unit of the last printed digit; kept, because every interval of every report asks for it. */
export function halfStep(decimals: number): Decimal {
  halfSteps[decimals] ??= new Decimal(10).pow(-decimals).div(2);
  return halfSteps[decimals];
}

/**
 * The values that a printed figure may stand for: half a unit of the last printed digit either way (XBRL Calculations
 * 1.1); counts and anything without decimals that is not money or a percentage are exact, and so is money of 0, which
 * says that there was none. In the figure's own unit.
 */
export function intervalOf(figure: Pick<Figure, 'value' | 'decimals' | 'unit'>): Interval {
  const { value, unit, decimals } = figure;
  const isRounded = unit === '%' || unit === '‰' || (isMoney(unit) && !value.isZero());
  if (!isRounded && decimals === 0) return { low: value, high: value };
  const half = halfStep(decimals);
  return { low: value.minus(half), high: value.plus(half) };
}
