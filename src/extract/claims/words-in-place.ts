import type { NamedConcept } from '../../concepts/index.ts';
import type { Word } from './lexicon.ts';

/** Words that are what they look like only in some places. */

const more: [string, Word] = ['多', { kind: 'up' }];
const less: [string, Word] = ['少', { kind: 'down' }];

/** 比编制少1人, 多12.5万元: what comes right before its number; 至少, 不少 and 很多 are other words. */
export function differenceAt(text: string, at: number): [string, Word] | null {
  if (!/[多少]/.test(text[at] as string) || !/\d/.test(text[at + 1] ?? '')) return null;
  if (/[至最不很较减增缺更]/.test(text[at - 1] ?? '')) return null;
  return text[at] === '多' ? more : less;
}

const tally = /^[两二三四五六七八九十\d](?:项|者|类|家|个单位)(?=分别|依次)/;
const yearsRunning = /^(?:连续|近)[两二三四五六]年/;

/** A、B、C三项[分别为], 连续三年[下降]: how many there are is said already. */
export function tallyAt(text: string, at: number): [string, Word] | null {
  const ahead = text.slice(at, at + 8);
  const match = tally.exec(ahead) ?? yearsRunning.exec(ahead);
  return match ? [match[0], { kind: 'filler' }] : null;
}

/** 自收自支, 从业人员 and 服从 hold the word; 自2019年…, 从90万元… begin with it. */
export function opensOrigin(text: string, at: number): boolean {
  if (text[at] === '自') return /^自(?:\d|上年|去年|年初)/.test(text.slice(at, at + 3));
  return text[at] !== '从' || !/^[业事而优重严轻紧]/.test(text[at + 1] ?? '');
}

/** A、B，构成基本支出80万元: the whole comes after its parts. */
export const formsWhole = (text: string, end: number, names: ReadonlyMap<number, NamedConcept>): boolean =>
  names.has(end) && /[，,；;。](?:共同)?(?:构成|组成)$/.test(text.slice(Math.max(0, end - 6), end));
