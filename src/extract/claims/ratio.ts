import type { Figure } from '../../model/figure.ts';
import { emitClaim } from './emit.ts';
import type { OpenExpression } from './reading.ts';
import type { State } from './state.ts';

export interface Ratio {
  readonly part: OpenExpression;
  readonly whole: OpenExpression;
  readonly severity: 'error' | 'warning';
  readonly zh: string;
}

/** States that a percentage is one amount over another. */
export function stateRatio(state: State, result: Figure, { part, whole, severity, zh }: Ratio): void {
  emitClaim(state, {
    rule: 'sentence-rate',
    kind: 'ratio-mismatch',
    result,
    expression: { op: 'share', part, whole },
    severity,
    basis: { zh, en: 'the stated rate follows from the stated amounts' },
  });
}
