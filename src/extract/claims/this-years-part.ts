import { isMoney } from '../../model/unit.ts';
import { emitClaim, emitFigure, figureOf, sumOf } from './emit.ts';
import { quantityAt } from './quantities.ts';
import { clauseBefore } from './rate-operands.ts';
import type { State } from './state.ts';

/** 本年安排、当年财政拨款: what a budget holds beside what was carried forward. */
const ofThisYear =
  /^(?:其中)?[:：]?(?:本年度?|当年|今年)(?:部门)?(?:预算|财政)?(?:安排|拨款|下达|拨入)(?:资金|数|预算|收入)?$/;
/** What comes to a budget besides. */
const more = /追加|调增|调剂|调整|另|其他|自有|非税|动用/;

/** 预算资金100万元（含上年结转20万元），其中本年安排80万元: one part came from the year before, the other is this year's. */
export function readThisYearsPart(state: State): void {
  if (more.test(state.sentenceText)) return;
  state.tokens.forEach((_, index) => {
    const part = quantityAt(state, state.tokens, index);
    if (!part || !isMoney(part.token.number.unit) || part.token.number.precision !== 'exact') return;
    if (state.prints.has(part.token.start) || !ofThisYear.test(part.text)) return;
    const before = clauseBefore(state, state.tokens, index).quantities;
    const [opening, whole, ...others] = before.map(({ token }) => state.prints.get(token.start));
    if (!opening || !whole || others.length > 0) return;
    if (opening.concept !== 'income.opening' || !/^(?:funds|income)\.total$/.test(whole.concept)) return;
    if (opening.scope !== whole.scope || opening.year !== whole.year) return;
    const current = emitFigure(state, part.token, {
      concept: 'income.current',
      label: part.text.replace(/^其中[:：]?/, ''),
      scope: whole.scope,
      year: whole.year,
      stage: whole.stage,
      confidence: 0.6,
    });
    emitClaim(state, {
      rule: 'sentence-breakdown',
      kind: 'sum-mismatch',
      result: whole,
      expression: sumOf([1, figureOf(opening)], [1, figureOf(current)]),
      severity: 'warning',
      basis: {
        zh: `${whole.label} = ${opening.label} + ${current.label}`,
        en: 'a budget is what was carried forward and what this year adds',
      },
    });
  });
}
