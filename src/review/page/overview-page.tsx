import { useMemo, useRef, useState } from 'preact/hooks';
import type { Batch } from './batch.ts';
import { DiscrepancyGrid } from './discrepancy-grid.tsx';
import { type Filter, select } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { rowsOnScreen } from './grid.tsx';
import { InflationChart } from './inflation-chart.tsx';
import { useSay } from './language.ts';
import type { Lists } from './lists.ts';
import { moved } from './moved.ts';
import { ReportGrid } from './report-grid.tsx';
import type { Route } from './route.ts';
import { clicked, orderOfDiscrepancies, orderOfReports, passing } from './sort.ts';
import { Summary } from './summary.tsx';
import { texts } from './texts.ts';
import type { LoadedBatch } from './use-batch.ts';
import { useKeys } from './use-keys.ts';

interface Properties {
  readonly loaded: LoadedBatch & { readonly batch: Batch };
  readonly view: 'reports' | 'discrepancies';
  readonly lists: Lists;
  readonly onLists: (lists: Lists) => void;
  readonly go: (route: Route) => void;
  readonly onHelp: () => void;
}

/** The batch at a glance, and its submissions or discrepancies as a list. */
export function OverviewPage({ loaded, view, lists, onLists, go, onHelp }: Properties) {
  const { batch, revision } = loaded;
  const { filter, reportOrder, discrepancyOrder } = lists;
  const say = useSay();
  const search = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const selection = useMemo(() => select(batch, filter), [batch, revision, filter]);
  // Every row is put in order once: what passes a filter is then only picked out.
  const order = useMemo(() => {
    if (view === 'reports') return reportOrder && orderOfReports(batch, reportOrder);
    return discrepancyOrder && orderOfDiscrepancies(batch, discrepancyOrder);
  }, [batch, revision, view, reportOrder, discrepancyOrder]);
  const rows = useMemo(
    () => passing(order, view === 'reports' ? selection.reportPasses : selection.passes),
    [order, selection, view],
  );
  const at = Math.min(active, Math.max(rows.length - 1, 0));

  const open = (row: number) => {
    const report = view === 'reports' ? row : batch.columns.report[row]!;
    const discrepancy = view === 'reports' ? null : batch.columns.ids.at(row);
    go({ view: 'report', report: batch.overview.reports[report]!.id, discrepancy });
  };
  const onFilter = (change: Partial<Filter>) => {
    onLists({ ...lists, filter: { ...filter, ...change } });
    setActive(0);
  };
  useKeys('overview', (action) => {
    if (action === 'search') search.current?.focus();
    else if (action === 'help') onHelp();
    else if (action === 'open') rows.length > 0 && open(rows[at]!);
    else setActive(moved(action, at, rows.length, rowsOnScreen(innerHeight - 200)));
    return true;
  });

  const shared = { batch, active: at, onActive: setActive, onOpen: open, rows };
  return (
    <div class="overview">
      <aside aria-label={say(texts.batch)}>
        <Summary batch={batch} selection={selection} filter={filter} onFilter={onFilter}>
          <InflationChart
            reports={batch.overview.reports}
            passes={selection.reportPasses}
            onOpen={(report) => go({ view: 'report', report, discrepancy: null })}
          />
        </Summary>
      </aside>
      <main>
        <FilterBar
          batch={batch}
          selection={selection}
          view={view}
          filter={filter}
          onFilter={onFilter}
          search={search}
        />
        {view === 'reports' ? (
          <ReportGrid
            {...shared}
            selection={selection}
            order={reportOrder}
            onOrder={(column, number) =>
              onLists({ ...lists, reportOrder: clicked(reportOrder, column, number) })
            }
          />
        ) : (
          <DiscrepancyGrid
            {...shared}
            order={discrepancyOrder}
            onOrder={(column, number) =>
              onLists({ ...lists, discrepancyOrder: clicked(discrepancyOrder, column, number) })
            }
          />
        )}
      </main>
    </div>
  );
}
