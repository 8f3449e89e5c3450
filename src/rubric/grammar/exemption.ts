import { rates } from '../../concepts/index.ts';
import { Decimal } from '../../model/decimal.ts';
import type { NamedMeasure, Scale } from '../criterion.ts';
import { fullShare } from './marks.ts';

const exemption = new RegExp(
  '(?:没有|未(?:安排|发生|产生|开展|编制|列入|涉及)|不涉及|无)(?<noun>[^,;\\d的]{2,20}?)的?(?:部门|单位)?的?' +
    '(?:视同[^,;]{2,4})?,?(?:(?:此|该|本)项(?:指标)?)?(?:按|计|得|记|给|视为|视同|直接得)满分(?:计算|计|处理)?',
);

/** P18: 没有楼堂馆所项目的部门按满分计算. `rest` is the text without it. */
export function takeExemption(text: string): { readonly without: string | null; readonly rest: string } {
  const match = exemption.exec(text);
  return { without: match?.groups?.noun ?? null, rest: text.replace(match?.[0] ?? '', '') };
}

/** 无结转结余的得满分 beside a scale of 结转结余率: not an exemption, but what a rate of 0 earns. */
export function isOwnNothing(without: string | null, measure: NamedMeasure | null): boolean {
  const noun = (without ?? '').replace(/(?:资金|项目|支出)+$/, '');
  return (
    noun !== '' &&
    measure?.name.includes(noun) === true &&
    rates.some((rate) => rate.id === measure.rate && rate.better === 'lower' && rate.zeroByZero === undefined)
  );
}

/** The scale with full marks for exactly nothing; steps that count what is over give them anyway. */
export function fullAtNothing(scale: Scale): Scale {
  const zero = { value: new Decimal(0), inclusive: true, explicit: true };
  return scale.kind === 'bands'
    ? {
        ...scale,
        bands: [{ range: { low: zero, high: zero }, mark: fullShare, text: '=0' }, ...scale.bands],
      }
    : scale;
}
