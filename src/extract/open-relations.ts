import { type Figure, wholeDepartment } from '../model/figure.ts';
import type { Expression, Relation } from '../model/relation.ts';
import type { Mention, OpenExpression, OpenRelation } from './claims/reading.ts';

/**
 * Closes claims whose operands are stated elsewhere. A mention is answered only by exact figures that all say the same;
 * a table's figure goes before a sentence's. What cannot be answered is given back, to be counted as not checked.
 */
export function closeRelations(
  open: readonly OpenRelation[],
  figures: readonly Figure[],
): { closed: Relation[]; unanswered: OpenRelation[] } {
  const byConcept = new Map<string, Figure[]>();
  for (const figure of figures)
    if (figure.precision === 'exact')
      byConcept.set(figure.concept, [...(byConcept.get(figure.concept) ?? []), figure]);
  const closed: Relation[] = [];
  const unanswered: OpenRelation[] = [];
  for (const relation of open) {
    const expression = close(relation.expression, relation.result, byConcept);
    if (expression === null) unanswered.push(relation);
    else closed.push({ ...relation, origin: 'sentence', expression });
  }
  return { closed, unanswered };
}

function close(
  expression: OpenExpression,
  result: Figure,
  figures: ReadonlyMap<string, readonly Figure[]>,
): Expression | null {
  switch (expression.op) {
    case 'figure':
    case 'constant':
      return expression;
    case 'mention': {
      const figure = answer(expression, result, figures.get(expression.concept) ?? []);
      return figure ? { op: 'figure', figure } : null;
    }
    case 'share': {
      const part = close(expression.part, result, figures);
      const whole = close(expression.whole, result, figures);
      return part && whole ? { op: 'share', part, whole } : null;
    }
    case 'sum': {
      const terms = expression.terms.map(({ sign, of }) => ({ sign, of: close(of, result, figures) }));
      return terms.every((term): term is { sign: 1 | -1; of: Expression } => term.of !== null)
        ? { op: 'sum', terms }
        : null;
    }
  }
}

function answer(mention: Mention, result: Figure, candidates: readonly Figure[]): Figure | null {
  const isAccounts = (stage: Figure['stage']) => stage === null || stage === 'actual';
  const fitting = candidates.filter(
    (figure) =>
      figure !== result &&
      figure.scope === mention.scope &&
      (figure.year === mention.year || (mention.scope === wholeDepartment && mention.year === null)) &&
      (mention.stage === null ? isAccounts(figure.stage) : figure.stage === mention.stage),
  );
  const tables = fitting.filter((figure) => figure.origin === 'table');
  const [first, ...others] = tables.length > 0 ? tables : fitting;
  if (!first) return null;
  return others.every((other) => other.value.eq(first.value) && other.unit === first.unit) ? first : null;
}
