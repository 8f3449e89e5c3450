import { foldName } from '../../concepts/index.ts';

/** Words that end a name and say what of the thing is counted, or how it went. */
const ending =
  /(?:完成情况|完成率|情况|水平|提升|提高|改善|增长|数量|个数|座数|册数|人次|面积|长度|规模|台数|批次|场次|户数|次数|数)+$/;

/** A name as texts that abbreviate it are compared: no blanks, marks or brackets. */
export const bare = (text: string): string =>
  foldName(text)
    .replace(/（[^（）]*）/g, '')
    .replace(/[、·:：()（）《》\-—]/g, '');

/** What a name is about: 图书新增 of 图书新增完成率 and of 图书新增册数. */
export const stem = (name: string): string => bare(name).replace(ending, '');

/**
 * Whether two printed names mean one thing: the same, or one says it in more words than the other (山塘整治,
 * 山塘整治座数). Two letters are too few to tell.
 */
export function meansTheSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  // 抽检合格率 and 抽检批次 are two things, each said in full.
  if (isRate(a) && isRate(b)) return false;
  const [short, long] = [stem(one), stem(other)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= 4 && long.includes(short) && isRate(a) === isRate(b);
}

/** 完成率 is what becomes of any target; other rates are things of their own. */
const isRate = (name: string): boolean =>
  /(?:率|满意度|知晓度|占比|比重)$/.test(name) && !/完成率$/.test(name);

/** The only one of several that a test holds for; null where it holds for none or for more. */
export function only<T>(all: readonly T[], holds: (one: T) => boolean): T | null {
  const found = all.filter(holds);
  return found.length === 1 ? (found[0] as T) : null;
}
