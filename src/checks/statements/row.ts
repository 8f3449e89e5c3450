import { Decimal } from '../../model/decimal.ts';
import type { Discrepancy, Kind, Severity } from '../../model/discrepancy.ts';
import type { Document } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locator } from '../../model/locator.ts';
import { operandsOf, type Relation } from '../../model/relation.ts';
import { isMoney } from '../../model/unit.ts';
import { brokenCalculation, computedAsPrinted, roundedCalculation } from '../arithmetic/calculation.ts';
import { printedIn } from '../arithmetic/evaluate.ts';
import { isUnitSlip } from '../arithmetic/hold.ts';
import { distinctPlaces, evidenceAt } from '../words/place.ts';
import type { Tried } from './breach.ts';
import type { Cause } from './gather.ts';
import { causeMessage, roundingMessage } from './message.ts';

/** Below this an uncertain reading never becomes an error (design.md section 8). */
const sure = 0.7;

/** The row of one cause: the suspect's place and value where there is one, else the main relation's result. */
export function rowOfCause(cause: Cause, document: Document): Discrepancy {
  const { main, others } = cause;
  const suspect = cause.suspect?.isClear ? cause.suspect : null;
  const hinted = cause.suspect?.fact.figures ?? [];
  const all = [main, ...others];
  const figures = all.flatMap(({ relation, repeats }) => [relation, ...repeats].flatMap(figuresOf));
  const prints = suspect
    ? [
        ...figures.filter(({ id }) => suspect.fact.figures.some((own) => own.id === id)),
        ...suspect.fact.figures,
      ]
    : [main.relation.result];
  const subject = prints[0] as Figure;
  const [first, ...more] = distinctPlaces(prints.map(({ at }) => at)) as [Locator, ...Locator[]];
  const stands = standsFor(cause, suspect?.expected ?? null, subject);
  return {
    severity: severityOf(all, figures),
    kind: kindOf(main),
    rule: main.relation.rule,
    item: subject.label,
    reported: subject.value,
    expected: stands,
    difference: stands === null ? null : subject.value.minus(stands),
    unit: subject.unit,
    calculation: main.computed === null ? '' : brokenCalculation(main.relation, main.computed),
    where: [first, ...more],
    comparedWith: distinctPlaces(
      [...[...figures, ...hinted].map(({ at }) => at), ...all.flatMap(({ blanks }) => blanks)],
      [first, ...more],
    ),
    evidence: evidenceAt(document, first),
    message: causeMessage(cause),
    confidence: Math.min(...figures.map(({ confidence }) => confidence)),
  };
}

/** The row of what is off by no more than its printed digits explain: one per printed result. */
export function rowOfRounding(tried: readonly [Tried, ...Tried[]], document: Document): Discrepancy {
  const [main] = tried;
  const { relation } = main;
  const { result } = relation;
  const figures = tried.flatMap((one) => [one.relation, ...one.repeats].flatMap(figuresOf));
  const computed = main.computed as NonNullable<Tried['computed']>;
  const expected = computedAsPrinted(relation, computed);
  return {
    severity: 'rounding',
    kind: relation.kind,
    rule: relation.rule,
    item: result.label,
    reported: result.value,
    expected,
    difference: result.value.minus(expected),
    unit: result.unit,
    calculation: roundedCalculation(relation, computed),
    where: [result.at],
    comparedWith: distinctPlaces(
      figures.map(({ at }) => at),
      [result.at],
    ),
    evidence: evidenceAt(document, result.at),
    message: roundingMessage(tried),
    confidence: Math.min(...figures.map(({ confidence }) => confidence)),
  };
}

const figuresOf = (relation: Relation): Figure[] => [relation.result, ...operandsOf(relation.expression)];

/** What should stand there: the suspect's repair, else what the main relation comes to. */
function standsFor({ main, suspect }: Cause, expected: Decimal | null, subject: Figure): Decimal | null {
  if (expected !== null && suspect) {
    const [spokesman] = suspect.fact.figures;
    return printedIn({ ...spokesman, value: expected }, subject.unit).value;
  }
  return main.computed === null ? null : computedAsPrinted(main.relation, main.computed);
}

function severityOf(tried: readonly Tried[], figures: readonly Figure[]): Severity {
  const isError = tried.some(({ relation, computed }) => relation.severity === 'error' && computed !== null);
  const isSure = figures.every(({ confidence }) => confidence >= sure);
  // A bare number beside money may be in another unit.
  const mixes = figures.some(({ unit }) => unit === null) && figures.some(({ unit }) => isMoney(unit));
  return isError && isSure && !mixes ? 'error' : 'warning';
}

function kindOf({ relation, computed }: Tried): Kind {
  const isSlip =
    computed !== null &&
    relation.compare === '=' &&
    relation.expression.op !== 'share' &&
    isUnitSlip(new Decimal(relation.result.value), computed.value);
  return isSlip ? 'unit-suspect' : relation.kind;
}
