import type { Figure } from '../../model/figure.ts';
import { claimChange, claimGrowth } from './change.ts';
import {
  type Compared,
  comparedBy,
  figureOfCompared,
  labelIn,
  openingYear,
  printedUnit,
} from './compared.ts';
import { emitLocal, figureOf, mentionOf, sumOf } from './emit.ts';
import { against } from './operands.ts';
import { yearIn } from './phrase.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';
import { isCertain, nothing, passed, rowFrom, type Told, taken } from './told.ts';

/**
 * Comparisons of what the vocabulary does not know (培训班由18场增加到24场，增长33.3%; 面积…比…少40平方米): their amounts stand
 * side by side, so that what is held against what follows from the order alone. What the vocabulary read is left to it.
 */
export function readLocalChanges(state: State): void {
  const { tokens } = state;
  const outer: Told[] = [];
  const inRow = new Set<Token>();
  let told = nothing;
  let words: Token[] = [];
  let isTail = false;
  tokens.forEach((token, index) => {
    if (inRow.has(token)) return;
    switch (token.kind) {
      case 'number': {
        const compared = comparedBy(token, words, tokens.slice(index + 1, index + 12));
        const row = rowFrom(tokens, index, compared, told);
        for (const other of row) inRow.add(other.token);
        told = taken(state, told, row);
        if (compared.role === 'change') claimChanges(state, told);
        if (compared.role === 'growth') claimGrowths(state, told, row);
        words = [];
        isTail = true;
        return;
      }
      case 'comma':
      case 'pause':
      case 'colon':
        if (!isTail) told = passed(state, told, words);
        break;
      case 'open':
        outer.push(told);
        break;
      case 'close':
        told = outer.pop() ?? nothing;
        break;
      case 'semicolon':
      case 'stop':
      case 'marker':
      case 'plan':
        told = nothing;
        break;
      default:
        words.push(token);
        return;
    }
    words = token.kind === 'plan' ? [token] : [];
    isTail = token.kind === 'close';
  });
}

interface Sides {
  readonly now: Figure | null;
  readonly before: Figure | null;
}

function sidesOf(state: State, { levels, current, prior, about }: Told, at: number): Sides {
  const [newer, older] = [current[at], prior[at]];
  const lacking = about || labelIn(state, levels[0]?.subject ?? []) || '数量';
  const label = older && newer?.role === 'new' ? labelIn(state, older.subject) || lacking : lacking;
  const known = older ? (state.prints.get(older.token.start) ?? null) : null;
  const now = newer ? figureOfCompared(state, newer, known, label) : null;
  return { now, before: older ? figureOfCompared(state, older, now, label) : null };
}

function changeFigure(state: State, told: Told, change: Compared, { now, before }: Sides): Figure {
  const printed = state.prints.get(change.token.start);
  if (printed) return printed;
  const of = now ?? before;
  const label = `${of?.label ?? (told.about || '数量')}${heldAgainst(state, told, of)}${change.direction > 0 ? '增加' : '减少'}`;
  return emitLocal(state, printedUnit(change.token), {
    label,
    scope: of?.scope ?? state.firstScope,
    year: of?.year ?? openingYear(state),
    stage: 'change',
    confidence: 0.6,
  });
}

/** 比上年, 比2019年; what else it is held against has no name of its own. */
function heldAgainst(state: State, { prior, change }: Told, of: Figure | null): string {
  const other = prior[0] ?? change[0];
  const year = other ? yearIn(state, other.base.length > 0 ? other.base : other.words) : null;
  return year !== null && of ? against({ year, stage: null }, of.year) : '比对比数';
}

function claimChanges(state: State, told: Told): void {
  if (told.prior.length === 0 && told.change.length < 2) return;
  told.change.forEach((change, at) => {
    if (state.prints.has(change.token.start) || !told.current[at]) return;
    const year = yearIn(state, change.base);
    if (!told.prior[at] && !(year !== null && isKnown(state, told.current[at]))) return;
    if (told.prior[at] && speaksOfAll(state, told.prior[at])) return;
    const sides = sidesOf(state, told, at);
    const { now, before } = sides;
    if (!now) return;
    if (before) state.measured.add(now);
    claimChange(state, {
      result: changeFigure(state, told, change, sides),
      direction: change.direction,
      now: figureOf(now),
      before: before ? figureOf(before) : mentionOf(now.concept, now.scope, year, now.stage),
      severity: before && isCertain(told) ? 'error' : 'warning',
    });
  });
}

/** 支出30.89万元，因购车支出17.65万元，总额比上年的14.30万元增加…: all of it was told before what was told last. */
const speaksOfAll = (state: State, { words, token }: Compared): boolean =>
  /^(?:总额|总量|总数|合计|总支出)[比较与同]/.test(
    state.squeezed.text.slice(words[0]?.start ?? token.start, token.start),
  );

const isKnown = (state: State, { token }: Compared): boolean =>
  state.prints.get(token.start)?.concept.startsWith('~') === false;

function claimGrowths(state: State, told: Told, row: readonly Compared[]): void {
  if (row.length !== Math.max(told.change.length, told.prior.length, 1)) return;
  row.forEach((growth, at) => {
    const change = told.change[at];
    const { direction, token } = growth;
    if (state.prints.has(token.start) || (change && change.direction !== direction)) return;
    if (!(told.prior[at] && (told.current[at] || change)) && !(told.current[at] && change)) return;
    const sides = sidesOf(state, told, at);
    const { now, before } = sides;
    const sign = direction === 1 ? -1 : 1;
    const difference = change ? figureOf(changeFigure(state, told, change, sides)) : null;
    const newer = now && figureOf(now);
    const older = before && figureOf(before);
    const whole = older ?? (newer && difference && sumOf([1, newer], [sign, difference]));
    const part =
      difference ??
      (newer &&
        older &&
        sumOf(
          ...(direction > 0
            ? ([
                [1, newer],
                [-1, older],
              ] as const)
            : ([
                [1, older],
                [-1, newer],
              ] as const)),
        ));
    if (!whole || !part) return;
    if (now && before) state.measured.add(now);
    const result = growthFigure(state, told, token, (now ?? before) as Figure, direction);
    claimGrowth(state, result, direction, part, whole, isCertain(told) ? 'error' : 'warning');
  });
}

function growthFigure(state: State, told: Told, token: NumberToken, of: Figure, direction: 1 | -1): Figure {
  const label = `${of.label}${heldAgainst(state, told, of)}${direction > 0 ? '增长率' : '下降率'}`;
  return emitLocal(state, token, {
    label,
    scope: of.scope,
    year: of.year,
    stage: 'change',
    confidence: 0.6,
  });
}
