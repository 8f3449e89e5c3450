import { useEffect, useRef } from 'preact/hooks';
import { textAddress } from './client.ts';
import { useSay } from './language.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly report: string;
  readonly marks: string;
  readonly mark: string | null;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * The document in a frame in which no script runs and from which nothing is loaded. It is of this page's origin only so
 * that keys pressed in it reach the page.
 */
export function TextView({ report, marks, mark, onKey }: Properties) {
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const isFirst = useRef(true);
  const address = `${textAddress(report, marks)}${mark === null ? '' : `#${mark}`}`;
  useEffect(() => {
    // Replaced, so that the frame's addresses do not pile up behind the back button.
    frame.current?.contentWindow?.location.replace(address);
  }, [address]);
  return (
    <iframe
      ref={frame}
      class="source-text"
      title={say(texts.source)}
      sandbox="allow-same-origin"
      onLoad={() => {
        frame.current?.contentWindow?.addEventListener('keydown', onKey);
        const { href = '' } = frame.current?.contentWindow?.location ?? {};
        if (!href.startsWith('http')) return;
        // In a small window the frame, going to its mark once it is drawn, draws the page away from the list that was
        // opened.
        if (isFirst.current) requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, 0)));
        isFirst.current = false;
      }}
    />
  );
}
