import type { Vocabulary } from '../../concepts/index.ts';
import type { Figure, Stage } from '../../model/figure.ts';
import type { Locator } from '../../model/locator.ts';
import type { Localized } from '../../model/message.ts';
import type { Relation, RelationKind } from '../../model/relation.ts';

/** One paragraph of the narrative or of a cell, with what its surroundings say about it. */
export interface ParagraphContext {
  readonly text: string;
  /** The place of a character range of `text`. */
  locate(start: number, end: number): Locator;
  readonly reportYear: number | null;
  /** The nearest headings, outermost first, joined by ` / `. */
  readonly heading: string | null;
  /** The department's printed name. */
  readonly department: string | null;
  readonly vocabulary: Vocabulary;
  nextId(): string;
}

/** What one paragraph states. */
export interface Reading {
  readonly figures: Figure[];
  readonly relations: Relation[];
  /** Claims with an operand that another sentence or a table states. */
  readonly open: OpenRelation[];
  /** Ranges of numbers that became figures or were recognised as someone else's. */
  readonly used: [number, number][];
  /** Grades that the paragraph states: 评价等次为“优”. */
  readonly grades: GradeStatement[];
}

export interface GradeStatement {
  /** The grade alone: 优、良好. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A figure that is stated elsewhere, by what it is about. */
export interface Mention {
  readonly op: 'mention';
  readonly concept: string;
  readonly scope: string;
  readonly year: number | null;
  /** Null for the accounts, or where nothing is said. */
  readonly stage: Stage | null;
}

/** As `Expression` of the model, with leaves that are stated elsewhere. */
export type OpenExpression =
  | { readonly op: 'figure'; readonly figure: Figure }
  | Mention
  | { readonly op: 'sum'; readonly terms: readonly OpenTerm[] }
  | { readonly op: 'share'; readonly part: OpenExpression; readonly whole: OpenExpression }
  | { readonly op: 'constant'; readonly value: string };

export interface OpenTerm {
  readonly sign: 1 | -1;
  readonly of: OpenExpression;
}

/** A claim whose mentions are looked up when everything is read. */
export interface OpenRelation {
  readonly rule: string;
  readonly kind: RelationKind;
  readonly result: Figure;
  readonly compare: Relation['compare'];
  readonly expression: OpenExpression;
  readonly severity: Relation['severity'];
  readonly basis: Localized;
}
