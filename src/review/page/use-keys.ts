import { useEffect, useRef } from 'preact/hooks';
import { type Action, actionOf, type Desk } from './keys.ts';

/**
 * Calls the handler for every key that asks for something, and gives the listener, for documents in frames. A handler
 * that returns false leaves the key to the browser.
 */
export function useKeys(desk: Desk, handle: (action: Action) => boolean): (event: KeyboardEvent) => void {
  const latest = useRef({ desk, handle });
  latest.current = { desk, handle };
  const listener = useRef((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const target = event.target instanceof Element ? event.target : null;
    const action = actionOf(
      {
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        typing: event.isComposing || target?.closest('input, textarea, select') != null,
        control: target?.closest('button, a, summary, [role=tab]') != null,
      },
      latest.current.desk,
    );
    if (action !== null && latest.current.handle(action)) event.preventDefault();
  });
  useEffect(() => {
    const { current } = listener;
    addEventListener('keydown', current);
    return () => removeEventListener('keydown', current);
  }, []);
  return listener.current;
}
