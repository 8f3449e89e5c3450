import type { DraftCell, DraftRow } from '../word/draft.ts';
import type { RowLayout } from './table-row.ts';

/** A row as it was read: its cells and, where its end was met, how they lie. */
export interface ReadRow {
  readonly cells: DraftCell[];
  readonly layout: RowLayout | undefined;
}

/** Twentieths of a point by which the positions of one edge may differ from row to row. */
const tolerance = 15;
/** No table that Word can show has more columns than 63; of what claims more than this, edges are not believed. */
const mostColumns = 256;

/**
 * Gives every cell the columns that it spans. The file says where each row's cells begin and end, and nothing of
 * columns: these are the distinct edges of all the rows.
 */
export function draftRows(rows: readonly ReadRow[]): DraftRow[] {
  const edges = distinctEdges(rows);
  const usable = edges.length <= mostColumns;
  return rows.map(({ cells, layout }) => {
    const lies = usable && layout && layout.edges.length > 1 ? layout : undefined;
    if (lies) for (const [index, cell] of cells.entries()) place(cell, index, lies, edges);
    else if (layout) for (const cell of cells) cell.odd = true;
    return {
      cells,
      before: lies ? columnOf(edges, lies.edges[0] as number) : 0,
      after: 0,
      heading: layout?.heading ?? false,
      deleted: false,
    };
  });
}

function place(cell: DraftCell, index: number, layout: RowLayout, edges: readonly number[]): void {
  const left = layout.edges[index];
  const right = layout.edges[index + 1];
  // A cell more than the row's definition knows.
  if (left === undefined || right === undefined) {
    cell.odd = true;
    return;
  }
  const span = columnOf(edges, right) - columnOf(edges, left);
  cell.span = Math.max(1, span);
  if (span < 1) cell.odd = true;
  Object.assign(cell, layout.merges[index]);
}

function distinctEdges(rows: readonly ReadRow[]): number[] {
  const all = new Set<number>();
  for (const { layout } of rows) for (const edge of layout?.edges ?? []) all.add(edge);
  const edges: number[] = [];
  for (const edge of [...all].sort((one, other) => one - other))
    if (edges.length === 0 || edge - (edges.at(-1) as number) > tolerance) edges.push(edge);
  return edges;
}

/** The last of the distinct edges that is not to the right of this one. */
function columnOf(edges: readonly number[], edge: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
