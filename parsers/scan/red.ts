import { isRed, type Order } from './colour.ts';
import type { PagePicture, RedPlace } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';
import { WORKING_DPI } from './strokes.ts';
import type { LevelPage } from './upright.ts';

/** Side of the squares by which red is counted, in inches, and the part of one that a stroke of a seal covers. */
const SQUARE = 0.08;
const COVERED = 0.12;
/** A seal leaves at least so many squares within reach of each other; fewer are a mark or the noise of a camera. */
const LEAST_SQUARES = 8;
const REACH = 3;

/** The middles of the squares of a picture in colour that are red: the print of seals, which is taken off before it is read. */
export function redPlaces(
  pixels: Uint8Array,
  width: number,
  height: number,
  dpi: number,
  order: Order,
): RedPlace[] {
  const side = Math.max(4, Math.round(dpi * SQUARE));
  const columns = Math.ceil(width / side);
  const counts = new Uint32Array(columns * Math.ceil(height / side));
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += order.bytes)
      if (isRed(pixels, at, order)) counts[Math.floor(y / side) * columns + Math.floor(x / side)]!++;
  const least = side * side * COVERED;
  return [...counts].flatMap((count, square): RedPlace[] =>
    count < least ? [] : [[((square % columns) + 0.5) * side, (Math.floor(square / columns) + 0.5) * side]],
  );
}

/** The boxes of the seals on a page, in pixels of the page as it was levelled. */
export function sealsOn({ grey, dpi, red }: PagePicture, level: LevelPage): PixelBox[] {
  const places = red.map((place) => onLevel(place, grey, dpi, level));
  const side = SQUARE * WORKING_DPI;
  const seals: PixelBox[] = [];
  const left = new Set(places);
  for (const first of places) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const [x, y] of group)
      for (const other of left)
        if (Math.abs(other[0] - x) <= REACH * side && Math.abs(other[1] - y) <= REACH * side) {
          left.delete(other);
          group.push(other);
        }
    if (group.length < LEAST_SQUARES) continue;
    const [xs, ys] = [group.map(([x]) => x), group.map(([, y]) => y)];
    seals.push({
      left: Math.min(...xs) - side / 2,
      top: Math.min(...ys) - side / 2,
      right: Math.max(...xs) + side / 2,
      bottom: Math.max(...ys) + side / 2,
    });
  }
  return seals;
}

/** Turning and levelling keep the middle of the page in the middle. */
function onLevel(
  [x, y]: RedPlace,
  { width, height }: { readonly width: number; readonly height: number },
  dpi: number,
  { grey, skew, quarters }: LevelPage,
): RedPlace {
  let [across, down] = [x - width / 2, y - height / 2];
  for (let turn = 0; turn < quarters; turn++) [across, down] = [-down, across];
  const angle = (-skew * Math.PI) / 180;
  const scale = WORKING_DPI / dpi;
  return [
    grey.width / 2 + (Math.cos(angle) * across - Math.sin(angle) * down) * scale,
    grey.height / 2 + (Math.sin(angle) * across + Math.cos(angle) * down) * scale,
  ];
}
