import type { Ink } from './ink.ts';
import type { Grey } from './picture.ts';
import type { PixelTable } from './pixel-grid.ts';
import type { Stroke } from './strokes.ts';

const PAPER = 255;
/** Strokes reach this far beyond their ends, where they join others. */
const BEYOND = 2;

/**
 * Paints a table's rules over with paper, in the picture and in the ink, so that they are not read as characters (一, |).
 * Where print crosses a level rule it stays; only strokes that bound cells are erased, since a run of ink that goes on
 * beyond its cell may be part of a character.
 */
export function eraseRules(grey: Grey, ink: Ink, tables: readonly PixelTable[]): { grey: Grey; ink: Ink } {
  const pixels = Uint8Array.from(grey.pixels);
  const bits = Uint8Array.from(ink.bits);
  const { width, height } = grey;
  const clear = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    pixels[y * width + x] = PAPER;
    bits[y * width + x] = 0;
  };
  const inked = (x: number, y: number): number =>
    y >= 0 && y < height && x >= 0 && x < width ? ink.bits[y * width + x]! : 0;
  const reachOf = ({ thickness }: Stroke): number => Math.max(3, Math.ceil(thickness / 2) + 1);
  for (const { drawn } of tables) {
    for (const stroke of drawn.level) {
      const [at, reach] = [Math.round(stroke.at), reachOf(stroke)];
      for (let x = stroke.from - BEYOND; x <= stroke.to + BEYOND; x++) {
        let [above, below] = [0, 0];
        for (let step = reach + 1; step <= reach + 3; step++) {
          above += inked(x, at - step);
          below += inked(x, at + step);
        }
        for (let step = -reach; step <= reach; step++) {
          const crosses = step < 0 ? above >= 2 : step > 0 ? below >= 2 : above >= 2 && below >= 2;
          if (!crosses) clear(x, at + step);
        }
      }
    }
    for (const stroke of drawn.upright) {
      const [at, reach] = [Math.round(stroke.at), reachOf(stroke)];
      for (let y = stroke.from - BEYOND; y <= stroke.to + BEYOND; y++)
        for (let step = -reach; step <= reach; step++) clear(at + step, y);
    }
  }
  return { grey: { width, height, pixels }, ink: { width, height, bits } };
}
