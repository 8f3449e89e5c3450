import type { Cell } from '../model/document.ts';
import { absentLeaf, type RubricRow } from '../model/record.ts';
import { type ColumnRole, roleOf } from './columns.ts';
import type { Context } from './figures.ts';
import { pairsOf } from './pairs.ts';
import type { Numbering } from './place.ts';
import type { Region } from './regions.ts';
import { cellReader, nameOf } from './rubric-cells.ts';
import { isLevel } from './rubric-levels.ts';
import type { RubricReading } from './rubric-reading.ts';

/** What a card says of its indicator, by what the labels mean. */
type Card = ReadonlyMap<ColumnRole, Cell>;

/**
 * The indicators of a form that gives each a card of labels and values of its own: 指标名称 | 固定资产利用率 | 分值 | 6 |
 * 自评得分 | 6 over 评分标准 | … and 完成情况 | …. Empty where the region is no such form.
 */
export function cardsOf(region: Region): Card[] {
  const cards: Map<ColumnRole, Cell>[] = [];
  for (const { label, value } of pairsOf(region)) {
    const role = roleOf(label);
    if (!role) continue;
    const open = cards.at(-1);
    if (open && !(isLevel(role) && open.has('indicator'))) open.set(role, value);
    else if (isLevel(role)) cards.push(new Map([[role, value]]));
  }
  return cards.filter((card) => card.has('indicator') && card.has('weight') && card.has('selfScore'));
}

/** Reads the indicators of cards into the rubric. */
export function readCards(
  cards: readonly Card[],
  region: Region,
  into: RubricReading,
  context: Context,
  numbering: Numbering,
): void {
  const reader = cellReader(region, new Map(), context, numbering);
  into.rows.push(
    ...cards.map((card): RubricRow => {
      const indicator = card.get('indicator') as Cell;
      const name = nameOf(indicator);
      const text = (role: ColumnRole) => reader.text(card.get(role), name);
      const points = (role: ColumnRole, concept: string) =>
        reader.points(card.get(role), concept, name) ?? absentLeaf;
      return {
        level1: text('level1'),
        level2: text('level2'),
        indicator: { text: name, at: reader.place(indicator, name) },
        weight: points('weight', 'rubric.weight'),
        weightShared: 1,
        criterion: text('criterion'),
        explanation: text('explanation'),
        selfScore: points('selfScore', 'rubric.self'),
        deduction: points('deduction', 'rubric.deduction'),
        reason: text('reason'),
        evidence: text('result'),
      };
    }),
  );
}
