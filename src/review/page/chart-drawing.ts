import uPlot from 'uplot';
import type { ChartPoint } from './chart-points.ts';

const colours = { sound: '#5b7083', inflated: '#b3261e', line: '#9aa5b1' } as const;
const radii = { sound: 2.5, inflated: 3.5 } as const;
const height = 230;

/** The chart's frame and its diagonal; the points are drawn by us, since the library takes one x for each. */
export function newPlot(
  holder: HTMLElement,
  [low, high]: readonly [number, number],
  titles: readonly [string, string],
  pointsNow: () => readonly ChartPoint[],
): uPlot {
  const axis = { grid: { stroke: '#e6e9ed', width: 1 }, ticks: { show: false }, stroke: '#56606e' };
  const options: uPlot.Options = {
    width: holder.clientWidth,
    height,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [low, high] }, y: { range: [low, high] } },
    axes: [
      { ...axis, label: titles[0], labelSize: 18, size: 26 },
      { ...axis, label: titles[1], labelSize: 18, size: 34 },
    ],
    series: [{}, { stroke: colours.line, dash: [4, 4], points: { show: false } }],
    hooks: { draw: [(plot) => drawPoints(plot, pointsNow())] },
  };
  const ends = [low, high];
  return new uPlot(options, [ends, ends], holder);
}

/** Keeps a plot as wide as its holder. */
export function followWidth(plot: uPlot, holder: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    if (holder.clientWidth > 0 && holder.clientWidth !== plot.width)
      plot.setSize({ width: holder.clientWidth, height });
  });
  observer.observe(holder);
  return () => observer.disconnect();
}

/** Thousands of submissions share a few hundred places: each place is drawn once. */
function drawPoints(plot: uPlot, points: readonly ChartPoint[]): void {
  const { ctx } = plot;
  ctx.save();
  for (const kind of ['sound', 'inflated'] as const) {
    const radius = radii[kind] * devicePixelRatio;
    const drawn = new Set<number>();
    const dots = new Path2D();
    for (const { self, recomputed, inflated } of points) {
      if (inflated !== (kind === 'inflated')) continue;
      const x = Math.round(plot.valToPos(self, 'x', true));
      const y = Math.round(plot.valToPos(recomputed, 'y', true));
      const place = y * plot.ctx.canvas.width + x;
      if (drawn.has(place)) continue;
      drawn.add(place);
      dots.moveTo(x + radius, y);
      dots.arc(x, y, radius, 0, 2 * Math.PI);
    }
    ctx.fillStyle = colours[kind];
    ctx.fill(dots);
  }
  ctx.restore();
}
