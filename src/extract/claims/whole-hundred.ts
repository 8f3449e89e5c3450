import type { Figure } from '../../model/figure.ts';
import type { Localized } from '../../model/message.ts';
import type { Relation } from '../../model/relation.ts';
import { emitClaim, figureOf, sumOf } from './emit.ts';
import type { State } from './state.ts';

/** States that shares make 100: the last is what the others leave. Only of one owner, year and state of the budget. */
export function claimWholeHundred(
  state: State,
  shares: readonly Figure[],
  severity: Relation['severity'],
  basis: Localized,
): void {
  const [last, ...others] = [...shares.slice(-1), ...shares.slice(0, -1)];
  if (!last) return;
  const isOther = (figure: Figure) =>
    figure.scope !== last.scope || figure.year !== last.year || figure.stage !== last.stage;
  if (others.some(isOther)) return;
  emitClaim(state, {
    rule: 'sentence-shares-total',
    kind: 'ratio-mismatch',
    result: last,
    expression: sumOf(
      [1, { op: 'constant', value: '100' }],
      ...others.map((figure) => [-1, figureOf(figure)] as const),
    ),
    severity,
    basis,
  });
}
