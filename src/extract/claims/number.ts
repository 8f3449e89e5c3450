import type { Figure } from '../../model/figure.ts';
import { isOfFormula } from '../../model/printed-number.ts';
import { isMoney } from '../../model/unit.ts';
import { aboutOf, emitLevel, readRestated, unitSuits } from './amounts.ts';
import { readAddedOrCut, readAddedToBudget } from './budget.ts';
import { listedChange, readChange, readGrowth, readGrowthOf, readNewValue, readPrior } from './change.ts';
import {
  completionStage,
  earlierYear,
  readCompletion,
  readCompletionRow,
  readRatioToYear,
} from './completion.ts';
import { readCounted } from './counted.ts';
import { nameCounted } from './counted-topic.ts';
import { markUsed } from './emit.ts';
import { countsPeople, readCountPart, readHeadcount } from './headcount.ts';
import { readDifference, readHeldAgainst } from './held-against.ts';
import { readLocalRate } from './local-rate.ts';
import { readNewRate } from './new-rate.ts';
import { readOthers } from './others.ts';
import { readPart } from './part.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { readPoints } from './points.ts';
import { leadsOn, readLocalWhole, readNamedWhole } from './proportion.ts';
import { readNamedRate } from './rate.ts';
import { joint, listAt, readRow } from './rows.ts';
import { readScore } from './score-statement.ts';
import { readShare } from './share.ts';
import { readShareRow } from './share-row.ts';
import { type State, takeYear } from './state.ts';
import type { NameToken, NumberToken, Token } from './tokens.ts';

/** One number: what its own words, the names before it and the sentence so far say that it is. */
export function readNumber(
  state: State,
  token: NumberToken,
  segment: readonly Token[],
  index: number,
  bracketed: boolean,
): void {
  const { number } = token;
  const { text } = state.squeezed;
  const next = state.tokens.slice(index + 1, index + 6);
  if (text[token.end] === '/' || text[token.start - 1] === '/') return;
  if (number.unit === '%' && isOfFormula(text, token.start)) {
    markUsed(state, token);
    return;
  }
  const phrase = readPhrase(state, segment);
  if (phrase.year !== null && !(phrase.has.has('from') && phrase.direction === null) && !isBase(phrase, next))
    takeYear(state, phrase.year);
  if (readAwaited(state, token, segment, index)) return;
  if (readLocalWhole(state, token, phrase, index)) return;
  if (phrase.has.has('plan')) state.plan = true;
  const period = segment.findLast((word) => word.kind === 'period');
  if (period) state.period = period.text;
  if (readScore(state, token, phrase)) return;
  // Before plans are left out: 计划完成120公里，实际完成132公里，完成率110% tells what was done of the plan.
  if (!isNamedRate(segment) && readLocalRate(state, token, index)) return;
  const { reportYear } = state.context;
  const ahead = reportYear !== null && state.year !== null && state.year > reportYear;
  if (state.plan && !ahead) return;
  // 分别比上年减少1万元和2万元: of which amounts, only their order says.
  if (phrase.undecided || (compares(phrase) && phrase.tokens.some(({ text }) => text === '分别'))) {
    listAt(state, index);
    return;
  }
  const waiting = state.waiting;
  state.waiting = [];
  if (phrase.has.has('department')) state.outsideList = false;
  else if (state.outside && state.last === null && (phrase.has.has('among') || phrase.has.has('includes')))
    state.outsideList = true;
  if (state.outsideList) return;
  if (sharesNumber(phrase, waiting)) {
    state.last = null;
    state.topic = null;
    return;
  }
  // A word of one or two characters (应、拟) narrows its own number only.
  if (phrase.scope !== null && phrase.scope.length > 2 && !phrase.foreign && !isRate(phrase))
    state.scope = phrase.scope;
  if (/^special\./.test(phrase.name?.named.concept ?? '')) state.special = true;

  if (
    number.unit === '%' ||
    number.unit === '‰' ||
    (number.unit === null && (phrase.share || isRate(phrase)))
  ) {
    readPercent(state, token, phrase, segment, index);
    return;
  }
  if (
    isMoney(number.unit) ||
    (number.unit === null && (number.raw.endsWith('万') || number.value.isZero()))
  ) {
    if (readRow(state, token, phrase, waiting, index)) return;
    readMoney(state, token, phrase, segment, index, bracketed);
    return;
  }
  if (number.unit === '百分点') {
    readPoints(state, token, phrase, index);
    return;
  }
  if (readRow(state, token, phrase, waiting, index)) return;
  if (phrase.direction !== null || phrase.than !== null) return;
  if (readHeadcount(state, token, phrase, next)) return;
  if (readCounted(state, token, segment) || readCountPart(state, token, phrase)) return;
  nameCounted(state, phrase);
  if (countsPeople(number.unit) && state.last && !isMoney(state.last.unit)) state.last = null;
}

/** 占总支出1069.02万元的x%: the percentage that the whole before it waits for. */
function readAwaited(state: State, token: NumberToken, segment: readonly Token[], index: number): boolean {
  const ahead = state.shareAhead;
  state.shareAhead = null;
  if (!ahead || !segment.every(leadsOn)) return false;
  // 分别占总支出500万元的80%、20%: of which amounts, only their order says.
  if (listAt(state, index).length === 1) ahead(token);
  return true;
}

/** 人员经费和公用经费共412.15万元: one number for several names is none of theirs. */
function sharesNumber(phrase: Phrase, waiting: readonly NameToken[]): boolean {
  if (
    !phrase.name ||
    phrase.tokens.some(
      (word) => /^均/.test(word.text) || word.text === '分别' || word.kind === 'respectively',
    )
  )
    return false;
  const at = phrase.tokens.indexOf(phrase.name);
  const joined =
    at >= 2 && joint.test((phrase.tokens[at - 1] as Token).text) && phrase.tokens[at - 2]?.kind === 'name';
  return joined || (waiting.length > 0 && phrase.tokens.every((word) => word.kind !== 'among'));
}

/** 与上年支出90万元相比，…: the year is that of the base alone, and what follows is of the year before it was said. */
const isBase = (phrase: Phrase, next: readonly Token[]): boolean =>
  phrase.has.has('versus') && next[0]?.kind === 'than';

const compares = (phrase: Phrase): boolean => phrase.direction !== null || phrase.than !== null;

const isRate = (phrase: Phrase): boolean =>
  /^rate\./.test(phrase.name?.named.concept ?? '') && !phrase.foreign;

const isNamedRate = (segment: readonly Token[]): boolean =>
  segment.some((word) => word.kind === 'name' && word.named.concept.startsWith('rate.'));

function readPercent(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  segment: readonly Token[],
  index: number,
): void {
  const stage = completionStage(segment);
  const change = listedChange(state, segment, index);
  const before = earlierYear(state, segment);
  const apart = segment.some((word) => word.text === '分别' || word.kind === 'respectively');
  if (change) readGrowthOf(state, token, change);
  else if (stage && apart) readCompletionRow(state, listAt(state, index), stage);
  else if (stage) readCompletion(state, token, phrase, stage);
  else if (before !== null) readRatioToYear(state, token, phrase, before);
  else if (phrase.share) {
    if (apart) readShareRow(state, listAt(state, index), phrase);
    else readShare(state, token, phrase, index - segment.length);
  } else if (phrase.direction !== null && !phrase.to) {
    const before = state.figures.length;
    readGrowth(state, token, phrase);
    if (state.figures.length === before) readOthers(state, token, segment);
  } else if (phrase.to) readNewRate(state, token, phrase, index);
  else if (isRate(phrase)) readNamedRate(state, token, phrase, index);
  else readOthers(state, token, segment);
}

/** Money, as what was told before is, but in another unit. */
const inAnotherUnit = ({ number: { unit } }: NumberToken, before: Figure): boolean =>
  isMoney(unit) && isMoney(before.unit) && unit !== before.unit;

function readMoney(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  segment: readonly Token[],
  index: number,
  bracketed: boolean,
): void {
  const restates =
    bracketed && state.anchor && segment.every((word) => word.kind === 'filler' || word.text === '即');
  if (restates) {
    if (inAnotherUnit(token, state.anchor as Figure)) readRestated(state, token, state.anchor as Figure);
    return;
  }
  const { last } = state;
  // 支出10690200元，即1069.02万元
  if (last && segment.length === 1 && segment[0]?.text === '即' && inAnotherUnit(token, last)) {
    readRestated(state, token, last);
    return;
  }
  if (readAddedOrCut(state, token, segment) || readAddedToBudget(state, token, phrase, segment)) return;
  if (readNamedWhole(state, token, phrase, index, bracketed)) return;
  const before = state.reading.used.length;
  readCompared(state, token, phrase, index) || readAmount(state, token, phrase);
  if (state.reading.used.length > before) {
    // 完成年初预算9万元的70%: the percentage is of the amount just told.
    const stage = completionStage(segment);
    if (stage && !bracketed) state.shareAhead = (percent) => readCompletion(state, percent, phrase, stage);
    return;
  }
  readOthers(state, token, segment);
  // Someone else's money was told: 其中, 占 and 比上年 after it are about that.
  if ((phrase.foreign || phrase.rest !== '') && !keepsGoing.test(phrase.rest)) state.outside = true;
  state.beforePerHead = perHead.test(phrase.rest) && !state.outsideList ? state.last : null;
  state.last = null;
  state.topic = null;
  state.announced = null;
  state.adjacent = false;
}

/** 用于保障机关正常运转的日常支出: what the department itself runs on. */
const keepsGoing = /^(?:用于|为)?(?:保障|保证|维持)[^，。]*运转/;

const perHead = /^(?:人均|户均|平均|每人|每户)/;

/** Amounts that are a change, or one side of a comparison. */
function readCompared(state: State, token: NumberToken, phrase: Phrase, index: number): boolean {
  if (phrase.to) {
    readNewValue(state, token, phrase);
    return true;
  }
  if (phrase.side !== null) return readHeldAgainst(state, token, phrase, phrase.side, index);
  if (state.side && phrase.tokens.length === 0) {
    readDifference(state, token, state.side);
    return true;
  }
  if (phrase.direction !== null) {
    readChange(state, token, phrase);
    return true;
  }
  if (phrase.has.has('from') && leadsToNewValue(state, index)) {
    readPrior(state, token, phrase, {
      year: phrase.stage && phrase.year === null ? null : (phrase.year ?? previous(state)),
      stage: phrase.stage,
    });
    return true;
  }
  if (phrase.than) {
    readPrior(state, token, phrase, phrase.than);
    return true;
  }
  return false;
}

/** Amounts by name, by what the sentence is about, or as a part under a name of their own. */
function readAmount(state: State, token: NumberToken, phrase: Phrase): void {
  const { number } = token;
  if (phrase.name && !unitSuits(phrase.name, token, state)) return;
  const about = aboutOf(state, phrase);
  if (about) {
    const zero = number.unit === null && number.value.isZero() ? { unit: '元' } : {};
    const future =
      state.context.reportYear !== null && about.year !== null && about.year > state.context.reportYear;
    emitLevel(state, token, phrase, {
      ...about,
      ...zero,
      stage: about.stage ?? (future && (state.plan || phrase.has.has('nextYear')) ? 'budget' : null),
    });
    return;
  }
  if (!phrase.name) readPart(state, token, phrase);
}

const previous = (state: State): number | null => (state.year === null ? null : state.year - 1);

/** 由…减少到…: the next number is the new value. */
function leadsToNewValue(state: State, index: number): boolean {
  for (const token of state.tokens.slice(index + 1, index + 6)) {
    if (token.kind === 'toUp' || token.kind === 'toDown') return true;
    if (/^(?:number|stop|semicolon|comma)$/.test(token.kind)) return false;
  }
  return false;
}
