import type { Document, Sheet } from '../../src/model/document.ts';
import type { FragmentPage, JoinedTable } from '../fragments.ts';
import { joinTables, wholeTable } from '../join.ts';
import { type Line, pitchOf } from '../lines.ts';
import { withWholeTextsRight } from '../scan/whole-texts.ts';
import {
  blocksOf,
  type CellLines,
  fragmentOf,
  Ids,
  layOutGrid,
  paragraphOf,
  saysAnything,
} from './blocks.ts';
import { bareTables } from './columns.ts';
import { dropFrames } from './frames.ts';
import { fillCells, findGrids, type Grid } from './grid.ts';
import { isSlanted, layOut } from './layout.ts';
import type { PageMarks } from './marks.ts';
import { mergeRules } from './rules.ts';
import { runningLines } from './running.ts';

/** A page with more rulings than this is a drawing; looking for tables in it would take too long. */
const MOST_RULES = 20_000;

/** A page with its grids filled and its free text set into lines. */
interface LaidPage {
  readonly marks: PageMarks;
  readonly grids: readonly Grid[];
  readonly lines: readonly Line[];
  /** Text across the page: stamps and watermarks. */
  readonly slanted: readonly Line[];
}

/**
 * The document that the marks of its pages make, whatever they were read from: grids filled and joined over page breaks,
 * lines set into paragraphs, running heads put aside. Pages too crowded to look for tables on are added to `crowded`.
 */
export function documentOf(
  format: string,
  pages: readonly PageMarks[],
  count: number,
  crowded: number[],
): Document {
  const cellLines: CellLines = new Map();
  const laid = layOutPages(pages, cellLines, crowded);
  const running = runningLines(
    laid.map(({ marks, lines }) => ({ page: marks.page, height: marks.height, lines })),
  );
  const pitch = pitchOf(cellLines.values());
  const ids = new Ids();
  const fragmentPages = laid.map((page): FragmentPage => {
    const [first, last] = [page.grids[0], page.grids.at(-1)];
    const bottom = Math.max(...page.grids.map((grid) => grid.box[3]), 0);
    const text = page.lines.filter((line) => !running.has(line));
    return {
      page: page.marks.page,
      fragments: page.grids.map((grid) => fragmentOf(grid, cellLines, pitch, ids)),
      clearAbove: first !== undefined && !text.some((line) => line.baseline < first.box[1]),
      clearBelow: last !== undefined && !text.some((line) => line.baseline > bottom),
    };
  });
  const tables = joinTables(fragmentPages).filter(saysAnything);
  const flow = flowOf(laid, tables, running);
  const furniture = laid.flatMap(({ lines, slanted }) => [
    ...lines.filter((line) => running.has(line)),
    ...slanted,
  ]);
  const cuttings = pages.flatMap((page) => page.cuttings ?? []);
  const inkings = pages.flatMap((page) => page.inkings ?? []);
  const document: Document = {
    format,
    pages: count,
    sheets: pages.map(sheetOf),
    blocks: blocksOf(flow, ids),
    furniture: furniture.map((line) => paragraphOf([line], ids)),
    notes: [],
    ...(cuttings.length > 0 ? { cuttings } : {}),
    ...(inkings.length > 0 ? { inkings } : {}),
  };
  const recognised = new Set(pages.filter((page) => page.recognised).map(({ page }) => page));
  return recognised.size === 0 ? document : withWholeTextsRight(document, recognised);
}

const sheetOf = ({ page, width, height, quarters = 0, skew, poor }: PageMarks): Sheet => ({
  page,
  width,
  height,
  quarters,
  ...(skew === undefined ? {} : { skew }),
  ...(poor ? { poor } : {}),
});

function layOutPages(pages: readonly PageMarks[], cellLines: CellLines, crowded: number[]): LaidPage[] {
  const gridded = pages.map((marks) => {
    const [horizontals, verticals] = [mergeRules(marks.horizontals), mergeRules(marks.verticals)];
    const tooMany = horizontals.length + verticals.length > MOST_RULES;
    if (tooMany) crowded.push(marks.page);
    return {
      page: marks.page,
      height: marks.height,
      glyphs: marks.glyphs,
      grids: tooMany ? [] : findGrids(marks.page, horizontals, verticals),
    };
  });
  const outermost = dropFrames(gridded);
  return pages.map((marks, index) => {
    const grids = outermost[index]!;
    const every = grids.flatMap(withInner);
    const straight = marks.glyphs.filter((glyph) => !isSlanted(glyph));
    const across = marks.glyphs.filter(isSlanted);
    const free = fillCells(every, straight);
    for (const grid of grids) layOutGrid(grid, cellLines);
    return { marks, grids, lines: layOut(marks.page, free), slanted: layOut(marks.page, across) };
  });
}

const withInner = (grid: Grid): Grid[] => [
  grid,
  ...grid.cells.flatMap((cell) => cell.grids.flatMap(withInner)),
];

/** Lines and tables in reading order; a table stands where it begins. */
function flowOf(
  laid: readonly LaidPage[],
  tables: readonly JoinedTable[],
  running: ReadonlySet<Line>,
): (Line | JoinedTable)[] {
  return laid.flatMap(({ marks, lines }) => {
    const text = lines.filter((line) => !running.has(line));
    const bare = bareTables(text);
    const taken = new Set(bare.flatMap((table) => table.lines));
    const items: { top: number; item: Line | JoinedTable }[] = text
      .filter((line) => !taken.has(line))
      .map((line) => ({ top: line.baseline, item: line }));
    for (const { fragment } of bare) items.push({ top: fragment.box[1], item: wholeTable(fragment) });
    for (const table of tables) {
      const first = table.fragments[0]!;
      if (first.page === marks.page) items.push({ top: first.box[1], item: table });
    }
    return items.sort((one, other) => one.top - other.top).map(({ item }) => item);
  });
}
