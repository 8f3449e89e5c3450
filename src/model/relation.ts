import type { Figure } from './figure.ts';
import type { Localized } from './message.ts';

/**
 * What must hold between figures. `result compare expression`: the expression is computed from the operands' printed
 * values and intervals and held against the printed result.
 */
export interface Relation {
  /** What states it, stable from run to run: a vocabulary relation's id, `heading-sum`, `sentence-share` … */
  readonly rule: string;
  readonly kind: RelationKind;
  /** Vocabulary of concepts, a table's own headings, or what a sentence itself claims. */
  readonly origin: 'vocabulary' | 'headings' | 'sentence';
  readonly result: Figure;
  readonly compare: '=' | '<=' | '>=' | '<' | '>';
  readonly expression: Expression;
  /** `error` when both statements are about the same thing beyond doubt, else `warning`. */
  readonly severity: 'error' | 'warning';
  /** Shown to the user: `基本支出 = 人员支出 + 公用支出`. */
  readonly basis: Localized;
}

export type RelationKind =
  | 'sum-mismatch'
  | 'conflicting-values'
  | 'ratio-mismatch'
  | 'carry-forward-mismatch';

export type Expression =
  | { readonly op: 'figure'; readonly figure: Figure }
  | { readonly op: 'sum'; readonly terms: readonly Term[] }
  /** `part / whole × 100`, in percent. */
  | { readonly op: 'share'; readonly part: Expression; readonly whole: Expression }
  /** `change / base × 100`, in percent; `base` may itself be a difference. */
  | { readonly op: 'constant'; readonly value: string };

export interface Term {
  readonly sign: 1 | -1;
  readonly of: Expression;
}

export const figureTerm = (figure: Figure, sign: 1 | -1 = 1): Term => ({
  sign,
  of: { op: 'figure', figure },
});

/** Every figure of an expression, left to right. */
export function operandsOf(expression: Expression): Figure[] {
  switch (expression.op) {
    case 'figure':
      return [expression.figure];
    case 'sum':
      return expression.terms.flatMap((term) => operandsOf(term.of));
    case 'share':
      return [...operandsOf(expression.part), ...operandsOf(expression.whole)];
    case 'constant':
      return [];
  }
}
