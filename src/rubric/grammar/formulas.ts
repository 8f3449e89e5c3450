import { Decimal } from '../../model/decimal.ts';
import type { FormulaCriterion } from '../criterion.ts';
import { type Formula, namesOf, parseFormula } from '../formula.ts';

const percentSuffix = /[×*xX]100%?$/;
const times = (text: string): string => text.replace(/[xX](?=\d)/g, '×').replace(/[∕⁄]/g, '/');

/**
 * The definition of a rate printed as 某某率=（…）/（…）×100%, in a normalised text; the value is a fraction of one.
 * `rest` is the text without it.
 */
export function takeDefinition(text: string): {
  readonly name: string;
  readonly formula: Formula;
  readonly printed: string;
  readonly rest: string;
} | null {
  const match =
    /([^;,:=()\d]{2,24}?(?:率|度|比例|比重))(?:=|:)([^;=]*?[÷/∕][^;=]*?[×*xX]100%?|[^;=,]*?[÷/∕][^;=,]*)(?=[;,]|$|[^×*÷/+\-()\d%])/.exec(
      text,
    );
  if (!match) return null;
  const body = times(match[2] as string).replace(percentSuffix, '');
  const formula = parseFormula(body);
  if (formula?.op !== '/') return null;
  return {
    name: match[1] as string,
    formula,
    printed: match[2] as string,
    rest: text.replace(match[0], ''),
  };
}

/** P9, P17: 得分=（1-10×…/…）×指标分值, 其中：若…>0.1，此项得0分; 该项得分=（…/…）*8. */
export function parseScoreFormula(text: string): FormulaCriterion | null {
  const match = /(?:指标|该项|此项|本项)*得分(?:=|:)([^;=]+)/.exec(times(text));
  if (!match) return null;
  const body = (match[1] as string)
    .replace(/,(?:其中|若|如|最高|封顶|满分|扣|保留|四舍五入).*$/, '')
    .replace(/,+$/, '');
  const formula = parseFormula(body);
  if (!formula || formula.op === 'name' || formula.op === 'number') return null;
  const cut =
    /(?:若|如果|如|当)?([^;,:<>=]*)>(\d+(?:\.\d+)?)(%)?(?:时|的)?,?(?:此项|该项|指标|本项)*(?:得0分|不得分|得零分|计0分)/.exec(
      text,
    );
  // A formula for a part of the values only, or of a rate that has a scale of its own, is another pattern's.
  const rest = text.replace(match[0], '').replace(cut?.[0] ?? '', '');
  if (/[≥≤><⩾⩽]\d|每[^;]*扣/.test(rest) || namesOf(formula).some((name) => /率$/.test(name))) return null;
  let cutOff: FormulaCriterion['cutOff'] = null;
  if (cut) {
    const named = parseFormula(times(cut[1] as string));
    const over = new Decimal(cut[2] as string).div(cut[3] ? 100 : 1);
    const subject = named && named.op !== 'name' ? named : ratioIn(formula);
    if (subject) cutOff = { formula: subject, over };
  }
  return { kind: 'formula', formula, cutOff };
}

/** The quotient inside a formula: what 若…>0.1 can only mean where its words are cut short. */
function ratioIn(formula: Formula): Formula | null {
  if (formula.op === 'number' || formula.op === 'name') return null;
  if (formula.op === '/') {
    const numerator = withoutFactor(formula.left);
    return numerator && { op: '/', left: numerator, right: formula.right };
  }
  return ratioIn(formula.left) ?? ratioIn(formula.right);
}

const withoutFactor = (formula: Formula): Formula | null =>
  formula.op === '*' && formula.left.op === 'number' ? formula.right : formula;
