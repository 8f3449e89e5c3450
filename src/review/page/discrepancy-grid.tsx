import { type Batch, stateAt, verdictAt } from './batch.ts';
import { valueAt } from './column.ts';
import { departmentOf } from './departments.ts';
import { Grid, type ListProperties } from './grid.tsx';
import { useSay } from './language.ts';
import type { DiscrepancyColumn } from './sort.ts';
import { stateTexts, texts, verdictTexts } from './texts.ts';

interface Properties extends ListProperties<DiscrepancyColumn> {
  readonly batch: Batch;
}

export function DiscrepancyGrid({ batch, ...shared }: Properties) {
  const say = useSay();
  const { columns, overview } = batch;
  const severity = (row: number) => valueAt(columns.severity, row);
  const kind = (row: number) => valueAt(columns.kind, row);
  const item = (row: number) => valueAt(columns.item, row);
  const state = (row: number) => stateAt(batch, row);
  const department = (row: number) => departmentOf(overview.reports[columns.report[row]!]!);
  return (
    <Grid<DiscrepancyColumn>
      label={say(texts.discrepancies)}
      columns={[
        {
          id: 'severity',
          title: say(texts.severity),
          width: '5em',
          cell: (row) => (
            <span class={`badge ${severity(row)}`}>{say(overview.terms.severities[severity(row)])}</span>
          ),
        },
        {
          id: 'kind',
          title: say(texts.kind),
          width: 'minmax(7em, 1fr)',
          cell: (row) => say(overview.terms.kinds[kind(row)] ?? { zh: kind(row), en: kind(row) }),
        },
        {
          id: 'item',
          title: say(texts.item),
          width: 'minmax(9em, 3fr)',
          cell: (row) => <span title={item(row)}>{item(row)}</span>,
        },
        {
          id: 'reported',
          title: say(texts.reported),
          width: 'minmax(5em, 1fr)',
          number: true,
          cell: (row) => columns.reported.at(row),
        },
        {
          id: 'expected',
          title: say(texts.expected),
          width: 'minmax(5em, 1fr)',
          number: true,
          cell: (row) => columns.expected.at(row),
        },
        {
          id: 'difference',
          title: say(texts.difference),
          width: 'minmax(5em, 1fr)',
          number: true,
          cell: (row) => columns.difference.at(row),
        },
        {
          id: 'department',
          title: say(texts.department),
          width: 'minmax(8em, 2fr)',
          cell: (row) => <span title={department(row)}>{department(row)}</span>,
        },
        {
          id: 'verdict',
          title: say(texts.decision),
          width: '8em',
          cell: (row) => (
            <>
              <span class={`verdict ${verdictAt(batch, row)}`}>
                {say(verdictTexts[verdictAt(batch, row)])}
              </span>
              {state(row) !== 'same' && <span class="state"> {say(stateTexts[state(row)])}</span>}
            </>
          ),
        },
      ]}
      {...shared}
    />
  );
}
