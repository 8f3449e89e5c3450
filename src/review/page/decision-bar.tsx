import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DiscrepancyView, Verdict } from '../api.ts';
import { useSay } from './language.ts';
import { commonReasons, texts, verdictTexts } from './texts.ts';

/** What is being written: the reason of a dismissal, or a note. */
export type Draft = 'dismissed' | 'note' | null;

interface Properties {
  readonly found: DiscrepancyView;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onDecide: (verdict: Verdict, reason: string, note: string) => void;
  readonly onUndo: () => void;
}

export function DecisionBar({ found, draft, onDraft, onDecide, onUndo }: Properties) {
  const say = useSay();
  const { decision } = found;
  const [reason, setReason] = useState(decision?.reason ?? '');
  const [note, setNote] = useState(decision?.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const verdict = decision?.verdict ?? 'none';
  // At once, so that what is typed after the key goes into the field.
  useLayoutEffect(() => {
    if (draft === 'dismissed') reasonField.current?.focus();
    if (draft === 'note') noteField.current?.focus();
  }, [draft]);

  const dismiss = () => {
    if (reason.trim() !== '') return onDecide('dismissed', reason.trim(), note);
    setMissing(true);
    reasonField.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft === 'dismissed') dismiss();
    // A note alone goes with what was decided, or waits for what will be.
    else if (verdict !== 'none') onDecide(verdict, decision?.reason ?? '', note);
    else onDraft(null);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDraft(null);
  };
  const button = (to: Verdict, name: string, key: string, act: () => void) => (
    <button type="button" class={`decide ${to}`} aria-pressed={verdict === to} onClick={act}>
      {name} <kbd>{key}</kbd>
    </button>
  );
  return (
    <form class="decision" noValidate onSubmit={submit} onKeyDown={leave} aria-label={say(texts.decision)}>
      <div class="buttons">
        {button('accepted', say(texts.accept), 'a', () => onDecide('accepted', '', note))}
        {button('dismissed', say(texts.dismiss), 'd', () => onDraft('dismissed'))}
        {button('asked', say(texts.ask), 'q', () => onDecide('asked', '', note))}
        <button type="button" onClick={onUndo}>
          {say(texts.undo)} <kbd>u</kbd>
        </button>
      </div>
      {draft === 'dismissed' && (
        <div class="reason">
          <label>
            {say(texts.reason)}
            <input
              ref={reasonField}
              value={reason}
              maxLength={500}
              required
              aria-invalid={isMissing}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          {isMissing && (
            <p class="bad" role="alert">
              {say(texts.reasonMissing)}
            </p>
          )}
          <div class="buttons small">
            {commonReasons.map((common) => (
              <button
                key={common.en}
                type="button"
                onClick={() => {
                  setReason(say(common));
                  reasonField.current?.focus();
                }}
              >
                {say(common)}
              </button>
            ))}
          </div>
          <div class="buttons">
            <button type="submit" class="main">
              {say(texts.confirm)}
            </button>
            <button type="button" onClick={() => onDraft(null)}>
              {say(texts.cancel)}
            </button>
          </div>
        </div>
      )}
      <label class="note">
        {say(texts.note)} <kbd>n</kbd>
        <input
          ref={noteField}
          value={note}
          maxLength={2000}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      {decision !== null && (
        <p class="hint">
          <span class={`verdict ${verdict}`}>{say(verdictTexts[verdict])}</span> {decision.reason}{' '}
          {decision.by} {new Date(decision.at).toLocaleString()}
        </p>
      )}
    </form>
  );
}
