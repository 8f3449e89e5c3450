import { Decimal } from '../model/decimal.ts';

/** Simple arithmetic over names, as forms print it in 指标说明: （上年结转+年初预算）/（…）×100%. */
export type Formula =
  | { readonly op: 'number'; readonly value: Decimal }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

type Token = { readonly kind: 'number' | 'name' | 'sign'; readonly text: string };

const signs: Readonly<Record<string, string>> = {
  '×': '*',
  '*': '*',
  '÷': '/',
  '/': '/',
  '+': '+',
  '-': '-',
};
const opening = /[([{［【〔]/;
const closing = /[)\]}］】〕]/;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const number = /^\d+(?:\.\d+)?(?!\d*年)(%)?/.exec(text.slice(at));
    const character = text[at] as string;
    if (number) {
      found.push({ kind: 'number', text: number[0] });
      at += number[0].length;
    } else if (opening.test(character)) {
      found.push({ kind: 'sign', text: '(' });
      at += 1;
    } else if (closing.test(character)) {
      found.push({ kind: 'sign', text: ')' });
      at += 1;
    } else if (signs[character]) {
      found.push({ kind: 'sign', text: signs[character] });
      at += 1;
    } else {
      const name = /^\d*[^\d+\-*×÷/()[\]{}［］【】〔〕]+\d*(?=[^\d]|$)/.exec(text.slice(at));
      if (!name) return [];
      found.push({ kind: 'name', text: name[0] });
      at += name[0].length;
    }
  }
  return found;
}

/**
 * Reads a formula from a normalised text; null where it is none. Brackets that are never closed close at the end, and
 * closing ones that nothing opened are passed over: official forms print both.
 */
export function parseFormula(text: string): Formula | null {
  const list = tokens(text);
  if (list.length === 0) return null;
  let at = 0;
  let depth = 0;
  const peek = (): string | null => (list[at]?.kind === 'sign' ? (list[at] as Token).text : null);

  function primary(): Formula | null {
    const token = list[at];
    if (!token) return null;
    at += 1;
    if (token.kind === 'number')
      return {
        op: 'number',
        value: token.text.endsWith('%')
          ? new Decimal(token.text.slice(0, -1)).div(100)
          : new Decimal(token.text),
      };
    if (token.kind === 'name') return { op: 'name', name: token.text };
    if (token.text !== '(') return null;
    depth += 1;
    const inner = sum();
    if (peek() === ')') at += 1;
    depth -= 1;
    return inner;
  }
  function product(): Formula | null {
    let left = primary();
    while (left && (peek() === '*' || peek() === '/')) {
      const op = peek() as '*' | '/';
      at += 1;
      const right = primary();
      left = right && { op, left, right };
    }
    return left;
  }
  function sum(): Formula | null {
    let left = product();
    while (left && (peek() === '+' || peek() === '-' || (peek() === ')' && depth === 0))) {
      const op = peek();
      at += 1;
      if (op === ')') {
        // A stray closing bracket: what stands before it is one term of what follows.
        while (left && (peek() === '*' || peek() === '/')) {
          const sign = peek() as '*' | '/';
          at += 1;
          const right = primary();
          left = right && { op: sign, left, right };
        }
        continue;
      }
      const right = product();
      left = right && { op: op as '+' | '-', left, right };
    }
    return left;
  }
  const formula = sum();
  return at === list.length ? formula : null;
}

/** The names of a formula in the order of their first appearance. */
export function namesOf(formula: Formula): string[] {
  if (formula.op === 'number') return [];
  if (formula.op === 'name') return [formula.name];
  return [...new Set([...namesOf(formula.left), ...namesOf(formula.right)])];
}

/** The formula's value; null where it divides by zero. */
export function computeFormula(formula: Formula, values: ReadonlyMap<string, Decimal>): Decimal | null {
  if (formula.op === 'number') return formula.value;
  if (formula.op === 'name') return values.get(formula.name) ?? null;
  const left = computeFormula(formula.left, values);
  const right = computeFormula(formula.right, values);
  if (left === null || right === null) return null;
  switch (formula.op) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? null : left.div(right);
  }
}

const rank = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;
const printed = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** The formula as one writes it by hand, each name replaced by `show`. */
export function writeFormula(formula: Formula, show: (name: string) => string): string {
  if (formula.op === 'number') return formula.value.toFixed();
  if (formula.op === 'name') return show(formula.name);
  const own = rank[formula.op];
  const side = (part: Formula, right: boolean): string => {
    const text = writeFormula(part, show);
    if (part.op === 'number' || part.op === 'name') return text;
    const other = rank[part.op];
    return other < own || (right && other === own && (formula.op === '-' || formula.op === '/'))
      ? `(${text})`
      : text;
  };
  return `${side(formula.left, false)} ${printed[formula.op]} ${side(formula.right, true)}`;
}
