import type { Batch } from './batch.ts';
import type { Selection } from './filter.ts';
import { Grid, type ListProperties } from './grid.tsx';
import { useSay } from './language.ts';
import { inflationOf, type ReportColumn } from './sort.ts';
import { texts } from './texts.ts';

interface Properties extends ListProperties<ReportColumn> {
  readonly batch: Batch;
  readonly selection: Selection;
}

export function ReportGrid({ batch, selection, ...shared }: Properties) {
  const say = useSay();
  const { reports, terms } = batch.overview;
  const inflation = (row: number) => {
    const points = inflationOf(reports[row]!);
    return points === null || points === 0 ? (
      ''
    ) : (
      <b class={points > 0 ? 'inflated' : ''}>{points > 0 ? `+${points}` : points}</b>
    );
  };
  return (
    <Grid<ReportColumn>
      label={say(texts.reports)}
      columns={[
        {
          id: 'department',
          title: say(texts.department),
          width: 'minmax(7em, 2fr)',
          cell: (row) => <span title={reports[row]!.file}>{reports[row]!.department ?? '—'}</span>,
        },
        {
          id: 'file',
          title: say(texts.file),
          width: 'minmax(5em, 3fr)',
          cell: (row) => (
            <span title={say(reports[row]!.message) || reports[row]!.file}>{reports[row]!.file}</span>
          ),
        },
        { id: 'year', title: say(texts.year), width: '3em', number: true, cell: (row) => reports[row]!.year },
        {
          id: 'status',
          title: say(texts.status),
          width: say({ zh: '3.6em', en: '4em' }),
          cell: (row) => (
            <span class={`status ${reports[row]!.status}`}>
              {say(terms.reportStatuses[reports[row]!.status])}
            </span>
          ),
        },
        {
          id: 'selfTotal',
          title: say(texts.selfScore),
          width: '3.6em',
          number: true,
          cell: (row) => reports[row]!.selfTotal,
        },
        {
          id: 'recomputedTotal',
          title: say(texts.recomputed),
          width: say({ zh: '3.6em', en: '5.2em' }),
          number: true,
          cell: (row) => reports[row]!.recomputedTotal,
        },
        {
          id: 'inflation',
          title: say(texts.inflation),
          width: say({ zh: '3.6em', en: '4.8em' }),
          number: true,
          cell: inflation,
        },
        {
          id: 'pointsWithoutData',
          title: say(texts.pointsWithoutData),
          width: '4.6em',
          number: true,
          cell: (row) => reports[row]!.pointsWithoutData,
        },
        {
          id: 'errors',
          title: say(texts.errors),
          width: say({ zh: '3em', en: '3.8em' }),
          number: true,
          cell: (row) => reports[row]!.errors || '',
        },
        {
          id: 'warnings',
          title: say(texts.warnings),
          width: say({ zh: '3em', en: '5.2em' }),
          number: true,
          cell: (row) => reports[row]!.warnings || '',
        },
        {
          id: 'roundings',
          title: say(texts.roundings),
          width: say({ zh: '3em', en: '5.2em' }),
          number: true,
          cell: (row) => reports[row]!.roundings || '',
        },
        {
          id: 'open',
          title: say(texts.open),
          width: '3.6em',
          number: true,
          cell: (row) => selection.openPerReport[row] || '',
        },
      ]}
      {...shared}
    />
  );
}
