import type { DiscrepancyColumns } from '../api.ts';
import type { DecisionLog } from '../store/log.ts';
import type { Run } from '../store/run.ts';
import type { SeenBefore } from '../store/seen.ts';
import { decisionOf, stateOf } from './state.ts';

/** A column as it fills: each value once, and which of them every row has. */
class Column<Value extends string | null> {
  readonly values: Value[] = [];
  readonly codes: number[] = [];
  readonly #known = new Map<Value, number>();

  add(value: Value): void {
    let code = this.#known.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.#known.set(value, code);
    }
    this.codes.push(code);
  }

  toJSON() {
    return { values: this.values, codes: this.codes };
  }
}

/** Every discrepancy of the batch, column by column: rows as objects would take the page many times the memory. */
export function columnsOf(run: Run, log: DecisionLog, seen: SeenBefore): DiscrepancyColumns {
  const columns = {
    ids: [] as string[],
    report: [] as number[],
    severity: new Column<DiscrepancyColumns['severity']['values'][number]>(),
    kind: new Column<string>(),
    rule: new Column<string>(),
    item: new Column<string>(),
    unit: new Column<string | null>(),
    reported: [] as (string | null)[],
    expected: [] as (string | null)[],
    difference: [] as (string | null)[],
    state: new Column<DiscrepancyColumns['state']['values'][number]>(),
    verdict: new Column<DiscrepancyColumns['verdict']['values'][number]>(),
    version: [] as number[],
  };
  for (const [index, { report, found }] of run.reports.entries()) {
    const newOnes = seen.newIn(report.reportId);
    for (const each of found) {
      const standing = log.standing(each.id);
      columns.ids.push(each.id);
      columns.report.push(index);
      columns.severity.add(each.severity);
      columns.kind.add(each.kind);
      columns.rule.add(each.rule);
      columns.item.add(each.item);
      columns.unit.add(each.unit);
      columns.reported.push(each.reported);
      columns.expected.push(each.expected);
      columns.difference.push(each.difference);
      columns.state.add(stateOf(each, standing, newOnes));
      columns.verdict.add(decisionOf(standing)?.verdict ?? 'none');
      columns.version.push(standing?.version ?? 0);
    }
  }
  return columns;
}
