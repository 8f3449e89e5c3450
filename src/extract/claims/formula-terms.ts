import { textOf } from './quantities.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

export interface Term {
  readonly sign: 1 | -1;
  readonly token: NumberToken;
}
/** A sum, or one sum over another. */
export interface Formula {
  readonly terms: readonly Term[];
  readonly over: readonly Term[] | null;
}

/** What joins a formula's numbers. */
export const operators = /[()+\-×*xX÷/]/g;

/** Numbers and operators in order; words only say what a number is. */
function symbolsOf(state: State, tokens: readonly Token[]): (NumberToken | string)[] {
  return tokens.flatMap((token): (NumberToken | string)[] =>
    token.kind === 'number' ? [token] : (textOf(state, [token]).match(operators) ?? []),
  );
}

/** Reads an expression; null where it is more than a sum, or one sum over another. */
export function parseFormula(state: State, tokens: readonly Token[]): Formula | null {
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

/** Whether numbers are joined by operators, understood or not. */
export const computes = (state: State, tokens: readonly Token[]): boolean => {
  const symbols = symbolsOf(state, tokens);
  return (
    symbols.filter((symbol) => typeof symbol === 'object').length >= 2 &&
    symbols.some((symbol) => /^[+\-×*÷/]$/.test(String(symbol)))
  );
};
