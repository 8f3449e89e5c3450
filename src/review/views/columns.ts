import { type DiscrepancyColumns, type Lines, type Reviewed, verdicts } from '../api.ts';
import type { DecisionLog } from '../store/log.ts';
import type { Run } from '../store/run.ts';
import type { SeenBefore } from '../store/seen.ts';
import { standpointOf } from './state.ts';

/** A column as it fills: each value once, and which of them every row has. */
class Column<Value extends string> {
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

/** Every discrepancy of the batch, column by column. */
export function columnsOf({ facts, reports }: Run): DiscrepancyColumns {
  const severity = new Column<DiscrepancyColumns['severity']['values'][number]>();
  const [kind, rule, item] = [new Column(), new Column(), new Column()];
  const all = reports.flatMap(({ found }) => found);
  for (const found of all) {
    severity.add(found.severity);
    kind.add(found.kind);
    rule.add(found.rule);
    item.add(found.item);
  }
  return {
    at: facts.finished,
    perReport: reports.map(({ found }) => found.length),
    ids: linesOf(all.map(({ id }) => id)),
    severity,
    kind,
    rule,
    item,
    reported: linesOf(all.map(({ reported }) => reported)),
    expected: linesOf(all.map(({ expected }) => expected)),
    difference: linesOf(all.map(({ difference }) => difference)),
  };
}

const linesOf = (values: readonly (string | null)[]): Lines =>
  values.map((value) => value?.replaceAll('\n', ' ') ?? '').join('\n');

/** What was decided of the batch, and what is new or changed in it. */
export function reviewedOf({ facts, reports }: Run, log: DecisionLog, seen: SeenBefore): Reviewed {
  const states = { same: [] as number[], new: [] as number[], changed: [] as number[] };
  const decided = { rows: [] as number[], verdicts: [] as number[], versions: [] as number[] };
  let row = 0;
  for (const { report, found } of reports) {
    const changes = seen.changesIn(report.reportId);
    for (const each of found) {
      const { state, decision, version } = standpointOf(each, log, changes);
      states[state].push(row);
      if (version > 0) {
        decided.rows.push(row);
        decided.verdicts.push(verdicts.indexOf(decision?.verdict ?? 'none'));
        decided.versions.push(version);
      }
      row += 1;
    }
  }
  return { at: facts.finished, next: log.entries.length, new: states.new, changed: states.changed, decided };
}
