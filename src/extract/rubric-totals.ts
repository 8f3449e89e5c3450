import type { Cell } from '../model/document.ts';
import { absentLeaf } from '../model/record.ts';
import { leftOf } from './deductions.ts';
import { onlyNumber } from './figures.ts';
import { wordsOf } from './grid.ts';
import { type CellReader, nameOf } from './rubric-cells.ts';
import type { RubricReading } from './rubric-reading.ts';

const bracket = '(?:（.*）|\\(.*\\))?';
const totals = new RegExp(
  `^(?:(?:适用(?:指标)?|各项(?:指标)?|指标)?(?:总分|合计|总计|累计|总得分|累计得分|自评总分|得分合计|综合得分|分值合计)|适用(?:指标)?小计|满分[/／∕]实得)${bracket}$`,
);
const converted = new RegExp(`^(?:权重|(?:百分制)?(?:加权|折算)(?:后|总)?(?:得分|分值|分数)?)${bracket}$`);

/** Whether a row's first words say that it adds up the whole rubric, or all of it that applies. */
export const isTotal = (label: string): boolean => totals.test(label);

/** Whether a row restates the points in another measure: 折算得分（百分制）. */
export const isConverted = (label: string): boolean => converted.test(label);

/** A row that adds up the indicators of a group beside its merged name; the row of the whole table is told before it. */
export const isSubtotal = (cell: Cell): boolean => /^(?:小计|合计)$/.test(wordsOf(cell.text));

/** 过程小计（40分）, 小计（过程）: a row that names what it adds up, in place of an indicator. */
export const isNamedSubtotal = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  /^(?:.{1,12}(?:小计|合计)(?:[（(].*[）)])?|(?:小计|合计)[（(].{1,12}[）)])$/.test(wordsOf(cell.text));

/** Reads the printed totals of weights and of scores. */
export function readTotals(
  reader: CellReader,
  into: RubricReading,
  weight: Cell | undefined,
  self: Cell | undefined,
  lost: Cell | undefined,
  cells: readonly Cell[],
): void {
  // One merged cell over weights and scores holds the score.
  const total = weight === self ? null : reader.points(weight, 'rubric.weight-total', '总分');
  if (total?.state === 'stated') into.weightTotal = total;
  const score = self ? reader.points(self, 'score.total', '总分') : null;
  const left = self || !total ? null : leftOf(total, reader.points(lost, 'score.total', '总分'));
  if (score?.state === 'stated') into.selfTotals.push(score.value);
  else if (left?.state === 'stated') into.selfTotals.push(left.value);
  // What was taken off is no score, where nothing says what it was taken off from.
  else if (lost && !self) return;
  else if (!weight || total?.state !== 'stated') {
    // A total row without the columns of the rubric: its only number is the score.
    const numbers = cells.filter((cell) => onlyNumber(cell));
    const only = numbers.length === 1 ? reader.points(numbers[0], 'score.total', '总分') : null;
    if (only?.state === 'stated') into.selfTotals.push(only.value);
  }
}

/** 小计 under the rows of a group, or beside its merged name, states the points of that group. */
export function readSubtotal(
  into: RubricReading,
  level: number,
  reader: CellReader,
  weight: Cell | undefined,
  self: Cell | undefined,
): void {
  const last = into.rows.length - 1;
  const index = into.groups.findIndex((group) => group.level === level && group.rows.includes(last));
  addSubtotal(into, index, reader, weight, self);
}

function addSubtotal(
  into: RubricReading,
  index: number,
  reader: CellReader,
  weight: Cell | undefined,
  self: Cell | undefined,
): void {
  const group = into.groups[index];
  if (!group) return;
  const { text } = group.name;
  const stated = reader.points(weight, 'rubric.weight', text);
  into.groups[index] = {
    ...group,
    weight: group.weight.state === 'stated' ? group.weight : (stated ?? group.weight),
    selfScore: reader.points(self, 'rubric.self', text) ?? group.selfScore,
  };
}

/**
 * A named subtotal states the points of the group that it names, right under its rows. In a table that has no merged
 * names of groups it states those of all rows since the one before it; beside such names it may add up a part of a
 * group, or more than one, and says nothing that can be held.
 */
export function readNamedSubtotal(
  into: RubricReading,
  cell: Cell,
  reader: CellReader,
  weight: Cell | undefined,
  self: Cell | undefined,
): void {
  const rows = [...into.rows.keys()].slice(into.unadded);
  const isGrouped = into.groups.some((group) => group.rows.some((row) => rows.includes(row)));
  into.unadded = into.rows.length;
  const name = nameOf(cell);
  const own = name.replace(/(?:小计|合计)$|^(?:小计|合计)[（(]|[）)]$/g, '');
  const named = into.groups.findIndex(
    (group) => group.name.text === own && group.rows.includes(into.rows.length - 1),
  );
  if (named >= 0) addSubtotal(into, named, reader, weight, self);
  // 小计（过程） says of what; where no rows have that name over them, of which ones is not known.
  if (rows.length === 0 || isGrouped || /^(?:小计|合计)/.test(name)) return;
  into.groups.push({
    level: 1,
    name: { text: name, at: reader.place(cell, name) },
    weight: reader.points(weight, 'rubric.weight', name) ?? reader.pointsInName(cell, name),
    selfScore: reader.points(self, 'rubric.self', name) ?? absentLeaf,
    rows,
  });
}
