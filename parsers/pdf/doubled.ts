import type { Glyph } from './marks.ts';

/** The same character this near to itself (in sizes) was drawn again to look bold; the narrowest advance is wider. */
const SAME_PLACE = 0.15;

/** Drops glyphs that repeat another one at nearly the same place: fake bold, shadows, text that was set twice. */
export function dropDoubled(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.blank) return true;
    const reach = Math.max(glyph.size * SAME_PLACE, 0.2);
    // Neighbours are looked up by a coarse grid, so that a page of one repeated character stays quick.
    const coarse = 8;
    const [column, row] = [Math.floor(glyph.x / coarse), Math.floor(glyph.y / coarse)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of seen.get(`${glyph.text}${column + dx},${row + dy}`) ?? [])
          if (Math.abs(other.x - glyph.x) < reach && Math.abs(other.y - glyph.y) < reach) return false;
    const key = `${glyph.text}${column},${row}`;
    const there = seen.get(key);
    if (there) there.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  });
}
