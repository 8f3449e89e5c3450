import { Decimal } from '../../model/decimal.ts';
import { isMoney } from '../../model/unit.ts';
import { emitClaim, emitLocal, figureOf, mentionOf, sumOf } from './emit.ts';
import { entriesOf } from './entries.ts';
import { printedName } from './part-names.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/** 按支出功能分类：, 按经济用途划分，: what follows is all of the department's expenditure; 按收入来源分 all of its income. */
const opening =
  /^(?:\d{4}年)?按照?(?:(?<income>收入|资金)|支出|功能|经济|用途|部门预算)[\u4e00-\u9fff]{0,8}?(?:划分|分类|构成|分)(?:来看|看)?[,，:：]/;
/** Shares that are this near to a hundred are of all: one of them may be wrong. */
const slack = 5;

/**
 * 按支出功能分类：教育支出120万元（80%），卫生健康支出20万元（13.33%），住房保障支出10万元（6.67%）: each is that share of the whole
 * that the report states elsewhere, and they make it together.
 */
export function readSharesInBrackets(state: State): void {
  const start = state.tokens[0]?.start ?? 0;
  const match = opening.exec(state.squeezed.text.slice(start, state.tokens.at(-1)?.end));
  const listed = match ? sharesIn(state.tokens) : null;
  if (!match || !listed) return;
  const concept = match.groups?.income === undefined ? 'expenditure.total' : 'income.total';
  const whole = mentionOf(concept, state.firstScope, state.year, null);
  const entries = entriesOf(state.tokens);
  const parts = listed.map(({ amount, share }) => {
    const entry = entries.find(({ token }) => token === amount);
    const label = (entry && printedName(state.squeezed.text, entry)) || '金额';
    const about = { label, scope: state.firstScope, year: state.year, stage: null, confidence: 0.6 };
    const part = state.prints.get(amount.start) ?? emitLocal(state, amount, about);
    const printed =
      state.prints.get(share.start) ?? emitLocal(state, share, { ...about, label: `${label}占比` });
    emitClaim(state, {
      rule: 'sentence-share',
      kind: 'ratio-mismatch',
      result: printed,
      expression: { op: 'share', part: figureOf(part), whole },
      severity: 'warning',
      basis: { zh: `${label}占比 = ${label} ÷ 总额`, en: 'the share in brackets is the part of the whole' },
    });
    return part;
  });
  const [last, ...others] = parts.toReversed();
  if (!last) return;
  emitClaim(state, {
    rule: 'sentence-breakdown',
    kind: 'sum-mismatch',
    result: last,
    expression: sumOf([1, whole], ...others.map((part) => [-1, figureOf(part)] as const)),
    severity: 'warning',
    basis: {
      zh: `${parts.map(({ label }) => label).join(' + ')} = 总额`,
      en: 'parts whose shares make a hundred make the whole',
    },
  });
}

interface Shared {
  readonly amount: NumberToken;
  readonly share: NumberToken;
}

/** Amounts in a row, each with its share right behind it in brackets; null where the sentence tells anything else. */
function sharesIn(tokens: readonly Token[]): Shared[] | null {
  const numbers = tokens.filter((token): token is NumberToken => token.kind === 'number');
  const listed: Shared[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [amount, share] = [numbers[at], numbers[at + 1]];
    if (!amount || !share || !isMoney(amount.number.unit) || share.number.unit !== '%') return null;
    if (tokens[tokens.indexOf(share) - 1]?.kind !== 'open') return null;
    if (amount.number.precision !== 'exact' || amount.number.unit !== numbers[0]?.number.unit) return null;
    listed.push({ amount, share });
  }
  const total = Decimal.sum(0, ...listed.map(({ share }) => share.number.value));
  return listed.length > 2 && total.minus(100).abs().lte(slack) ? listed : null;
}
