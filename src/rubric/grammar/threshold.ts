import { Decimal } from '../../model/decimal.ts';
import type { Band, Bound, Mark, ProportionalScale, Range, Scale } from '../criterion.ts';
import { fullShare, isNothing, markSource, readMark } from './marks.ts';
import { beyondBands, otherwiseIn } from './otherwise.ts';

const number = String.raw`-?\d+(?:\.\d+)?`;
/** The words before the value: one name, nothing that is a condition of its own. */
const name = '(?<name>[^,;、\\d≥≤><=⩾⩽%]{0,24}?)';
const value = `(?<sign>[≥≤><⩾⩽])?(?<value>${number})(?<scaled>[万亿])?(?<unit>%|‰|(?:(?![得计给记评赋满不扣零全权标可为])[一-龥]){1,4}?)?(?<after>及?以上|及?以下|以内|之内)?`;
const threshold = new RegExp(`^${name}${value}(?:的|时|者)?,?(?<mark>${markSource})(?<rest>.*)$`);
/** 不足按比例, 未达到的按完成比例计分, 否则按比例得分. */
export const inProportion =
  /^[,;]?(?:否则|其余|不足|不到|不满|未(?:完成|达到|达标)|达不到|没有(?:完成|达到))(?:的|部分|目标|的?部分)*,?(?:则)?按(?:照)?(?:(?:实际)?(?:完成|达成)?(?:情况|的)?|(?:完成|实际)值(?:与|和|占)(?:年度)?(?:指标|目标)值的)比例(?:计算|计|得|给|记|折算|扣)*分?[;]?$/;
const conjunction = /同时|并且|以及|且|均|分别/;
/** What bounds a value without a word for it, where less of the thing is better. */
const capped = /^[;,]?(?:满分(?:为)?\d+(?:\.\d+)?分)?;?$/;

/**
 * One threshold only: `≥90%得10分`, `100%得10分，否则0分`, `≤8天得10分`, `≥300张得15分，不足按比例`. What the text says nothing of
 * earns nothing known: neither the points nor 0.
 */
export function parseThreshold(text: string): Scale | null {
  const groups = threshold.exec(text)?.groups as Record<string, string | undefined> | undefined;
  if (!groups || conjunction.test(groups.name as string)) return null;
  const mark = readMark(groups.mark as string);
  if (!mark || mark.deducted || isNothing(mark.mark)) return null;
  const unit = unitOf(groups);
  if (unit === undefined) return null;
  const printed = new Decimal(groups.value as string).times(
    groups.scaled === '万' ? 10_000 : groups.scaled === '亿' ? 100_000_000 : 1,
  );
  // ≤1 without a percent sign may be a fraction or a percentage.
  if (groups.unit === undefined && !printed.isZero() && printed.abs().lte(2)) return null;
  const range = rangeOf(groups, printed, unit);
  if (!range) return null;
  const rest = groups.rest as string;
  if (inProportion.test(rest)) return proportionalUpTo(range, mark.mark, unit);
  const band: Band = { range, mark: mark.mark, text: text.slice(0, text.length - rest.length) };
  if (capped.test(rest)) return { kind: 'bands', bands: [band], unit };
  const otherwise = otherwiseIn(rest);
  if (otherwise === null || !capped.test(rest.replace(otherwise, ''))) return null;
  return { kind: 'bands', bands: [band, ...beyondBands([band], otherwise)], unit };
}

/** Null for percent; undefined where the number is none that can be held against another. */
function unitOf(groups: Record<string, string | undefined>): string | null | undefined {
  const { unit, scaled } = groups;
  if (unit === '%' || unit === undefined) return scaled === undefined ? null : undefined;
  return /^(?:分|个?百分点|年|月|日|号|季度|点)/.test(unit) ? undefined : unit;
}

function rangeOf(
  groups: Record<string, string | undefined>,
  printed: Decimal,
  unit: string | null,
): Range | null {
  const bound = (inclusive: boolean, explicit: boolean): Bound => ({ value: printed, inclusive, explicit });
  const { sign, after } = groups;
  if (sign === '≥' || sign === '⩾' || sign === '>') return { low: bound(sign !== '>', true), high: null };
  if (sign === '≤' || sign === '⩽' || sign === '<') return { low: null, high: bound(sign !== '<', true) };
  if (after !== undefined)
    return after.includes('上')
      ? { low: bound(true, true), high: null }
      : { low: null, high: bound(true, true) };
  if (unit !== null || groups.unit === undefined) return null;
  // 完成率100%得10分: more than the whole task is the whole task as well.
  return /完成(?:率|情况)?$/.test(groups.name as string)
    ? { low: bound(true, true), high: null }
    : { low: bound(true, true), high: bound(true, true) };
}

/** Under the target as much of the mark as of the target: only where more is better. */
function proportionalUpTo(range: Range, mark: Mark, unit: string | null): ProportionalScale | null {
  const target = range.low;
  if (!target || target.value.lte(0)) return null;
  return {
    kind: 'proportional',
    full: 'share' in mark ? fullShare : mark,
    per: target.value,
    orPer: unit === null && !target.value.eq(100) ? new Decimal(100) : null,
    all: { low: target, high: null },
    nothing: null,
    unit,
  };
}
