import { closeGroups, readMarker } from './breakdown.ts';
import { readDirection } from './direction.ts';
import { settleListedWhole } from './listed-whole.ts';
import { readNumber } from './number.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { type Frame, isBudget, labelOf, type State, takeYear } from './state.ts';
import { isOwnName } from './subject.ts';
import { isTransparent, type NameToken, type Token } from './tokens.ts';
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
        if (tokens[index + 1]?.kind === 'among') {
          passPerHead(state);
          passBase(state, index);
          settleListedWhole(state, index);
        }
        segment = [];
        break;
      case 'semicolon':
      case 'stop':
        flush(state, segment, 'comma');
        if (token.kind === 'stop' && tokens[index + 1]?.kind === 'among') passBase(state, index);
        if (token.kind !== 'stop' || tokens[index + 1]?.kind !== 'among') endClause(state);
        else if (state.beforePerHead) passPerHead(state);
        else if (state.groups.length > 0) {
          // …其中基本支出…，项目支出…。其中…: among which of them, nothing says.
          closeGroups(state, state.floor);
          state.last = null;
        }
        if (tokens[index + 1]?.kind === 'among') settleListedWhole(state, index);
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

/** 总支出100万元，人均支出2万元。其中：基本支出60万元: what is divided is not what falls to each. */
function passPerHead(state: State): void {
  const { beforePerHead } = state;
  state.beforePerHead = null;
  if (!beforePerHead || state.last !== null) return;
  state.last = beforePerHead;
  state.outside = false;
}

/**
 * 支出100万元，上年为80万元，增加20万元。其中：基本支出60万元: what is divided is not what it was held against; nor is it after
 * 为年度预算110万元的90%。
 */
function passBase(state: State, index: number): void {
  const { last, tokens, prints } = state;
  if (!last) return;
  const at = tokens.findIndex((token) => token.kind === 'number' && prints.get(token.start) === last);
  const isShared = tokens
    .slice(at + 1, index)
    .some((token) => token.kind === 'number' && token.number.unit === '%');
  const current =
    state.change?.prior === last
      ? state.change.current
      : isShared && at >= 0 && isBudget(last.stage)
        ? state.figures.find((figure) => figure.concept === last.concept && figure.scope === last.scope)
        : null;
  if (!current || current === last || isBudget(current.stage)) return;
  state.last = current;
  state.year = current.year;
  state.stage = null;
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
    side,
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
    side,
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
    row: [...state.row],
  };
}

/** A semicolon starts anew: stage, year and comparison are the sentence's again, nested lists end. */
function endClause(state: State): void {
  state.stage = null;
  state.stageTrails = false;
  state.than = state.firstThan;
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
  if (phrase.compared && !phrase.has.has('residue')) tellComparison(state, phrase, phrase.compared);
  if (phrase.has.has('flat') || phrase.direction !== null) {
    readDirection(state, phrase);
    state.waiting = [];
    return;
  }
  if (phrase.than) {
    state.than = phrase.than;
    if (!phrase.name) {
      if (state.figures.length === 0) state.firstThan = phrase.than;
      return;
    }
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
  // 编制2020年预算时，…; but 严格预算管理，… is about no budget.
  const budgets = segment.some((token) => /^(?:编制|安排|下达|批复)/.test(token.text));
  // 2021年部门预算草案中，…
  const within = mark === 'comma' && /^(?:中|当中|里)$/.test(segment.at(-1)?.text ?? '') && !unknown;
  if ((budgets || within) && phrase.stage && phrase.stage !== 'actual') {
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

/** 项目支出较上年减少幅度较大，由…: what is compared is told of from here on. */
function tellComparison(state: State, phrase: Phrase, name: NameToken): void {
  const { concept } = name.named;
  const scope = phrase.scope ?? state.scope;
  if (/^(?:rate|score|posts|staff)/.test(concept) || scope !== state.firstScope) return;
  state.topic = { concept, label: labelOf(state, concept), scope };
  state.topicAlone = true;
}

function nameTopic(state: State, phrase: Phrase, mark: 'comma' | 'pause' | 'colon', unknown: boolean): void {
  const name = phrase.name as NameToken;
  const { concept } = name.named;
  if (phrase.scope !== null && !/[未无不没]/.test(phrase.scope)) state.scope = phrase.scope;
  if (mark === 'pause' && !unknown) state.waiting.push(name);
  else state.waiting = [];
  if (/^(?:rate|score)\./.test(concept)) return;
  if (/^special\./.test(concept)) state.special = true;
  const topic = { concept, label: labelOf(state, concept), scope: phrase.scope ?? state.scope };
  state.topic = topic;
  state.named.push(topic);
  state.topicAlone = !unknown || phrase.compared !== null;
  state.change = null;
  if (phrase.stage !== null && !unknown) {
    state.stage = phrase.stage;
    state.stageTrails = false;
  }
}
