import { Decimal } from '../model/decimal.ts';
import type { Cell } from '../model/document.ts';
import type { RubricGroup } from '../model/record.ts';
import type { ColumnRole } from './columns.ts';
import { onlyNumber } from './figures.ts';
import { isNumeric, rowsBetween, wordsOf } from './grid.ts';
import type { Region } from './regions.ts';
import { isFilled, isLevel } from './rubric-levels.ts';

const numbered = /^(?:[一二三四五六七八九十]+[、.．]|（[一二三四五六七八九十]+）)/;
const total = /^(?:总分|合计|总计|累计|总得分)|(?:小计|合计)(?:（.*）)?$/;

/**
 * Rows that name a part of the rubric over its indicators and print what it is worth: 一、基础管理（30分） | 30 | | 28.5.
 * They have no criterion, and their name is numbered or reaches over the column of numbers. What they are worth must be
 * what the rows below are worth together, for at least half of them: one may be wrong.
 */
export class HeadRows {
  readonly #rows = new Set<number>();
  #open: RubricGroup | null = null;

  constructor({ grid, bodyFrom, bodyTo }: Region, roles: ReadonlyMap<number, ColumnRole>) {
    const columns = (wanted: (role: ColumnRole) => boolean) =>
      [...roles].filter(([, role]) => wanted(role)).map(([column]) => column);
    const name = Math.max(...columns(isLevel));
    const [criterion] = columns((role) => role === 'criterion');
    const weight = columns((role) => role === 'weight').at(-1);
    if (weight === undefined || criterion === undefined) return;
    const worth = (row: number): Decimal | null => {
      const cell = grid.at(row, weight);
      return cell && cell.row === row ? (onlyNumber(cell)?.value ?? null) : null;
    };
    const isCandidate = (row: number): boolean => {
      const cell: Cell | undefined = grid.at(row, name);
      if (!isFilled(cell) || cell.row !== row || cell.rowSpan > 1 || isNumeric(cell.text)) return false;
      const words = wordsOf(cell.text).replaceAll('(', '（').replaceAll(')', '）');
      const named = (cell.column < name && cell.column + cell.columnSpan <= weight) || numbered.test(words);
      return named && !total.test(words) && !isFilled(grid.at(row, criterion)) && worth(row) !== null;
    };
    const candidates = rowsBetween(bodyFrom, bodyTo).filter(isCandidate);
    const borne = candidates.filter((head, index) => {
      const end = candidates[index + 1] ?? bodyTo;
      const below = rowsBetween(head + 1, end).filter(
        (row) => !total.test(wordsOf(grid.row(row)[0]?.text ?? '')),
      );
      const sum = below.reduce((points, row) => points.plus(worth(row) ?? 0), new Decimal(0));
      return below.length > 0 && sum.eq(worth(head) as Decimal);
    });
    if (borne.length * 2 >= candidates.length) this.#rows = new Set(candidates);
  }

  isHead = (row: number): boolean => this.#rows.has(row);

  /** Begins the group that a row names. */
  open(_row: number, group: RubricGroup): void {
    this.#open = group;
  }

  /** The group that the rows after its head belong to. */
  over = (): RubricGroup[] => (this.#open ? [this.#open] : []);

  depth = (): number => 1;
}
