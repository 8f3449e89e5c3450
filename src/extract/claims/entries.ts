import { joint } from './rows.ts';
import { isTransparent, type NumberToken, type Token } from './tokens.ts';

/** What stands between two numbers, the strongest mark of it; `none` where one follows the other in one breath. */
export type Mark = 'none' | 'pause' | 'comma' | 'colon' | 'semicolon' | 'stop';

/** 其中、包括、主要用于、分别为、由: how a list of parts begins. */
export type ListWord = Token & {
  readonly kind: 'among' | 'includes' | 'mainly' | 'respectively' | 'from';
};

/** What leads to a number. */
interface Lead {
  /** The words from the mark before it. */
  lead: Token[];
  mark: Mark;
  /** Words of the clauses without a number between the number before and this one. */
  passed: Token[];
  /** The list that begins with it. */
  opens: ListWord | null;
  /** A colon that says no more than that a list begins stands before it: `100万元：`, `其中：`, `具体如下：`. */
  colon: boolean;
  marker: Extract<Token, { kind: 'marker' }> | null;
}

/** One number of a sentence with the words that go with it, as the sentence's marks divide them. */
export interface Entry extends Readonly<Lead> {
  readonly token: NumberToken;
  /** Words right after the number: 6个[续建项目]. */
  readonly tail: readonly Token[];
  /** What a bracket right after it holds. */
  readonly inner: readonly Entry[];
}

/** Brackets in brackets beyond this are a slip of the keyboard. */
const deepest = 4;
/** How many numbers back a list may have begun to speak of use. */
const lookBack = 20;

const strength: readonly Mark[] = ['none', 'pause', 'comma', 'colon', 'semicolon', 'stop'];
const isListWord = (token: Token): token is ListWord =>
  /^(?:among|includes|mainly|respectively|from)$/.test(token.kind) && token.text !== '即';

const listWordOf = (tokens: readonly Token[]): ListWord | null => {
  const first = tokens.find(({ kind }) => !/^(?:marker|year|thisYear)$/.test(kind));
  return first && isListWord(first) ? first : null;
};

/** 用于…，用于…: each part says so for itself. */
const tellsUse = (lead: readonly Token[]): boolean => lead.some(({ text }) => text === '用于');

const nothingSaid = (): Lead => ({
  lead: [],
  mark: 'none',
  passed: [],
  opens: null,
  colon: false,
  marker: null,
});

function takeMark(next: Lead, mark: Mark): void {
  const words = next.lead.filter(({ kind }) => kind !== 'marker');
  const isPlain = words.every((token) => isTransparent(token));
  if (isPlain) next.opens = listWordOf(words) ?? next.opens;
  else next.passed.push(...words);
  if (mark === 'colon') next.colon = isPlain && next.passed.length === 0;
  else if (!isPlain && !next.marker) next.colon = false;
  if (strength.indexOf(mark) > strength.indexOf(next.mark)) next.mark = mark;
  next.lead = [];
}

type Open = Omit<Entry, 'tail' | 'inner'> & { tail: readonly Token[]; inner: readonly Entry[] };

/** Words between a number and the mark after it are the number's own. */
function closeTail(last: Open | undefined, next: Lead): void {
  if (!last || next.mark !== 'none') return;
  last.tail = next.lead;
  next.lead = [];
}

/** The numbers of a sentence in order, those in a bracket under the number before it. */
export function entriesOf(tokens: readonly Token[]): Entry[] {
  let at = 0;
  const read = (depth: number): Entry[] => {
    const found: Open[] = [];
    let next: Lead = { ...nothingSaid(), mark: 'stop' };
    for (; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const last = found.at(-1);
      switch (token.kind) {
        case 'number':
          found.push({
            ...next,
            opens:
              tellsUse(next.lead) && found.slice(-lookBack).some(({ lead }) => tellsUse(lead))
                ? null
                : (listWordOf(next.lead) ?? next.opens),
            token,
            tail: [],
            inner: [],
          });
          next = nothingSaid();
          break;
        case 'comma':
        case 'pause':
        case 'colon':
        case 'semicolon':
        case 'stop':
          closeTail(last, next);
          takeMark(next, token.kind);
          break;
        case 'marker':
          takeMark(next, 'comma');
          next.marker = token;
          break;
        case 'open': {
          if (depth === deepest) break;
          at += 1;
          const isExplained = last && next.lead.length === 0 && next.mark === 'none';
          const inner = read(depth + 1);
          if (isExplained) last.inner = inner;
          break;
        }
        case 'close':
          if (depth === 0) break;
          closeTail(last, next);
          return found;
        default:
          if (last && next.lead.length === 0 && next.mark === 'none' && joint.test(token.text))
            takeMark(next, 'pause');
          else next.lead.push(token);
      }
    }
    closeTail(found.at(-1), next);
    return found;
  };
  return read(0);
}
