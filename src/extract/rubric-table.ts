import type { Cell } from '../model/document.ts';
import { absentLeaf, type RubricGroup, type RubricRow, type TextLeaf } from '../model/record.ts';
import { type ColumnRole, roleOf } from './columns.ts';
import { leftOf } from './deductions.ts';
import type { Context } from './figures.ts';
import { isNumeric, wordsOf } from './grid.ts';
import type { Numbering } from './place.ts';
import { headingPath, type Region } from './regions.ts';
import { type CellReader, cellReader, nameOf } from './rubric-cells.ts';
import { HeadRows } from './rubric-heads.ts';
import { Above, isFilled, isLevel, Numbers } from './rubric-levels.ts';
import type { RubricReading } from './rubric-reading.ts';
import {
  isConverted,
  isNamedSubtotal,
  isSubtotal,
  isTotal,
  readNamedSubtotal,
  readSubtotal,
  readTotals,
} from './rubric-totals.ts';
import { isNote } from './scoring-notes.ts';

/** The roles of a region's columns, by the column at which a heading's cells begin. */
export function rolesOf(region: Region): Map<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  const scoresOfUnits = new Set<number>();
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    for (const cell of region.grid.row(row)) {
      if (roles.has(cell.column)) continue;
      const each = headingPath(region, cell).map(roleOf);
      const role = each.findLast((one) => one !== null);
      if (role) roles.set(cell.column, role);
      if (role === 'selfScore' && each.at(-1) === null) scoresOfUnits.add(cell.column);
    }
  // 自评得分 over 局机关 | 信息中心 | 工作站: the scores of each, none of which is the department's.
  if (scoresOfUnits.size > 1) for (const column of scoresOfUnits) roles.delete(column);
  // 绩效指标 left of 一级指标 names the whole block, not a column of indicators.
  const levels = [...roles].filter(([, role]) => role === 'level1').map(([column]) => column);
  for (const [column, role] of roles)
    if (role === 'indicator' && levels.length > 0 && levels.every((level) => column < level))
      roles.delete(column);
  // 目标 left of 三级指标 names a block too; what a result is held against stands beside it.
  const targets = [...roles].filter(([, role]) => role === 'target').map(([column]) => column);
  const result = [...roles].find(([, role]) => role === 'result')?.[0];
  const nearest = targets.filter((column) => result === undefined || column < result).at(-1);
  for (const column of targets) if (nearest !== undefined && column < nearest) roles.delete(column);
  return asRubric(roles);
}

/** What general words mean among points: 内容 names the indicators, 说明 after the score says why. */
function asRubric(roles: Map<number, ColumnRole>): Map<number, ColumnRole> {
  const columnsOf = (role: ColumnRole) => [...roles].filter(([, each]) => each === role).map(([at]) => at);
  const [self] = columnsOf('selfScore');
  const [weight] = columnsOf('weight');
  if (self === undefined) return roles;
  for (const column of columnsOf('explanation')) if (column > self) roles.set(column, 'reason');
  // 评分标准 | 指标值 | 得分: what was reached, where no column of its own says that.
  const [criterion] = columnsOf('criterion');
  if (criterion !== undefined && columnsOf('result').length === 0)
    for (const column of columnsOf('target')) if (column > criterion) roles.set(column, 'result');
  const [name] = columnsOf('name');
  const judges = weight !== undefined || columnsOf('criterion').length > 0;
  if (name !== undefined && judges && ![...roles.values()].some(isLevel)) roles.set(name, 'indicator');
  return roles;
}

/** Whether a region is (part of) a rubric: indicators with points. */
export function isRubric(roles: ReadonlyMap<number, ColumnRole>): boolean {
  const has = new Set(roles.values());
  const indicators = has.has('indicator') || has.has('level1') || has.has('level2');
  return (
    indicators &&
    (has.has('selfScore') || has.has('weight')) &&
    (has.has('criterion') ||
      has.has('explanation') ||
      has.has('result') ||
      has.has('target') ||
      (has.has('selfScore') && has.has('weight')) ||
      has.has('reason'))
  );
}

/** Where one kind of points stands. */
interface PointColumns {
  /** Column of the indicator's own points. */
  readonly own: number | null;
  /** Columns of the outer levels' points, by level from 1. */
  readonly outer: ReadonlyMap<number, number>;
}

interface Columns {
  /** Columns of the levels, outermost first; the last is the indicator's. */
  readonly levels: readonly number[];
  readonly weights: PointColumns;
  readonly selfScores: PointColumns;
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

function columnsOf(roles: ReadonlyMap<number, ColumnRole>): Columns {
  const ordered = [...roles].sort(([a], [b]) => a - b);
  const columns = (role: ColumnRole) => ordered.filter(([, each]) => each === role).map(([column]) => column);
  const levels = ordered.filter(([, role]) => isLevel(role)).map(([column]) => column);
  const selfScores = columns('selfScore');
  // Of several scores of an indicator the first is the department's; one beside each level is that level's.
  const isByLevel = selfScores.length === levels.length && selfScores.some((at) => at < Math.max(...levels));
  return {
    levels,
    weights: pointColumns(columns('weight'), levels),
    selfScores: isByLevel
      ? pointColumns(selfScores, levels)
      : { own: selfScores[0] ?? null, outer: new Map() },
    roles,
  };
}

function pointColumns(points: readonly number[], levels: readonly number[]): PointColumns {
  const outer = new Map<number, number>();
  let own: number | null = points.at(-1) ?? null;
  const innermost = Math.max(...levels);
  // 一级分值 | 二级分值 | 三级分值 after all three names stand in the names' order.
  if (points.length > 1 && points.length === levels.length && points.every((column) => column > innermost))
    points.slice(0, -1).forEach((column, index) => {
      outer.set(index + 1, column);
    });
  else if (points.length > 1)
    for (const column of points) {
      const level = levels.filter((each) => each < column).length;
      if (level > 0 && level < levels.length) outer.set(level, column);
      else own = column;
    }
  return { own, outer };
}

/** Reads one region of a rubric into the reading. */
export function readRubric(
  region: Region,
  roles: ReadonlyMap<number, ColumnRole>,
  into: RubricReading,
  context: Context,
  numbering: Numbering,
): void {
  const columns = columnsOf(roles);
  const reader = cellReader(region, roles, context, numbering);
  const above = new Above();
  const numbers = new Numbers(region, roles);
  const headRows = new HeadRows(region, roles);
  let previous: { cells: (Cell | undefined)[] } | null = null;
  for (let row = region.bodyFrom; row < region.bodyTo; row++) {
    const cells = region.grid.row(row);
    const at = (column: number | null | undefined) =>
      column === null || column === undefined
        ? undefined
        : cells.find((cell) => cell.column <= column && cell.column + cell.columnSpan > column);
    const byRole = (role: ColumnRole) => at([...columns.roles].find(([, each]) => each === role)?.[0]);
    // A form may begin its rows with the score.
    const first = cells.find((cell) => cell.text.trim() !== '' && !isNumeric(cell.text));
    if (!first) continue;
    const label = wordsOf(first.text);
    if (first.row === row && isTotal(label)) {
      readTotals(
        reader,
        into,
        at(columns.weights.own),
        at(columns.selfScores.own),
        byRole('deduction'),
        cells,
      );
      continue;
    }
    if (first.row === row && isConverted(label)) {
      const score = reader.points(at(columns.selfScores.own), 'score.converted', label);
      if (score?.state === 'stated') into.converted = score.value;
      continue;
    }
    if (first.row === row && isNote(label)) continue;
    const levelCells = columns.levels.map(at);
    const subtotal = levelCells.findIndex((cell) => cell?.row === row && isSubtotal(cell));
    if (subtotal >= 0) {
      readSubtotal(into, Math.max(1, subtotal), reader, at(columns.weights.own), at(columns.selfScores.own));
      continue;
    }
    const indicator = levelCells.findLast(isFilled);
    const parts = [numbers, headRows].find((one) => one.isHead(row));
    if (indicator && parts) {
      const name = nameOf(indicator).replace(/（(?:小计|合计)）$/, '');
      parts.open(row, {
        level: parts.depth(row),
        name: { text: name, at: reader.place(indicator, name) },
        weight:
          reader.points(at(columns.weights.own), 'rubric.weight', name) ??
          reader.pointsInName(indicator, name),
        selfScore: reader.points(at(columns.selfScores.own), 'rubric.self', name) ?? absentLeaf,
        rows: [],
      });
      continue;
    }
    if (indicator?.row === row && isNamedSubtotal(indicator)) {
      readNamedSubtotal(into, indicator, reader, at(columns.weights.own), at(columns.selfScores.own));
      continue;
    }
    const weight = at(columns.weights.own);
    const self = at(columns.selfScores.own);
    const lost = byRole('deduction');
    const key = [indicator, weight, self ?? lost];
    if (!indicator) continue;
    if (previous && key.every((cell, index) => cell === previous?.cells[index])) {
      extendCriterion(into, byRole('criterion'), byRole('result'));
      continue;
    }
    previous = { cells: key };
    const outer = above.over(levelCells.slice(0, levelCells.indexOf(indicator)));
    const rowIndex = into.rows.length;
    const heads = [...headRows.over(), ...numbers.over(row)];
    for (const head of heads) {
      if (head.rows.length === 0) into.groups.push(head);
      head.rows.push(rowIndex);
    }
    const name = nameOf(indicator);
    const most = reader.points(weight, 'rubric.weight', name) ?? reader.pointsInName(indicator, name);
    const isOwn = lost?.rowSpan === (weight ?? indicator).rowSpan;
    const deduction = reader.points(lost, self ? 'rubric.deduction' : 'rubric.self', name) ?? absentLeaf;
    into.rows.push({
      level1: heads[0] ? { state: 'stated', value: heads[0].name } : reader.text(outer[0], name),
      level2: heads[1] ? { state: 'stated', value: heads[1].name } : reader.text(outer[1], name),
      indicator: { text: name, at: reader.place(indicator, name) },
      weight: most,
      weightShared: 1,
      criterion: reader.text(byRole('criterion'), name),
      explanation: reader.text(byRole('explanation'), name),
      selfScore: reader.points(self, 'rubric.self', name) ?? (isOwn ? leftOf(most, deduction) : absentLeaf),
      deduction,
      reason: reader.text(byRole('reason'), name),
      evidence: reader.text(byRole('result'), name),
    });
    outer.forEach((cell, index) => {
      const level = index + 1;
      joinGroup(
        into,
        level,
        cell,
        outer.slice(0, index),
        rowIndex,
        reader,
        at(columns.weights.outer.get(level)),
        at(columns.selfScores.outer.get(level)),
      );
    });
  }
  repeatCriteria(into.rows);
  countSharedWeights(into.rows);
}

/** 同上, 同上，保留两位小数: the criterion of the row above, with what is added to it. */
function repeatCriteria(rows: RubricRow[]): void {
  for (const [index, { criterion }] of rows.entries()) {
    const above = rows[index - 1]?.criterion;
    if (criterion.state !== 'stated' || above?.state !== 'stated') continue;
    const { text } = criterion.value;
    if (/^同上(?:$|[，,；;。])/.test(text)) criterion.value.text = text.replace('同上', above.value.text);
  }
}

/** A criterion that goes on over several rows of one indicator. */
function extendCriterion(into: RubricReading, criterion: Cell | undefined, evidence: Cell | undefined): void {
  const row = into.rows.at(-1);
  if (!row) return;
  const append = (leaf: TextLeaf, cell: Cell | undefined) => {
    const text = cell?.text.trim();
    if (text && leaf.state === 'stated' && !leaf.value.text.includes(text)) leaf.value.text += `\n${text}`;
  };
  append(row.criterion, criterion);
  append(row.evidence, evidence);
}

function joinGroup(
  into: RubricReading,
  level: number,
  cell: Cell,
  above: readonly Cell[],
  row: number,
  reader: CellReader,
  weight: Cell | undefined,
  self: Cell | undefined,
): void {
  const name = nameOf(cell);
  const parent = above.map(nameOf).join('/');
  const known = into.groups.find(
    (group) => group.level === level && group.name.text === name && parentOf(into, group) === parent,
  );
  if (known) {
    if (!known.rows.includes(row)) known.rows.push(row);
    return;
  }
  into.groups.push({
    level,
    name: { text: name, at: reader.place(cell, name) },
    weight: reader.points(weight, 'rubric.weight', name) ?? reader.pointsInName(cell, name),
    selfScore: reader.points(self, 'rubric.self', name) ?? absentLeaf,
    rows: [row],
  });
}

function parentOf(into: RubricReading, group: RubricGroup): string {
  if (group.level === 1) return '';
  const row = into.rows[group.rows[0] as number];
  const level1 = row?.level1.state === 'stated' ? row.level1.value.text : '';
  return level1;
}

function countSharedWeights(rows: RubricRow[]): void {
  const uses = new Map<string, number>();
  for (const { weight } of rows)
    if (weight.state === 'stated') uses.set(weight.value.id, (uses.get(weight.value.id) ?? 0) + 1);
  for (const row of rows)
    if (row.weight.state === 'stated') row.weightShared = uses.get(row.weight.value.id) ?? 1;
}
