import { bounding, connected, type Stroke, type Strokes } from './strokes.ts';

/** A cell in pixels of the straightened page. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A ruled table in pixels. */
export interface PixelTable {
  readonly box: PixelBox;
  readonly cells: readonly PixelBox[];
  /** The borders of the cells, each at the one position of its row or column. */
  readonly level: readonly Stroke[];
  readonly upright: readonly Stroke[];
  /** The strokes that drew them, where they really lie. */
  readonly drawn: Strokes;
}

/** Strokes closer than this are one border, bent or drawn in pieces. */
const ONE_BORDER = 6;
/** A border stands between two places where strokes cover this part of it. */
const COVERED = 0.5;
/** More places than this are a drawing. */
const MOST_PLACES = 100_000;

/** The ruled tables of a page, from the top down. */
export function pixelTables(strokes: Strokes): PixelTable[] {
  return connected(bounding(strokes))
    .flatMap((group) => tableOf(group) ?? [])
    .sort((one, other) => one.box.top - other.box.top);
}

function tableOf(drawn: Strokes): PixelTable | null {
  const { level, upright } = drawn;
  if (level.length < 2 || upright.length < 2) return null;
  const [ys, xs] = [positions(level), positions(upright)];
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MOST_PLACES) return null;
  const border = (strokes: readonly Stroke[], at: number, from: number, to: number): boolean =>
    covered(strokes, at, from, to) >= COVERED;
  const group = Array.from({ length: rows * columns }, (_, place) => place);
  const find = (place: number): number => {
    let root = place;
    while (group[root] !== root) root = group[root]!;
    group[place] = root;
    return root;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      if (column + 1 < columns && !border(upright, xs[column + 1]!, ys[row]!, ys[row + 1]!))
        group[find(place)] = find(place + 1);
      if (row + 1 < rows && !border(level, ys[row + 1]!, xs[column]!, xs[column + 1]!))
        group[find(place)] = find(place + columns);
    }
  const cells = new Map<number, { left: number; top: number; right: number; bottom: number }>();
  const borders: { level: Stroke[]; upright: Stroke[] } = { level: [], upright: [] };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, top, right, bottom] = [xs[column]!, ys[row]!, xs[column + 1]!, ys[row + 1]!];
      const root = find(row * columns + column);
      const cell = cells.get(root);
      if (cell) {
        cell.left = Math.min(cell.left, left);
        cell.right = Math.max(cell.right, right);
        cell.bottom = bottom;
      } else cells.set(root, { left, top, right, bottom });
      const below = row + 1 < rows ? find((row + 1) * columns + column) : -1;
      const beside = column + 1 < columns ? find(row * columns + column + 1) : -1;
      if (row === 0) borders.level.push({ at: top, from: left, to: right, thickness: 1 });
      if (column === 0) borders.upright.push({ at: left, from: top, to: bottom, thickness: 1 });
      if (below !== root) borders.level.push({ at: bottom, from: left, to: right, thickness: 1 });
      if (beside !== root) borders.upright.push({ at: right, from: top, to: bottom, thickness: 1 });
    }
  const box = { left: xs[0]!, top: ys[0]!, right: xs.at(-1)!, bottom: ys.at(-1)! };
  return { box, cells: [...cells.values()], ...borders, drawn };
}

/** The distinct positions of strokes, each the mean of its own weighed by length. */
function positions(strokes: readonly Stroke[]): number[] {
  const groups: { last: number; weight: number; moment: number }[] = [];
  for (const { at, from, to } of [...strokes].sort((one, other) => one.at - other.at)) {
    const open = groups.at(-1);
    const weight = to - from;
    if (open && at - open.last <= ONE_BORDER) {
      open.last = at;
      open.weight += weight;
      open.moment += at * weight;
    } else groups.push({ last: at, weight, moment: at * weight });
  }
  return groups.map(({ moment, weight }) => moment / weight);
}

/** The part of a border that strokes at its position cover. */
function covered(strokes: readonly Stroke[], at: number, from: number, to: number): number {
  const pieces = strokes
    .filter((stroke) => Math.abs(stroke.at - at) <= ONE_BORDER * 1.2)
    .map((stroke): [number, number] => [Math.max(from, stroke.from), Math.min(to, stroke.to)])
    .filter(([start, end]) => end > start)
    .sort((one, other) => one[0] - other[0]);
  let [length, reached] = [0, from];
  for (const [start, end] of pieces) {
    length += Math.max(0, end - Math.max(reached, start));
    reached = Math.max(reached, end);
  }
  return length / (to - from);
}
