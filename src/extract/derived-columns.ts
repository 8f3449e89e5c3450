import { rates } from '../concepts/index.ts';
import { Decimal } from '../model/decimal.ts';
import { verbatim } from '../model/message.ts';
import { type Expression, figureTerm, type Relation } from '../model/relation.ts';
import type { Entry, Line } from './amounts.ts';
import { wordsOf } from './grid.ts';

/** 增减额、增减率、执行率 and 占比 columns against the amounts of the same row. */
export function derivedRelations(
  entries: readonly Entry[],
  byLine: ReadonlyMap<Line, readonly Entry[]>,
): Relation[] {
  return entries.flatMap((entry) => {
    const { figure, columnBinding } = entry;
    if (!figure || !columnBinding.derived) return [];
    const amounts = entries.filter(
      (other) => other.figure && !other.columnBinding.derived && other.column < entry.column,
    );
    switch (columnBinding.derived) {
      case 'change-amount':
      case 'change-rate':
        return change(entry, amounts);
      case 'execution-rate':
        return execution(
          entry,
          entries.filter((other) => other.figure && !other.columnBinding.derived),
        );
      case 'share':
        return share(entry, amounts, byLine);
      case 'rate':
        return rate(entry, entries);
    }
    return [];
  });
}

const relation = (rule: string, entry: Entry, expression: Expression): Relation => ({
  rule,
  kind: rule === 'heading-change-amount' ? 'sum-mismatch' : 'ratio-mismatch',
  origin: 'headings',
  result: entry.figure as NonNullable<Entry['figure']>,
  compare: '=',
  expression,
  severity: 'error',
  basis: verbatim(entry.columnBinding.label),
});

/** This year's amount against last year's, where the headings name exactly two years or two stages. */
function change(entry: Entry, amounts: readonly Entry[]): Relation[] {
  if (amounts.length !== 2) return [];
  const [a, b] = amounts as [Entry, Entry];
  const yearOf = (each: Entry) => each.figure?.year ?? null;
  const rank = (each: Entry) =>
    ['initial-budget', 'budget', 'adjusted-budget', 'actual'].indexOf(each.figure?.stage ?? '');
  const order = (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || rank(a) - rank(b);
  if (order === 0) return [];
  const [before, now] = order < 0 ? [a, b] : [b, a];
  if (!before.figure || !now.figure) return [];
  const difference: Expression = {
    op: 'sum',
    terms: [figureTerm(now.figure), figureTerm(before.figure, -1)],
  };
  if (entry.columnBinding.derived === 'change-amount')
    return [relation('heading-change-amount', entry, difference)];
  if (before.figure.value.isZero()) return [];
  return [
    relation('heading-change-rate', entry, {
      op: 'share',
      part: difference,
      whole: { op: 'figure', figure: before.figure },
    }),
  ];
}

/** Executed ÷ budget of the same row; the adjusted budget where the form has one. */
function execution(entry: Entry, amounts: readonly Entry[]): Relation[] {
  const stage = (name: string) => amounts.find((other) => other.figure?.stage === name)?.figure;
  const actual = stage('actual');
  const budget = stage('adjusted-budget') ?? stage('budget') ?? stage('initial-budget');
  if (!actual || !budget || budget.value.isZero()) return [];
  return [
    relation('heading-execution-rate', entry, {
      op: 'share',
      part: { op: 'figure', figure: actual },
      whole: { op: 'figure', figure: budget },
    }),
  ];
}

/** A rate of the vocabulary whose two operands stand in the same row: 编制数 | 实有人数 | 控制率. */
function rate(entry: Entry, entries: readonly Entry[]): Relation[] {
  const name = wordsOf(entry.columnPath.at(-1) ?? '');
  for (const definition of rates) {
    if (definition.form !== 'ratio' || !definition.names.some((each) => each.endsWith(name))) continue;
    const operand = (concept: string) => entries.find((other) => other.figure?.concept === concept)?.figure;
    const part = operand(definition.numerator.concept);
    const whole = operand(definition.denominator.concept);
    if (!part || !whole || whole.value.isZero()) continue;
    return [
      relation('heading-rate', entry, {
        op: 'share',
        part: { op: 'figure', figure: part },
        whole: { op: 'figure', figure: whole },
      }),
    ];
  }
  return [];
}

/** The amount left of it over the total row's; only where the shares of the other rows bear the reading out. */
function share(
  entry: Entry,
  amounts: readonly Entry[],
  byLine: ReadonlyMap<Line, readonly Entry[]>,
): Relation[] {
  const amount = amounts.at(-1);
  if (!amount?.figure) return [];
  for (const entries of byLine.values()) {
    const shareOfTotal = entries.find((other) => other.column === entry.column)?.figure;
    const total = entries.find((other) => other.column === amount.column)?.figure;
    if (!shareOfTotal || !total || total.value.isZero() || !shareOfTotal.value.eq(new Decimal(100))) continue;
    if (shareOfTotal === entry.figure) return [];
    return [
      relation('heading-share', entry, {
        op: 'share',
        part: { op: 'figure', figure: amount.figure },
        whole: { op: 'figure', figure: total },
      }),
    ];
  }
  return [];
}
