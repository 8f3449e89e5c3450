import type { Box } from '../../src/model/document.ts';
import { type Glyph, middleOf, type Rule } from './marks.ts';

/** A cell of a ruled grid on one page, before its text is laid out. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  /** Part of a region that was not a rectangle. */
  readonly irregular: boolean;
  readonly glyphs: Glyph[];
  readonly grids: Grid[];
}

/** A ruled grid on one page. */
export interface Grid {
  readonly page: number;
  readonly box: Box;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Row edges, column edges, and the cell at each elementary place (row-major). */
  readonly rowEdges: readonly number[];
  readonly columnEdges: readonly number[];
  readonly places: readonly (GridCell | null)[];
}

/** How far a line may stop short of the line that it meets. */
const JOIN = 3;
/** Closer than this, two lines are a double border, not a row or a column. */
const NARROWEST = 3;
/** A side is open where level lines reach this far beyond the outermost upright one. */
const OPEN_SIDE = 6;
/** A table of more elementary places than this is a drawing or an attack. */
const MOST_PLACES = 400_000;

/** Disjoint sets of numbers 0 to size − 1. */
function unionFind(size: number): { find(item: number): number; join(one: number, other: number): void } {
  const parents = new Int32Array(size).map((_, index) => index);
  const find = (item: number): number => {
    let root = item;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    parents[find(one)] = find(other);
  };
  return { find, join };
}

/** Positions that are further apart than a double border, in order. */
function distinct(positions: readonly number[]): number[] {
  const kept: number[] = [];
  for (const position of [...positions].sort((one, other) => one - other))
    if (kept.length === 0 || position - kept.at(-1)! > NARROWEST) kept.push(position);
  return kept;
}

/** The lines that touch each other, directly or through others, as groups. */
function components(horizontals: readonly Rule[], verticals: readonly Rule[]): { h: Rule[]; v: Rule[] }[] {
  const sets = unionFind(horizontals.length + verticals.length);
  // Uprights are in order of position, so those that a level line can meet are a range.
  for (const [index, level] of horizontals.entries()) {
    for (let other = firstFrom(verticals, level.from - JOIN); other < verticals.length; other++) {
      const upright = verticals[other]!;
      if (upright.at > level.to + JOIN) break;
      if (level.at >= upright.from - JOIN && level.at <= upright.to + JOIN)
        sets.join(index, horizontals.length + other);
    }
  }
  const groups = new Map<number, { h: Rule[]; v: Rule[] }>();
  const groupOf = (item: number): { h: Rule[]; v: Rule[] } => {
    const root = sets.find(item);
    let group = groups.get(root);
    if (!group) {
      group = { h: [], v: [] };
      groups.set(root, group);
    }
    return group;
  };
  for (const [index, level] of horizontals.entries()) groupOf(index).h.push(level);
  for (const [index, upright] of verticals.entries()) groupOf(horizontals.length + index).v.push(upright);
  return [...groups.values()];
}

function firstFrom(rules: readonly Rule[], position: number): number {
  let [low, high] = [0, rules.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rules[middle]!.at < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the grids that the lines of a page form, outermost and nested ones alike, from the top down. */
export function findGrids(page: number, horizontals: readonly Rule[], verticals: readonly Rule[]): Grid[] {
  const grids: Grid[] = [];
  for (const { h, v } of components(horizontals, verticals)) {
    const grid = gridOf(page, h, v);
    if (grid) grids.push(grid);
  }
  return grids.sort((one, other) => one.box[1] - other.box[1] || one.box[0] - other.box[0]);
}

function gridOf(page: number, h: readonly Rule[], v: readonly Rule[]): Grid | null {
  if (h.length < 2 || v.length < 2) return null;
  const rowEdges = distinct(h.map((rule) => rule.at));
  const columnEdges = distinct(v.map((rule) => rule.at));
  const left = Math.min(...h.map((rule) => rule.from));
  const right = Math.max(...h.map((rule) => rule.to));
  if (left < columnEdges[0]! - OPEN_SIDE) columnEdges.unshift(left);
  if (right > columnEdges.at(-1)! + OPEN_SIDE) columnEdges.push(right);
  const [rows, columns] = [rowEdges.length - 1, columnEdges.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MOST_PLACES) return null;
  const regions = regionsOf(h, v, rowEdges, columnEdges);
  return assemble(page, rowEdges, columnEdges, regions);
}

/** Lines by the edge nearest to them: an edge stands for all lines of a double border. */
function byEdge(rules: readonly Rule[], edges: readonly number[]): Rule[][] {
  const groups: Rule[][] = edges.map(() => []);
  for (const rule of rules) {
    const below = intervalAt(edges, rule.at);
    const nearest = edges[below + 1]! - rule.at < rule.at - edges[below]! ? below + 1 : below;
    groups[nearest]!.push(rule);
  }
  return groups;
}

const covers = (rules: readonly Rule[], from: number, to: number): boolean =>
  rules.some((rule) => rule.from <= from + JOIN && rule.to >= to - JOIN);

/** A set of elementary places that no line divides, as a rectangle of the elementary grid. */
interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly irregular: boolean;
}

/** Joins elementary places over the edges that have no line, and cuts what is not a rectangle into rectangles. */
function regionsOf(
  h: readonly Rule[],
  v: readonly Rule[],
  rowEdges: readonly number[],
  columnEdges: readonly number[],
): Region[] {
  const [rows, columns] = [rowEdges.length - 1, columnEdges.length - 1];
  const [levels, uprights] = [byEdge(h, rowEdges), byEdge(v, columnEdges)];
  const sets = unionFind(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      const [top, bottom] = [rowEdges[row]!, rowEdges[row + 1]!];
      const [left, right] = [columnEdges[column]!, columnEdges[column + 1]!];
      if (column + 1 < columns && !covers(uprights[column + 1]!, top, bottom)) sets.join(place, place + 1);
      if (row + 1 < rows && !covers(levels[row + 1]!, left, right)) sets.join(place, place + columns);
    }
  }
  const members = new Map<number, number[]>();
  for (let place = 0; place < rows * columns; place++) {
    const root = sets.find(place);
    const places = members.get(root);
    if (places) places.push(place);
    else members.set(root, [place]);
  }
  return [...members.values()].flatMap((places) => rectangles(places, columns));
}

/** One rectangle where the places form one; else the runs of each row, joined downwards while they stay the same. */
function rectangles(places: readonly number[], columns: number): Region[] {
  const rowOf = (place: number): number => Math.floor(place / columns);
  let [top, bottom, left, right] = [rowOf(places[0]!), rowOf(places.at(-1)!), columns, -1];
  for (const place of places) {
    left = Math.min(left, place % columns);
    right = Math.max(right, place % columns);
  }
  if ((bottom - top + 1) * (right - left + 1) === places.length)
    return [{ top, left, bottom, right, irregular: false }];
  const open: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let index = 0; index < places.length; ) {
    const row = rowOf(places[index]!);
    left = places[index]! % columns;
    right = left;
    index++;
    while (right + 1 < columns && places[index] === row * columns + right + 1) {
      right++;
      index++;
    }
    const above = open.find((run) => run.left === left && run.right === right && run.bottom === row - 1);
    if (above) above.bottom = row;
    else open.push({ top: row, left, bottom: row, right });
  }
  [top, bottom] = [0, 0];
  return open.map((run) => ({ ...run, irregular: true }));
}

/** Numbers the edges that some region really ends at, so that a stray line inside a cell makes no row. */
function assemble(
  page: number,
  rowEdges: readonly number[],
  columnEdges: readonly number[],
  regions: readonly Region[],
): Grid {
  const usedRows = [...new Set(regions.flatMap((region) => [region.top, region.bottom + 1]))].sort(ascending);
  const usedColumns = [...new Set(regions.flatMap((region) => [region.left, region.right + 1]))].sort(
    ascending,
  );
  const rowNumber = new Map(usedRows.map((edge, index) => [edge, index]));
  const columnNumber = new Map(usedColumns.map((edge, index) => [edge, index]));
  const [rows, columns] = [usedRows.length - 1, usedColumns.length - 1];
  const places: (GridCell | null)[] = new Array<GridCell | null>(rows * columns).fill(null);
  const cells: GridCell[] = [];
  for (const region of regions) {
    const [row, column] = [rowNumber.get(region.top)!, columnNumber.get(region.left)!];
    const cell: GridCell = {
      row,
      column,
      rowSpan: rowNumber.get(region.bottom + 1)! - row,
      columnSpan: columnNumber.get(region.right + 1)! - column,
      box: [
        columnEdges[region.left]!,
        rowEdges[region.top]!,
        columnEdges[region.right + 1]!,
        rowEdges[region.bottom + 1]!,
      ],
      irregular: region.irregular,
      glyphs: [],
      grids: [],
    };
    cells.push(cell);
    for (let r = row; r < row + cell.rowSpan; r++)
      for (let c = column; c < column + cell.columnSpan; c++) places[r * columns + c] = cell;
  }
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  const edgesDown = usedRows.map((edge) => rowEdges[edge]!);
  const edgesAcross = usedColumns.map((edge) => columnEdges[edge]!);
  return {
    page,
    box: [edgesAcross[0]!, edgesDown[0]!, edgesAcross.at(-1)!, edgesDown.at(-1)!],
    rows,
    columns,
    cells,
    rowEdges: edgesDown,
    columnEdges: edgesAcross,
    places,
  };
}

const ascending = (one: number, other: number): number => one - other;
const areaOf = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1]);

/** The cell of a grid at a point, also a hair outside its border; null outside. */
export function cellAt(grid: Grid, x: number, y: number): GridCell | null {
  const [left, top, right, bottom] = grid.box;
  if (x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1) return null;
  const row = intervalAt(grid.rowEdges, y);
  const column = intervalAt(grid.columnEdges, x);
  return grid.places[row * grid.columns + column] ?? null;
}

function intervalAt(edges: readonly number[], position: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Hangs every grid that lies inside a cell of another one into that cell; gives the outermost ones, in their order. */
export function nest(grids: readonly Grid[]): Grid[] {
  const bySize = [...grids].sort((one, other) => areaOf(one.box) - areaOf(other.box));
  const outermost = new Set(grids);
  for (const [index, inner] of bySize.entries()) {
    const [x, y] = [(inner.box[0] + inner.box[2]) / 2, (inner.box[1] + inner.box[3]) / 2];
    for (const outer of bySize.slice(index + 1)) {
      const cell = cellAt(outer, x, y);
      if (!cell || areaOf(cell.box) < areaOf(inner.box)) continue;
      cell.grids.push(inner);
      outermost.delete(inner);
      break;
    }
  }
  for (const grid of grids)
    for (const cell of grid.cells) cell.grids.sort((one, other) => one.box[1] - other.box[1]);
  return grids.filter((grid) => outermost.has(grid));
}

/**
 * Gives every glyph to the innermost cell that its middle lies in; what lies in none is returned. A last glyph that was
 * squeezed over the right border still begins inside.
 */
export function fillCells(grids: readonly Grid[], glyphs: readonly Glyph[]): Glyph[] {
  const bySize = [...grids].sort((one, other) => areaOf(one.box) - areaOf(other.box));
  const free: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = middleOf(glyph);
    const cell = innermost(bySize, x, y) ?? (glyph.angle === 0 ? innermost(bySize, glyph.x, y) : null);
    (cell?.glyphs ?? free).push(glyph);
  }
  return free;
}

function innermost(bySize: readonly Grid[], x: number, y: number): GridCell | null {
  for (const grid of bySize) {
    const cell = cellAt(grid, x, y);
    if (cell) return cell;
  }
  return null;
}
