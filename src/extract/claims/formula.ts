import { Decimal } from '../../model/decimal.ts';
import { isMoney } from '../../model/unit.ts';
import { emitClaim, emitFigure, figureOf, sumOf } from './emit.ts';
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
    const formula = start === null ? null : parse(state, tokens.slice(start, at - 1));
    if (start !== null && formula) stateFormula(state, token, formula, start);
  });
}

/** Where the expression before an equals sign begins: after the equals sign before it, or where the clause does. */
function formulaStart(tokens: readonly Token[], end: number): number | null {
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'close') depth += 1;
    if (kind === 'open') depth -= 1;
    if (depth < 0 || text === '=' || /^(?:comma|semicolon|stop|colon|marker)$/.test(kind)) return at + 1;
  }
  return 0;
}

interface Term {
  readonly sign: 1 | -1;
  readonly token: NumberToken;
}
/** A sum, or one sum over another. */
interface Formula {
  readonly terms: readonly Term[];
  readonly over: readonly Term[] | null;
}

const operators = /[()+\-×*xX÷/]/g;

/** Numbers and operators in order; words only say what a number is. */
function symbolsOf(state: State, tokens: readonly Token[]): (NumberToken | string)[] {
  return tokens.flatMap((token): (NumberToken | string)[] =>
    token.kind === 'number' ? [token] : (textOf(state, [token]).match(operators) ?? []),
  );
}

function parse(state: State, tokens: readonly Token[]): Formula | null {
  // |1000-1180|: a value without its sign.
  if (tokens.some((token) => token.kind !== 'number' && /[|｜]/.test(token.text))) return null;
  const symbols = symbolsOf(state, tokens);
  const [hundred, times] = [symbols.at(-1), symbols.at(-2)];
  const isPercent =
    typeof hundred === 'object' && /^100(?:\.0+)?%?$/.test(hundred.text) && /^[×*xX]$/.test(String(times));
  const rest = isPercent ? symbols.slice(0, -2) : symbols;
  const whole = outerBrackets(rest);
  const at = whole.findIndex((symbol, index) => /^[÷/]$/.test(String(symbol)) && depthAt(whole, index) === 0);
  const terms = sumIn(at < 0 ? whole : whole.slice(0, at));
  const over = at < 0 ? null : sumIn(whole.slice(at + 1));
  if (!terms || (at >= 0 && !over) || (at < 0 && terms.length < 2)) return null;
  return { terms, over };
}

const depthAt = (symbols: readonly (NumberToken | string)[], end: number): number =>
  symbols.slice(0, end).reduce((depth, symbol) => depth + (symbol === '(' ? 1 : symbol === ')' ? -1 : 0), 0);

/** What stands in brackets that hold everything. */
function outerBrackets(symbols: readonly (NumberToken | string)[]): readonly (NumberToken | string)[] {
  const closes = symbols.findIndex((_, index) => index > 0 && depthAt(symbols, index) === 0) === -1;
  return symbols[0] === '(' && symbols.at(-1) === ')' && closes
    ? outerBrackets(symbols.slice(1, -1))
    : symbols;
}

/** 1350-1180: numbers added and taken away, and nothing else. */
function sumIn(symbols: readonly (NumberToken | string)[]): Term[] | null {
  const inner = outerBrackets(symbols);
  const terms: Term[] = [];
  for (let at = 0; at < inner.length; at += 2) {
    const token = inner[at];
    const operator = at === 0 ? '+' : inner[at - 1];
    if (typeof token !== 'object' || (operator !== '+' && operator !== '-')) return null;
    terms.push({ sign: operator === '+' ? 1 : -1, token });
  }
  return terms.length > 0 && inner.length % 2 === 1 ? terms : null;
}

function stateFormula(state: State, result: NumberToken, { terms, over }: Formula, start: number): void {
  const isPercent = result.number.unit === '%';
  const operands = [...terms, ...(over ?? [])];
  // A quotient that is no percentage (人均2.94万元) is no relation that there is a check for.
  if (over && isNegative(terms) && !result.number.value.isNegative()) return;
  if (isPercent !== (over !== null) || operands.some(({ token }) => token.number.unit === '%')) return;
  const words = namedBy(state.tokens, start);
  const name = words.findLast((word) => word.kind === 'name');
  const label = name
    ? labelOf(state, name.named.concept)
    : nameOf(words.length > 0 ? textOf(state, words) : '');
  if (label === '') return;
  for (const { token } of operands) state.taken.add(token);
  state.taken.add(result);
  for (const word of state.tokens.slice(start, state.tokens.indexOf(result)))
    if (word.kind === 'number') state.taken.add(word);
  const isRate = name?.named.concept.startsWith('rate.') && words.at(-1) === name;
  const figure = emitFigure(state, result, {
    concept: isRate && name ? name.named.concept : `~${label}`,
    label,
    scope: state.scope,
    year: state.year,
    stage: null,
  });
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
