// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold rows that are placed by their number
// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the page's keys do what a click does
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from './language.ts';
import { rowsInView, scrollToRow } from './rows-in-view.ts';
import type { Order } from './sort.ts';
import { texts } from './texts.ts';

export interface GridColumn<Column extends string> {
  readonly id: Column;
  readonly title: string;
  /** A track of CSS grid. */
  readonly width: string;
  readonly number?: boolean;
  readonly cell: (row: number) => ComponentChildren;
}

/** Which rows of a list are shown, how they are sorted, and what its user does with them. */
export interface ListProperties<Column extends string> {
  readonly rows: Uint32Array;
  readonly order: Order<Column> | null;
  readonly onOrder: (column: Column, number: boolean) => void;
  /** Index into `rows`. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (row: number) => void;
}

interface Properties<Column extends string> extends ListProperties<Column> {
  readonly label: string;
  readonly columns: readonly GridColumn<Column>[];
}

const rowHeight = 34;

/** A table of any length: only the rows on the screen are in the page. */
export function Grid<Column extends string>(properties: Properties<Column>) {
  const { label, rows, columns, order, onOrder, active, onActive, onOpen } = properties;
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ top: 0, height: 600 });
  const measure = () => {
    const { scrollTop = 0, clientHeight = 600 } = scroller.current ?? {};
    setAt({ top: scrollTop, height: clientHeight - rowHeight });
  };
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (scroller.current)
      scroller.current.scrollTop = scrollToRow(active, scroller.current.scrollTop, at.height, rowHeight);
  }, [active, rows]);

  const { first, end } = rowsInView(at.top, at.height, rowHeight, rows.length);
  const slots = Math.max(1, end - first);
  const tracks = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  return (
    <div
      id="list"
      ref={scroller}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length > 0 ? `row-${active}` : undefined}
      onScroll={measure}
    >
      <div class="grid-head" role="row" aria-rowindex={1} style={tracks}>
        {columns.map(({ id, title, number = false }) => (
          <span
            key={id}
            role="columnheader"
            aria-sort={order?.column !== id ? 'none' : order.descending ? 'descending' : 'ascending'}
            class={number ? 'number' : undefined}
          >
            <button type="button" onClick={() => onOrder(id, number)}>
              {title}
              <span aria-hidden="true">{order?.column !== id ? '' : order.descending ? ' ↓' : ' ↑'}</span>
            </button>
          </span>
        ))}
      </div>
      <div role="rowgroup" class="grid-body" style={{ height: `${rows.length * rowHeight}px` }}>
        {Array.from(rows.subarray(first, end), (row, offset) => {
          const index = first + offset;
          return (
            // Rows that leave make room for those that come: other words in the same elements cost a browser little.
            <div
              key={index % slots}
              id={`row-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === active}
              class="grid-row"
              style={{ ...tracks, top: `${index * rowHeight}px` }}
              onClick={() => {
                onActive(index);
                onOpen(row);
              }}
            >
              {columns.map(({ id, number = false, cell }) => (
                <span key={id} role="gridcell" class={number ? 'number' : undefined}>
                  {cell(row)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && <p class="nothing">{say(texts.nothing)}</p>}
    </div>
  );
}

/** How many rows a screen holds, for paging by keys. */
export const rowsOnScreen = (height: number): number => Math.max(1, Math.floor(height / rowHeight) - 2);
