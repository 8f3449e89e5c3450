import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportDetail } from '../api.ts';
import { pageAddress } from './client.ts';
import { useSay } from './language.ts';
import type { Shown } from './shown.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly report: string;
  readonly pages: ReportDetail['pages'];
  readonly shown: Shown | null;
}

const zooms = [100, 150, 200, 300] as const;
/** Few widths, so that the server's kept images are used again. */
const widths = [800, 1200, 1600, 2400] as const;

/** The pages as images, with a box around each figure concerned. */
export function PageView({ report, pages, shown }: Properties) {
  const say = useSay();
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const wanted = (scroller.current?.clientWidth ?? 800) * (zooms[zoom]! / 100) * devicePixelRatio;
  const width = widths.find((step) => step >= wanted) ?? widths.at(-1)!;
  useEffect(() => {
    scroller.current?.querySelector('.box.current')?.scrollIntoView({ block: 'center', inline: 'center' });
    // In a small window that draws the page away from the list that was opened.
    if (isFirst.current) scrollTo(0, 0);
    isFirst.current = false;
  }, [shown?.marks, shown?.at, zoom]);
  const boxes = (shown?.places ?? []).flatMap((place, index) =>
    place.areas.map((area) => ({
      place,
      area,
      index,
      role: index < (shown?.where ?? 0) ? 'where' : 'compared',
    })),
  );
  return (
    <div class="page-view">
      <div class="zoom">
        <button
          type="button"
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
          aria-label={say(texts.smaller)}
        >
          −
        </button>
        <span>{zooms[zoom]}%</span>
        <button
          type="button"
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
          aria-label={say(texts.larger)}
        >
          +
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="pages" ref={scroller} tabIndex={0} aria-label={say(texts.source)}>
        {pages.map(({ ratio, file }, index) => (
          <figure key={index} style={{ width: `${zooms[zoom]}%`, aspectRatio: String(ratio) }}>
            {/* Behind the picture, which covers it once it is there. */}
            <span class="drawing">{say(texts.drawing)}</span>
            <img
              src={pageAddress(report, index + 1, width)}
              loading="lazy"
              alt={`${file ?? ''} ${index + 1} ${say(texts.page)}`}
            />
            {boxes
              .filter(({ area }) => area.page === index + 1)
              .map(({ place, area: { box }, index: at, role }, number) => (
                <span
                  key={`${at} ${number}`}
                  role="img"
                  class={`box ${role}${at === shown?.at ? ' current' : ''}`}
                  aria-label={`${say(role === 'where' ? texts.where : texts.compared)} ${place.raw}`}
                  title={say(place.text)}
                  data-raw={place.raw}
                  style={{
                    left: `${box[0] * 100}%`,
                    top: `${box[1] * 100}%`,
                    width: `${(box[2] - box[0]) * 100}%`,
                    height: `${(box[3] - box[1]) * 100}%`,
                  }}
                />
              ))}
          </figure>
        ))}
      </section>
    </div>
  );
}
