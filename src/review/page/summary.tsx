import type { ComponentChildren } from 'preact';
import type { Batch } from './batch.ts';
import { severityOrder } from './batch.ts';
import type { Counts, Filter, Selection } from './filter.ts';
import { useSay } from './language.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly batch: Batch;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly children: ComponentChildren;
}

/** Counts that are filters as well: a click shows what was counted, a second click shows all again. */
export function Summary({ batch, selection, filter, onFilter, children }: Properties) {
  const say = useSay();
  const { reports, terms } = batch.overview;
  const unread = reports.filter(({ status }) => status !== 'ok').length;
  const noData = reports.reduce((sum, report) => sum + Number(report.pointsWithoutData ?? 0), 0);
  const { found } = selection;
  const bySeverity = new Map(selection.bySeverity);
  const toggled = <Value,>(value: Value, now: Value | null) => (value === now ? null : value);
  return (
    <>
      <div class="tiles">
        <p>
          <b>{reports.length}</b> {say(texts.submissions)}
          {unread > 0 && (
            <small>
              {unread} {say(texts.unread)}
            </small>
          )}
        </p>
        <p>
          <b>
            {selection.decided}
            <small> / {found}</small>
          </b>
          {say(texts.decidedOf)}
          <progress max={Math.max(found, 1)} value={selection.decided} aria-label={say(texts.decidedOf)} />
        </p>
        <p>
          <b>{Number(noData.toFixed(2))}</b> {say(texts.noData)}
        </p>
      </div>
      <div class="severities">
        {severityOrder.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`badge ${severity}`}
            aria-pressed={filter.severity === severity}
            onClick={() => onFilter({ severity: toggled(severity, filter.severity) })}
          >
            {say(terms.severities[severity])} {bySeverity.get(severity) ?? 0}
          </button>
        ))}
      </div>
      {children}
      <Bars
        title={say(texts.byKind)}
        counts={selection.byKind}
        name={(kind) => say(terms.kinds[kind] ?? { zh: kind, en: kind })}
        chosen={filter.kind}
        onChoose={(kind) => onFilter({ kind })}
      />
      <Bars
        title={say(texts.byDepartment)}
        counts={selection.byDepartment}
        name={(department) => department}
        chosen={filter.department}
        onChoose={(department) => onFilter({ department })}
      />
    </>
  );
}

/** The largest are enough to see where to begin; the search finds the others. */
const barsShown = 20;

interface BarsProperties {
  readonly title: string;
  readonly counts: Counts;
  readonly name: (value: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function Bars({ title, counts, name, chosen, onChoose }: BarsProperties) {
  const largest = counts[0]?.[1] ?? 1;
  return (
    <section class="bars">
      <h2>{title}</h2>
      <ul>
        {counts.slice(0, barsShown).map(([value, count]) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={chosen === value}
              title={name(value)}
              onClick={() => onChoose(chosen === value ? null : value)}
            >
              <span class="bar" style={{ width: `${(100 * count) / largest}%` }} />
              <span class="name">{name(value)}</span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
