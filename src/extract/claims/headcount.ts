import { emitLevel, settle } from './amounts.ts';
import { emitFigure } from './emit.ts';
import { inPostOf, kindBesideAssimilated } from './kinds-of-posts.ts';
import type { Phrase } from './phrase.ts';
import { labelOf, relativeYear, type State } from './state.ts';
import type { NameToken, NumberToken, Token } from './tokens.ts';

const people = new Set(['人', '名', '个']);

export const countsPeople = (unit: string | null): boolean => unit !== null && people.has(unit);

const inPost =
  /^(?:现有|实有)?(?:(?:在职|在编|在岗){1,3}(?:干部)?(?:职工|人员)?|实有(?:干部职工)?|(?:在编)?干部职工|工作人员)$/;

/** Short names that only the list around them makes clear. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^(?:行政|机关|公务员|行政人员)$/, 'administrative'],
  [/^(?:事业|参公|事业人员|全额事业)$/, 'institution'],
  [/^(?:工勤|机关工勤|工勤人员|后勤)$/, 'workers'],
];

/** 局机关20人、林场35人: the people of one unit beside those of others, where no kinds of posts are told. */
const isBureauItself = (state: State, { start }: NumberToken): boolean =>
  /[局委办厅院部]机关$/.test(state.squeezed.text.slice(0, start)) &&
  !/事业|参公|工勤/.test(state.sentenceText);

/** Other people came or went in the same sentence. */
const movesElsewhere = /招录|招聘|录用|引进|新进|调入|调出|调离|辞职/;

/** Posts and people: named, in short within a list, or with the name behind (10个编制). */
export function readHeadcount(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  next: readonly Token[],
): boolean {
  const { unit } = token.number;
  if (unit !== null && !countsPeople(unit)) return false;
  if (tellsMove(state, token, phrase)) return true;
  const year = phrase.year ?? state.year;
  const owner = understaffed(state) ?? bracketed(state, token) ?? state.scope;
  const about = (concept: string, confidence = 1) => ({
    concept,
    label: labelOf(state, concept),
    scope: phrase.scope ?? owner,
    year,
    stage: phrase.stage === 'actual' ? null : phrase.stage,
    confidence,
  });
  const split = kindBesideAssimilated(state, token, phrase);
  if (split) {
    const whole =
      familyOf(state, phrase) ?? (/编制/.test(phrase.name?.named.name ?? phrase.rest) ? 'posts' : null);
    if (!whole) return true;
    const label = `${split}${whole === 'posts' ? '编制' : '人员'}`;
    emitLevel(state, token, phrase, { ...about(`~${label}`), label, scope: owner });
    return true;
  }
  if (phrase.name && /^(?:posts|staff)/.test(phrase.name.named.concept)) {
    const { concept } = phrase.name.named;
    if (concept === 'staff.retired' && splitsRetired(state, phrase)) {
      emitLevel(state, token, phrase, { ...about('~退休人员'), label: '退休人员' });
      return true;
    }
    if (concept === 'staff' && countsMoreThanInPost(state, token, phrase.name)) {
      emitLevel(state, token, phrase, about('staff.altogether'));
      return true;
    }
    // 编制5个项目: what is counted stands behind the number.
    if (!endsNumber(next) && (unit === null || (unit === '个' && next[0]?.kind === 'other'))) return false;
    // 在职人员22人，其中行政编制8人: people on such posts, not the posts.
    const kind = /^posts\.(\w+)$/.exec(concept)?.[1];
    if (kind && unit !== '个' && familyOf(state, phrase) === 'staff' && !standsBesideInPost(state, token))
      emitLevel(state, token, phrase, about(`staff.${kind}`));
    else emitLevel(state, token, phrase, about(concept));
    return true;
  }
  if (phrase.undecided || unit === null) return false;
  const rest = phrase.rest.replace(/^(?:现有|其中)/, '');
  if (!phrase.name && inPost.test(rest) && !phrase.share) {
    emitLevel(state, token, phrase, { ...about(inPostOf(state), 0.9), scope: owner });
    return true;
  }
  const family = familyOf(state, phrase);
  const kind = isBureauItself(state, token) ? undefined : short.find(([pattern]) => pattern.test(rest))?.[1];
  // 事业46名（含参公12名）: some of those posts, not all of them.
  if (family && kind && state.anchor?.concept !== `${family}.${kind}`) {
    emitLevel(state, token, phrase, { ...about(`${family}.${kind}`), scope: owner });
    return true;
  }
  const closed = phrase.rest === '' ? closedYear(state, phrase) : null;
  if (closed !== null) {
    emitLevel(state, token, phrase, { ...about('staff', 0.9), year: closed });
    return true;
  }
  const behind = nameBehind(next);
  if (behind && phrase.rest === '' && !phrase.foreign) {
    emitLevel(state, token, phrase, about(behind));
    return true;
  }
  if (/^离休(?:人员|干部)?$/.test(rest)) {
    emitLevel(state, token, phrase, { ...about('~离休人员'), label: '离休人员', scope: owner });
    return true;
  }
  return false;
}

const shortOfPeople =
  /([\u4e00-\u9fff]{2,8}?(?:人员|人才|力量|队伍))(?:严重|明显)?(?:不足|紧缺|短缺|偏少|缺乏|紧张|不够)/;
const everybody = /^(?:全局|我局|本局|单位|机关|部门|工作|在职|在编|编制|现有)*人员$/;

/** 监察执法人员不足，编制26名、在岗21名: of those people only; null where the whole department is short of people. */
function understaffed({ sentenceText }: State): string | null {
  const group = shortOfPeople.exec(sentenceText)?.[1]?.replace(/^[一二三四五六七八九十]是/, '');
  return group && !everybody.test(group) ? group : null;
}

/** 全县18家卫生院（在职612人）: of the units before the bracket; null where the number stands in no such bracket. */
function bracketed({ squeezed: { text } }: State, { start }: NumberToken): string | null {
  const before = text.slice(0, start);
  const outer = /(?:^|[，,、；;。])([^，,、；;。（()）]*)[（(][^（()）]*$/.exec(before)?.[1] ?? '';
  return /^(?:全[县市区镇乡省]|辖区)?\d+[家所个]([\u4e00-\u9fff]{2,12})$/.exec(outer)?.[1] ?? null;
}

/** 退休4人 beside 调出1人 went this year, 招录公务员2名 came: neither is how many there are. */
function tellsMove(state: State, token: NumberToken, phrase: Phrase): boolean {
  const start = phrase.tokens[0]?.start ?? token.start;
  const words = state.squeezed.text.slice(start, token.start);
  if (/招录|招聘|招考|录用|引进|新进|调入|调出|调离|辞职/.test(words)) return true;
  return /^退休$/.test(words) && movesElsewhere.test(state.sentenceText);
}

/** 年初实有人数45人，…，年末43人: the year at whose end they are counted; null where no beginning was told. */
function closedYear(state: State, phrase: Phrase): number | null {
  const opening = state.figures.findLast(({ concept }) => concept === 'staff');
  const isEnd = phrase.tokens.some(({ text }) => /^年[末底]$/.test(text));
  return isEnd && opening?.year != null && opening.year === relativeYear(state, -1) ? opening.year + 1 : null;
}

/** 离休2人、退休75人: the two are told apart, so 退休 is not all the retired. */
const splitsRetired = (state: State, phrase: Phrase): boolean =>
  !/离/.test(phrase.name?.named.name ?? '') && /离休(?!退|和退|、退休人员|干部和)/.test(state.sentenceText);

/** 实有人数118人，其中在职人员109人、遗属9人: people who hold no post are counted too. */
const countsMoreThanInPost = (state: State, { end }: NumberToken, { named }: NameToken): boolean =>
  !/在[职编岗]/.test(named.name) && /^[，,（(]其中[:：]?在[职编岗]/.test(state.squeezed.text.slice(end));

/** 在编79人，其中行政编制30名、在编28人: posts beside the people on them. */
const standsBesideInPost = (state: State, { end }: NumberToken): boolean =>
  /^[，,、](?:现有|实有|在[职编岗])(?:人员|人数)?\d/.test(state.squeezed.text.slice(end));

/** Whether posts or people are being listed. */
const familyOf = (state: State, phrase: Phrase): string | null =>
  state.groups.findLast((group) => /^(?:posts|staff)$/.test(group.whole.concept))?.whole.concept ??
  announcedFamily(state, phrase);

function announcedFamily(state: State, phrase: Phrase): string | null {
  const opens =
    phrase.has.has('among') ||
    phrase.has.has('includes') ||
    phrase.has.has('respectively') ||
    state.announced !== null ||
    state.anchor !== null;
  const concept = (state.anchor ?? state.last)?.concept ?? '';
  return opens && /^(?:posts|staff)$/.test(concept) ? concept : null;
}

const endsNumber = (next: readonly Token[]): boolean =>
  next[0] === undefined || /^(?:comma|pause|semicolon|stop|close)$/.test(next[0].kind);

/** 核定10个编制: the name stands behind the number and ends the clause. */
function nameBehind(next: readonly Token[]): string | null {
  const [name, end] = next;
  if (name?.kind !== 'name' || !/^(?:posts|staff)/.test(name.named.concept)) return null;
  return end === undefined || /^(?:comma|pause|semicolon|stop|open|close|among)$/.test(end.kind)
    ? name.named.concept
    : null;
}

/** 其中党员8人: people under a name that the vocabulary does not know, among those just counted. */
export function readCountPart(state: State, token: NumberToken, phrase: Phrase): boolean {
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
  if (!countsPeople(token.number.unit) || /离退休|退休|离休|临聘|编外|聘用|劳务|批|次/.test(phrase.rest))
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
