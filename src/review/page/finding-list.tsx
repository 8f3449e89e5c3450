// biome-ignore-all lint/a11y/useSemanticElements: a select element cannot show what an option of this list shows
// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the page's keys do what a click does
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DiscrepancyView, GoneView, Terms } from '../api.ts';
import { useSay } from './language.ts';
import { stateTexts, texts, verdictTexts } from './texts.ts';

interface Properties {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly findings: readonly DiscrepancyView[];
  readonly gone: readonly GoneView[];
  readonly terms: Terms;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export function FindingList({ list, findings, gone, terms, selected, onSelect }: Properties) {
  const say = useSay();
  const kind = (id: string) => say(terms.kinds[id] ?? { zh: id, en: id });
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    document.getElementById(`finding-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div class="findings">
      <div
        id="list"
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={say(texts.findings)}
        aria-activedescendant={selected === null ? undefined : `finding-${selected}`}
      >
        {findings.map((found) => (
          <div
            key={found.id}
            id={`finding-${found.id}`}
            role="option"
            aria-selected={found.id === selected}
            class="finding"
            onClick={() => onSelect(found.id)}
          >
            <span class={`badge ${found.severity}`}>{say(terms.severities[found.severity])}</span>
            <span class="item">
              {found.item}
              <small>
                {kind(found.kind)}
                {found.state !== 'same' && <b class="state"> {say(stateTexts[found.state])}</b>}
              </small>
            </span>
            <span class="values">
              {found.reported ?? '—'}
              {found.expected !== null && <small>→ {found.expected}</small>}
            </span>
            <span class="standing">
              <span class={`verdict ${found.decision?.verdict ?? 'none'}`}>
                {say(verdictTexts[found.decision?.verdict ?? 'none'])}
              </span>
              {found.decision === null && found.former !== null && (
                <small>
                  {say(texts.formerVerdict)} {say(verdictTexts[found.former.decision.verdict])}
                </small>
              )}
            </span>
          </div>
        ))}
      </div>
      {findings.length === 0 && <p class="nothing">{say(texts.noFindings)}</p>}
      {gone.length > 0 && (
        <details class="gone">
          <summary>
            {say(texts.gone)} {gone.length}
          </summary>
          <ul>
            {gone.map(({ id, item, kind: kindId, reported, decision }) => (
              <li key={id}>
                {kind(kindId)} {item} {reported} <b>{say(verdictTexts[decision.verdict])}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
