import { Decimal } from '../../model/decimal.ts';
import type { Band, BandScale, Bound, Range } from '../criterion.ts';
import { markSource, readMark } from './marks.ts';

const lastYear = '(?:(?:较|比|与|同)?(?:上一?年度?|去年|上年同期)(?:相比|比较)?,?)';
const up = '(?:有所|实现|保持)?(?:提高|提升|增长|增加|上升)';
const down = '(?:有所)?(?:下降|降低|减少)';
const flat = '(?:基本)?(?:持平|不变)';
const clause = new RegExp(
  `^(?<name>[^,;、\\d%≥≤><⩾⩽]{0,16}?)(?<year>${lastYear})?(?:(?<up>${up})|(?<down>${down})|(?<flat>${flat}))的?,?(?<mark>${markSource})$`,
);

/**
 * 较上年提高得20分，持平得15分，下降得10分: a mark for each way that a value went since the year before. `name` is what the text
 * calls the value. Null where it says anything besides.
 */
export function parseTrend(text: string): { readonly name: string; readonly scale: BandScale } | null {
  const clauses = text
    .replace(/(分),/g, '$1;')
    .split(';')
    .filter((part) => part !== '');
  const bands: Band[] = [];
  let name = '';
  let comparesYears = false;
  for (const part of clauses) {
    const groups = clause.exec(part)?.groups as Record<string, string | undefined> | undefined;
    const mark = groups && readMark(groups.mark as string);
    if (!mark || mark.deducted) return null;
    if (groups?.name && bands.length > 0) return null;
    name ||= groups?.name ?? '';
    comparesYears ||= groups?.year !== undefined;
    bands.push({ range: rangeOf(groups as Record<string, string | undefined>), mark: mark.mark, text: part });
  }
  const ways = new Set(bands.map(({ range }) => JSON.stringify(range)));
  if (!comparesYears || ways.size !== bands.length) return null;
  return { name, scale: { kind: 'bands', bands, unit: '' } };
}

function rangeOf(groups: Record<string, string | undefined>): Range {
  const zero = (inclusive: boolean): Bound => ({ value: new Decimal(0), inclusive, explicit: true });
  if (groups.up !== undefined) return { low: zero(false), high: null };
  return groups.down !== undefined ? { low: null, high: zero(false) } : { low: zero(true), high: zero(true) };
}
