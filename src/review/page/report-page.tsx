import { useRef, useState } from 'preact/hooks';
import type { DiscrepancyView, PlaceView } from '../api.ts';
import type { Batch } from './batch.ts';
import { letterAddress } from './client.ts';
import { nextOpen } from './decide.ts';
import { DecisionBar, type Draft } from './decision-bar.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { FindingList } from './finding-list.tsx';
import type { Action } from './keys.ts';
import { useLanguage, useSay } from './language.ts';
import { moved } from './moved.ts';
import type { Route } from './route.ts';
import { RubricTab } from './rubric-tab.tsx';
import type { Shown } from './shown.ts';
import { SourcePane } from './source-pane.tsx';
import { texts } from './texts.ts';
import type { LoadedBatch } from './use-batch.ts';
import { useDecisions } from './use-decisions.ts';
import { useKeys } from './use-keys.ts';
import { useReport } from './use-report.ts';

interface Properties {
  readonly loaded: LoadedBatch & { readonly batch: Batch };
  readonly report: string;
  readonly discrepancy: string | null;
  readonly by: string;
  readonly go: (route: Route) => void;
  readonly replace: (route: Route) => void;
  readonly onHelp: () => void;
}

const placesOf = (found: DiscrepancyView): readonly PlaceView[] => [...found.where, ...found.comparedWith];

/** One submission: what was found and the decision on one side, the source or the rubric on the other. */
export function ReportPage({ loaded, report, discrepancy, by, go, replace, onHelp }: Properties) {
  const say = useSay();
  const language = useLanguage();
  const { detail, failed, put } = useReport(report, loaded.othersRevision);
  const [tab, setTab] = useState<'source' | 'rubric'>('source');
  const [view, setView] = useState<'text' | 'page' | null>(null);
  const [placeAt, setPlaceAt] = useState(0);
  const [input, setInput] = useState<PlaceView | null>(null);
  const [draft, setDraft] = useState<Draft>(null);
  const list = useRef<HTMLDivElement>(null);
  const findings = detail?.discrepancies ?? [];
  const selected = findings.find(({ id }) => id === discrepancy) ?? findings[0] ?? null;
  const { said, decideOn, undo } = useDecisions({ report, by, findings, put, take: loaded.take });

  const choose = (id: string) => {
    setPlaceAt(0);
    setInput(null);
    setDraft(null);
    replace({ view: 'report', report, discrepancy: id });
  };
  const showPlace = (at: number) => {
    setInput(null);
    setPlaceAt(at);
    setTab('source');
  };
  const decideSelected: Parameters<typeof DecisionBar>[0]['onDecide'] = async (verdict, reason, note) => {
    if (selected === null || !(await decideOn(selected, verdict, reason, note))) return;
    const next = nextOpen(findings, selected.id);
    setDraft(null);
    list.current?.focus();
    if (next !== null) choose(next);
  };
  const undoLast = async () => {
    const undone = await undo(selected);
    if (undone !== null) choose(undone);
  };
  const goTo = (step: number) => {
    const { reports } = loaded.batch.overview;
    const to = reports[reports.findIndex(({ id }) => id === report) + step];
    if (to !== undefined) go({ view: 'report', report: to.id, discrepancy: null });
  };
  const views = detail?.views ?? [];
  const shownView = view !== null && views.includes(view) ? view : (views[0] ?? null);

  const doing: Partial<Record<Action, () => void>> = {
    accept: () => decideSelected('accepted', '', selected?.decision?.note ?? ''),
    ask: () => decideSelected('asked', '', selected?.decision?.note ?? ''),
    dismiss: () => selected !== null && setDraft('dismissed'),
    note: () => selected !== null && setDraft('note'),
    undo: undoLast,
    place: () => selected !== null && showPlace((placeAt + 1) % placesOf(selected).length),
    tab: () => setTab(tab === 'source' ? 'rubric' : 'source'),
    view: () => setView(views.find((other) => other !== shownView) ?? null),
    back: () => go({ view: 'reports' }),
    'next-report': () => goTo(1),
    'previous-report': () => goTo(-1),
    search: () => go({ view: 'reports' }),
    help: onHelp,
  };
  const listener = useKeys('report', (action) => {
    const act = doing[action];
    if (act !== undefined) {
      act();
      return true;
    }
    // In the rubric the arrows scroll; in the list they choose.
    const at = findings.findIndex(({ id }) => id === selected?.id);
    const to = findings[moved(action, at, findings.length, 8)];
    if (to === undefined || tab === 'rubric') return false;
    if (to.id !== selected?.id) choose(to.id);
    return true;
  });

  if (detail === null) return <main class="loading">{say(failed ? texts.unreachable : texts.loading)}</main>;
  const { row } = detail;
  const shown: Shown | null =
    input !== null
      ? { marks: 'scores', places: [input], where: 1, at: 0 }
      : selected && {
          marks: selected.id,
          places: placesOf(selected),
          where: selected.where.length,
          at: placeAt,
        };
  return (
    <div class="report">
      <header class="report-head">
        <button type="button" onClick={() => go({ view: 'reports' })}>
          ← {say(texts.back)}
        </button>
        <h2 title={row.file}>
          {row.department ?? row.file} {row.year}
        </h2>
        <span class="scores">
          {say(texts.selfScore)} <b>{row.selfTotal ?? '—'}</b> · {say(texts.recomputed)}{' '}
          <b>{row.recomputedTotal ?? '—'}</b>
        </span>
        {say(row.message) !== '' && (
          <span class="message" title={say(row.message)}>
            {say(row.message)}
          </span>
        )}
        <span class="actions">
          <a class="button" href={letterAddress(report, language, true)} download>
            {say(texts.letter)}
          </a>
          <a class="button" href={letterAddress(report, language, false)} target="_blank" rel="noreferrer">
            {say(texts.printLetter)}
          </a>
          <button type="button" onClick={() => goTo(-1)} aria-label={say(texts.previousReport)}>
            [
          </button>
          <button type="button" onClick={() => goTo(1)} aria-label={say(texts.nextReport)}>
            ]
          </button>
        </span>
      </header>
      <section class="left" aria-label={say(texts.findings)}>
        <FindingList
          list={list}
          findings={findings}
          gone={detail.gone}
          terms={loaded.batch.overview.terms}
          selected={selected?.id ?? null}
          onSelect={choose}
        />
        {selected !== null && (
          <>
            <FindingDetail
              key={selected.id}
              found={selected}
              at={input === null ? placeAt : -1}
              onPlace={showPlace}
            />
            <DecisionBar
              key={`${selected.id} ${selected.version}`}
              found={selected}
              draft={draft}
              onDraft={(to) => {
                setDraft(to);
                if (to === null) list.current?.focus();
              }}
              onDecide={decideSelected}
              onUndo={undoLast}
            />
          </>
        )}
        <p class={`said${said?.bad ? ' bad' : ''}`} role="status" aria-live="polite">
          {said && say(said.text)}
        </p>
      </section>
      <main class="right">
        <div class="tabs">
          <div role="tablist">
            {(['source', 'rubric'] as const).map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-controls="panel"
                aria-selected={tab === name}
                onClick={() => setTab(name)}
              >
                {say(texts[name])}
              </button>
            ))}
          </div>
          {tab === 'source' &&
            views.length > 1 &&
            views.map((name) => (
              <button
                key={name}
                type="button"
                class="view"
                aria-pressed={shownView === name}
                onClick={() => setView(name)}
              >
                {say(name === 'text' ? texts.textView : texts.pageView)}
              </button>
            ))}
        </div>
        <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'source' ? (
            <SourcePane detail={detail} view={shownView} shown={shown} onKey={listener} />
          ) : (
            <RubricTab
              scores={detail.scores}
              terms={loaded.batch.overview.terms}
              onPlace={(place) => {
                setInput(place);
                setTab('source');
              }}
            />
          )}
        </div>
      </main>
    </div>
  );
}
