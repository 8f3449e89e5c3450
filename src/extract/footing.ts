import { Decimal } from '../model/decimal.ts';
import { type Figure, halfStep } from '../model/figure.ts';
import { verbatim } from '../model/message.ts';
import { type Expression, figureTerm, type Relation, type Term } from '../model/relation.ts';
import type { Line } from './about-place.ts';
import type { AmountTable, Entry } from './amounts.ts';
import { isRate as isRateColumn } from './bind.ts';
import { columnGroups } from './column-groups.ts';
import { derivedRelations } from './derived-columns.ts';
import { wordsOf } from './grid.ts';
import { movementRelations } from './movements.ts';
import { type Group, rowGroups } from './row-groups.ts';

/**
 * What a table's own headings claim: 合计 and 小计 down its columns (footing) and along its rows (cross-footing), and
 * columns computed from their neighbours. The vocabulary's identities are none of its business.
 */
export function headingRelations(table: AmountTable): Relation[] {
  const relations: Relation[] = [];
  const byLine = new Map<Line, Entry[]>();
  for (const entry of table.entries) byLine.set(entry.line, [...(byLine.get(entry.line) ?? []), entry]);

  const isContinued =
    table.region.continues || /[（(]续|^续|续表|接上/.test(wordsOf(table.region.title ?? ''));
  const groups = rowGroups([...byLine.keys()]).map((group) => ({ group, trials: trialsOf(group, byLine) }));
  const byCode = groups.flatMap(({ group, trials }) => (group.byCode ? trials : []));
  for (const { group, trials } of groups) {
    // The total of a table that goes on from another one adds up rows of both.
    if (isContinued && !trials.every(holdsWhereStated)) continue;
    relations.push(...sums(group, trials, 'heading-footing', group.byCode ? byCode : trials));
  }
  relations.push(...derivedRelations(byLine), ...movementRelations(byLine));
  for (const group of columnGroups(table)) {
    const lines = [...byLine.values()].flatMap((entries) => {
      const total = entries.find((entry) => entry.column === group.total);
      // Rates along a row add up to nothing but shares of a whole.
      if (!total || (isRate(total) && !isShare(total))) return [];
      // 累计支出 over the quarters of a year tells what it came up to at the end of each.
      if (!group.explicit && /累计/.test(total.line.labels.join(''))) return [];
      return [{ total, parts: entries.filter((entry) => group.parts.includes(entry.column)) }];
    });
    relations.push(...sums(group, lines, 'heading-cross-footing'));
  }
  return relations;
}

/** A group in each column where its total stands. */
function trialsOf(group: Group<Line>, byLine: ReadonlyMap<Line, readonly Entry[]>): Trial[] {
  return (byLine.get(group.total) ?? [])
    .filter((total) => !isRate(total) || isShare(total))
    .map((total) => ({
      total,
      parts: group.parts.flatMap((line) =>
        (byLine.get(line) ?? []).filter((part) => part.column === total.column),
      ),
    }));
}

const isRate = ({ figure, columnBinding, line }: Entry): boolean =>
  figure?.unit === '%' || isRateColumn(columnBinding) || isRateColumn(line.binding);

const isShare = ({ columnBinding, line, figure }: Entry): boolean =>
  (columnBinding.derived === 'share' || line.binding.derived === 'share') && figure?.value.eq(100) === true;

/** One line along which a group is tried: the printed total and the parts' places. */
interface Trial {
  readonly total: Entry;
  readonly parts: readonly Entry[];
}

/**
 * Turns a group into relations, one per line. An explicit total (合计) must hold in every line, unless it holds in
 * none of several, which says that the structure was misread; a group that is only suggested by numbering or 其中 must
 * hold in other lines, or groups of its kind, before it is believed.
 */
function sums(
  group: Pick<Group<unknown>, 'explicit' | 'flat' | 'byCode'>,
  trials: readonly Trial[],
  rule: string,
  evidence: readonly Trial[] = trials,
): Relation[] {
  const usable = trials.filter(isUsable);
  const telling = evidence.filter(
    (trial) => isUsable(trial) && trial.parts.some((part) => part.figure && !part.figure.value.isZero()),
  );
  const holding = telling.filter(holds).length;
  const failing = telling.length - holding;
  const believed = group.explicit
    ? holding > 0 || (group.flat && !telling.some(isTwiceTheTotal)) || failing === 0
    : holding >= 2 && holding > failing;
  // Codes say of themselves what they are parts of; two wrong sums among few leave that likely, not certain.
  const isLikely = !believed && group.byCode === true && holding >= 1 && failing <= holding + 1;
  if (!believed && !isLikely) return [];
  if (group.explicit && holding === 0 && failing >= 3) return [];
  return usable.map((trial) => {
    const result = trial.total.figure as Figure;
    const terms = trial.parts.flatMap((part): Term[] => (part.figure ? [figureTerm(part.figure)] : []));
    return {
      rule,
      kind: 'sum-mismatch',
      origin: 'headings',
      result,
      compare: '=',
      expression: { op: 'sum', terms } satisfies Expression,
      severity: believed ? 'error' : 'warning',
      basis: verbatim(
        `${result.label} = ${terms.map((term) => (term.of.op === 'figure' ? term.of.figure.label : '')).join(' + ')}`,
      ),
    };
  });
}

/** Classes and their items, told apart by nothing, stand in one column: together they make about twice the total. */
function isTwiceTheTotal({ total, parts }: Trial): boolean {
  const whole = total.figure?.value;
  if (!whole || whole.isZero() || parts.length < 4) return false;
  const sum = parts.reduce((rest, { figure }) => rest.plus(figure?.value ?? 0), new Decimal(0));
  return sum.div(whole).minus(2).abs().lt('0.2');
}

const isUsable = ({ total, parts }: Trial): boolean =>
  total.figure !== null && parts.some((part) => part.figure);

const holdsWhereStated = (trial: Trial): boolean => trial.total.figure === null || holds(trial);

/** Whether the parts make the total within half a unit of the last digit each. */
function holds(trial: Trial): boolean {
  const total = trial.total.figure as Figure;
  let sum = new Decimal(0);
  let slack = halfStep(total.decimals);
  for (const { figure } of trial.parts) {
    if (!figure) continue;
    sum = sum.plus(figure.value);
    slack = slack.plus(halfStep(figure.decimals));
  }
  return sum.minus(total.value).abs().lte(slack);
}
