import type { RefObject } from 'preact';
import { type State, states, type Verdict, verdicts } from '../api.ts';
import type { Batch } from './batch.ts';
import { type Filter, noFilter, type Selection } from './filter.ts';
import { useSay } from './language.ts';
import { stateTexts, texts, verdictTexts } from './texts.ts';

interface Properties {
  readonly batch: Batch;
  readonly selection: Selection;
  readonly view: 'reports' | 'discrepancies';
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ batch, selection, view, filter, onFilter, search }: Properties) {
  const say = useSay();
  const { kinds } = batch.overview.terms;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  const pick = (text: string) => (text === '' ? null : text);
  return (
    <search class="filters">
      <nav aria-label={say(texts.batch)}>
        <a href="#/reports" aria-current={view === 'reports' ? 'page' : undefined}>
          {say(texts.reports)} <b>{selection.reports}</b>
        </a>
        <a href="#/discrepancies" aria-current={view === 'discrepancies' ? 'page' : undefined}>
          {say(texts.discrepancies)} <b>{selection.found}</b>
        </a>
      </nav>
      <input
        ref={search}
        type="search"
        placeholder={`${say(texts.search)}  /`}
        aria-label={say(texts.search)}
        value={filter.words}
        onInput={(event) => onFilter({ words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          document.getElementById('list')?.focus();
        }}
      />
      <select
        aria-label={say(texts.kind)}
        value={filter.kind ?? ''}
        onChange={(event) => onFilter({ kind: pick(event.currentTarget.value) })}
      >
        <option value="">{say(texts.allKinds)}</option>
        {batch.columns.kind.values.map((kind) => (
          <option key={kind} value={kind}>
            {say(kinds[kind] ?? { zh: kind, en: kind })}
          </option>
        ))}
      </select>
      <select
        aria-label={say(texts.decision)}
        value={filter.verdict ?? ''}
        onChange={(event) => onFilter({ verdict: pick(event.currentTarget.value) as Verdict | null })}
      >
        <option value="">{say(texts.decision)}</option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {say(verdictTexts[verdict])}
          </option>
        ))}
      </select>
      <select
        aria-label={say(texts.change)}
        value={filter.state ?? ''}
        onChange={(event) => onFilter({ state: pick(event.currentTarget.value) as State | null })}
      >
        <option value="">{say(texts.change)}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {say(stateTexts[state])}
          </option>
        ))}
      </select>
      <button type="button" disabled={!isFiltered} onClick={() => onFilter(noFilter)}>
        {say(texts.clear)}
      </button>
    </search>
  );
}
