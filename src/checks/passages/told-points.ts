import { Decimal } from '../../model/decimal.ts';
import type { TextLocator } from '../../model/locator.ts';
import type { Passage } from './passage.ts';

/** Points of an indicator or a part of the rubric, told in the narrative beside their full mark. */
export interface ToldPoints {
  readonly name: string;
  readonly full: Decimal;
  readonly value: Decimal;
  /** Where the points stand, with their 分. */
  readonly at: TextLocator;
}

const number = String.raw`(\d+(?:\.\d+)?)分`;
const full = String.raw`(?:[（(]\s*(?:满分|分值|权重)?|(?:满分|(?:标准)?分值|权重|应得|总分值)为?|[，,：:]共?)?${number}[）)]?`;
const given = `(?:(?:自评|实际|最终|评价|我单位|本单位|该项|本项)*(?:得分|得|评分)|自评|实得)为?${number}`;

/** `（5）采购管理。满分10分，自评得分9分`: only beside their full mark are points surely those of one indicator. */
const statement = new RegExp(
  String.raw`([^\s\d.．。；;，,、：:（(）)]{2,20}?)(?:[（(]|[。，,：:\s])*?(?:该项|本项|此项|该指标|本指标|该部分|本部分)?${full}[，,、。；;：:\s]*${given}`,
  'g',
);

export const toldPoints = (passages: readonly Passage[]): ToldPoints[] =>
  passages.flatMap(({ text, at }) =>
    [...text.matchAll(statement)].map((match) => {
      const [whole, name, most, printed] = match as unknown as [string, string, string, string];
      const end = match.index + whole.length;
      return {
        name: name.replace(/^[一二三四五六七八九十]是/, ''),
        full: new Decimal(most),
        value: new Decimal(printed),
        at: at(end - printed.length - 1, end),
      };
    }),
  );

/** A part of the rubric with the parts that it was told to be made of. */
export interface ToldPart extends ToldPoints {
  readonly parts: readonly ToldPart[];
}

/**
 * How points that are told one after the other make up `whole` full marks: side by side, or parts after the part that
 * they make up. Null where they do not use it up exactly.
 */
export function partsMaking(whole: Decimal, told: readonly ToldPoints[]): ToldPart[] | null {
  const flat = told.reduce((sum, one) => sum.plus(one.full), new Decimal(0));
  if (told.length > 1 && flat.eq(whole)) return told.map((one) => ({ ...one, parts: [] }));
  const tried = new Map<string, { parts: ToldPart[]; next: number } | null>();
  const take = (from: number, left: Decimal): { parts: ToldPart[]; next: number } | null => {
    if (left.isZero()) return { parts: [], next: from };
    const key = `${from} ${left.toFixed()}`;
    const known = tried.get(key);
    if (known !== undefined) return known;
    tried.set(key, null);
    const taken = takeOne(from, left);
    tried.set(key, taken);
    return taken;
  };
  const takeOne = (from: number, left: Decimal): { parts: ToldPart[]; next: number } | null => {
    const one = told[from];
    if (!one?.full.isPositive() || one.full.gt(left)) return null;
    const within = take(from + 1, one.full);
    const choices = [within && within.parts.length > 1 ? within : null, { parts: [], next: from + 1 }];
    for (const inner of choices) {
      const rest = inner && take(inner.next, left.minus(one.full));
      if (rest) return { parts: [{ ...one, parts: inner.parts }, ...rest.parts], next: rest.next };
    }
    return null;
  };
  const all = take(0, whole);
  return all && all.next === told.length && all.parts.length > 1 ? all.parts : null;
}
