import { Decimal } from '../../model/decimal.ts';
import type { Mark } from '../criterion.ts';

const number = String.raw`\d+(?:\.\d+)?`;
const verb = '(?:计|得|记|给|为|可得|评|赋)';
/** 分值, 权重分, 本项指标分值: the indicator's own full mark. */
export const weightSource = '(?:(?:该|本|此|所占)项?)?(?:指标)?(?:所占)?(?:分值|权重分?|满分|标准分)';

/** Source of a regular expression for marks as criteria print them; no groups. */
export const markSource =
  `(?:(?:不|均不|则不|不予)(?:得|计|给|记)分|${verb}?零分|` +
  `${verb}?${weightSource}的?(?:${number}%|一半)|${verb}${number}%的?${weightSource}|${verb}?一半(?:分值|权重分?)|` +
  `${verb}?(?:满分|全分|权重分|标准分|满分为止)|${verb}?${number}分|扣${number}分|${verb}${number}(?=[,;]|$))`;

/** Reads one mark; `deducted` marks are what is left of the whole. */
export function readMark(text: string): { readonly mark: Mark; readonly deducted: boolean } | null {
  if (/不(?:予)?(?:得|计|给|记)分|零分/.test(text))
    return { mark: { points: new Decimal(0) }, deducted: false };
  const share =
    new RegExp(`(?:分值|权重分?|满分|标准分)的?(${number})%`).exec(text) ??
    new RegExp(`(${number})%的?(?:分值|权重|满分|标准分)`).exec(text);
  if (share) return { mark: { share: new Decimal(share[1] as string).div(100) }, deducted: /扣/.test(text) };
  if (/一半/.test(text)) return { mark: { share: new Decimal('0.5') }, deducted: /扣/.test(text) };
  const points = new RegExp(`(${number})分?$`).exec(text);
  if (points) return { mark: { points: new Decimal(points[1] as string) }, deducted: /扣/.test(text) };
  return /满分|全分|权重分|标准分/.test(text) ? { mark: { share: new Decimal(1) }, deducted: false } : null;
}

/** A unit that makes a number something else than a rate: 10次, 5万元. */
export const otherUnit =
  /^(?:个(?!百分点)|次|人|家|项|件|篇|场|批|台|户|亩|天|日|年|小时|分钟|公里|平方米|万|亿|元|倍)/;

export const fullShare: Mark = { share: new Decimal(1) };
export const isNothing = (mark: Mark): boolean => 'points' in mark && mark.points.isZero();
