import type { Figure } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { covered } from './breakdown.ts';
import { emitClaim, emitLocal, figureOf, sumOf } from './emit.ts';
import { type Entry, entriesOf } from './entries.ts';
import { printedName, roleOf } from './part-names.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';

/** 按单位划分，…: what is told under it is all of what is told of, by one principle. */
const opening = /^按照?([\u4e00-\u9fff]{1,8}?)(?:划分|分类|构成|分)(?:来看|看)?[,，:：]/;

interface Division {
  readonly principle: string;
  readonly parts: readonly Entry[];
}

/**
 * 按支出结构划分，A 60万元，B 40万元。按单位划分，C 70万元，D 30万元: one whole divided by two principles makes one sum; so
 * does what is told right before a division (支出100万元。按单位划分，…) and its parts.
 */
export function readDividedTwice(state: State): void {
  const [told, telling] = [state.sentenceBefore, state.tokens].map((tokens) => clausesOf(state, tokens));
  if (!told || !telling) return;
  const clauses = [...told, ...telling];
  clauses.forEach((clause, at) => {
    const before = at > 0 ? clauses[at - 1] : undefined;
    const division = at >= told.length ? divisionIn(state, clause) : null;
    if (!division || !before) return;
    const earlier = divisionIn(state, before);
    const whole = earlier ? null : loneAmountIn(state, before);
    const wholes = earlier?.parts ?? (whole ? [whole] : []);
    if (wholes.length > 0)
      stateEqual(state, { principle: earlier?.principle ?? '', parts: wholes }, division);
  });
}

/** A sentence cut before each division that a semicolon parts from what is before it. */
function clausesOf({ squeezed: { text } }: State, tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const opens = token.kind === 'semicolon' && opening.test(text.slice(token.end, tokens.at(-1)?.end));
    if (opens || (token.kind === 'stop' && at < tokens.length - 1)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses.filter((clause) => clause.length > 0);
}

/** The amounts of a clause, percentages and what is said of them left out. */
const amountsIn = ({ squeezed: { text } }: State, clause: readonly Token[]): Entry[] => {
  const run = entriesOf(clause);
  return run.filter(
    (entry, at) => entry.token.number.unit !== '%' && roleOf(text, entry, run[at + 1], '') !== 'remark',
  );
};

function divisionIn(state: State, clause: readonly Token[]): Division | null {
  const { text } = state.squeezed;
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  const principle = opening.exec(text.slice(start, end))?.[1];
  const mark = clause.findIndex(({ kind }) => kind === 'comma' || kind === 'colon');
  if (principle === undefined || mark < 0) return null;
  const listed = clause.slice(mark + 1);
  // 其中, 另有 and years leave open what is added up.
  if (listed.some(({ kind }) => /^(?:among|also|year|lastYear|plan|open|marker)$/.test(kind))) return null;
  const parts = amountsIn(state, listed);
  const isPart = (entry: Entry) =>
    isMoney(entry.token.number.unit) &&
    entry.token.number.precision === 'exact' &&
    roleOf(text, entry, undefined, '') === 'named';
  const goesOn = /^等/.test(text.slice(parts.at(-1)?.token.end));
  return parts.length > 1 && parts.every(isPart) && !goesOn ? { principle, parts } : null;
}

/** The only amount that a clause tells. */
function loneAmountIn(state: State, clause: readonly Token[]): Entry | null {
  const [amount, ...others] = amountsIn(state, clause);
  if (!amount || others.length > 0) return null;
  const { unit, precision } = amount.token.number;
  return isMoney(unit) && precision === 'exact' ? amount : null;
}

function stateEqual(state: State, earlier: Division, later: Division): void {
  // Income by its sources and expenditure by its kinds are two wholes.
  if (isIncome(state, earlier) && !isIncome(state, later)) return;
  if (earlier.parts.length > 1 && isIncome(state, later) && !isIncome(state, earlier)) return;
  const [one, other] = [earlier, later].map(({ principle, parts }) =>
    parts.map((part) => figureOfPart(state, part, principle)),
  );
  const result = other?.at(-1);
  if (!one || !other || !result) return;
  const [first] = one;
  if ([...one, ...other].some(({ year, unit }) => year !== result.year || unit !== result.unit)) return;
  const isStated = state.reading.relations.some(
    ({ rule, result: whole }) => rule === 'sentence-breakdown' && one.length === 1 && whole === first,
  );
  // 支出合计 and its kinds are the vocabulary's own.
  const isKnown =
    one.length === 1 &&
    covered(
      first?.concept ?? '',
      other.map(({ concept }) => concept),
    );
  if (isStated || isKnown) return;
  emitClaim(state, {
    rule: 'sentence-divided-twice',
    kind: 'sum-mismatch',
    result,
    expression: sumOf(
      ...one.map((figure) => [1, figureOf(figure)] as const),
      ...other.slice(0, -1).map((figure) => [-1, figureOf(figure)] as const),
    ),
    severity: 'warning',
    basis: {
      zh: `${other.map(({ label }) => label).join(' + ')} = ${one.map(({ label }) => label).join(' + ')}`,
      en: 'one whole divided by two principles makes one sum',
    },
  });
}

const isIncome = ({ squeezed: { text }, prints }: State, { principle, parts }: Division): boolean =>
  /收入|来源|资金性质/.test(principle) ||
  parts.some(
    (part) =>
      prints.get(part.token.start)?.concept.startsWith('income.') || /收入/.test(printedName(text, part)),
  );

function figureOfPart(state: State, { token, ...entry }: Entry, principle: string): Figure {
  const known = state.prints.get(token.start);
  if (known) return known;
  const label = printedName(state.squeezed.text, { token, ...entry }) || '金额';
  return emitLocal(state, token, {
    label,
    // Names of units mean their own figures elsewhere.
    scope: principle || state.firstScope,
    year: state.year,
    stage: null,
    confidence: 0.6,
  });
}
