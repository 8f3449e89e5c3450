import type { Setting } from './evaluate/setting.ts';
import type { MeasureResult } from './measure.ts';
import { countOf } from './stated/count.ts';
import { trendOf } from './stated/trend.ts';
import { plain, say } from './wording.ts';

/** A count that a criterion holds against a number of the same unit: 7.6天, 310张. */
export function measureCount({ row, ledger }: Setting, unit: string): MeasureResult {
  const name = row.indicator.text.replace(/\s/g, '');
  const count = countOf(row, unit, ledger);
  if (!count) return { kind: 'missing', missing: [say(`${name}（${unit}）`, `${name} in ${unit}`)] };
  const shown = `${plain(count.figure.value)}${count.figure.unit ?? ''}`;
  return {
    kind: 'measured',
    value: count.value,
    low: count.low,
    high: count.high,
    precision: 'exact',
    figures: [count.figure],
    calculation: say(`报告写明${name} ${shown}`, `the report states ${name} ${shown}`),
    notes: [],
    copies: [],
  };
}

/** How a value went since the year before. */
export function measureTrend({ row, ledger, measure }: Setting): MeasureResult {
  const name = row.indicator.text.replace(/\s/g, '');
  const trend = trendOf(name, ledger) ?? trendOf(measure.name, ledger);
  if (!trend)
    return {
      kind: 'missing',
      missing: [say(`${name}比上年的变化`, `how ${name} changed since the year before`)],
    };
  const way = trend.change.isZero()
    ? ['持平', 'no change']
    : trend.change.gt(0)
      ? ['提高', 'up']
      : ['下降', 'down'];
  const shown = `${plain(trend.figure.value)}${trend.figure.unit ?? ''}`;
  return {
    kind: 'measured',
    value: trend.change,
    low: trend.change,
    high: trend.change,
    precision: 'exact',
    figures: [trend.figure],
    calculation: say(
      `报告写明${trend.figure.label} ${shown}（${way[0]}）`,
      `the report states ${trend.figure.label} ${shown} (${way[1]})`,
    ),
    notes: [],
    copies: [],
  };
}
