import type { Cell, Document } from '../../src/model/document.ts';

/** A cell as it should have been read. */
export type Expected = Pick<Cell, 'row' | 'column' | 'rowSpan' | 'columnSpan' | 'text'>;

/** How far a read document agrees with what was printed, over the cells of its tables. */
export interface Agreement {
  readonly cells: number;
  /** Cells that stand where they should, with their spans. */
  readonly placed: number;
  readonly exact: number;
  readonly tokens: number;
  readonly tokensRight: number;
  /** Cells that hold a number and nothing else. */
  readonly figures: number;
  readonly figuresRight: number;
  /** Wrong numeric cells that nothing marks as uncertain, as `printed → read`. */
  readonly unmarked: readonly string[];
  readonly characters: number;
  readonly characterErrors: number;
  /** Cells that differ at all, likewise. */
  readonly different: readonly string[];
}

const FIGURE = /^-?[\d,.]*\d%?$/;
const TOKEN = /\d+(?:[.,]\d+)*%?/g;

/** One way of printing each character; circled numbers of enumerations stay what they are. */
const plain = (text: string): string =>
  text
    .replaceAll('≦', '≤')
    .replace(/[^①-⑳\s]+/g, (part) => part.normalize('NFKC'))
    .replace(/\s/g, '');

const key = ({ row, column, rowSpan, columnSpan }: Expected): string =>
  `${row},${column}+${rowSpan}x${columnSpan}`;

/** Holds the tables of a read document, in order, against the printed ones. */
export function agreementOf(read: Document, printed: readonly (readonly Expected[])[]): Agreement {
  const tables = read.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const pairs = printed.flatMap((cells, index) => {
    const own = new Map((tables[index]?.cells ?? []).map((cell) => [key(cell), cell]));
    return cells.map((cell) => [cell, own.get(key(cell))] as const);
  });
  const sides = pairs.map(([cell, own]) => ({
    printed: plain(cell.text),
    read: plain(own?.text ?? ''),
    placed: own !== undefined,
    marked: own?.uncertain !== undefined || own?.doubt !== undefined,
  }));
  const figures = sides.filter((side) => FIGURE.test(side.printed));
  const wrong = figures.filter((side) => side.read !== side.printed);
  const count = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0);
  const told = (side: (typeof sides)[number]): string => `${side.printed} → ${side.read}`;
  return {
    cells: sides.length,
    placed: sides.filter(({ placed }) => placed).length,
    exact: sides.filter((side) => side.read === side.printed).length,
    tokens: count(sides.map((side) => tokensOf(side.printed).length)),
    tokensRight: count(sides.map((side) => shared(tokensOf(side.printed), tokensOf(side.read)))),
    figures: figures.length,
    figuresRight: figures.length - wrong.length,
    unmarked: wrong.filter(({ marked }) => !marked).map(told),
    characters: count(sides.map((side) => side.printed.length)),
    characterErrors: count(sides.map((side) => distance(side.printed, side.read))),
    different: sides.filter((side) => side.read !== side.printed).map(told),
  };
}

const tokensOf = (text: string): string[] => [...text.matchAll(TOKEN)].map(([token]) => token);

/** How many of the wanted ones are there, each counted once. */
function shared(wanted: readonly string[], there: readonly string[]): number {
  const left = [...there];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The fewest insertions, deletions and exchanges of characters that make one text the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++)
      current.push(
        Math.min(
          above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
          above[column]! + 1,
          current[column - 1]! + 1,
        ),
      );
    above = current;
  }
  return above[other.length]!;
}
