import type {
  Area,
  Block,
  Cell,
  Document,
  Paragraph,
  Run,
  Table,
  UncertainReading,
} from '../model/document.ts';
import type { Locator } from '../model/locator.ts';

/** The headings that make a cell's place readable for a person. */
export interface CellHeadings {
  readonly title: string | null;
  readonly rowHeading: string | null;
  readonly columnHeading: string | null;
}

/** Numbers of tables and paragraphs as a person counts them through each file, by id. */
export interface Numbering {
  readonly tables: ReadonlyMap<string, number>;
  readonly paragraphs: ReadonlyMap<string, number>;
}

export function numberBlocks(document: Document): Numbering {
  const tables = new Map<string, number>();
  const paragraphs = new Map<string, number>();
  const counted = new Map<string, number>();
  const next = ({ kind, file = '' }: Block): number => {
    const count = (counted.get(kind + file) ?? 0) + 1;
    counted.set(kind + file, count);
    return count;
  };
  const visit = (block: Block) => {
    if (block.kind === 'paragraph') paragraphs.set(block.id, next(block));
    else {
      tables.set(block.id, next(block));
      for (const cell of block.cells) for (const nested of cell.tables) visit(nested);
    }
  };
  for (const block of [...document.blocks, ...document.notes, ...document.furniture]) visit(block);
  return { tables, paragraphs };
}

/** The place of a character range in a cell; the whole text when no range is given. */
export function placeInCell(
  numbering: Numbering,
  table: Table,
  cell: Cell,
  headings: CellHeadings,
  range: readonly [number, number] = [0, cell.text.length],
): Locator {
  const areas = areasOf(cell.runs, range);
  return {
    kind: 'cell',
    ...(table.file === undefined ? {} : { file: table.file }),
    tableId: table.id,
    table: numbering.tables.get(table.id) as number,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(headings.title ? { title: headings.title } : {}),
    row: cell.row + 1,
    column: cell.column + 1,
    ...(headings.rowHeading ? { rowHeading: headings.rowHeading } : {}),
    ...(headings.columnHeading ? { columnHeading: headings.columnHeading } : {}),
    range: [range[0], range[1]],
    areas: areas.length > 0 ? areas : cell.areas.map(copyArea),
    raw: cell.text.slice(range[0], range[1]),
    ...readingsIn(cell.uncertain, range),
  };
}

/** The place of a character range in a paragraph. */
export function placeInParagraph(
  numbering: Numbering,
  paragraph: Paragraph,
  heading: string | null,
  range: readonly [number, number],
): Locator {
  return {
    kind: 'text',
    ...(paragraph.file === undefined ? {} : { file: paragraph.file }),
    paragraphId: paragraph.id,
    paragraph: numbering.paragraphs.get(paragraph.id) as number,
    ...(heading ? { heading } : {}),
    range: [range[0], range[1]],
    areas: areasOf(paragraph.runs, range),
    raw: paragraph.text.slice(range[0], range[1]),
    ...readingsIn(paragraph.uncertain, range),
  };
}

/** The readings of the uncertain parts that a range touches. */
function readingsIn(
  uncertain: readonly UncertainReading[] | undefined,
  [start, end]: readonly [number, number],
): { readings?: string[]; restored?: true } {
  const touched = (uncertain ?? []).filter((part) => part.start < end && part.end > start);
  if (touched.length === 0) return {};
  const several = touched.filter(({ readings }) => readings.length > 1);
  const told = several.length > 0 ? several : touched;
  return {
    readings: [...new Set(told.flatMap(({ readings }) => readings))],
    ...(touched.every(({ restored }) => restored) ? { restored: true } : {}),
  };
}

const copyArea = ({ page, box }: Area) => ({ page, box: [...box] as [number, number, number, number] });

/** The printed lines that a range lies on; their boxes are cut to the range in proportion to its characters. */
function areasOf(
  runs: readonly Run[],
  [start, end]: readonly [number, number],
): ReturnType<typeof copyArea>[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => {
      const [left, top, right, bottom] = run.box;
      const width = (right - left) / Math.max(1, run.end - run.start);
      const from = left + width * Math.max(0, start - run.start);
      const to = right - width * Math.max(0, run.end - end);
      return { page: run.page, box: [from, top, to, bottom] };
    });
}
