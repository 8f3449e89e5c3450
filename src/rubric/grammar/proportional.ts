import { Decimal } from '../../model/decimal.ts';
import type { Mark, ProportionalScale, Range } from '../criterion.ts';
import { fullShare, isNothing, markSource, readMark, weightSource } from './marks.ts';
import { isPoint, rangeSource, readRange } from './ranges.ts';

const number = String.raw`\d+(?:\.\d+)?`;
const rate = '(?:率|比例|度)';
const by = '[×*xX]';
/** 执行率/95%: the rate that earns all of the mark. */
const over = `\\)?(?:[/÷](?<per>${number})%)?\\)?`;
const mark = `(?:(?<points>${number})分?(?![\\d.%])|(?:指标|该项|此项|本项)*${weightSource})`;
const products = [
  new RegExp(`${mark}${by}\\(?[^\\d;,()×=]*?${rate}${over}`),
  new RegExp(`${rate}${over}${by}${mark}`),
];
const byShare =
  /按(?:照)?[^,;\d%]{0,14}?(?:率|比例|比率|(?:完成|达成|执行)程度)(?:的?(?:比例|比率))?(?:计算得分|计算|计分|得分|给分|记分|折算)/;
/** What only caps the points, as every proportional scale is capped: 超过100%按100%计, 满分10分, 得分不超过分值. */
const caps = [
  /(?:最高|封顶|上限)(?:不超过|为|得|≤)?\d+(?:\.\d+)?分|\d+(?:\.\d+)?分(?:封顶|为限)/g,
  />100%的?(?:部分)?,?按照?(?:100%|满分)计(?:算|分)?(?:得分)?/g,
  new RegExp(`满分(?:为)?${number}分|满分为止|(?:直至)?扣完为止`, 'g'),
  new RegExp(`≤${number}分`, 'g'),
];

/** Marks in proportion to the rate alone, all of them at 100%. */
export const proportionalTo = (full: Mark): ProportionalScale => ({
  kind: 'proportional',
  full,
  per: new Decimal(100),
  orPer: null,
  all: null,
  nothing: null,
  unit: null,
});

/** P8: 按完成比例计算得分; 得分(20分*执行率); 得分=执行率×分值; ≥95%得满分，低于95%的，得分=执行率/95%×分值. */
export function parseProportional(text: string): ProportionalScale | null {
  const plainText = caps.reduce((left, cap) => left.replace(cap, ''), text);
  if (/扣|酌情/.test(plainText)) return null;
  const product = products.map((form) => form.exec(plainText)).find((found) => found !== null);
  const found = product ?? byShare.exec(plainText);
  if (!found) return null;
  const points = product?.groups?.points;
  const full: Mark = points === undefined || points === '100' ? fullShare : { points: new Decimal(points) };
  const ends = endsIn(plainText.replace(found[0], ''));
  if (!ends) return null;
  const whole = wholeOf(full, ends.earned);
  if (!whole) return null;
  const per = new Decimal(product?.groups?.per ?? 100);
  const isFull = ends.all?.low?.value;
  // 达到95%得满分 and a share of 90% would contradict each other.
  if (per.isZero() || (!per.eq(100) && isFull && !isFull.eq(per))) return null;
  // ≥98%得15分，否则按比例得分: by the rate itself, or by how much of 98% it is.
  const orPer = product === undefined && isFull && !isFull.eq(per) ? isFull : null;
  return { kind: 'proportional', full: whole, per, orPer, all: ends.all, nothing: ends.nothing, unit: null };
}

interface Ends extends Pick<ProportionalScale, 'all' | 'nothing'> {
  /** What the range of full marks earns. */
  readonly earned: Mark | null;
}

/** The ranges that the proportion does not decide; null where the text says more than that. */
function endsIn(text: string): Ends | null {
  const clause = new RegExp(
    `(?<range>${rangeSource}|(?<=率)${number}%)(?:(?<between>[^\\d;]{0,12}?)(?<mark>${markSource}))?`,
    'g',
  );
  const all: { range: Range; mark: Mark }[] = [];
  const nothing: Range[] = [];
  const conditions: Range[] = [];
  let misread = false;
  const left = text.replace(clause, (whole: string, ...groups: unknown[]) => {
    const named = groups.at(-1) as Record<string, string | undefined>;
    const printed = named.range as string;
    const range = readRange(/^\d/.test(printed) && !/[-≥≤><]/.test(printed) ? `=${printed}` : printed);
    const earned = named.mark === undefined ? null : readMark(named.mark);
    if (!range || earned?.deducted) misread = true;
    else if (!earned) conditions.push(range);
    else if (isNothing(earned.mark)) nothing.push(range);
    else all.push({ range, mark: earned.mark });
    return misread ? whole : '';
  });
  if (misread || /[\d≥≤><=⩾⩽]/.test(left.replace(/得分=|=得分/g, '')) || all.length > 1 || nothing.length > 1)
    return null;
  const [top, bottom] = [all[0]?.range ?? null, nothing[0] ?? null];
  if ((top?.high && !isPoint(top)) || (top && !top.low) || (bottom && (bottom.low || !bottom.high)))
    return null;
  const known = [top?.low?.value, bottom?.high?.value, new Decimal(100)];
  const isEnd = (range: Range): boolean =>
    [range.low, range.high].every((bound) => bound === null || known.some((end) => end?.eq(bound.value)));
  if (!conditions.every(isEnd)) return null;
  return { all: top && { low: top.low, high: null }, nothing: bottom, earned: all[0]?.mark ?? null };
}

/** The full mark by the product and by the range that earns all of it; null where the two contradict each other. */
function wholeOf(full: Mark, earned: Mark | null): Mark | null {
  if (earned === null) return full;
  if ('share' in earned) return earned.share.eq(1) ? full : null;
  return 'share' in full || full.points.eq(earned.points) ? earned : null;
}
