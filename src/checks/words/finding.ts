import { Decimal } from '../../model/decimal.ts';
import type { Discrepancy, Severity } from '../../model/discrepancy.ts';
import type { Document } from '../../model/document.ts';
import { evidenceAt } from './place.ts';

type Required = Pick<Discrepancy, 'severity' | 'kind' | 'rule' | 'item' | 'where' | 'message'>;

/** Below this an uncertain reading never becomes an error (design.md section 8). */
const sure = 0.7;

/** A discrepancy from what its check knows; the difference, and the words that hold it, follow. */
export function finding(
  document: Document,
  parts: Required & Partial<Omit<Discrepancy, 'difference'>>,
): Discrepancy {
  const reported = parts.reported ?? null;
  const expected = parts.expected ?? null;
  const confidence = parts.confidence ?? 1;
  const severity: Severity = parts.severity === 'error' && confidence < sure ? 'warning' : parts.severity;
  return {
    unit: null,
    calculation: '',
    comparedWith: [],
    evidence: evidenceAt(document, parts.where[0]),
    ...parts,
    confidence,
    severity,
    reported,
    expected,
    difference: Decimal.isDecimal(reported) && Decimal.isDecimal(expected) ? reported.minus(expected) : null,
  };
}
