import type { Cell } from '../model/document.ts';
import { absentLeaf, type FigureLeaf, type Target, type TextLeaf } from '../model/record.ts';
import type { ColumnRole } from './columns.ts';
import { type Context, onlyNumber, pointsLeaf } from './figures.ts';
import { isBlankMark, wordsOf } from './grid.ts';
import { type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';

/** Whether a region sets targets beside results. */
export function isTargets(roles: ReadonlyMap<number, ColumnRole>): boolean {
  const has = new Set(roles.values());
  return has.has('result') && (has.has('target') || has.has('indicator'));
}

/** Rows that add points up. */
const sums = /^.{0,12}(?:总分|合计|总计|小计)(?:[（(].*[）)])?$/;
const pointsInName = /[（(]\s*\d{1,3}(?:\.\d+)?\s*分\s*[）)]/g;

/** Targets with what became of them, a row each. Operator, value and unit in columns of their own are joined. */
export function readTargets(
  region: Region,
  roles: ReadonlyMap<number, ColumnRole>,
  context: Context,
  numbering: Numbering,
): Target[] {
  const targets: Target[] = [];
  for (let row = region.bodyFrom; row < region.bodyTo; row++) {
    const cells = region.grid.row(row);
    const byRole = (role: ColumnRole) => cells.find((cell) => roles.get(cell.column) === role);
    const result = byRole('result');
    const target = byRole('target') ?? byRole('indicator');
    if (!target || !result || result === target || target.row !== row) continue;
    if (sums.test(wordsOf(cells.find((cell) => cell.text.trim() !== '')?.text ?? ''))) continue;
    if (isBlankMark(target.text) && isBlankMark(result.text)) continue;
    const name = byRole('target') ? byRole('indicator') : undefined;
    const groups = cells
      .filter((cell) => cell.column < target.column && cell !== name && isGroup(roles.get(cell.column)))
      .map((cell) => wordsOf(cell.text))
      .filter((text) => text !== '');
    const rowHeading = name ? wordsOf(name.text) : (groups.at(-1) ?? null);
    const place = (cell: Cell, range?: readonly [number, number]) =>
      placeInCell(
        numbering,
        region.grid.table,
        cell,
        { title: region.title, rowHeading, columnHeading: headingPath(region, cell).at(-1) ?? null },
        range,
      );
    const text = (cell: Cell | undefined, printed = cell?.text.trim() ?? ''): TextLeaf => {
      if (!cell) return absentLeaf;
      return isBlankMark(printed) && !/无/.test(printed)
        ? { state: 'blank', mark: printed, at: place(cell) }
        : { state: 'stated', value: { text: printed, at: place(cell) } };
    };
    const points = (role: 'weight' | 'selfScore', concept: string): FigureLeaf => {
      const cell = byRole(role);
      return pointsLeaf(context, cell, (range) => place(cell as Cell, range), concept, rowHeading ?? '');
    };
    const joined = [byRole('operator'), target, byRole('targetUnit')]
      .map((cell) => cell?.text.trim() ?? '')
      // 在职人员控制率（5分）: the points of an indicator are no target.
      .map((part) => (target === byRole('indicator') ? part.replace(pointsInName, '') : part))
      .filter((part) => !isBlankMark(part) || part === '')
      .join('');
    const unit = wordsOf(byRole('targetUnit')?.text ?? '');
    const printedResult = result.text.trim();
    targets.push({
      groups,
      name: text(name),
      target: text(target, joined),
      result: text(
        result,
        unit && onlyNumber(result) && !/[%人家个]$/.test(printedResult)
          ? `${printedResult}${unit}`
          : printedResult,
      ),
      weight: points('weight', 'rubric.weight'),
      selfScore: points('selfScore', 'rubric.self'),
      reason: text(byRole('reason')),
    });
  }
  return targets;
}

const isGroup = (role: ColumnRole | undefined): boolean =>
  role === undefined || role === 'level1' || role === 'level2' || role === 'name' || role === 'indicator';
