import { emitClaim, emitLocal, figureOf, sumOf } from './emit.ts';
import { figureOfQuantity, isOneKind, nameOf, type Quantity, quantityAt } from './quantities.ts';
import { clauseBefore } from './rate-operands.ts';
import type { State } from './state.ts';

/**
 * What is left of a quantity: 资金1450万元，已拨付1320万元，尚余130万元. Only where the sentence tells exactly the two, what
 * there was and what was done of it, whatever they are.
 */

/** 结余 is an account's balance, into which more may have gone. */
const left = /^(?:其中)?(?:尚余|尚剩|还剩|剩余|余下|其余|余)(?:资金|金额|款项)?(?:为|共)?$/;
const done =
  /^(?:其中|除)?(?:已经?|实际|累计|全年)*(?:支付|拨付|支出|使用|列支|发放|兑付|整改|办结|完成|处理|销号)(?:完成|到位|的|了)*(?:资金|金额)?$/;
/** What is compared, planned, one of several or itself what was done is no base. */
const noBase = /比|较|增|减|计划|预计|拟|其中|已|支付|支出|使用|结余|结转|余|人均|每/;

export function readRemainders(state: State): void {
  state.tokens.forEach((_, index) => {
    const rest = quantityAt(state, state.tokens, index);
    if (!rest || rest.bracketed || rest.token.number.precision !== 'exact' || !left.test(rest.text)) return;
    if (state.prints.has(rest.token.start)) return;
    const { quantities, opened } = clauseBefore(state, state.tokens, index);
    const alike = quantities.filter(({ token }) => isOneKind(token, rest.token));
    const [spent, base, ...others] = alike;
    if (!opened || !spent || !base || others.length > 0 || !isOf(base, spent)) return;
    stateRemainder(state, rest, base, spent);
  });
}

const isOf = (base: Quantity, spent: Quantity): boolean =>
  done.test(spent.text) && base.text !== '' && !noBase.test(base.text) && !base.bracketed && !spent.bracketed;

function stateRemainder(state: State, rest: Quantity, base: Quantity, spent: Quantity): void {
  const scope = nameOf(base.text) || base.text;
  const label = `${scope}剩余`;
  const result = emitLocal(state, rest.token, {
    label,
    scope,
    year: state.year,
    stage: null,
    confidence: 0.6,
  });
  const [whole, part] = [figureOfQuantity(state, base, scope), figureOfQuantity(state, spent, scope)];
  emitClaim(state, {
    rule: 'sentence-change',
    kind: 'sum-mismatch',
    result,
    expression: sumOf([1, figureOf(whole)], [-1, figureOf(part)]),
    severity: 'warning',
    basis: {
      zh: `${label} = ${whole.label} − ${part.label}`,
      en: 'what is left is what there was less what was done',
    },
  });
}
