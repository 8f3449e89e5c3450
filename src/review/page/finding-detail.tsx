import type { DiscrepancyView, FormerView, PlaceView } from '../api.ts';
import { useSay } from './language.ts';
import { texts, verdictTexts } from './texts.ts';

interface Properties {
  readonly found: DiscrepancyView;
  /** The place that is shown, counted through where and comparedWith. */
  readonly at: number;
  readonly onPlace: (at: number) => void;
}

/** Why it does not hold: the calculation as one writes it, the places, the printed words. */
export function FindingDetail({ found, at, onPlace }: Properties) {
  const say = useSay();
  const place = (view: PlaceView, index: number, role: string) => (
    <li key={index}>
      <button
        type="button"
        class={`place ${role}`}
        aria-pressed={index === at}
        onClick={() => onPlace(index)}
      >
        <b>{view.raw || '（空）'}</b> {say(view.text)}
        {view.readings !== undefined && (
          <small>
            {say(texts.uncertain)} {view.readings.join(' / ')}
          </small>
        )}
      </button>
    </li>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section class="detail" tabIndex={0} aria-label={found.item}>
      <h3>{found.item}</h3>
      {found.decision === null && found.former !== null && <Former former={found.former} />}
      <table class="sums">
        <tbody>
          {[
            [texts.reported, found.reported],
            [texts.expected, found.expected],
            [texts.difference, found.difference],
          ].map(([name, value]) =>
            typeof value === 'string' && typeof name === 'object' && name !== null ? (
              <tr key={name.en}>
                <th scope="row">{say(name)}</th>
                <td>
                  {value} {found.unit}
                </td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
      {found.calculation !== '' && (
        <p class="calculation">
          <span class="label">{say(texts.calculation)}</span> {found.calculation}
          {found.interval !== null && (
            <small>
              {say(texts.interval)} {found.interval.replace('–', ' ～ ')}
            </small>
          )}
        </p>
      )}
      <h4>{say(texts.where)}</h4>
      <ul>{found.where.map((view, index) => place(view, index, 'where'))}</ul>
      {found.comparedWith.length > 0 && (
        <>
          <h4>
            {say(texts.compared)} <kbd>o</kbd>
          </h4>
          <ul>
            {found.comparedWith.map((view, index) => place(view, found.where.length + index, 'compared'))}
          </ul>
        </>
      )}
      <p class="message">{say(found.message)}</p>
      {found.evidence !== '' && <blockquote>{found.evidence}</blockquote>}
      {found.confidence < 1 && (
        <p class="hint">
          {say(texts.confidence)} {found.confidence.toFixed(2)}
        </p>
      )}
    </section>
  );
}

/** What was decided before a figure was corrected. */
function Former({ former: { reported, expected, decision } }: { readonly former: FormerView }) {
  const say = useSay();
  const figures = [reported, expected].filter((value) => value !== null).join(' → ');
  const words = [decision.reason, decision.note, decision.by].filter(Boolean).join(' · ');
  return (
    <p class="former">
      {say(texts.lookAgain)}
      <small>
        {say(texts.former)} {figures}{' '}
        <span class={`verdict ${decision.verdict}`}>{say(verdictTexts[decision.verdict])}</span> {words}
      </small>
    </p>
  );
}
