import type { Cell } from '../model/document.ts';
import type { RubricGroup } from '../model/record.ts';
import type { ColumnRole } from './columns.ts';
import { wordsOf } from './grid.ts';
import type { Region } from './regions.ts';

/** Whether a column names what is scored, or what that belongs to. */
export const isLevel = (role: ColumnRole): boolean =>
  role === 'level1' || role === 'level2' || role === 'indicator';

export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.text.trim() !== '';

/** The names of the outer levels over a row: a form that merges no cells prints each once and leaves it blank below. */
export class Above {
  readonly #names: (Cell | undefined)[] = [];

  /** The outer cells of a row, outermost first; a blank one is the name above it. */
  over(outer: readonly (Cell | undefined)[]): Cell[] {
    outer.forEach((cell, level) => {
      if (!isFilled(cell)) return;
      this.#names[level] = cell;
      this.#names.length = level + 1;
    });
    return outer.map((_, level) => this.#names[level]).filter(isFilled);
  }
}

/** The numbers of a rubric's rows: 1.1 over 1.1.1 and 1.1.2 is a group of them, whatever it is called. */
export class Numbers {
  readonly #numbers = new Map<number, string>();
  readonly #open: { readonly number: string; readonly group: RubricGroup }[] = [];

  constructor({ grid, bodyFrom, bodyTo }: Region, roles: ReadonlyMap<number, ColumnRole>) {
    const column = [...roles].find(([, role]) => role === 'sequence')?.[0];
    if (column === undefined) return;
    for (let row = bodyFrom; row < bodyTo; row++) {
      const number = wordsOf(grid.at(row, column)?.text ?? '').replace(/[.．、]$/, '');
      if (/^\d{1,2}(?:\.\d{1,2})*$/.test(number)) this.#numbers.set(row, number);
    }
  }

  /** Whether the next row's number goes on from this one's. */
  isHead(row: number): boolean {
    const [own, next] = [this.#numbers.get(row), this.#numbers.get(row + 1)];
    return own !== undefined && next?.startsWith(`${own}.`) === true;
  }

  depth = (row: number): number => (this.#numbers.get(row) ?? '').split('.').length;

  /** Begins the group that a row names. */
  open(row: number, group: RubricGroup): void {
    this.#open.push({ number: this.#numbers.get(row) as string, group });
  }

  /** The groups that a row belongs to, outermost first. */
  over(row: number): RubricGroup[] {
    const own = this.#numbers.get(row);
    return this.#open.flatMap(({ number, group }) => (own?.startsWith(`${number}.`) ? [group] : []));
  }
}
