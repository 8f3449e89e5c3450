import { type Compared, labelIn, sameMeasure } from './compared.ts';
import { yearIn } from './phrase.ts';
import { joint } from './rows.ts';
import type { State } from './state.ts';
import { isTransparent, type Token } from './tokens.ts';

/** The comparison that is being told: of one quantity, or of several side by side (分别). */
export interface Told {
  /** Quantities of this clause that may be what changed, in order. */
  readonly levels: readonly Compared[];
  readonly current: readonly Compared[];
  readonly prior: readonly Compared[];
  readonly change: readonly Compared[];
  /** What the comparison is about, where a clause without a number says it: 培训场次，由…. */
  readonly about: string;
  /** Parts of a whole are being told: whether they or the whole changed, nothing says. */
  readonly isList: boolean;
  /** 与上年相比: a clause of its own said what it is held against. */
  readonly isHeld: boolean;
}

/** Quantities that one 分别 can tell apart. */
const mostApart = 6;

export const nothing: Told = {
  levels: [],
  current: [],
  prior: [],
  change: [],
  about: '',
  isList: false,
  isHeld: false,
};

/** The words before what is said of them: 培训场次[较上年增加较多]. */
function subjectOf(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ kind }) => /^(?:than|versus|up|down|flat)$/.test(kind));
  return end < 0 ? words : words.slice(0, end);
}

/** A clause without a number: what it says of something else ends the comparison. */
export function passed(state: State, told: Told, words: readonly Token[]): Told {
  const isHeld = told.isHeld || words.some(({ kind }) => kind === 'than');
  if (words.every((word) => isTransparent(word) || word.kind === 'than')) return { ...told, isHeld };
  return {
    ...nothing,
    isList: told.isList,
    about: labelIn(state, subjectOf(words)),
  };
}

/** 12批次和90人次: as many numbers side by side as are compared side by side. */
export function rowFrom(
  tokens: readonly Token[],
  index: number,
  first: Compared,
  told: Told,
): readonly Compared[] {
  const isApart = first.role === 'change' && first.words.some(({ text }) => text === '分别');
  if (!isApart && told.change.length < 2) return [first];
  const row = [first];
  for (let at = index + 1; ; at += 2) {
    const [mark, next] = [tokens[at], tokens[at + 1]];
    if (!mark || next?.kind !== 'number' || !(mark.kind === 'pause' || joint.test(mark.text))) return row;
    row.push({ ...first, token: next });
  }
}

const isHeld = ({ words }: Compared): boolean => words.some(({ kind }) => kind === 'than');

export function taken(state: State, told: Told, row: readonly Compared[]): Told {
  const [first] = row as readonly [Compared];
  const matching = (others: readonly Compared[]) =>
    others.length === row.length && others.every((other, at) => sameMeasure(other, row[at] as Compared))
      ? others
      : [];
  switch (first.role) {
    case 'aside':
    case 'growth':
      return told;
    case 'end':
      return nothing;
    case 'part':
      return { ...nothing, isList: true };
    case 'level':
      if (told.isList) return told;
      return (
        inAnotherYear(state, told, first) ?? {
          ...nothing,
          levels: [...told.levels.slice(1 - mostApart), first],
          current: [first],
        }
      );
    case 'prior':
      return { ...told, current: matching(told.current), prior: row, change: [] };
    case 'new':
      return { ...told, current: row, prior: matching(told.prior), change: [] };
    case 'change': {
      if (!told.isHeld && told.prior.length === 0 && !isHeld(first)) return nothing;
      const current = matching(row.length > 1 ? told.levels.slice(-row.length) : told.current);
      return { ...told, current, prior: matching(told.prior), change: row };
    }
  }
}

/** 2020年45件，2019年为50件: the same quantity of two years, whichever is told first. */
function inAnotherYear(state: State, told: Told, level: Compared): Told | null {
  const [other] = told.current;
  const year = yearIn(state, level.words);
  if (!other || year === null || !level.words.every((word) => isTransparent(word))) return null;
  const before = yearIn(state, other.words) ?? state.context.reportYear;
  if (before === null || !sameMeasure(level, other)) return null;
  if (year === before - 1) return { ...told, prior: [level], change: [], isHeld: true };
  return year === before + 1
    ? { ...told, prior: told.current, current: [level], change: [], isHeld: true }
    : null;
}

/** Of two quantities of one kind, the clause does not say for certain which of them changed. */
export const isCertain = ({ levels, current }: Told): boolean =>
  current.length !== 1 || levels.slice(0, -1).every((level) => !sameMeasure(level, current[0] as Compared));
