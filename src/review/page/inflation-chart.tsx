import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ReportRow } from '../api.ts';
import { type ChartPoint, chartPoints, nearestPoint } from './chart-points.ts';
import { useSay } from './language.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly reports: readonly ReportRow[];
  readonly shown: Uint32Array;
  readonly onOpen: (report: string) => void;
}

const pauseMilliseconds = 150;
const colours = { sound: '#5b7083', inflated: '#b3261e', line: '#9aa5b1' } as const;

/** Self scores to the right, recomputed ones upwards: what lies far below the diagonal claims too much. */
export function InflationChart({ reports, shown, onOpen }: Properties) {
  const say = useSay();
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<uPlot | null>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const { points, inflated } = chartPoints(reports, shown);
  const titles = [say(texts.selfScore), say(texts.recomputed)] as const;

  useEffect(() => {
    const { current } = holder;
    if (current === null || points.length === 0) return;
    // Drawn once the typing pauses: thousands of points would make every key wait.
    const timer = setTimeout(() => {
      drawn.current?.destroy();
      const plot = new uPlot(optionsOf(current.clientWidth, points, titles), dataOf(points), current);
      const pointed = (event: MouseEvent): ChartPoint | null => {
        const { left, top } = plot.over.getBoundingClientRect();
        return nearestPoint(points, event.clientX - left, event.clientY - top, (value, axis) =>
          plot.valToPos(value, axis),
        );
      };
      plot.over.addEventListener('click', (event) => {
        const point = pointed(event);
        if (point !== null) onOpen(point.report.id);
      });
      plot.over.addEventListener('mousemove', (event) => {
        const point = pointed(event);
        plot.over.style.cursor = point === null ? 'default' : 'pointer';
        if (caption.current === null) return;
        caption.current.textContent =
          point === null
            ? say(texts.chartHint)
            : `${point.report.department ?? point.report.file} ${point.self} → ${point.recomputed}`;
      });
      drawn.current = plot;
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [reports, shown, titles[0]]);

  useEffect(() => () => drawn.current?.destroy(), []);

  if (points.length === 0) return null;
  return (
    <section class="chart">
      <h2>{say(texts.chart)}</h2>
      <div
        ref={holder}
        role="img"
        aria-label={`${say(texts.chart)}: ${say(texts.inflation)} ${inflated} / ${points.length}`}
      />
      <p ref={caption} class="hint">
        {say(texts.chartHint)}
      </p>
    </section>
  );
}

function dataOf(points: readonly ChartPoint[]): uPlot.AlignedData {
  const of = (wanted: boolean) =>
    points.map((point) => (point.inflated === wanted ? point.recomputed : null));
  const selves = points.map(({ self }) => self);
  return [selves, of(false), of(true), selves];
}

function optionsOf(
  width: number,
  points: readonly ChartPoint[],
  titles: readonly [string, string],
): uPlot.Options {
  const all = points.flatMap(({ self, recomputed }) => [self, recomputed]);
  const [low, high] = [Math.floor(Math.min(...all) - 1), Math.ceil(Math.max(...all) + 1)];
  const dots = (colour: string, size: number): uPlot.Series => ({
    paths: () => null,
    points: { show: true, size, fill: colour, stroke: colour },
  });
  const axis = { grid: { stroke: '#e6e9ed', width: 1 }, ticks: { show: false }, stroke: '#56606e' };
  return {
    width,
    height: 210,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [low, high] }, y: { range: [low, high] } },
    axes: [
      { ...axis, label: titles[0], labelSize: 18, size: 26 },
      { ...axis, label: titles[1], labelSize: 18, size: 34 },
    ],
    series: [
      {},
      dots(colours.sound, 5),
      dots(colours.inflated, 8),
      { stroke: colours.line, dash: [4, 4], points: { show: false } },
    ],
  };
}
