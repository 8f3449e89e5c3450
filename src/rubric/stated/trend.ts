import type { Figure } from '../../model/figure.ts';
import type { Ledger } from '../ledger.ts';
import { bare, stem } from './name.ts';

const move =
  /(?:比(?:上年|去年|\d{4}年))?(?:(?<up>提高|提升|增加|增长|上升|增幅)|(?<down>下降|降低|减少|降幅))(?:率|额|数)?$/;

export interface Trend {
  readonly figure: Figure;
  /** Over nothing where it went up. */
  readonly change: Figure['value'];
}

/**
 * How a value went since the year before, as a sentence states it under its name (本科达线率比上年提高3.62个百分点). Null where
 * nothing does (in the unit asked for), or where two sentences say it went different ways.
 */
export function trendOf(name: string, ledger: Ledger, unit?: '%'): Trend | null {
  const wanted = stem(name);
  const year = ledger.record.profile.year?.value ?? null;
  if (wanted.length < 3) return null;
  const found = ledger.record.figures.flatMap((figure): Trend[] => {
    if (figure.stage !== 'change' || figure.origin === 'rubric') return [];
    if (unit !== undefined && figure.unit !== unit) return [];
    if (figure.precision !== 'exact' || (figure.year !== null && figure.year !== year)) return [];
    const label = bare(figure.label);
    const groups = move.exec(label)?.groups;
    const subject = stem(label.replace(move, ''));
    if (!groups || (subject !== wanted && bare(label.replace(move, '')) !== bare(name))) return [];
    return [{ figure, change: groups.down === undefined ? figure.value : figure.value.negated() }];
  });
  const ways = new Set(found.map(({ change }) => change.cmp(0)));
  return ways.size === 1 ? (found[0] as Trend) : null;
}
