import { rates } from '../concepts/index.ts';
import type { Figure } from '../model/figure.ts';
import { verbatim } from '../model/message.ts';
import { type Expression, figureTerm, type Relation } from '../model/relation.ts';
import type { Line } from './about-place.ts';
import type { Entry } from './amounts.ts';
import { wordsOf } from './grid.ts';
import { isNear } from './near.ts';

/** One way to work a derived column out of its neighbours: the same in every row, or null where a row lacks operands. */
type Reading = (entries: readonly Entry[]) => Expression | null;

/**
 * 增减额、增减率、执行率 and 占比 columns against the amounts of the same row. Where the headings leave open which
 * amounts, the rows decide: the reading that most of them bear out, and none where most bear out nothing.
 */
export function derivedRelations(byLine: ReadonlyMap<Line, readonly Entry[]>): Relation[] {
  const columns = new Map<string, Entry>();
  for (const entry of [...byLine.values()].flat())
    if (entry.figure && entry.columnBinding.derived)
      columns.set(`${entry.line.block}:${entry.column}`, entry);
  return [...columns.values()].flatMap((column) => {
    const lines = [...byLine].flatMap(([line, entries]) =>
      line.block === column.line.block ? [entries] : [],
    );
    const reading = readingOf(column, lines);
    return reading ? lines.flatMap((entries) => relationOf(column, entries, reading)) : [];
  });
}

function relationOf(column: Entry, entries: readonly Entry[], reading: Reading): Relation[] {
  const entry = entries.find((each) => each.column === column.column && each.figure);
  const expression = entry && reading(entries);
  if (!entry || !expression) return [];
  const rule = rules[entry.columnBinding.derived as keyof typeof rules];
  return [
    {
      rule,
      kind:
        rule === 'heading-change-amount' || rule === 'heading-saved-amount'
          ? 'sum-mismatch'
          : 'ratio-mismatch',
      origin: 'headings',
      result: entry.figure as Figure,
      compare: '=',
      expression,
      severity: 'error',
      basis: verbatim(entry.columnBinding.label),
    },
  ];
}

const rules = {
  'change-amount': 'heading-change-amount',
  'change-rate': 'heading-change-rate',
  'saved-amount': 'heading-saved-amount',
  'saved-rate': 'heading-saved-rate',
  'execution-rate': 'heading-execution-rate',
  share: 'heading-share',
  rate: 'heading-rate',
} as const;

/**
 * The only reading there is; of several the one that more rows bear out than not, or the only one that any row bears out
 * where as many do as do not: of two rows one can be wrong.
 */
function readingOf(column: Entry, lines: readonly (readonly Entry[])[]): Reading | null {
  const readings = readingsOf(column, lines);
  if (readings.length <= 1) return readings[0] ?? null;
  const tried = readings.map((reading) => ({ reading, ...support(reading, column, lines) }));
  const best = tried.reduce((one, other) => (other.margin > one.margin ? other : one));
  if (best.margin > 0) return best.reading;
  const telling = tried.filter(({ holding }) => holding > 0);
  if (telling.length === 1 && telling[0]?.margin === 0) return telling[0].reading;
  // One row alone bears nothing out; what no reading explains is wrong by the first of them.
  const filled = lines.filter((entries) =>
    entries.some((each) => each.column === column.column && each.figure),
  );
  return column.columnBinding.derived === 'execution-rate' && filled.length === 1
    ? (readings[0] ?? null)
    : null;
}

/** In how many rows the printed figure follows, and by how many more than those where it does not. */
function support(reading: Reading, column: Entry, lines: readonly (readonly Entry[])[]) {
  const followed = lines.flatMap((entries) => {
    const printed = figureIn(entries, column);
    const expression = printed && reading(entries);
    return expression ? [isNear(printed, expression)] : [];
  });
  const holding = followed.filter(Boolean).length;
  return { holding, margin: 2 * holding - followed.length };
}

function readingsOf(column: Entry, lines: readonly (readonly Entry[])[]): Reading[] {
  const amounts = new Map<number, Entry>();
  for (const entry of lines.flat())
    if (entry.figure && !entry.columnBinding.derived) amounts.set(entry.column, entry);
  const all = [...amounts.values()].sort((a, b) => a.column - b.column);
  const left = all.filter((amount) => amount.column < column.column);
  switch (column.columnBinding.derived) {
    case 'change-amount':
      return yearPairs(left).map(([before, now]) => difference(before, now));
    case 'change-rate':
      return yearPairs(left).map(([before, now]) => growth(before, now));
    case 'saved-amount':
      return budgetPairs(left).map(([budget, spent]) => difference(spent, budget));
    case 'saved-rate':
      return budgetPairs(left).map(([budget, spent]) => saving(budget, spent));
    case 'execution-rate':
      return executions(all);
    case 'share': {
      const down = left.toReversed().flatMap((amount) => shareOf(column, amount, lines));
      return down.length > 0 ? down : shareAlong(column, left, lines);
    }
    case 'rate':
      return rate(column);
    default:
      return [];
  }
}

/** Last year's and this year's amounts of one stage; where there are only two amounts, an earlier and a later stage too. */
function yearPairs(amounts: readonly Entry[]): (readonly [Entry, Entry])[] {
  // A form without its year still tells last year's column from this year's.
  const yearOf = (each: Entry) => each.figure?.year ?? each.columnBinding.yearOffset ?? 0;
  const stageOf = (each: Entry) => each.figure?.stage ?? null;
  const rank = (each: Entry) =>
    ['initial-budget', 'budget', 'adjusted-budget', 'actual'].indexOf(stageOf(each) ?? '');
  const later = (a: Entry, b: Entry) => yearOf(a) - yearOf(b) || rank(a) - rank(b);
  const pairs = amounts.flatMap((a, index) =>
    amounts.slice(index + 1).flatMap((b) => {
      const order = later(a, b);
      return order === 0 ? [] : [order < 0 ? ([a, b] as const) : ([b, a] as const)];
    }),
  );
  const ofOneStage = pairs.filter(([a, b]) => yearOf(a) !== yearOf(b) && stageOf(a) === stageOf(b));
  return ofOneStage.length > 0 ? ofOneStage : pairs;
}

/** A column that is planned with one that came of it: 采购预算 | 实际采购金额. */
function budgetPairs(amounts: readonly Entry[]): (readonly [Entry, Entry])[] {
  const says = ({ columnPath }: Entry, pattern: RegExp) => pattern.test(wordsOf(columnPath.join('')));
  const planned = amounts.filter((each) => says(each, /预算|计划|控制价/));
  const spent = amounts.filter((each) => says(each, /实际|合同|成交|中标|决算|支出|执行/));
  return planned.flatMap((plan) => spent.filter((one) => one !== plan).map((one) => [plan, one] as const));
}

const figureIn = (entries: readonly Entry[], like: Entry): Figure | null =>
  entries.find((entry) => entry.column === like.column)?.figure ?? null;

const difference =
  (before: Entry, now: Entry): Reading =>
  (entries) => {
    const [from, to] = [figureIn(entries, before), figureIn(entries, now)];
    return from && to && { op: 'sum', terms: [figureTerm(to), figureTerm(from, -1)] };
  };

const amount =
  (of: Entry): Reading =>
  (entries) => {
    const figure = figureIn(entries, of);
    return figure && { op: 'figure', figure };
  };

/** One reading over another column, where that is not nothing. */
const over =
  (part: Reading, base: Entry): Reading =>
  (entries) => {
    const [above, below] = [part(entries), figureIn(entries, base)];
    return above && below && !below.value.isZero()
      ? { op: 'share', part: above, whole: { op: 'figure', figure: below } }
      : null;
  };

const growth = (before: Entry, now: Entry): Reading => over(difference(before, now), before);
const saving = (budget: Entry, spent: Entry): Reading => over(difference(spent, budget), budget);
const quotient = (part: Entry, whole: Entry): Reading => over(amount(part), whole);

/** Executed ÷ budget of the same row; of several budgets the one that the rows bear out, the adjusted one first. */
function executions(amounts: readonly Entry[]): Reading[] {
  const ofStage = (name: string) => amounts.filter(({ figure }) => figure?.stage === name);
  const done = ofStage('actual');
  const actual =
    done.length > 0
      ? done.slice(0, 1)
      : amounts.filter(
          ({ figure, columnPath }) =>
            figure?.stage === null && /支出|使用|支付|完成/.test(wordsOf(columnPath.join(''))),
        );
  const budgets = [...ofStage('adjusted-budget'), ...ofStage('budget'), ...ofStage('initial-budget')];
  return budgets.flatMap((budget) => actual.map((one) => quotient(one, budget)));
}

/** A rate of the vocabulary whose two operands stand in the same row: 编制数 | 实有人数 | 控制率. */
function rate(column: Entry): Reading[] {
  const name = wordsOf(column.columnPath.at(-1) ?? '');
  const fitting = rates.flatMap((definition) =>
    definition.form === 'ratio' && definition.names.some((each) => each.endsWith(name)) ? [definition] : [],
  );
  if (fitting.length === 0) return [];
  return [
    (entries) => {
      const operand = (concept: string) => entries.find((other) => other.figure?.concept === concept)?.figure;
      for (const { numerator, denominator } of fitting) {
        const [part, whole] = [operand(numerator.concept), operand(denominator.concept)];
        if (part && whole && !whole.value.isZero())
          return {
            op: 'share',
            part: { op: 'figure', figure: part },
            whole: { op: 'figure', figure: whole },
          };
      }
      return null;
    },
  ];
}

/**
 * An amount over the same column's amount in the row whose share is 100%: of several, the one that ends the row's own
 * part of the table, or opens it where the first row is one.
 */
function shareOf(column: Entry, amount: Entry, lines: readonly (readonly Entry[])[]): Reading[] {
  const wholes = lines.flatMap((entries, at) => {
    const [share, total] = [figureIn(entries, column), figureIn(entries, amount)];
    return share && total && !total.value.isZero() && share.value.eq(100) ? [{ at, total }] : [];
  });
  const [first] = wholes;
  if (!first) return [];
  return [
    (entries) => {
      const [at, part] = [lines.indexOf(entries), figureIn(entries, amount)];
      const whole =
        first.at === 0
          ? wholes.findLast((one) => one.at <= at)
          : (wholes.find((one) => one.at >= at) ?? wholes.at(-1));
      return !part || !whole || whole.at === at
        ? null
        : { op: 'share', part: { op: 'figure', figure: part }, whole: { op: 'figure', figure: whole.total } };
    },
  ];
}

/**
 * 实际采购 | 其中：中小企业 金额、占比: an amount over another of its own row. Which, no heading says, so that half the rows must
 * bear it out, and two of them by a share that is not of nothing or of everything.
 */
function shareAlong(column: Entry, left: readonly Entry[], lines: readonly (readonly Entry[])[]): Reading[] {
  const part = left.at(-1);
  if (!part) return [];
  const wholes = left.slice(0, -1).filter((whole) => {
    const reading = quotient(part, whole);
    const telling = lines.flatMap((entries) => {
      const [share, expression] = [figureIn(entries, column), reading(entries)];
      const isTelling = share && !share.value.isZero() && !share.value.eq(100);
      return isTelling && expression ? [isNear(share, expression)] : [];
    });
    const holding = telling.filter(Boolean).length;
    return holding >= 2 && holding * 2 >= telling.length;
  });
  const whole = wholes.at(-1);
  // What was planned was spent to the last 元: either column gives the share.
  const areOne = wholes.every((other) =>
    lines.every((entries) => {
      const [one, two] = [figureIn(entries, other), figureIn(entries, whole as Entry)];
      return one === null || two === null || one.value.eq(two.value);
    }),
  );
  return whole && areOne ? [quotient(part, whole)] : [];
}
