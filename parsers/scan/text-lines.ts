import type { Ink } from './ink.ts';
import type { PixelBox } from './pixel-grid.ts';

/** Rows with less ink than this lie between two lines. */
const LEAST_INK = 2;
/** Bands of ink closer than this are parts of one character (二, ：), while they stay under a line's height. */
const PARTS = 5;
const HIGHEST = 34;
/** Lower than this is a speck or a stroke, not a line of type. */
const LOWEST = 4;
const LOW = 7;
/** A low band holds at least this much ink to be a dash or a point. */
const DASH = 12;
/** A gap this many times the height of a line stands between two texts. */
const COLUMN_GAP = 2.5;
/** A band this much higher than the usual line holds several lines that touch. */
const SEVERAL = 1.7;

/** The lines of print inside a box of the straightened page, from the top down, each cut at wide gaps. */
export function textLines(ink: Ink, box: PixelBox): PixelBox[] {
  const [left, right] = [Math.max(0, Math.round(box.left)), Math.min(ink.width, Math.round(box.right))];
  const [top, bottom] = [Math.max(0, Math.round(box.top)), Math.min(ink.height, Math.round(box.bottom))];
  if (right - left < 6 || bottom - top < 6) return [];
  const profile = rowProfile(ink, { left, top, right, bottom });
  const lines = divided(bandsOf(profile), profile).flatMap(([from, to]) =>
    inkedParts(ink, { left, top: top + from, right, bottom: top + to }),
  );
  return lines;
}

function rowProfile({ width, bits }: Ink, { left, top, right, bottom }: PixelBox): number[] {
  const profile: number[] = [];
  for (let y = top; y < bottom; y++) {
    let inked = 0;
    for (let x = left; x < right; x++) inked += bits[y * width + x]!;
    profile.push(inked);
  }
  return profile;
}

type Band = readonly [from: number, to: number];

function bandsOf(profile: readonly number[]): Band[] {
  const bands: [number, number][] = [];
  let start = -1;
  for (let row = 0; row <= profile.length; row++) {
    const inked = row < profile.length && profile[row]! >= LEAST_INK;
    if (inked && start < 0) start = row;
    if (inked || start < 0) continue;
    const last = bands.at(-1);
    if (last && start - last[1] <= PARTS && row - last[0] <= HIGHEST) last[1] = row;
    else bands.push([start, row]);
    start = -1;
  }
  return bands;
}

/** Cuts bands of several lines, which a bent page makes touch, where the least ink is. */
function divided(bands: readonly Band[], profile: readonly number[]): Band[] {
  const heights = bands.map(([from, to]) => to - from).filter((height) => height > LOW);
  const usual = heights.sort((one, other) => one - other)[Math.floor(heights.length / 2)] ?? HIGHEST;
  const line = Math.min(usual, HIGHEST);
  return bands.flatMap((band) => cut(band, line, profile));
}

function cut([from, to]: Band, line: number, profile: readonly number[]): Band[] {
  if (to - from <= line * SEVERAL) return [[from, to]];
  const [first, last] = [from + Math.round(line * 0.7), to - Math.round(line * 0.7)];
  let valley = -1;
  for (let row = first; row <= last; row++) if (valley < 0 || profile[row]! < profile[valley]!) valley = row;
  const densest = Math.max(...profile.slice(from, to));
  // Large type has no valley as deep as the space between two lines.
  if (valley < 0 || profile[valley]! > densest * 0.12) return [[from, to]];
  return [...cut([from, valley], line, profile), ...cut([valley, to], line, profile)];
}

/** What of a band is inked, in parts where wide gaps divide it. */
function inkedParts({ width, bits }: Ink, band: PixelBox): PixelBox[] {
  const columns: number[] = [];
  for (let x = band.left; x < band.right; x++) {
    let inked = 0;
    for (let y = band.top; y < band.bottom; y++) inked += bits[y * width + x]!;
    columns.push(inked);
  }
  const height = band.bottom - band.top;
  if (height < LOWEST) return [];
  const parts: { left: number; right: number; ink: number }[] = [];
  for (const [column, inked] of columns.entries()) {
    if (inked === 0) continue;
    const open = parts.at(-1);
    if (open && column - open.right <= Math.max(height, 20) * COLUMN_GAP) {
      open.right = column + 1;
      open.ink += inked;
    } else parts.push({ left: column, right: column + 1, ink: inked });
  }
  return parts
    .filter(
      ({ left, right, ink }) => (height >= LOW || right - left >= LOW * 3 || ink >= DASH) && ink >= DASH / 2,
    )
    .map(({ left, right }) => ({ ...band, left: band.left + left, right: band.left + right }));
}
