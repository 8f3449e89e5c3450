import { Decimal } from '../../model/decimal.ts';
import { accounts, isBudget, type State } from './state.ts';

/**
 * 支出7.42万元，预算8.00万元；其中：…5.56万元，…1.86万元: the parts are of the amount that they make. Where they make what
 * was spent and not the budget told after it, the list goes on with what was spent.
 */
export function settleListedWhole(state: State, index: number): void {
  const { last, figures, tokens } = state;
  if (!last || !isBudget(last.stage)) return;
  const spent = figures.find(
    (figure) =>
      figure.concept === last.concept &&
      figure.scope === last.scope &&
      figure.year === last.year &&
      accounts.includes(figure.stage) &&
      figure.unit === last.unit,
  );
  if (!spent) return;
  const end = tokens.findIndex((token, at) => at > index && token.kind === 'stop');
  const parts = tokens
    .slice(index, end < 0 ? undefined : end)
    .flatMap((token) =>
      token.kind === 'number' && token.number.unit === last.unit ? [token.number.value] : [],
    );
  const sum = Decimal.sum(0, ...parts);
  if (!sum.eq(spent.value) || sum.eq(last.value)) return;
  state.last = spent;
  state.stage = spent.stage;
}
