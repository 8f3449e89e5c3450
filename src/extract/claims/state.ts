import type { Figure, Stage } from '../../model/figure.ts';
import type { ParagraphContext, Reading } from './reading.ts';
import type { Squeezed } from './squeeze.ts';
import type { NameToken, NumberToken, Token } from './tokens.ts';

/** What the sentence is talking about when it names nothing: the last concept that it named. */
export interface Topic {
  readonly concept: string;
  readonly label: string;
  readonly scope: string;
}

/** What 比… compares with: another year, or a state of the budget. */
export interface Base {
  readonly year: number | null;
  readonly stage: Stage | null;
}

/** A stated change of an amount, which a percentage right after it may restate. */
export interface PendingChange {
  readonly figure: Figure;
  readonly topic: Topic;
  readonly current: Figure | null;
  readonly prior: Figure | null;
  readonly isSure: boolean;
  readonly base: Base;
  readonly direction: 1 | -1;
}

export type Intro = 'among' | 'includes' | 'mainly' | 'respectively' | 'enumerated' | 'bracket' | 'within';

/** A whole whose parts are being listed. */
export interface Group {
  readonly whole: Figure;
  readonly intro: Intro;
  /** The list was announced with a colon. */
  readonly colon: boolean;
  /** How surely the list claims to be complete; null where it does not. */
  claims: 'error' | 'warning' | null;
  /** Style of the list's numbering, and the last number seen. */
  style: string | null;
  ordinal: number;
  /** The item that is being read has its amount. */
  filled: boolean;
  readonly parts: Figure[];
  /** Whether the list was read without doubt. */
  sound: boolean;
}

/** What holds from here on in a sentence; brackets save it and put it back. */
export interface Frame {
  year: number | null;
  stage: Stage | null;
  scope: string;
  topic: Topic | null;
  /** The latest amount or count, which 占 and 其中 refer to. */
  last: Figure | null;
  than: Base | null;
  change: PendingChange | null;
  /** 大于年初预算数6万元…: the amounts whose difference may be the next number. */
  side: Omit<PendingChange, 'figure'> | null;
  /** Names in a row that wait for 分别为. */
  waiting: NameToken[];
  /** Amounts in a row that 分别占 may refer to. */
  row: Figure[];
  groups: Group[];
  /** A list was announced and has not begun: 主要用于以下方面： */
  announced: { readonly whole: Figure; readonly intro: Intro; readonly colon: boolean } | null;
  /** Nothing unknown was said since `last`. */
  adjacent: boolean;
  /** `stage` was said after its concept's name, so that it need not hold for the next. */
  stageTrails: boolean;
  /** The topic was named by a segment of its own that says nothing else. */
  topicAlone: boolean;
  /** Depth of lists below which a bracket must not reach, and the amount that the bracket explains. */
  floor: number;
  anchor: Figure | null;
  /** Someone else's amount was told in this clause, and its parts may follow. */
  outside: boolean;
  outsideList: boolean;
  afterColon: boolean;
  afterSemicolon: boolean;
  /** A plan or a hope is being told: nothing of it is a figure of the year. */
  plan: boolean;
}

/** One of several things that 分别为 tells apart. */
export type Apart = Topic & { readonly year: number | null; readonly stage: Stage | null };

export interface StatedShare {
  readonly figure: Figure;
  readonly part: Figure | null;
  readonly whole: Figure | null;
  readonly partConcept: string;
  readonly wholeConcept: string | null;
}

/** One sentence being read. */
export interface State extends Frame {
  readonly context: ParagraphContext;
  readonly squeezed: Squeezed;
  readonly tokens: readonly Token[];
  readonly reading: Reading;
  /** The year that the sentence starts with. */
  firstYear: number | null;
  firstScope: string;
  /** 与上年相比，…；…: what every clause of the sentence is held against. */
  firstThan: Base | null;
  /** What the heading, or the sentence that is one, says that bare amounts are of. */
  readonly titled: Topic | null;
  /** The heading above is about a part of the department's money. */
  readonly narrowHeading: boolean;
  readonly sentenceText: string;
  readonly sentenceStart: number;
  /** The money of projects is told: 年初结余 and 结余 are the projects'. */
  special: boolean;
  /** The words of the numbered item that is being read. */
  item: string;
  /** Only a part of the year is told: 1-9月. */
  period: string | null;
  /** The paragraph's sentence before this one. */
  readonly sentenceBefore: readonly Token[];
  /** What the sentence before told the budget of, and nothing else. */
  readonly budgetBefore: Topic | null;
  /** Numbers of a row that were read with the first of them. */
  readonly taken: Set<Token>;
  /** Figures of this sentence, in order. */
  figures: Figure[];
  /** 占总支出1069.02万元的…: the words whose percentage comes after the whole's amount. */
  shareAhead: ((token: NumberToken) => void) | null;
  /** The heading is about the budget of the whole department, and the paragraph has said nothing yet. */
  readonly opensWhole: boolean;
  /** Shares of this sentence, with what they are shares of. */
  shares: StatedShare[];
  /** Names that this sentence opened without a number of their own. */
  named: Topic[];
  /** The figure made of each number of the paragraph, by where the number starts. */
  readonly prints: Map<number, Figure>;
  /** Claims that wait for the end of the sentence, which may still tell their operands. */
  readonly later: (() => void)[];
  /** The amount that one per head was told after: what 其中 divides is not the latter. */
  beforePerHead: Figure | null;
  /** Amounts whose change from a known one is told in numbers; that it rose or fell says no more. */
  readonly measured: Set<Figure>;
}

export const labelOf = (state: State, concept: string): string =>
  concept.startsWith('~') ? concept.slice(1) : (state.context.vocabulary.get(concept)?.label ?? concept);

/** The year of a mark that is relative to the report. */
export const relativeYear = (state: State, offset: number): number | null =>
  state.context.reportYear === null ? null : state.context.reportYear + offset;

/**
 * The latest figure of this sentence with these marks, else the one that the paragraph states before it without
 * contradicting itself; null stages stand for the accounts.
 */
export function findFigure(
  state: State,
  concept: string,
  scope: string,
  year: number | null,
  stages: readonly (Stage | null)[],
): Figure | null {
  const fits = (figure: Figure) =>
    figure.concept === concept &&
    figure.scope === scope &&
    figure.year === year &&
    stages.includes(figure.stage);
  const here = state.figures.findLast(fits);
  if (here) return here;
  const [first, ...others] = state.reading.figures.filter(fits);
  return first && others.every((other) => other.value.eq(first.value) && other.unit === first.unit)
    ? first
    : null;
}

export const accounts: readonly (Stage | null)[] = ['actual', null];
export const budgets: readonly Stage[] = ['initial-budget', 'adjusted-budget', 'budget'];
export const isBudget = (stage: Stage | null): boolean =>
  stage !== null && (budgets as Stage[]).includes(stage);

/** A year that was said holds until another is; the first one holds again after a semicolon. */
export function takeYear(state: State, year: number): void {
  if (state.figures.length === 0 && state.named.length === 0) state.firstYear = year;
  state.year = year;
}
