import type { Merge } from '../word/draft.ts';
import type { Bytes } from './bytes.ts';
import { codes, sprmsOf } from './sprms.ts';

/** How the cells of a row lie and are merged. */
export interface RowLayout {
  /** Left edges of the cells and the right edge of the last, in twentieths of a point; empty where not said. */
  edges: number[];
  readonly merges: { vertical?: Merge; horizontal?: Merge }[];
  heading: boolean;
}

const cellSize = 20;

/** Reads the properties of a row from the paragraph that ends it ([MS-DOC] 2.6.3). */
export function rowLayout(lists: readonly (Bytes | undefined)[], data: Bytes | undefined): RowLayout {
  const layout: RowLayout = { edges: [], merges: [], heading: false };
  for (const list of lists) {
    if (!list) continue;
    for (const { code, operand } of sprmsOf(list, data)) {
      if (code === codes.tDefinition) readDefinition(layout, operand);
      else if (code === codes.tHeading) layout.heading = operand.u8(0) !== 0;
      else if (code === codes.tMerge) mergeAcross(layout, operand.u8(0), operand.u8(1));
      else if (code === codes.tVerticalMerge && operand.length >= 2)
        setVertical(layout, operand.u8(0), operand.u8(1));
    }
  }
  return layout;
}

/** TDefTableOperand ([MS-DOC] 2.9.321): the number of cells, their edges, a TC80 for each as far as they go. */
function readDefinition(layout: RowLayout, operand: Bytes): void {
  const count = operand.u8(0);
  layout.edges = Array.from({ length: count + 1 }, (_, edge) => operand.i16(1 + 2 * edge));
  layout.merges.length = 0;
  const cells = 3 + 2 * count;
  for (let cell = 0; cell < count; cell++) {
    const at = cells + cellSize * cell;
    const flags = at + 2 <= operand.length ? operand.u16(at) : 0;
    layout.merges.push(flags & 2 ? { horizontal: 'restart' } : flags & 1 ? { horizontal: 'continue' } : {});
    setVertical(layout, cell, (flags >> 5) & 3);
  }
}

/** VerticalMergeFlag ([MS-DOC] 2.9.345): 1 goes on with the cell above, 3 begins a merge. */
function setVertical(layout: RowLayout, cell: number, flag: number): void {
  const merge = layout.merges[cell];
  if (!merge) return;
  if (flag === 0) delete merge.vertical;
  else merge.vertical = flag === 1 ? 'continue' : 'restart';
}

function mergeAcross(layout: RowLayout, first: number, end: number): void {
  for (let cell = first; cell < Math.min(end, layout.merges.length); cell++) {
    const merge = layout.merges[cell];
    if (merge) merge.horizontal = cell === first ? 'restart' : 'continue';
  }
}
