import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ReportRow } from '../api.ts';
import { followWidth, newPlot } from './chart-drawing.ts';
import { type ChartPoint, chartPoints, chartRange, nearestPoint } from './chart-points.ts';
import { useSay } from './language.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly reports: readonly ReportRow[];
  readonly passes: Uint8Array;
  readonly onOpen: (report: string) => void;
}

/** Self scores to the right, recomputed ones upwards: what lies far below the diagonal claims too much. */
export function InflationChart({ reports, passes, onOpen }: Properties) {
  const say = useSay();
  const holder = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const all = useMemo(() => chartPoints(reports), [reports]);
  const points = useMemo(() => all.filter(({ index }) => passes[index] === 1), [all, passes]);
  const shown = useRef(points);
  shown.current = points;
  const [self, recomputed, hint] = [say(texts.selfScore), say(texts.recomputed), say(texts.chartHint)];

  useEffect(() => {
    const { current } = holder;
    if (current === null) return;
    const made = newPlot(current, chartRange(all), [self, recomputed], () => shown.current);
    const unfollow = followWidth(made, current);
    plot.current = made;
    return () => {
      unfollow();
      made.destroy();
      plot.current = null;
    };
  }, [all, self]);
  useLayoutEffect(() => plot.current?.redraw(false, false), [points]);

  if (all.length === 0) return null;
  const pointed = (event: MouseEvent): ChartPoint | null => {
    const { current } = plot;
    if (current === null) return null;
    const { left, top } = current.over.getBoundingClientRect();
    return nearestPoint(points, event.clientX - left, event.clientY - top, (value, axis) =>
      current.valToPos(value, axis),
    );
  };
  const tell = (event: MouseEvent) => {
    const point = pointed(event);
    if (holder.current !== null) holder.current.style.cursor = point === null ? 'default' : 'pointer';
    if (caption.current === null) return;
    const name = point?.report.department ?? point?.report.file;
    caption.current.textContent = point === null ? hint : `${name} ${point.self} → ${point.recomputed}`;
  };
  const inflated = points.filter((point) => point.inflated).length;
  return (
    <section class="chart">
      <h2>{say(texts.chart)}</h2>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it opens every submission with the keyboard */}
      <div
        ref={holder}
        role="img"
        aria-label={`${say(texts.chart)}: ${say(texts.inflation)} ${inflated} / ${points.length}`}
        onMouseMove={tell}
        onClick={(event) => {
          const point = pointed(event);
          if (point !== null) onOpen(point.report.id);
        }}
      />
      <p ref={caption} class="hint">
        {hint}
      </p>
    </section>
  );
}
