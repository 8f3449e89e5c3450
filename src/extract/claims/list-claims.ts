import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { operandsOf, type Relation } from '../../model/relation.ts';
import { isMoney } from '../../model/unit.ts';
import { alike, alongside, covered, fits, stateSum } from './breakdown.ts';
import { inPrintedUnit } from './counted.ts';
import { isToldWhole } from './division.ts';
import { emitClaim, emitLocal, figureOf, sumOf } from './emit.ts';
import { type Entry, entriesOf } from './entries.ts';
import { addingUp } from './overlap.ts';
import { partListsOf } from './part-lists.ts';
import { isBare, printedName } from './part-names.ts';
import { signOf } from './people-balance.ts';
import { sharesMakeAll } from './shares-of-list.ts';
import { isBudget, type State } from './state.ts';
import { totalsOf } from './totals.ts';
import type { PartList } from './whole.ts';

/**
 * States what the lists of a sentence claim where the reading by concepts did not, or saw only some of the parts. Wholes
 * and parts may be outside the vocabulary: what they are does not matter for their sum.
 */
export function readPartLists(state: State): void {
  const { text } = state.squeezed;
  const run = entriesOf(state.tokens);
  for (const list of [...partListsOf(text, run, state.tokens), ...totalsOf(text, run)])
    readList(state, list.isTotal ? list : ofItsSum(list, run));
}

/** 涉及资金90万元，实际支出80万元。其中：甲50万元，乙40万元: of the amount that the parts make, where a nearer one is not it. */
function ofItsSum(list: PartList, run: readonly Entry[]): PartList {
  const { unit, value } = list.whole.token.number;
  const [first, ...others] = list.parts;
  if (!first || others.length === 0 || list.parts.some(({ token }) => token.number.unit !== unit))
    return list;
  const sum = Decimal.sum(...list.parts.map(({ token }) => token.number.value));
  if (sum.eq(value)) return list;
  const whole = run.find(
    ({ token }) =>
      token.start < first.token.start && token.number.unit === unit && token.number.value.eq(sum),
  );
  return whole ? { ...list, whole } : list;
}

/** An entry of a list, with the figure that the reading by concepts made of it. */
interface Bound {
  readonly entry: Entry;
  readonly figure: Figure | null;
  readonly concept: string;
  readonly label: string;
}

/** Null where one number was read as several figures. */
function bind(state: State, entry: Entry): Bound | null {
  if (entry.lead.some(({ text }) => text.startsWith('均'))) return null;
  const figure = state.prints.get(entry.token.start) ?? null;
  const label = figure?.label ?? labelOf(state, entry);
  return { entry, figure, label, concept: figure?.concept ?? `~${label}` };
}

function labelOf(state: State, entry: Entry): string {
  const name = printedName(state.squeezed.text, entry);
  return isBare(name) ? (isMoney(entry.token.number.unit) ? '金额' : '数量') : name;
}

function readList(state: State, list: PartList): void {
  const whole = bind(state, list.whole);
  // Posts and people have readers of their own.
  if (!whole || /^(?:posts|staff|score|rate)/.test(whole.concept)) return;
  const parts = acceptable(state, list, whole);
  const isCut = parts.length < list.parts.length;
  if (parts.length === 0 || (list.isTotal && isCut)) return;
  const concepts = parts.map(({ concept }) => concept);
  const isKnown = [whole.concept, ...concepts].every((concept) => !concept.startsWith('~'));
  const earlier = statedOf(state, whole, parts);
  const stated = new Set(earlier.flatMap(({ expression }) => operandsOf(expression)));
  if (stated.size > 0) {
    const adds = [...stated].every((operand) => parts.some(({ figure }) => figure === operand));
    if (!adds || stated.size >= parts.length) return;
    for (const relation of earlier)
      state.reading.relations.splice(state.reading.relations.indexOf(relation), 1);
    // What the reading by concepts knew and did not add up, it had its reasons for.
  } else if (isKnown && !list.isTotal) return;
  if (isKnown && covered(whole.concept, concepts)) return;
  stateList(state, { ...list, isComplete: list.isComplete && !isCut }, whole, parts);
}

/** What the reading by concepts said of this whole and some of these parts. */
const statedOf = (state: State, whole: Bound, parts: readonly Bound[]): Relation[] =>
  state.reading.relations.filter(
    ({ rule, result, expression }) =>
      rule === 'sentence-breakdown' &&
      result === whole.figure &&
      operandsOf(expression).some((operand) => parts.some(({ figure }) => figure === operand)),
  );

function stateList(state: State, list: PartList, { entry, figure }: Bound, parts: readonly Bound[]): void {
  const whole = figure ?? figureOfEntry(state, entry, null);
  const figures = parts.map((part) => part.figure ?? figureOfEntry(state, part.entry, whole));
  const names = parts.map((part) => printedName(state.squeezed.text, part.entry));
  const net = netOf(printedName(state.squeezed.text, entry), names);
  if (net) {
    stateNet(state, whole, figures, net);
    return;
  }
  const together = addingUp(names, whole.unit);
  if (list.isComplete && figures.length > 1) {
    stateSum(state, { whole }, figures, '=', list.isSure ? 'error' : 'warning');
    return;
  }
  // Counts in one measure word are of one kind; money must be told in one manner.
  const isSure = list.isSure || !isMoney(whole.unit) || alike(parts);
  const severity = isSure && together !== 'perhaps' ? 'error' : 'warning';
  if (together === 'all') stateSum(state, { whole }, figures, '=', severity);
  else if (together === 'never' || figures.length === 1)
    for (const part of figures) stateSum(state, { whole }, [part], '>=', 'error');
  else {
    // That all parts are told may be doubted; that they are parts may not.
    const namesAll = isToldWhole(state, figures) || sharesMakeAll(state, whole, figures);
    if (together === 'surely' && namesAll) stateSum(state, { whole }, figures, '=', 'warning');
    stateSum(state, { whole }, figures, '>=', severity);
  }
}

/** 减少3人（退休4人、新招录1人）: each part's sign in a net change; null where they do not go both ways. */
function netOf(whole: string, parts: readonly string[]): (1 | -1)[] | null {
  const direction = signOf(whole);
  const signs = parts.map(signOf);
  if (direction === null || !signs.every((sign) => sign !== null)) return null;
  return new Set(signs).size > 1 ? signs.map((sign) => (sign === direction ? 1 : -1)) : null;
}

function stateNet(state: State, whole: Figure, parts: readonly Figure[], signs: readonly (1 | -1)[]): void {
  emitClaim(state, {
    rule: 'sentence-breakdown',
    kind: 'sum-mismatch',
    result: whole,
    expression: sumOf(...parts.map((part, at) => [signs[at] ?? 1, figureOf(part)] as const)),
    severity: 'warning',
    basis: {
      zh: `${whole.label} = ${parts.map(({ label }, at) => (signs[at] === 1 ? '+' : '−') + label).join(' ')}`,
      en: 'a net change is what came less what went, or the other way round',
    },
  });
}

/** Names of everything that is spent or received, and of what is left: no part of anything else. */
const sweeping =
  /^(?:expenditure\.total|income\.(?:total|current)|funds\.total|balance\.|adjustment|score|rate)/;

/** The parts up to the first that cannot be one of the whole, or that divides it by another principle. */
function acceptable(state: State, list: PartList, whole: Bound): Bound[] {
  const kept: Bound[] = [];
  const known: Figure[] = [];
  for (const entry of list.parts) {
    const part = bind(state, entry);
    if (!part || entry.token.number.precision !== 'exact') break;
    // What another claim of the sentence made a figure of is as unknown to the vocabulary as a bare number.
    const figure = part.concept.startsWith('~') ? null : part.figure;
    const first = known[0];
    if (figure && whole.figure && !whole.concept.startsWith('~')) {
      const group = { whole: whole.figure, parts: known };
      if (!fits(group, figure) || !alongside(group, figure)) break;
    } else if (figure) {
      if (sweeping.test(figure.concept) || (first && !isBeside(first, figure))) break;
      if (!alongside({ whole: figure, parts: known }, figure)) break;
    } else if (list.isApart || yearOf(state, entry) !== (whole.figure?.year ?? state.year)) break;
    if (figure) known.push(figure);
    kept.push(part);
  }
  return kept;
}

/** Two amounts of one owner, year and state of the budget. */
const isBeside = (one: Figure, other: Figure): boolean =>
  one.scope === other.scope &&
  one.year === other.year &&
  one.stage === other.stage &&
  one.concept !== other.concept;

const yearOf = (state: State, { lead }: Entry): number | null =>
  lead.findLast((token) => token.kind === 'year')?.year ?? state.year;

/** A figure of a name that only its list knows; a part is told of its whole, so that it meets no namesake elsewhere. */
function figureOfEntry(state: State, entry: Entry, whole: Figure | null): Figure {
  const { token } = entry;
  const label = labelOf(state, entry);
  return emitLocal(state, isMoney(token.number.unit) ? token : inPrintedUnit(token), {
    label,
    scope: whole === null ? state.firstScope : whole.concept.startsWith('~') ? whole.label : whole.scope,
    year: whole?.year ?? state.year,
    stage: whole && isBudget(whole.stage) ? whole.stage : null,
    confidence: 0.7,
  });
}
