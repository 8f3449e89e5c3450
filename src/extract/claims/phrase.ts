import type { Stage } from '../../model/figure.ts';
import { type Base, relativeYear, type State } from './state.ts';
import { isSubject, scopeBefore } from './subject.ts';
import { isTransparent, type NameToken, type Token, type TokenKind } from './tokens.ts';

/** What the words before a number (back to the last separator) say about it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** The name that the number belongs to: nothing that could change the meaning stands between them. */
  readonly name: NameToken | null;
  /** The name that a comparison is of, whatever its other words say: X较上年减少幅度较大. */
  readonly compared: NameToken | null;
  /** Whose, where words before the name narrow it; null where nothing does. */
  readonly scope: string | null;
  /** Words that nothing knows stand after the last name, or there is no name. */
  readonly foreign: boolean;
  /** The unknown words as printed, the possible name of a part; empty where there are none. */
  readonly rest: string;
  /** X中…: the whole that the number is a part of. */
  readonly within: NameToken | null;
  readonly year: number | null;
  readonly stage: Stage | null;
  readonly than: Base | null;
  readonly direction: 1 | -1 | null;
  /** 大于, 小于: which side of the amount after it. */
  readonly side: 1 | -1 | null;
  /** 增加到: the number is the new value. */
  readonly to: boolean;
  /** 占: the words before are the part's, those after are the whole's. */
  readonly share: boolean;
  readonly whole: NameToken | null;
  /** The whole's words hold something that is not a plain name. */
  readonly wholeForeign: boolean;
  /** A template's choice was left (增加(减少)): nothing of it is a statement. */
  readonly undecided: boolean;
  readonly has: ReadonlySet<TokenKind>;
}

/** Reads the tokens between the last separator and a number. */
export function readPhrase(state: State, tokens: readonly Token[]): Phrase {
  const has = new Set(tokens.map((token) => token.kind));
  // 占…的比重为x%: the whole follows 占, not 比重. 压减比例 is how much it fell.
  const takes = tokens.findIndex((token) => token.kind === 'share' && token.text.startsWith('占'));
  const shareAt =
    takes >= 0
      ? takes
      : tokens.findLastIndex(
          (token, index) => token.kind === 'share' && !/^(?:up|down)$/.test(tokens[index - 1]?.kind ?? ''),
        );
  const directionAt = tokens.findLastIndex((token) => /^(?:up|down|toUp|toDown)$/.test(token.kind));
  const thanAt = tokens.findLastIndex(
    (token, index) =>
      token.kind === 'than' ||
      (token.kind === 'versus' && tokens.slice(index).some(({ kind }) => kind === 'than' || kind === 'flat')),
  );
  const baseEnd = directionAt > thanAt ? directionAt : tokens.length;
  const baseTokens = thanAt >= 0 ? tokens.slice(versusStart(tokens, thanAt), baseEnd) : [];
  const subjectEnd = Math.min(
    ...[shareAt, directionAt, thanAt >= 0 ? versusStart(tokens, thanAt) : -1].map((index) =>
      index < 0 ? tokens.length : index,
    ),
  );
  let subject = tokens.slice(0, subjectEnd);
  // 与上年相比三公经费增加: the subject stands between the base and the change.
  if (thanAt >= 0 && directionAt > thanAt) {
    const later = baseTokens.findIndex((token) => token.kind === 'name' && isSubject(token));
    if (later > 0 && !subject.some((token) => token.kind === 'name'))
      subject = [...subject, ...baseTokens.slice(later)];
  }

  let within: NameToken | null = null;
  const withinAt = subject.findLastIndex(
    (token, index) => (token.kind === 'within' || token.text === '中') && subject[index - 1]?.kind === 'name',
  );
  if (withinAt > 0) {
    within = subject[withinAt - 1] as NameToken;
    subject = subject.slice(withinAt + 1);
  }
  let nameAt = subject.findLastIndex((token) => token.kind === 'name');
  // “三公”经费财政拨款支出: the fiscal ones, which is what the three public expenses are.
  const source = subject[nameAt];
  const fiscal =
    source?.kind === 'name' &&
    /^income\.(?:fiscal|public)$/.test(source.named.concept) &&
    subject[nameAt - 1]?.kind === 'name'
      ? source
      : null;
  if (fiscal && /^three\./.test((subject[nameAt - 1] as NameToken).named.concept)) nameAt -= 1;
  const after = [
    ...subject.slice(nameAt + 1),
    ...tokens.slice(subjectEnd).filter((token) => !baseTokens.includes(token)),
  ];
  const tail = shareAt >= 0 ? subject.slice(nameAt + 1) : after;
  const opaque = tail.filter(
    (token) =>
      token !== fiscal &&
      !isTransparent(token) &&
      !(token.kind === 'share' && shareAt < 0) &&
      !/^(?:up|down|toUp|toDown|than|flat|people)$/.test(token.kind),
  );
  const found = nameAt >= 0 ? (subject[nameAt] as NameToken) : null;
  const name = found && opaque.length === 0 && agrees(found, tail) ? found : null;
  const wholeTokens = shareAt >= 0 ? tokens.slice(shareAt + 1) : [];
  const wholeAt = wholeTokens.findIndex((token) => token.kind === 'name');
  const firstUnknown = subject.findIndex((token) => !isTransparent(token));
  return {
    tokens,
    name,
    compared:
      found &&
      subjectEnd < tokens.length &&
      shareAt < 0 &&
      subject.slice(nameAt + 1).every((token) => isTransparent(token)) &&
      agrees(found, subject.slice(nameAt + 1))
        ? found
        : null,
    scope: found ? scopeBefore(state, subject.slice(0, nameAt), found) : null,
    foreign: found ? !name : opaque.length > 0,
    rest:
      firstUnknown < 0
        ? ''
        : state.squeezed.text
            .slice(subject[firstUnknown]?.start, subject.at(-1)?.end)
            .replace(/(?:[:的为是]|支出为|共计|合计|分别)+$/, ''),
    within,
    year: yearIn(state, [...subject, ...after]),
    stage: stageIn([...subject, ...(shareAt >= 0 ? [] : after)]),
    than: thanAt >= 0 ? baseIn(state, baseTokens) : null,
    direction: directionAt < 0 ? null : /^(?:up|toUp)$/.test((tokens[directionAt] as Token).kind) ? 1 : -1,
    side: sideIn(tokens),
    to: directionAt >= 0 && /^to/.test((tokens[directionAt] as Token).kind),
    share: shareAt >= 0,
    whole: wholeAt >= 0 ? (wholeTokens[wholeAt] as NameToken) : null,
    wholeForeign:
      spentIncome(wholeTokens, wholeAt) ||
      wholeTokens.some(
        (token, index) => index !== wholeAt && !isTransparent(token) && token.kind !== 'share',
      ),
    undecided: has.has('residue'),
    has,
  };
}

/** 大于年初预算数6万元; right before its number it makes that a bound. */
function sideIn(tokens: readonly Token[]): 1 | -1 | null {
  const [first, ...base] = tokens;
  if (!first || !/^(?:above|below)$/.test(first.kind)) return null;
  if (!base.some(({ kind }) => /^(?:stage|lastYear|year)$/.test(kind))) return null;
  return base.every((token) => isTransparent(token)) ? (first.kind === 'above' ? 1 : -1) : null;
}

/** 与2019年相比: the base starts at 与, not at 相比. */
function versusStart(tokens: readonly Token[], thanAt: number): number {
  const versus = tokens.findLastIndex((token, index) => index < thanAt && token.kind === 'versus');
  return versus >= 0 && /^(?:相比|对比|比较|相比较|同比)$/.test((tokens[thanAt] as Token).text)
    ? versus
    : thanAt;
}

/** Income is received and expenditure spent: 财政拨款支出 is not 财政拨款收入. */
function agrees(name: NameToken, after: readonly Token[]): boolean {
  const { concept } = name.named;
  const spends = after.some((token) => token.kind === 'spend');
  const receives = after.some((token) => token.kind === 'receive');
  if (/^(?:income|funds)\./.test(concept)) return concept.startsWith('funds.') || !spends;
  if (/^(?:expenditure|economic|three|office)\./.test(concept) && receives) return false;
  if (/^posts/.test(concept) && after.some((token) => token.kind === 'people')) return false;
  return true;
}

/** 占财政拨款支出的x%: what was spent of an income is another amount than the income. */
const spentIncome = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at];
  return (
    name?.kind === 'name' && name.named.concept.startsWith('income.') && tokens[at + 1]?.kind === 'spend'
  );
};

export function yearIn(state: State, tokens: readonly Token[]): number | null {
  for (const token of tokens.toReversed()) {
    if (token.kind === 'year') return token.year;
    if (token.kind === 'lastYear') return yearBefore(state, token);
    if (token.kind === 'thisYear') return relativeYear(state, 0);
    if (token.kind === 'nextYear') return relativeYear(state, 1);
  }
  return null;
}

/** 2022年支出90万元，上年为80万元: of a year that the sentence names, not of the report's. */
function yearBefore(state: State, { start }: Token): number | null {
  const { tokens, year } = state;
  const ofReport = relativeYear(state, -1);
  const isNamed =
    ofReport === year &&
    tokens.some((token) => token.kind === 'year' && token.year === year && token.start < start);
  return ofReport !== null && isNamed ? ofReport - 1 : ofReport;
}

export function stageIn(tokens: readonly Token[]): Stage | null {
  const stages = tokens.filter((token) => token.kind === 'stage');
  const names = tokens.filter((token) => token.kind === 'name' && token.named.concept === 'funds.total');
  // 部门预算 right before another name is the state of the budget, not a subject of its own.
  if (
    stages.length === 0 &&
    names.length > 0 &&
    tokens.some((token) => token.kind === 'name' && token.named.concept !== 'funds.total')
  )
    return 'budget';
  // 预算执行数, 年初预算…决算: the last word decides.
  return stages.at(-1)?.stage ?? null;
}

function baseIn(state: State, tokens: readonly Token[]): Base {
  const said = yearIn(state, tokens);
  // 2019年支出90万元，比上年…: the year before that one, not before the report's.
  const isOwn = said !== null && said === state.year && tokens.some(({ kind }) => kind === 'lastYear');
  const year = isOwn ? said - 1 : said;
  // 比部门预算数…: what is compared is told already, so that the name says only in which state.
  const ofBudget = tokens.some(
    (token) =>
      token.kind === 'name' && token.named.concept === 'funds.total' && token.named.name.includes('预算'),
  );
  const stage = stageIn(tokens) ?? (ofBudget ? 'budget' : null);
  const budget = stage !== null && stage !== 'actual' ? stage : null;
  if (budget !== null && year === null) return { year: null, stage: budget };
  return { year: year ?? (state.year === null ? null : state.year - 1), stage: budget };
}
