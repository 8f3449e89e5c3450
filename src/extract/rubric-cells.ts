import type { Cell } from '../model/document.ts';
import { scanNumbers } from '../model/printed-number.ts';
import { absentLeaf, type FigureLeaf, type TextLeaf } from '../model/record.ts';
import type { ColumnRole } from './columns.ts';
import { type Context, onlyNumber, pointsFigure } from './figures.ts';
import { isBlankMark, wordsOf } from './grid.ts';
import { type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';
import { isLevel } from './rubric-levels.ts';

/** How the cells of one rubric are read; `name` is the indicator's that a place is told by. */
export interface CellReader {
  place(cell: Cell, name: string | null): ReturnType<typeof placeInCell>;
  text(cell: Cell | undefined, name: string | null): TextLeaf;
  points(cell: Cell | undefined, concept: string, name: string): FigureLeaf | null;
  /** `（15分）` inside a name. */
  pointsInName(cell: Cell, name: string): FigureLeaf;
}

/** Reads the cells of a region by the roles of its columns. */
export function cellReader(
  region: Region,
  roles: ReadonlyMap<number, ColumnRole>,
  context: Context,
  numbering: Numbering,
): CellReader {
  const figures = new Map<string, FigureLeaf>();
  const place = (cell: Cell, name: string | null, range?: readonly [number, number]) =>
    placeInCell(
      numbering,
      region.grid.table,
      cell,
      { title: region.title, rowHeading: name, columnHeading: headingPath(region, cell).at(-1) ?? null },
      range,
    );
  const make = (
    cell: Cell,
    number: NonNullable<ReturnType<typeof onlyNumber>>,
    concept: string,
    name: string,
  ): FigureLeaf => ({
    state: 'stated',
    value: pointsFigure(context, cell, number, place(cell, name, [number.start, number.end]), concept, name),
  });
  return {
    place: (cell, name) => place(cell, name),
    text(cell, name) {
      if (!cell) return absentLeaf;
      const mark = cell.text.trim();
      if (isBlankMark(mark)) return { state: 'blank', mark, at: place(cell, name) };
      const isName = isLevel(roles.get(cell.column) ?? 'reason');
      return { state: 'stated', value: { text: isName ? nameOf(cell) : mark, at: place(cell, name) } };
    },
    points(cell, concept, name) {
      if (!cell) return null;
      // One merged cell over several rows is one figure, not several.
      const key = `${concept}:${cell.row}:${cell.column}`;
      const known = figures.get(key);
      if (known) return known;
      const number =
        onlyNumber(cell) ??
        (/^\d+(?:\.\d+)?\s*分$/.test(cell.text.trim()) ? (scanNumbers(cell.text)[0] ?? null) : null);
      const leaf: FigureLeaf = number
        ? make(cell, number, concept, name)
        : { state: 'blank', mark: cell.text.trim(), at: place(cell, name) };
      figures.set(key, leaf);
      return leaf;
    },
    pointsInName(cell, name) {
      const match = weightInName.exec(cell.text);
      const number = match && scanNumbers(match[0]).find((each) => each.role !== 'date');
      if (!match || !number) return absentLeaf;
      const start = match.index + match[0].indexOf(match[1] as string);
      return make(
        cell,
        { ...number, raw: match[1] as string, start, end: start + (match[1] as string).length },
        'rubric.weight',
        name,
      );
    },
  };
}

/** Points have three digits at most; four are a year. */
const weightInName = /[（(]\s*(\d{1,3}(?:\.\d+)?)\s*分?\s*[）)]/;

/** The name without white space and without its points: 投  入（15分） is 投入. */
export const nameOf = (cell: Cell): string =>
  wordsOf(cell.text).replace(/[（(]\d{1,3}(?:\.\d+)?分?[）)]/g, '');
