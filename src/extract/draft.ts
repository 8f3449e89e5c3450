import type { Cell, Table } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { MoneyTable, ReportRecord, Signature, Target, TextLeaf } from '../model/record.ts';
import type { Relation } from '../model/relation.ts';
import type { OpenRelation, Reading } from './claims/reading.ts';
import { emptyRubric, type RubricReading } from './rubric-reading.ts';

/** What has been found so far; every reader of a part adds to it. */
export interface Draft {
  readonly figures: Figure[];
  readonly relations: Relation[];
  readonly open: OpenRelation[];
  readonly moneyTables: MoneyTable[];
  readonly targets: Target[];
  readonly rubric: RubricReading;
  readonly signatures: Signature[];
  readonly selfTotals: ReportRecord['selfTotals'];
  readonly grades: ReportRecord['grades'];
  readonly profile: { contact: TextLeaf; telephone: TextLeaf };
  /** Ranges of numbers that found their use, by the holder of the text. */
  readonly used: Map<string, (readonly [number, number])[]>;
}

export const emptyDraft = (): Draft => ({
  figures: [],
  relations: [],
  open: [],
  moneyTables: [],
  targets: [],
  rubric: emptyRubric(),
  signatures: [],
  selfTotals: [],
  grades: [],
  profile: { contact: { state: 'absent' }, telephone: { state: 'absent' } },
  used: new Map(),
});

/** The key under which the numbers of a cell are counted as used; a paragraph's is its id. */
export const holderOf = (table: Pick<Table, 'id'>, cell: Pick<Cell, 'row' | 'column'>): string =>
  `${table.id}:${cell.row}:${cell.column}`;

export function markUsed(draft: Draft, holder: string, ranges: readonly (readonly [number, number])[]): void {
  draft.used.set(holder, [...(draft.used.get(holder) ?? []), ...ranges]);
}

/** Takes in what a paragraph or a cell's text states; `where` says in which part of the report it stands. */
export function addReading(
  draft: Draft,
  holder: string,
  reading: Reading,
  where: 'form' | 'narrative',
  locate: (start: number, end: number) => ReportRecord['figures'][number]['at'],
): void {
  for (const figure of reading.figures) {
    if (figure.concept === 'score.total') draft.selfTotals.push({ figure, where });
    else draft.figures.push(figure);
  }
  draft.relations.push(...reading.relations);
  draft.open.push(...reading.open);
  for (const { text, start, end } of reading.grades)
    draft.grades.push({ text, where, at: locate(start, end) });
  markUsed(draft, holder, reading.used);
}
