import type { Rule } from './marks.ts';

/** Pieces of one border are drawn cell by cell and wander by rounding: up to this far apart they are one line. */
export const SNAP = 1.5;
/** Gaps in a border that are closed: dashes, and the corners that thin rectangles leave open. */
const GAP = 3.2;
/** A line shorter than this bounds nothing that holds a character. */
const SHORTEST = 4;

/** Merges the pieces of rulings of one direction into whole lines, in order of position. */
export function mergeRules(pieces: readonly Rule[]): readonly Rule[] {
  const sorted = [...pieces].sort((one, other) => one.at - other.at);
  const merged: Rule[] = [];
  let group: Rule[] = [];
  for (const piece of sorted) {
    if (group.length > 0 && piece.at - group[0]!.at > SNAP) {
      mergeGroup(group, merged);
      group = [];
    }
    group.push(piece);
  }
  mergeGroup(group, merged);
  return merged.filter((rule) => rule.to - rule.from >= SHORTEST);
}

/** Joins the pieces at one position; the position is the mean, weighed by length, so that dots count little. */
function mergeGroup(group: Rule[], merged: Rule[]): void {
  let [length, moment] = [0, 0];
  for (const { at, from, to } of group) {
    length += to - from;
    moment += at * (to - from);
  }
  if (length <= 0) return;
  const at = moment / length;
  group.sort((one, other) => one.from - other.from);
  let from = group[0]!.from;
  let to = group[0]!.to;
  for (const piece of group) {
    if (piece.from > to + GAP) {
      merged.push({ at, from, to });
      [from, to] = [piece.from, piece.to];
    } else {
      to = Math.max(to, piece.to);
    }
  }
  merged.push({ at, from, to });
}
