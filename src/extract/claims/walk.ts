import type { Figure } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { aboutOf, emitLevel, readPart, readRestated, settle, unitSuits } from './amounts.ts';
import { closeGroups, readMarker } from './breakdown.ts';
import { readChange, readDirection, readGrowth, readNewValue, readPrior } from './change.ts';
import { readCounted, readOthers } from './counted.ts';
import { emitFigure } from './emit.ts';
import { readHeadcount } from './headcount.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { completionStage, readCompletion, readNamedRate } from './rate.ts';
import { readScore } from './score-statement.ts';
import { readShare, readShareRow } from './share.ts';
import { type Apart, type Frame, labelOf, type State } from './state.ts';
import { isOwnName } from './subject.ts';
import { isTransparent, type NameToken, type NumberToken, type Token } from './tokens.ts';
import { readZero } from './zero.ts';

/** Reads one sentence from left to right: words gather until a number or a mark says what they are for. */
export function walk(state: State): void {
  const { tokens } = state;
  let segment: Token[] = [];
  const outer: { frame: Frame; segment: Token[] }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    switch (token.kind) {
      case 'number': {
        const around = outer.at(-1);
        const lead =
          segment.length === 0 && around && around.segment.length > 0 && tokens[index - 1]?.kind === 'open'
            ? around.segment
            : segment;
        const before = state.figures.length;
        if (!state.taken.has(token))
          readNumber(state, token, lead, index, around !== undefined && lead === segment);
        // 基本支出（309.93万元）: what the bracket holds is the outer words' own number.
        if (around && lead !== segment && state.figures.length > before)
          Object.assign(around.frame, {
            last: state.last,
            topic: state.topic,
            row: state.row,
            adjacent: true,
          });
        segment = [];
        state.afterColon = false;
        break;
      }
      case 'marker':
        flush(state, segment, 'comma');
        readMarker(state, token);
        segment = [token];
        break;
      case 'comma':
      case 'pause':
        flush(state, segment, token.kind);
        segment = [];
        break;
      case 'semicolon':
      case 'stop':
        flush(state, segment, 'comma');
        if (token.kind !== 'stop' || tokens[index + 1]?.kind !== 'among') endClause(state);
        else if (state.groups.length > 0) {
          // …其中基本支出…，项目支出…。其中…: among which of them, nothing says.
          closeGroups(state, state.floor);
          state.last = null;
        }
        segment = [];
        break;
      case 'colon': {
        const introduces =
          segment.length > 0 &&
          segment.every((word) => isTransparent(word)) &&
          segment.some((word) => /^(?:among|includes|mainly|respectively)$/.test(word.kind));
        if (introduces) segment.push(token);
        else {
          flush(state, segment, 'colon');
          segment = [];
          state.afterColon = true;
        }
        break;
      }
      case 'open':
        outer.push({ frame: frameOf(state), segment });
        state.anchor = segment.length === 0 && tokens[index - 1]?.kind === 'number' ? state.last : null;
        state.floor = state.groups.length;
        segment = [];
        break;
      case 'close': {
        const around = outer.pop();
        if (!around) break;
        flush(state, segment, 'comma');
        closeGroups(state, state.floor);
        Object.assign(state, around.frame);
        segment = around.segment;
        break;
      }
      case 'also':
        closeGroups(state, state.floor);
        state.anchor = null;
        segment.push(token);
        break;
      default:
        segment.push(token);
    }
  }
  flush(state, segment, 'comma');
  closeGroups(state, 0);
}

/** What a bracket must not change for the words after it. */
function frameOf(state: State): Frame {
  const {
    outside,
    outsideList,
    year,
    stage,
    scope,
    topic,
    last,
    than,
    change,
    announced,
    adjacent,
    stageTrails,
    topicAlone,
    groups,
    floor,
    anchor,
    afterColon,
    afterSemicolon,
    plan,
  } = state;
  return {
    outside,
    outsideList,
    year,
    stage,
    scope,
    topic,
    last,
    than,
    change,
    announced,
    adjacent,
    stageTrails,
    topicAlone,
    groups,
    floor,
    anchor,
    afterColon,
    afterSemicolon,
    plan,
    waiting: [...state.waiting],
    row: state.row,
  };
}

/** A semicolon starts anew: stage, year and comparison are the sentence's again, nested lists end. */
function endClause(state: State): void {
  state.stage = null;
  state.stageTrails = false;
  state.than = null;
  state.change = null;
  state.year = state.firstYear;
  state.scope = state.firstScope;
  state.plan = false;
  state.waiting = [];
  state.row = [];
  state.afterSemicolon = true;
  state.outside = false;
  state.outsideList = false;
  let keep = state.groups.length;
  while (keep > Math.max(1, state.floor) && state.groups[keep - 1]?.style === null) keep -= 1;
  closeGroups(state, keep);
}

const unitName =
  /^[\u4e00-\u9fff()]{2,20}(?:中心|站|所|队|局|校|院|馆|办|机关|本级|学校|单位|园|委|会|处|科|股|室)$/;
const moneyNoun = /费|支出|经费|资金|收入|款|采购|补助|补贴|贷/;

/** Words without a number: they name the topic, the base of a comparison, a denial, a list to come. */
function flush(state: State, segment: readonly Token[], mark: 'comma' | 'pause' | 'colon'): void {
  if (segment.length === 0) return;
  const phrase = readPhrase(state, segment);
  if (phrase.has.has('plan')) state.plan = true;
  if (phrase.year !== null) takeYear(state, phrase.year);
  const period = segment.find((token) => token.kind === 'period');
  if (period) state.period = period.text;
  if (readZero(state, segment, state.waiting)) {
    state.waiting = [];
    return;
  }
  if (phrase.has.has('flat') || phrase.direction !== null) {
    readDirection(state, phrase);
    state.waiting = [];
    return;
  }
  if (phrase.than) {
    state.than = phrase.than;
    if (!phrase.name) return;
  }
  const unknown = segment.some((token) => !isTransparent(token) && token.kind !== 'name');
  const intro = segment.find((token) => token.kind !== 'also' && token.kind !== 'colon')?.kind;
  if (
    !unknown &&
    !phrase.name &&
    state.last &&
    (intro === 'among' || intro === 'includes' || intro === 'mainly' || intro === 'respectively')
  ) {
    state.announced = {
      whole: state.last,
      intro,
      colon: segment.some(({ kind }) => kind === 'colon') || mark === 'colon',
    };
    return;
  }
  if (phrase.name) {
    nameTopic(state, phrase, mark, unknown);
    return;
  }
  if (mark !== 'pause') state.waiting = [];
  if (phrase.stage && phrase.stage !== 'actual') {
    state.stage = phrase.stage;
    state.stageTrails = false;
  }
  if (unknown) {
    state.adjacent = false;
    const marker = segment[0];
    if (marker?.kind === 'marker')
      state.item = state.squeezed.text
        .slice(marker.end, segment.at(-1)?.end)
        .replace(/^(?:用于|主要用于)/, '');
    const words = state.squeezed.text
      .slice(segment[0]?.start, segment.at(-1)?.end)
      .replace(/^(?:一是|二是|三是|\d[、.])/, '');
    if (
      mark === 'colon' &&
      unitName.test(words) &&
      !isOwnName(words, state.context.department) &&
      words !== state.context.department
    ) {
      state.scope = words;
      state.firstScope = words;
    }
    // Money of another name was spoken of: what follows may be about that.
    if (moneyNoun.test(words) && !/^(?:主要|原因|由于|因|全部|均|已|按)/.test(words)) state.topic = null;
  }
}

function nameTopic(state: State, phrase: Phrase, mark: 'comma' | 'pause' | 'colon', unknown: boolean): void {
  const name = phrase.name as NameToken;
  const { concept } = name.named;
  if (phrase.scope !== null) state.scope = phrase.scope;
  if (mark === 'pause' && !unknown) state.waiting.push(name);
  else state.waiting = [];
  if (/^(?:rate|score)\./.test(concept)) return;
  if (/^special\./.test(concept)) state.special = true;
  const topic = { concept, label: labelOf(state, concept), scope: phrase.scope ?? state.scope };
  state.topic = topic;
  state.named.push(topic);
  state.topicAlone = !unknown;
  state.change = null;
  if (phrase.stage !== null) {
    state.stage = phrase.stage;
    state.stageTrails = false;
  }
}

function takeYear(state: State, year: number): void {
  if (state.figures.length === 0 && state.named.length === 0) state.firstYear = year;
  state.year = year;
}

const joint = /^(?:和|及|与|以及)$/;

/** One number: what its own words, the names before it and the sentence so far say that it is. */
function readNumber(
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
  const phrase = readPhrase(state, segment);
  if (phrase.year !== null && !(phrase.has.has('from') && phrase.direction === null))
    takeYear(state, phrase.year);
  if (phrase.has.has('plan')) state.plan = true;
  const period = segment.findLast((word) => word.kind === 'period');
  if (period) state.period = period.text;
  if (readScore(state, token, phrase)) return;
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
  if (readRow(state, token, phrase, waiting, index)) return;
  if (phrase.direction !== null || phrase.than !== null) return;
  if (readHeadcount(state, token, phrase, next)) return;
  if (readCounted(state, token, segment) || readCountPart(state, token, phrase)) return;
  if (people.test(number.unit ?? '') && state.last && !isMoney(state.last.unit)) state.last = null;
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

const compares = (phrase: Phrase): boolean => phrase.direction !== null || phrase.than !== null;

const isRate = (phrase: Phrase): boolean =>
  /^rate\./.test(phrase.name?.named.concept ?? '') && !phrase.foreign;

function readPercent(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  segment: readonly Token[],
  index: number,
): void {
  const ahead = state.shareAhead;
  state.shareAhead = null;
  const stage = completionStage(segment);
  if (ahead && segment.every((word) => word.text === '的' || word.kind === 'share')) ahead(token);
  else if (stage) readCompletion(state, token, phrase, stage);
  else if (phrase.share) {
    if (segment.some((word) => word.text === '分别' || word.kind === 'respectively'))
      readShareRow(state, listAt(state, index), phrase);
    else readShare(state, token, phrase);
  } else if (phrase.direction !== null && !phrase.to) {
    const before = state.figures.length;
    readGrowth(state, token, phrase);
    if (state.figures.length === before) readOthers(state, token, segment);
  } else if (isRate(phrase)) readNamedRate(state, token, phrase);
  else readOthers(state, token, segment);
}

function readMoney(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  segment: readonly Token[],
  index: number,
  bracketed: boolean,
): void {
  const { number } = token;
  const restates =
    bracketed && state.anchor && segment.every((word) => word.kind === 'filler' || word.text === '即');
  if (restates) {
    if (
      isMoney(number.unit) &&
      isMoney((state.anchor as Figure).unit) &&
      number.unit !== (state.anchor as Figure).unit
    )
      readRestated(state, token, state.anchor as Figure);
    return;
  }
  if (phrase.share) {
    // 占总支出1069.02万元的x%: the number is the whole's; the percentage comes after it.
    const stage = completionStage(segment);
    if (stage && state.topic) {
      emitFigure(state, token, { ...state.topic, year: state.year, stage });
      if (!bracketed) state.shareAhead = (percent) => readCompletion(state, percent, phrase, stage);
    } else if (phrase.whole && !phrase.wholeForeign && unitSuits(phrase.whole, token, state)) {
      const { concept } = phrase.whole.named;
      emitFigure(state, token, {
        concept,
        label: labelOf(state, concept),
        scope: state.scope,
        year: state.year,
        stage: null,
      });
      if (!bracketed) state.shareAhead = (percent) => readShare(state, percent, phrase);
    }
    return;
  }
  const before = state.reading.used.length;
  readCompared(state, token, phrase, index) || readAmount(state, token, phrase);
  if (state.reading.used.length > before) return;
  readOthers(state, token, segment);
  // Someone else's money was told: 其中, 占 and 比上年 after it are about that.
  state.outside = true;
  state.last = null;
  state.topic = null;
  state.announced = null;
  state.adjacent = false;
}

/** Amounts that are a change, or one side of a comparison. */
function readCompared(state: State, token: NumberToken, phrase: Phrase, index: number): boolean {
  if (phrase.to) {
    readNewValue(state, token, phrase);
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

/** The numbers that stand in a row from here: 5万元、3万元和2万元. They are read together. */
function listAt(state: State, index: number): NumberToken[] {
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
function readRow(
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
    if (apart && !same) return readStageRow(state, token, phrase, index);
    return false;
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
  const years = phrase.tokens.filter((word) => word.kind === 'year');
  const rows: Apart[] =
    stages.length >= 2
      ? stages.map(({ stage }) => ({ ...topic, year: state.year, stage }))
      : years.length >= 2
        ? years.map(({ year }) => ({ ...topic, year, stage: phrase.stage }))
        : [];
  if (rows.length === 0 || !suitsConcept(state, topic.concept, token)) return false;
  return settleRow(state, null, listAt(state, index), rows);
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

/** 其中党员8人: people under a name that the vocabulary does not know, among those just counted. */
function readCountPart(state: State, token: NumberToken, phrase: Phrase): boolean {
  const group = state.groups.length > state.floor ? state.groups.at(-1) : undefined;
  const opens = phrase.has.has('among') || phrase.has.has('includes') || phrase.within !== null;
  const whole = opens ? state.last : (group?.whole ?? null);
  if (
    !whole ||
    !/^(?:posts|staff)/.test(whole.concept) ||
    phrase.name ||
    phrase.rest === '' ||
    phrase.rest.length > 12
  )
    return false;
  if (!people.test(token.number.unit ?? '') || /离退休|退休|离休|临聘|编外|聘用|劳务|批|次/.test(phrase.rest))
    return false;
  const topic = state.topic;
  const last = state.last;
  settle(
    state,
    phrase,
    emitFigure(state, token, {
      concept: `~${phrase.rest}`,
      label: phrase.rest,
      scope: whole.scope,
      year: phrase.year ?? state.year,
      stage: phrase.stage,
      confidence: 0.7,
    }),
  );
  state.topic = topic;
  state.last = last;
  return true;
}

const people = /^(?:人|名|个)$/;
