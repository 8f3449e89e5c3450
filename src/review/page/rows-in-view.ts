/** The rows of a long list that are on the screen; all rows are equally high, so nothing need be measured. */
export interface RowsInView {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Rows drawn above and below, so that a quick scroll shows no gap. */
const spare = 8;

export function rowsInView(scrollTop: number, height: number, rowHeight: number, count: number): RowsInView {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare);
  return { first: Math.min(first, end), end };
}

/** Where to scroll so that a row is whole on the screen; the present position where it is already. */
export function scrollToRow(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
