import type { Ink } from './ink.ts';

/** Pixels an inch of a page when it is looked at; every length in pixels below is meant at this resolution. */
export const WORKING_DPI = 200;

/** A straight level or upright stroke: `at` is its position across, `from` and `to` its ends along, in pixels. */
export interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

export interface Strokes {
  readonly level: readonly Stroke[];
  readonly upright: readonly Stroke[];
}

/** Runs of ink shorter than this are parts of characters. */
const SHORTEST_LEVEL = 42;
const SHORTEST_UPRIGHT = 36;
/** Gaps in a run that are closed. */
const GAP = 4;
/** The part of a run that is ink. */
const SOLID = 0.85;
/** Thicker than this is no rule. */
const THICKEST = 14;
/** Runs of neighbouring rows belong to one stroke over this distance. */
const NEIGHBOUR = 2;

/** A run of ink in one row (or column) of the page: row, first and last pixel. */
type Run = readonly [row: number, from: number, to: number];

/** The level and upright strokes of a straightened page that are long enough for rules. */
export function strokesOf(ink: Ink): Strokes {
  const level = strokes(runsOf(ink, false, SHORTEST_LEVEL), THICKEST);
  const upright = strokes(runsOf(ink, true, SHORTEST_UPRIGHT), THICKEST);
  return { level, upright: [...upright, ...shortUprights(ink, level, upright)] };
}

/** Runs of ink along one direction; the rows beside are looked at too, so that a rest of skew does not break a rule. */
function runsOf({ width, height, bits }: Ink, vertical: boolean, shortest: number): Run[] {
  const [rows, length] = vertical ? [width, height] : [height, width];
  const [across, along] = vertical ? [1, width] : [width, 1];
  const found: Run[] = [];
  for (let row = 1; row < rows - 1; row++) {
    let [from, last, inked] = [-1, -1, 0];
    const close = (): void => {
      const span = last - from + 1;
      if (from >= 0 && span >= shortest && inked >= SOLID * span) found.push([row, from, last]);
    };
    for (let place = 0, at = row * across; place < length; place++, at += along) {
      if ((bits[at]! | bits[at - across]! | bits[at + across]!) === 0) continue;
      if (from < 0 || place - last > GAP + 1) {
        close();
        [from, inked] = [place, 0];
      }
      last = place;
      inked++;
    }
    close();
  }
  return found;
}

/** Joins runs of neighbouring rows into strokes. */
function strokes(runs: readonly Run[], thickest: number): Stroke[] {
  interface Growing {
    from: number;
    to: number;
    moment: number;
    weight: number;
    first: number;
    last: number;
  }
  const all: Growing[] = [];
  let open: Growing[] = [];
  for (const [row, from, to] of runs) {
    open = open.filter(({ last }) => row - last <= NEIGHBOUR);
    const reach = NEIGHBOUR * 4;
    const same = open.find((one) => Math.min(to, one.to) - Math.max(from, one.from) > -reach);
    const weight = to - from;
    if (same) {
      same.from = Math.min(same.from, from);
      same.to = Math.max(same.to, to);
      same.moment += row * weight;
      same.weight += weight;
      same.last = row;
    } else {
      const one = { from, to, moment: row * weight, weight, first: row, last: row };
      open.push(one);
      all.push(one);
    }
  }
  // A run looks at both rows beside it, which makes every stroke two pixels thicker.
  return all
    .map(({ from, to, moment, weight, first, last }) => ({
      at: moment / weight,
      from,
      to,
      thickness: Math.max(1, last - first - 1),
    }))
    .filter(({ thickness }) => thickness <= thickest);
}

/** How near to a rule an upright stroke must come to meet it. */
const MEETS = 10;
/** Level rules that bound a thin row have at least this length. */
const LONG = 150;
/** Rows thinner than this hold no character. */
const THINNEST = 10;
/** Beside the short upright of a thin row the paper is empty: at most this part of it is inked. */
const BESIDE = 0.04;
const CLEAR = 4;
/** No column is narrower than a character, so two uprights this near to each other are the sides of one (目, 口). */
const CHARACTER = 28;

const meets = (one: Stroke, other: Stroke): boolean =>
  other.at >= one.from - MEETS &&
  other.at <= one.to + MEETS &&
  one.at >= other.from - MEETS &&
  one.at <= other.to + MEETS;

/**
 * Uprights of thin rows (a row that a page break cut), which are no longer than a character: only an unbroken stroke that
 * stands free between two proved rules counts.
 */
function shortUprights(ink: Ink, level: readonly Stroke[], upright: readonly Stroke[]): Stroke[] {
  const { width, bits } = ink;
  const proved = level.filter(
    (rule) => rule.to - rule.from > LONG && upright.filter((other) => meets(rule, other)).length >= 2,
  );
  const runs: Run[] = [];
  for (const above of proved)
    for (const below of proved) {
      const distance = below.at - above.at;
      if (distance <= THINNEST || distance >= SHORTEST_UPRIGHT * 1.25) continue;
      const [from, to] = [Math.max(above.from, below.from), Math.min(above.to, below.to)];
      if (to - from <= LONG) continue;
      const [top, bottom] = [Math.round(above.at) + CLEAR, Math.round(below.at) - CLEAR];
      for (let x = Math.max(9, from); x <= Math.min(width - 10, to); x++) {
        if (bottom - top < 6) break;
        let [inked, beside] = [0, 0];
        for (let y = top; y <= bottom; y++) {
          const at = y * width + x;
          if (bits[at] || bits[at - 1] || bits[at + 1]) inked++;
          for (let side = 5; side <= 8; side++) beside += bits[at - side]! + bits[at + side]!;
        }
        const rows = bottom - top + 1;
        if (inked >= rows && beside / (rows * 8) < BESIDE)
          runs.push([x, Math.round(above.at), Math.round(below.at)]);
      }
    }
  runs.sort((one, other) => one[0] - other[0]);
  const short = strokes(runs, 8);
  return short.filter(
    (stroke) =>
      !short.some((other) => isBesides(stroke, other)) &&
      !upright.some(
        (other) =>
          Math.abs(other.at - stroke.at) <= CLEAR &&
          other.from <= stroke.from + CLEAR &&
          other.to >= stroke.to - CLEAR,
      ),
  );
}

const isBesides = (one: Stroke, other: Stroke): boolean =>
  one !== other &&
  Math.abs(one.at - other.at) < CHARACTER &&
  Math.min(one.to, other.to) > Math.max(one.from, other.from);

/** Keeps of each stroke what lies between strokes of the other direction: underlines and parts of characters go. */
export function bounding({ level, upright }: Strokes): Strokes {
  const cut = (own: readonly Stroke[], others: readonly Stroke[], shortest: number): Stroke[] =>
    own.flatMap((stroke) => {
      const met = others.filter((other) => meets(stroke, other)).map(({ at }) => at);
      if (met.length < 2) return [];
      const [from, to] = [Math.min(...met), Math.max(...met)];
      return to - from < shortest ? [] : [{ ...stroke, from: Math.round(from), to: Math.round(to) }];
    });
  let [kept, standing] = [level, upright];
  for (let round = 0; round < 4; round++) {
    kept = cut(kept, standing, 30);
    standing = cut(standing, kept, 14);
  }
  return { level: kept, upright: standing };
}

/** Groups of strokes that touch each other, directly or through others: one for each table. */
export function connected({ level, upright }: Strokes): Strokes[] {
  const all = [...level, ...upright];
  const group = all.map((_, index) => index);
  const find = (index: number): number => (group[index] === index ? index : find(group[index]!));
  for (const [row, rule] of level.entries())
    for (const [column, other] of upright.entries())
      if (meets(rule, other)) group[find(row)] = find(level.length + column);
  const groups = new Map<number, { level: Stroke[]; upright: Stroke[] }>();
  for (const [index, stroke] of all.entries()) {
    const root = find(index);
    const own = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, own);
    (index < level.length ? own.level : own.upright).push(stroke);
  }
  return [...groups.values()];
}
