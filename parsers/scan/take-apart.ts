import { eraseRules } from './erase.ts';
import { type Ink, withoutSpecks } from './ink.ts';
import type { Grey } from './picture.ts';
import { type PixelBox, type PixelTable, pixelTables } from './pixel-grid.ts';
import { strokesOf } from './strokes.ts';
import { textLines } from './text-lines.ts';
import type { LevelPage } from './upright.ts';

/** Connected spots of fewer pixels are noise. */
const SPECK = 6;
/** Cells are looked at inside their borders. */
const INSET = 3;

/** A page taken apart: the lines of print with the ground they are read from. */
export interface Taken {
  readonly level: LevelPage;
  readonly tables: readonly PixelTable[];
  /** The page without its rules. */
  readonly ground: Grey;
  readonly lines: readonly { readonly box: PixelBox; readonly inCell: boolean }[];
}

/** Finds the tables of a level page and the lines of print in their cells and outside them. */
export function takeApart(level: LevelPage): Taken {
  const tables = pixelTables(strokesOf(level.ink));
  const erased = eraseRules(level.grey, level.ink, tables);
  const ink = withoutSpecks(erased.ink, SPECK);
  const lines: { box: PixelBox; inCell: boolean }[] = [];
  // The inner of nested tables first; what has been read is taken off the page.
  const area = ({ box }: PixelTable): number => (box.right - box.left) * (box.bottom - box.top);
  for (const table of [...tables].sort((one, other) => area(one) - area(other))) {
    for (const cell of table.cells)
      lines.push(...textLines(ink, inside(cell)).map((box) => ({ box, inCell: true })));
    clear(ink, table.box);
  }
  const page = { left: 0, top: 0, right: ink.width, bottom: ink.height };
  lines.push(...textLines(ink, page).map((box) => ({ box, inCell: false })));
  return { level, tables, ground: erased.grey, lines };
}

const inside = ({ left, top, right, bottom }: PixelBox): PixelBox => ({
  left: left + INSET,
  top: top + INSET,
  right: right - INSET,
  bottom: bottom - INSET,
});

function clear({ width, height, bits }: Ink, box: PixelBox): void {
  const [left, right] = [
    Math.max(0, Math.floor(box.left) - INSET),
    Math.min(width, Math.ceil(box.right) + INSET),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(box.top) - INSET),
    Math.min(height, Math.ceil(box.bottom) + INSET),
  ];
  for (let y = top; y < bottom; y++) bits.fill(0, y * width + left, y * width + right);
}
