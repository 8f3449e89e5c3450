import { Decimal } from '../../model/decimal.ts';
import { isMoney } from '../../model/unit.ts';
import { emitClaim, emitFigure, figureOf, sumOf } from './emit.ts';
import { computes, type Formula, operators, parseFormula, type Term } from './formula-terms.ts';
import { nameOf, textOf, wordsBefore } from './quantities.ts';
import { stateRatio } from './ratio.ts';
import type { OpenExpression } from './reading.ts';
import { labelOf, type State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/** Formulas with their numbers: 预算调整率=（1350-1180）/1180×100%=14.41%. Read before the sentence's words are. */
export function readFormulas(state: State): void {
  const { tokens } = state;
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || tokens[at - 1]?.text !== '=') return;
    const start = formulaStart(tokens, at - 1);
    const expression = tokens.slice(start, at - 1);
    if (!computes(state, expression)) return;
    for (const word of tokens.slice(start, at + 1)) if (word.kind === 'number') state.taken.add(word);
    stateFormula(state, token, parseFormula(state, expression), start);
  });
}

/** Where the expression before an equals sign begins: after the equals sign before it, or where the clause does. */
function formulaStart(tokens: readonly Token[], end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'close') depth += 1;
    if (kind === 'open') depth -= 1;
    if (depth < 0 || text === '=' || /^(?:comma|semicolon|stop|colon|marker)$/.test(kind)) return at + 1;
  }
  return 0;
}

function stateFormula(state: State, result: NumberToken, formula: Formula | null, start: number): void {
  const words = namedBy(state.tokens, start);
  const name = words.findLast((word) => word.kind === 'name');
  const label = name
    ? labelOf(state, name.named.concept)
    : nameOf(words.length > 0 ? textOf(state, words) : '');
  const isRate = name?.named.concept.startsWith('rate.') && words.at(-1) === name;
  const isStated = formula !== null && isRelation(formula, result);
  if (label === '' || !(isRate || isStated)) return;
  const figure = emitFigure(state, result, {
    concept: isRate && name ? name.named.concept : `~${label}`,
    label,
    scope: state.scope,
    year: state.year,
    stage: null,
  });
  if (!isStated) return;
  const { terms, over } = formula;
  const operands = [...terms, ...(over ?? [])];
  const unit = operands.find(({ token }) => isMoney(token.number.unit))?.token.number.unit ?? null;
  const sum = (list: readonly Term[]): OpenExpression => {
    const parts = list.map(
      ({ sign, token }) => [sign, figureOf(operandFigure(state, token, label, unit))] as const,
    );
    const [first] = parts;
    return parts.length === 1 && first ? first[1] : sumOf(...parts);
  };
  if (over)
    stateRatio(state, figure, {
      part: sum(terms),
      whole: sum(over),
      severity: 'error',
      zh: `${label}的算式`,
    });
  else
    emitClaim(state, {
      rule: 'sentence-formula',
      kind: 'sum-mismatch',
      result: figure,
      expression: sum(terms),
      severity: 'error',
      basis: { zh: `${label}的算式`, en: 'the stated formula' },
    });
}

/** A quotient that is no percentage (人均2.94万元) is no relation that there is a check for. */
function isRelation({ terms, over }: Formula, { number }: NumberToken): boolean {
  if ((number.unit === '%') !== (over !== null)) return false;
  if ([...terms, ...(over ?? [])].some(({ token }) => token.number.unit === '%')) return false;
  return over === null || !isNegative(terms) || number.value.isNegative();
}

/** A fall that is printed without its sign, as some bureaus define 预算调整率. */
const isNegative = (terms: readonly Term[]): boolean =>
  terms
    .reduce((sum, { sign, token }) => sum.plus(token.number.value.times(sign)), new Decimal(0))
    .isNegative();

/** What a formula computes: the words before the first equals sign or colon of its clause. */
function namedBy(tokens: readonly Token[], start: number): readonly Token[] {
  let equals = -1;
  for (let at = start - 1; at >= 0; at--) {
    const { kind, text } = tokens[at] as Token;
    if (/^(?:comma|semicolon|stop|marker)$/.test(kind)) break;
    if (text === '=' || kind === 'colon') equals = at;
  }
  return equals < 0 ? [] : wordsBefore(tokens, equals);
}

/** A number of a formula; a dash between two numbers is a minus, so neither is the end of a span. */
function operandFigure(state: State, token: NumberToken, label: string, unit: string | null) {
  const words = wordsBefore(state.tokens, state.tokens.indexOf(token));
  const own = nameOf(
    words
      .slice(words.findLastIndex(({ text }) => text === '=') + 1)
      .map(({ text }) => text.replace(operators, ''))
      .join(''),
  );
  const exact: NumberToken = { ...token, number: { ...token.number, precision: 'exact' } };
  const name = own === '' ? `${label}算式中的${token.text}` : own;
  return emitFigure(state, exact, {
    concept: `~${name}`,
    label: name,
    scope: label,
    year: state.year,
    stage: null,
    confidence: 0.6,
    ...(unit && token.number.unit === null ? { unit } : {}),
  });
}
