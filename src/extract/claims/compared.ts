import { type Figure, wholeDepartment } from '../../model/figure.ts';
import { isMoney, unitClass } from '../../model/unit.ts';
import { inPrintedUnit } from './counted.ts';
import { emitFigure } from './emit.ts';
import { stageIn, yearIn } from './phrase.ts';
import { labelOf, type State } from './state.ts';
import { isTransparent, type NameToken, type NumberToken, type Token } from './tokens.ts';

/**
 * What a number is in a comparison; `part` where a list of parts begins, `aside` for what says nothing of a comparison,
 * `end` for what breaks one off.
 */
export type Role = 'level' | 'part' | 'prior' | 'new' | 'change' | 'growth' | 'aside' | 'end';

/** A number of a sentence, whatever it counts, as one side of a comparison. */
export interface Compared {
  readonly token: NumberToken;
  /** The words that lead to it. */
  readonly words: readonly Token[];
  readonly role: Role;
  readonly direction: 1 | -1;
  /** 比…: the words that say what it is held against, or what it was. */
  readonly base: readonly Token[];
  /** The words before those. */
  readonly subject: readonly Token[];
}

const directions = /^(?:up|down|toUp|toDown)$/;

const isPlain = (words: readonly Token[]): boolean => words.every((word) => isTransparent(word));

/** What a number is by the words that lead to it, and by what comes after it. */
export function comparedBy(token: NumberToken, words: readonly Token[], ahead: readonly Token[]): Compared {
  const than = words.findIndex(({ kind }) => kind === 'than' || kind === 'versus');
  const from = words.findIndex(({ kind }) => kind === 'from');
  const moved = words.findLastIndex(({ kind }) => directions.test(kind));
  const opening = than >= 0 ? than : from >= 0 ? from : moved >= 0 ? moved : words.length;
  const subject = words.slice(0, opening);
  const base = than >= 0 || from >= 0 ? words.slice(opening + 1, moved > opening ? moved : undefined) : [];
  const direction = /^(?:down|toDown)$/.test(words[moved]?.kind ?? '') ? -1 : 1;
  return { token, words, role: roleOf(), direction, base, subject };

  function roleOf(): Role {
    if (words.some(({ kind }) => kind === 'residue' || kind === 'plan' || kind === 'within')) return 'end';
    const tail = words.slice(moved + 1);
    if (moved >= 0) {
      if (!tail.every((word) => isTransparent(word) || word.kind === 'share')) return 'end';
      if (/^to/.test(words[moved]?.kind ?? '')) return 'new';
      // 农户增收, 收入增加: what rose is named, and is nothing that was told before.
      if (!isPlain(subject)) return 'end';
      return token.number.unit === '%' || token.number.unit === '‰' ? 'growth' : 'change';
    }
    // 高6个百分点 is how far two percentages are apart, and no level.
    if (token.number.unit === '百分点') return 'end';
    if (words.some(({ kind }) => kind === 'share')) return 'aside';
    if (than >= 0) return 'prior';
    if (from >= 0 && risesTo(ahead)) return 'prior';
    return words.some(({ kind }) => kind === 'among' || kind === 'includes') ? 'part' : 'level';
  }
}

/** 由…增加到…: the next number is what it became. */
function risesTo(ahead: readonly Token[]): boolean {
  const next = ahead.findIndex(({ kind }) => kind === 'number' || kind === 'stop' || kind === 'semicolon');
  return ahead.slice(0, Math.max(0, next)).some(({ kind }) => kind === 'toUp' || kind === 'toDown');
}

/** 1.2万份 is known to a tenth of 万 only; money has its own units for that. */
export const printedUnit = (token: NumberToken): NumberToken =>
  isMoney(token.number.unit) ? token : inPrintedUnit(token);

/** Two amounts of which one can be taken from the other as printed. */
export function sameMeasure(a: Compared, b: Compared): boolean {
  const [one, other] = [a, b].map(({ token }) => printedUnit(token).number.unit ?? '');
  if (one === other) return true;
  const kinds = [one, other].map((unit) => unitClass(unit ?? null));
  return kinds[0] === kinds[1] && (kinds[0] === 'money' || kinds[0] === 'percent');
}

/** The year that a sentence is about, as far as it says so before its first number. */
export function openingYear(state: State): number | null {
  const end = state.tokens.findIndex(({ kind }) => /^(?:number|from|than|versus)$/.test(kind));
  return yearIn(state, state.tokens.slice(0, end)) ?? state.context.reportYear;
}

/** What a number is about: a name of the vocabulary that suits it, else its own words. */
interface About {
  readonly concept: string;
  readonly label: string;
  readonly scope: string;
}

const local = (label: string): About => ({ concept: `~${label}`, label, scope: wholeDepartment });

function nameIn(state: State, words: readonly Token[], token: NumberToken): NameToken | undefined {
  const name = words.findLast((word): word is NameToken => word.kind === 'name');
  if (!name) return undefined;
  const rest = words.slice(words.indexOf(name) + 1);
  const kind = state.context.vocabulary.get(name.named.concept)?.unit;
  return isPlain(rest) && kind === unitClass(token.number.unit) && /^(?:posts|staff)/.test(name.named.concept)
    ? name
    : undefined;
}

/** The words as printed, without those that only lead to them or to the number. */
export function labelIn(state: State, words: readonly Token[]): string {
  const known = words.filter(({ kind }) => kind === 'other' || kind === 'name' || kind === 'stage');
  const bare = words.filter(({ kind }) => !/^(?:year|yearEnd|thisYear|lastYear|department)$/.test(kind));
  const named = known.length > 0 ? known : bare;
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return '';
  return state.squeezed.text.slice(first.start, last.end).replace(/^的|(?:为|共|达|的)+$/g, '');
}

/** The figure of a number: the one that was read of it, else one under its own words or those of the other side. */
export function figureOfCompared(
  state: State,
  compared: Compared,
  other: Figure | null,
  lacking: string,
): Figure {
  const { token, role, base, subject, words } = compared;
  const printed = state.prints.get(token.start);
  if (printed) return printed;
  const said = role === 'prior' ? base : subject;
  const name = nameIn(state, said, token);
  const isPrior = role === 'prior';
  const stage = role === 'level' ? null : stageIn(isPrior ? base : words);
  const current = openingYear(state);
  const year =
    yearIn(state, role === 'new' ? words.slice(subject.length + base.length) : said) ??
    (isPrior && stage === null && isPlain(base) && current !== null ? current - 1 : current);
  const about: About = name
    ? {
        concept: name.named.concept,
        label: labelOf(state, name.named.concept),
        scope: other?.scope ?? wholeDepartment,
      }
    : other && isPlain(isPrior ? base : subject)
      ? { concept: other.concept, label: other.label, scope: other.scope }
      : local(labelIn(state, said) || lacking);
  return emitFigure(state, printedUnit(token), {
    ...about,
    year,
    stage: about.concept.startsWith('~') ? null : stage,
    confidence: 0.6,
  });
}
