import type { RefObject } from 'preact';
import { type Desk, keysOf } from './keys.ts';
import { useSay } from './language.ts';
import { actionTexts, texts } from './texts.ts';

/** The keys of both desks. */
export function HelpDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const say = useSay();
  const desks: readonly (readonly [Desk, string])[] = [
    ['overview', say(texts.reports)],
    ['report', say(texts.findings)],
  ];
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <h2 id="help-title">{say(texts.keyboard)}</h2>
      <div class="help-desks">
        {desks.map(([desk, title]) => (
          <section key={desk}>
            <h3>{title}</h3>
            <dl>
              {[...keysOf(desk)].map(([action, keys]) => (
                <div key={action}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{say(actionTexts[action])}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog">
        <button type="submit">{say(texts.close)}</button>
      </form>
    </dialog>
  );
}
