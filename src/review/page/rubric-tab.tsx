import type { Localized, PlaceView, ScoreView, Terms } from '../api.ts';
import { useSay } from './language.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly scores: readonly ScoreView[];
  readonly terms: Terms;
  readonly onPlace: (place: PlaceView) => void;
}

/** Every indicator with both scores and how the recomputed one came about. */
export function RubricTab({ scores, terms, onPlace }: Properties) {
  const say = useSay();
  if (scores.length === 0) return <p class="nothing">{say(texts.noRubric)}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section class="rubric" tabIndex={0} aria-label={say(texts.rubric)}>
      <table>
        <thead>
          <tr>
            {[
              texts.indicator,
              texts.weight,
              texts.selfScore,
              texts.recomputed,
              texts.status,
              texts.calculation,
            ].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map((score, index) => (
            <tr key={index} class={score.status}>
              <th scope="row">
                <small>{[score.level1, score.level2].filter(Boolean).join(' / ')}</small>
                {score.indicator}
              </th>
              <td class="number">{score.weight}</td>
              <td class="number">
                <button
                  type="button"
                  class="link"
                  onClick={() => onPlace(score.where)}
                  title={say(score.where.text)}
                >
                  {score.self ?? '—'}
                </button>
              </td>
              <td class="number">{score.recomputed ?? '—'}</td>
              <td>{say(terms.scoreStatuses[score.status] ?? { zh: score.status, en: score.status })}</td>
              <td>
                {say(score.calculation)}
                {score.inputs.length > 0 && (
                  <p>
                    <span class="label">{say(texts.inputs)}</span>{' '}
                    {score.inputs.map(({ label, raw, place }, at) => (
                      <button
                        key={at}
                        type="button"
                        class="link"
                        title={say(place.text)}
                        onClick={() => onPlace(place)}
                      >
                        {label} {raw}
                      </button>
                    ))}
                  </p>
                )}
                <Said title={texts.missing} list={score.missing} />
                <Said title={texts.defects} list={score.defects} />
                <Said
                  title={texts.readings}
                  list={score.readings.map(({ reading, score: points }) => ({
                    zh: `${reading.zh}：${points} 分`,
                    en: `${reading.en}: ${points}`,
                  }))}
                />
                {score.criterion !== '' && (
                  <details>
                    <summary>{say(texts.criterion)}</summary>
                    {score.criterion}
                  </details>
                )}
                {score.reason !== '' && (
                  <p>
                    <span class="label">{say(texts.deductionReason)}</span> {score.reason}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Said({ title, list }: { readonly title: Localized; readonly list: readonly Localized[] }) {
  const say = useSay();
  if (list.length === 0) return null;
  return (
    <p>
      <span class="label">{say(title)}</span> {list.map(say).join(say({ zh: '；', en: '; ' }))}
    </p>
  );
}
