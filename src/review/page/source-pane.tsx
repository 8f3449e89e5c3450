import type { ReportDetail } from '../api.ts';
import { useSay } from './language.ts';
import { PageView } from './page-view.tsx';
import type { Shown } from './shown.ts';
import { TextView } from './text-view.tsx';
import { texts } from './texts.ts';

interface Properties {
  readonly detail: ReportDetail;
  readonly view: 'text' | 'page' | null;
  readonly shown: Shown | null;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function SourcePane({ detail, view, shown, onKey }: Properties) {
  const say = useSay();
  if (detail.source === 'changed') return <p class="nothing">{say(texts.changedSource)}</p>;
  if (detail.source === 'missing') return <p class="nothing">{say(texts.missingSource)}</p>;
  if (view === null) return <p class="nothing">{say(texts.noView)}</p>;
  const place = shown?.places[shown.at];
  const isMarked = place === undefined || (view === 'text' ? place.mark !== null : place.areas.length > 0);
  return (
    <>
      {!isMarked && (
        <p class="banner" role="status">
          {say(texts.notShown)}
        </p>
      )}
      {view === 'text' ? (
        <TextView
          report={detail.row.id}
          marks={shown?.marks ?? ''}
          mark={place?.mark ?? null}
          onKey={onKey}
        />
      ) : (
        <PageView report={detail.row.id} pages={detail.pages} shown={shown} />
      )}
    </>
  );
}
