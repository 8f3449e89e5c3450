import type { NamedConcept, Vocabulary } from '../../concepts/index.ts';
import type { Stage } from '../../model/figure.ts';
import { type PrintedNumber, scanNumbers } from '../../model/printed-number.ts';
import { stageWords, type Word, type WordKind, words } from './lexicon.ts';
import { markerAt } from './markers.ts';
import type { Squeezed } from './squeeze.ts';
import { differenceAt, formsWhole, opensOrigin, tallyAt } from './words-in-place.ts';

/** One word, name, number or mark of a squeezed text. Ranges are in the squeezed text. */
export type Token = { readonly start: number; readonly end: number; readonly text: string } & (
  | {
      readonly kind:
        | WordKind
        | 'comma'
        | 'pause'
        | 'semicolon'
        | 'colon'
        | 'open'
        | 'close'
        | 'stop'
        | 'other';
    }
  | { readonly kind: 'number'; readonly number: PrintedNumber }
  | { readonly kind: 'name'; readonly named: NamedConcept }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'period' }
  | { readonly kind: 'yearEnd' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** 一是、1.、（2）、①: `style` is equal within one list. */
  | { readonly kind: 'marker'; readonly style: string; readonly ordinal: number }
);
export type TokenKind = Token['kind'];
export type NumberToken = Extract<Token, { kind: 'number' }>;
export type NameToken = Extract<Token, { kind: 'name' }>;

/** Words that may stand between a name and its number, or before a name, without changing what it is about. */
const transparent: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'filler',
  'spend',
  'receive',
  'appropriate',
  'year',
  'yearEnd',
  'lastYear',
  'thisYear',
  'nextYear',
  'stage',
  'department',
  'among',
  'includes',
  'mainly',
  'respectively',
  'also',
  'marker',
  'versus',
  'colon',
  'from',
  'slightly',
  'plan',
  'period',
]);

export const isTransparent = (token: Token): boolean => transparent.has(token.kind);

/** Words by first character, longest first. */
const lexicon = new Map<string, [string, Word][]>();
const enter = (text: string, word: Word) => {
  const first = text[0] as string;
  lexicon.set(first, [...(lexicon.get(first) ?? []), [text, word]]);
};
for (const [kind, list] of Object.entries(words) as [WordKind, string][])
  for (const text of list.split(' ')) enter(text, { kind });
for (const [stage, list] of stageWords)
  for (const text of list.split(' ')) enter(text, { kind: 'stage', stage });
for (const list of lexicon.values()) list.sort(([a], [b]) => b.length - a.length);

const marks: Readonly<Record<string, TokenKind>> = {
  '，': 'comma',
  ',': 'comma',
  '、': 'pause',
  ';': 'semicolon',
  '；': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '〔': 'open',
  '[': 'open',
  '【': 'open',
  ')': 'close',
  '〕': 'close',
  ']': 'close',
  '】': 'close',
  '。': 'stop',
  '！': 'stop',
  '!': 'stop',
  '？': 'stop',
  '?': 'stop',
  '\n': 'stop',
};

const yearPattern = /^((?:19|20)\d\d)(?:(?:年度|年)(末|底)?|(?=部门|预算|决算))/;
const bareYear = /^((?:19|20)\d\d)$/;
const monthPattern =
  /^(?:\d{1,2}(?:月份?)?(?:-|~|至|—)\d{1,2}月份?|上半年|下半年|前[一二三]季度|[第]?[一二三四1-4]季度|\d{1,2}月(?:\d{1,2}日|底|末|份|初|中旬|上旬|下旬)?)/;

/** A month or part of a year; the end of December is the whole year. */
function periodAt(text: string, at: number): { end: number; whole: boolean } | null {
  const match = monthPattern.exec(text.slice(at, at + 12));
  if (!match) return null;
  return {
    end: at + match[0].length,
    whole: /^(?:12月(?:31日|底|末|份)?|1月?(?:-|~|至|—)12月)$/.test(match[0]),
  };
}

/** Splits a squeezed text into tokens, left to right; characters that nothing knows run together as `other`. */
export function tokenize(squeezed: Squeezed, vocabulary: Vocabulary): Token[] {
  const { text } = squeezed;
  const numbers = new Map(scanNumbers(text).map((number) => [number.start, number]));
  const names = new Map(vocabulary.inSentence(text).map((named) => [named.start, named]));
  const tokens: Token[] = [];
  // 本次自评综合得分: a function word must not take the beginning of a name.
  const cutsName = (start: number, end: number): boolean => {
    for (let inside = start + 1; inside < end; inside++) {
      const name = names.get(inside);
      if (name && name.end > end) return true;
    }
    return false;
  };
  let unknown = -1;
  let at = 0;
  const closeUnknown = () => {
    if (unknown >= 0) tokens.push({ kind: 'other', start: unknown, end: at, text: text.slice(unknown, at) });
    unknown = -1;
  };
  const push = (token: Token) => {
    closeUnknown();
    tokens.push(token);
    at = token.end;
  };
  while (at < text.length) {
    const character = text[at] as string;
    const before = tokens.at(-1);
    const fresh =
      unknown < 0 &&
      (!before || /comma|pause|semicolon|colon|stop|among|includes|mainly|open/.test(before.kind));
    if (fresh) {
      const marker = markerAt(text, at);
      if (marker) {
        push({ kind: 'marker', start: at, text: text.slice(at, marker.end), ...marker });
        continue;
      }
    }
    // 年初实有人数 is what there was at the end of last year.
    if (text.startsWith('年初', at) && names.get(at + 2)?.concept.startsWith('staff')) {
      push({ kind: 'lastYear', start: at, end: at + 2, text: '年初' });
      continue;
    }
    // 本年末结转结余: the name begins with 年, which is 本年's.
    if (character === '本' && /^年/.test(names.get(at + 1)?.name ?? '')) {
      push({ kind: 'thisYear', start: at, end: at + 1, text: character });
      continue;
    }
    const named = names.get(at);
    const word =
      differenceAt(text, at) ??
      tallyAt(text, at) ??
      lexicon
        .get(character)
        ?.find(
          ([entry, { kind }]) =>
            text.startsWith(entry, at) &&
            !cutsName(at, at + entry.length) &&
            (kind !== 'from' || opensOrigin(text, at)),
        );
    // A longer function word wins over a name that only begins like it (编制了, 实际支出数).
    if (
      named &&
      /费$/.test(named.name) &&
      /^用(?!于|来|途|车|电|水|地|房|品|户|人)/.test(text.slice(named.end, named.end + 2))
    ) {
      // 公务用车购置费用 is 公务用车购置费.
      const end = named.end + 1;
      push({ kind: 'name', start: at, end, text: text.slice(at, end), named: { ...named, end } });
      continue;
    }
    if (named && named.end - named.start >= (word?.[0].length ?? 0)) {
      push({ kind: 'name', start: at, end: named.end, text: text.slice(at, named.end), named });
      continue;
    }
    if (/[\d一二三四上下前第]/.test(character)) {
      // 2020年末在职人数: the name begins with 年.
      const year =
        yearPattern.exec(text.slice(at, names.has(at + 4) ? at + 4 : at + 8)) ??
        bareYear.exec(names.has(at + 4) ? text.slice(at, at + 4) : '');
      const span = /^(?:19|20)\d\d年?(?:-|~|至|—)(?:19|20)\d\d年?/.exec(text.slice(at, at + 12));
      if (span) {
        push({ kind: 'period', start: at, end: at + span[0].length, text: span[0] });
        continue;
      }
      if (year) {
        push({ kind: 'year', start: at, end: at + year[0].length, text: year[0], year: Number(year[1]) });
        continue;
      }
      const period = periodAt(text, at);
      if (period) {
        push({
          kind: period.whole ? 'yearEnd' : 'period',
          start: at,
          end: period.end,
          text: text.slice(at, period.end),
        });
        continue;
      }
    }
    const number = numbers.get(at);
    if (number && number.role === 'quantity') {
      push({ kind: 'number', start: at, end: number.end, text: number.raw, number });
      continue;
    }
    const mark = marks[character];
    if (mark) {
      push({ kind: mark as 'comma', start: at, end: at + 1, text: character });
      continue;
    }
    if (word) {
      const [entry, payload] = word;
      const range = { start: at, end: at + entry.length, text: entry };
      if (entry === '计划' && before?.kind === 'name' && before.named.concept === 'procurement') {
        // 政府采购计划 is its budget, not what somebody means to do.
        push({ ...range, kind: 'stage', stage: 'budget' });
        continue;
      }
      if (payload.kind === 'includes' && formsWhole(text, range.end, names)) {
        push({ ...range, kind: 'filler' });
        continue;
      }
      push(payload.kind === 'stage' ? { ...range, ...payload } : { ...range, kind: payload.kind });
      continue;
    }
    if (unknown < 0) unknown = at;
    // Digits that name something (2020〕12号) are one unknown word.
    at = number ? number.end : at + 1;
  }
  closeUnknown();
  shareUnits(tokens);
  return tokens;
}

/** 分别为146.47、133.01和61.42万元: a bare number in a list has the unit that the list ends with. */
function shareUnits(tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 2; index--) {
    const last = tokens[index] as Token;
    const joint = tokens[index - 1] as Token;
    const before = tokens[index - 2] as Token;
    if (last.kind !== 'number' || before.kind !== 'number' || last.number.unit === null) continue;
    if (before.number.unit !== null || !/^(?:、|和|及|与|，)$/.test(joint.text)) continue;
    if (before.number.raw.endsWith('万')) continue;
    tokens[index - 2] = { ...before, number: { ...before.number, unit: last.number.unit } };
  }
}
