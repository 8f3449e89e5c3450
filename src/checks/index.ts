import type { Check, CheckOutcome, CheckReport } from '../model/check.ts';
import { type Discrepancy, severities } from '../model/discrepancy.ts';
import type { Subject } from '../model/subject.ts';
import { copies } from './copies.ts';
import { deduction } from './deduction.ts';
import { deductionReason } from './deduction-reason.ts';
import { grade } from './grade.ts';
import { missingItems } from './missing-items.ts';
import { relations } from './relations.ts';
import { rescored } from './rescored.ts';
import { rubricDefect } from './rubric-defect.ts';
import { scoreOutOfRange } from './score-out-of-range.ts';
import { scoreSum } from './score-sum.ts';
import { staleText } from './stale-text.ts';
import { statedPoints } from './stated-points.ts';
import { target } from './target.ts';
import { templateResidue } from './template-residue.ts';
import { toldResult } from './told-result.ts';
import { toldTotal } from './told-total.ts';
import { unsupportedScore } from './unsupported-score.ts';
import { documentOrder } from './words/place.ts';
import { withReadings } from './words/readings.ts';

/** Every check, in the order in which `hedui checks` prints them. */
export const checks: readonly Check[] = [
  relations,
  copies,
  scoreSum,
  scoreOutOfRange,
  statedPoints,
  toldTotal,
  grade,
  rescored,
  rubricDefect,
  unsupportedScore,
  deduction,
  deductionReason,
  target,
  toldResult,
  staleText,
  templateResidue,
  missingItems,
];

/**
 * Runs all checks on one report. Nothing is caught: a check that throws is a bug, not a finding. Errors come first,
 * then warnings, then rounding, each as they stand in the document.
 */
export function check(subject: Subject): CheckReport {
  const ran = checks.map((one) => ({ one, verdict: one.run(subject) }));
  const outcomes = ran.map(({ one, verdict }): CheckOutcome => {
    const { discrepancies, passed, notRun } = verdict;
    const status = discrepancies.length > 0 ? 'broken' : notRun ? 'not-run' : 'passed';
    return { check: one.id, status, passed, ...(status === 'not-run' && notRun && { why: notRun }) };
  });
  const inDocument = documentOrder(subject.document);
  const rank = ({ severity }: Discrepancy) => severities.indexOf(severity);
  return {
    discrepancies: ran
      .flatMap(({ verdict }) => verdict.discrepancies)
      .map((found) => withReadings(found, subject.document))
      .toSorted((a, b) => rank(a) - rank(b) || inDocument(a.where[0], b.where[0])),
    outcomes,
  };
}
