import { isMoney } from '../../model/unit.ts';
import { settle } from './amounts.ts';
import { emitFigure } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { type Apart, labelOf, type State } from './state.ts';
import { isTransparent, type NameToken, type NumberToken, type Token } from './tokens.ts';

export const joint = /^(?:和|及|与|以及)$/;

/** The numbers that stand in a row from here: 5万元、3万元和2万元. They are read together. */
export function listAt(state: State, index: number): NumberToken[] {
  const list = [state.tokens[index] as NumberToken];
  for (let at = index; ; at += 2) {
    const separator = state.tokens[at + 1];
    const number = state.tokens[at + 2];
    if (
      !separator ||
      number?.kind !== 'number' ||
      !(separator.kind === 'pause' || separator.kind === 'comma' || joint.test(separator.text))
    )
      break;
    list.push(number);
  }
  for (const number of list) state.taken.add(number);
  return list;
}

const suitsConcept = (state: State, concept: string, token: NumberToken): boolean => {
  const kind = state.context.vocabulary.get(concept)?.unit;
  return kind === 'money'
    ? isMoney(token.number.unit)
    : kind === 'count'
      ? ['人', '名', '个'].includes(token.number.unit ?? '')
      : kind === 'percent' && token.number.unit === '%';
};

/** 甲、乙和丙分别为1、2和3万元; 甲、乙均为0: names in a row get the numbers in a row, or all the same one. */
export function readRow(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  waiting: readonly NameToken[],
  index: number,
): boolean {
  const names = [...waiting, ...phrase.tokens.filter((word): word is NameToken => word.kind === 'name')];
  const same = phrase.tokens.some((word) => /^均/.test(word.text));
  const apart = phrase.tokens.some((word) => word.kind === 'respectively' || word.text === '分别');
  if (!phrase.name || names.length < 2 || !(same || apart) || phrase.foreign || phrase.direction !== null) {
    if (!apart || same) return false;
    // One subject and several numbers: which is which, only states of it in as great a number can say.
    return readStageRow(state, token, phrase, index) || listAt(state, index).length > 1;
  }
  // Names side by side without a joint own each other; that is no row.
  if (phrase.tokens.some((word, at) => word.kind === 'name' && phrase.tokens[at + 1]?.kind === 'name'))
    return true;
  if (phrase.tokens.some((word) => word.kind === 'other' || word.kind === 'area')) return true;
  const year = phrase.year ?? state.year;
  const abouts = names.map(({ named: { concept } }) => ({
    concept,
    label: labelOf(state, concept),
    scope: state.scope,
    year,
    stage: phrase.stage,
  }));
  if (
    !abouts.every(
      ({ concept }) =>
        suitsConcept(state, concept, token) || (token.number.unit === null && token.number.value.isZero()),
    )
  )
    return true;
  if (same) {
    const unit = token.number.unit === null ? { unit: '元' } : {};
    abouts.forEach((about, at) => {
      settle(state, at === 0 ? phrase : null, emitFigure(state, token, { ...about, ...unit }));
    });
    return true;
  }
  return settleRow(state, phrase, listAt(state, index), abouts);
}

/** 年初预算数和决算数分别为100万元和95万元; 2019年和2020年三公经费分别为…: one concept in several states. */
function readStageRow(state: State, token: NumberToken, phrase: Phrase, index: number): boolean {
  const topic = phrase.name
    ? {
        concept: phrase.name.named.concept,
        label: labelOf(state, phrase.name.named.concept),
        scope: phrase.scope ?? state.scope,
      }
    : state.topic;
  if (!topic || phrase.foreign || phrase.tokens.some((word) => !isTransparent(word) && word !== phrase.name))
    return false;
  const stages = phrase.tokens.filter((word) => word.kind === 'stage');
  const years = [
    ...yearsBefore(state, phrase),
    ...phrase.tokens.flatMap((word) => (word.kind === 'year' ? [word.year] : [])),
  ];
  const rows: Apart[] =
    stages.length >= 2
      ? stages.map(({ stage }) => ({ ...topic, year: state.year, stage }))
      : years.length >= 2
        ? years.map((year) => ({ ...topic, year, stage: phrase.stage }))
        : [];
  if (rows.length === 0 || !suitsConcept(state, topic.concept, token)) return false;
  return settleRow(state, null, listAt(state, index), rows);
}

/** 2019年、2020年三公经费分别为…: years in a row before the words of the number. */
function yearsBefore(state: State, phrase: Phrase): number[] {
  const years: number[] = [];
  const start = state.tokens.indexOf(phrase.tokens[0] as Token);
  for (let at = start - 1; at >= 1 && state.tokens[at]?.kind === 'pause'; at -= 2) {
    const year = state.tokens[at - 1];
    if (year?.kind !== 'year') break;
    years.unshift(year.year);
  }
  return years;
}

/** Gives the numbers of a row to what they are about; a row of another length says nothing certain. */
function settleRow(
  state: State,
  phrase: Phrase | null,
  numbers: readonly NumberToken[],
  abouts: readonly Apart[],
): true {
  if (numbers.length !== abouts.length) return true;
  numbers.forEach((number, at) => {
    settle(state, at === 0 ? phrase : null, emitFigure(state, number, abouts[at] as Apart));
  });
  return true;
}
