import type { Figure } from '../../model/figure.ts';
import { figureTerm, type Relation } from '../../model/relation.ts';
import { hold } from '../arithmetic/hold.ts';
import { groupedBy } from './grouped-by.ts';

interface Share {
  readonly result: Figure;
  readonly part: Figure;
  readonly whole: Figure;
}

/**
 * Shares of one whole whose parts make the whole must make 100% (I-29). Only where they do not: that each follows from
 * its own amounts has been tried already.
 */
export function sharesOfWhole(stated: readonly Relation[]): Relation[] {
  const shares = stated.flatMap(({ result, expression }): Share[] =>
    expression.op === 'share' &&
    expression.part.op === 'figure' &&
    expression.whole.op === 'figure' &&
    result.unit === '%' &&
    result.at.kind === 'text'
      ? [{ result, part: expression.part.figure, whole: expression.whole.figure }]
      : [],
  );
  const ofOneWhole = groupedBy(
    shares,
    ({ result, whole }) => `${result.at.kind === 'text' ? result.at.paragraphId : ''}|${whole.id}`,
  );
  return [...ofOneWhole.values()].flatMap((together) => {
    const [first, ...others] = together;
    if (!first || others.length === 0) return [];
    const parts = sumOf(
      first.whole,
      together.map(({ part }) => figureTerm(part)),
    );
    const last = (together.at(-1) as Share).result;
    const relation: Relation = {
      ...sumOf(last, [
        { sign: 1, of: { op: 'constant', value: '100' } },
        ...together.slice(0, -1).map(({ result }) => figureTerm(result, -1)),
      ]),
      kind: 'ratio-mismatch',
      basis: { zh: '各部分占比之和 = 100%', en: 'the shares of all parts make 100%' },
    };
    const isWhole = hold(parts).status === 'passed' || hold(parts).status === 'rounding';
    return isWhole && hold(relation).status === 'broken' ? [relation] : [];
  });
}

const sumOf = (result: Figure, terms: Extract<Relation['expression'], { op: 'sum' }>['terms']): Relation => ({
  rule: 'shares-of-whole',
  kind: 'sum-mismatch',
  origin: 'sentence',
  result,
  compare: '=',
  expression: { op: 'sum', terms },
  severity: 'error',
  basis: { zh: '', en: '' },
});
