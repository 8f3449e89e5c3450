import { foldName, type RateOperand, type Vocabulary } from '../concepts/index.ts';
import type { Decimal, Interval } from '../model/decimal.ts';
import { type Figure, intervalOf, type Stage, wholeDepartment } from '../model/figure.ts';
import type { Locator } from '../model/locator.ts';
import type { Localized } from '../model/message.ts';
import type { ReportRecord } from '../model/record.ts';
import { isMoney, type MoneyUnit, moneyFactor } from '../model/unit.ts';
import { holdsWithoutBlank } from './blank.ts';
import { say } from './wording.ts';

/** An operand as the report states it: figures with signs; none at all where a blank place was shown to be nothing. */
export interface Stated {
  readonly terms: readonly { readonly figure: Figure; readonly sign: 1 | -1 }[];
  readonly notes: readonly Localized[];
  /** Copies of a figure that say something else than the one taken. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly taken: Figure;
  readonly other: Figure;
}

export type Found = { readonly stated: Stated } | { readonly missing: Localized };

/** The report's figures as a scorer looks them up: by concept, state of the budget and year, for the whole department. */
export interface Ledger {
  readonly record: ReportRecord;
  readonly vocabulary: Vocabulary;
  find(operand: RateOperand): Found;
  /** Printed rates and other figures of a concept or, outside the vocabulary, of a name; the best copy first. */
  printed(conceptOrName: string): readonly Figure[];
}

const cellOf = (at: Locator): string =>
  at.kind === 'cell' ? `${at.tableId}:${at.row}:${at.column}` : `${at.paragraphId}`;

const originRank = { table: 0, form: 1, sentence: 2, rubric: 3 } as const;

export function ledgerOf(record: ReportRecord, vocabulary: Vocabulary): Ledger {
  const figures = allFigures(record).filter((figure) => figure.scope === wholeDepartment);
  const years = new Set(figures.map((figure) => figure.year).filter((year) => year !== null));
  const year = record.profile.year?.value ?? (years.size === 1 ? ([...years][0] as number) : null);
  const prescribed = prescribedCells(record);

  const best = (candidates: readonly Figure[]): Figure[] =>
    candidates.toSorted((a, b) => originRank[a.origin] - originRank[b.origin] || b.confidence - a.confidence);
  const inYear = (figure: Figure, which: RateOperand['year']): boolean =>
    which === 'current'
      ? figure.year === null || figure.year === year
      : year !== null && figure.year === year - 1;

  function direct(operand: RateOperand): Figure[] {
    for (const stage of operand.stages) {
      const candidates = figures.filter(
        (figure) =>
          figure.concept === operand.concept &&
          figure.stage === stage &&
          figure.precision === 'exact' &&
          figure.origin !== 'rubric' &&
          inYear(figure, operand.year) &&
          !prescribed.has(cellOf(figure.at)),
      );
      if (candidates.length > 0) return best(candidates);
    }
    return [];
  }

  function blankOf(operand: RateOperand): boolean {
    return record.moneyTables.some((table) =>
      table.blanks.some(
        (blank) =>
          blank.concept === operand.concept &&
          blank.scope === wholeDepartment &&
          operand.stages.includes(blank.stage as Stage | null) &&
          (operand.year === 'current'
            ? blank.year === null || blank.year === year
            : year !== null && blank.year === year - 1),
      ),
    );
  }

  /** 行政编制42名、事业编制69名: the kinds, where nothing tells them together; none where two places differ. */
  function kindsOf({ concept, stages, year: which }: RateOperand): Figure[] {
    if (!/^(?:posts|staff)$/.test(concept) || !stages.includes(null)) return [];
    const told = ['administrative', 'institution', 'workers'].map((kind) =>
      direct({ concept: `${concept}.${kind}`, stages, year: which }),
    );
    const isOne = told.every(([first, ...others]) => others.every(({ value }) => first?.value.eq(value)));
    return isOne ? told.flatMap(([first]) => first ?? []) : [];
  }

  function find(operand: RateOperand): Found {
    const [first, ...others] = direct(operand);
    if (first) {
      const conflicts = conflictsWith(first, others);
      const notes = conflicts.map(noteOf);
      if (!operand.minus) return { stated: { terms: [{ figure: first, sign: 1 }], notes, conflicts } };
      const rest = find(operand.minus);
      if ('stated' in rest)
        return {
          stated: {
            terms: [
              { figure: first, sign: 1 },
              ...rest.stated.terms.map((term) => ({ figure: term.figure, sign: (term.sign * -1) as 1 | -1 })),
            ],
            notes: [...notes, ...rest.stated.notes],
            conflicts: [...conflicts, ...rest.stated.conflicts],
          },
        };
      return rest;
    }
    for (const other of operand.instead ?? []) {
      const found = find(other);
      if ('stated' in found) return found;
    }
    const kinds = kindsOf(operand);
    if (kinds.length > 0)
      return {
        stated: { terms: kinds.map((figure) => ({ figure, sign: 1 })), notes: [], conflicts: [] },
      };
    const blank = blankOf(operand);
    if (blank && holdsWithoutBlank(operand, record, year))
      return {
        stated: {
          terms: [],
          conflicts: [],
          notes: [
            say(
              `${nameOf(operand, vocabulary).zh}处空白，合计不靠它也成立，按 0 计`,
              `${nameOf(operand, vocabulary).en} is blank and the total holds without it, so it counts as 0`,
            ),
          ],
        },
      };
    const name = nameOf(operand, vocabulary);
    return { missing: blank ? say(`${name.zh}（表中空白）`, `${name.en} (blank in the table)`) : name };
  }

  return {
    record,
    vocabulary,
    find,
    printed(conceptOrName) {
      const folded = foldName(conceptOrName).replace(/^~/, '');
      return best(
        figures.filter(
          (figure) =>
            (figure.concept === conceptOrName ||
              (figure.concept.startsWith('~') && foldName(figure.concept.slice(1)) === folded)) &&
            figure.origin !== 'rubric' &&
            figure.stage !== 'initial-budget' &&
            figure.stage !== 'adjusted-budget' &&
            figure.stage !== 'budget' &&
            inYear(figure, 'current') &&
            !prescribed.has(cellOf(figure.at)),
        ),
      );
    },
  };
}

/** The record's figures, and those of the profile where they are not among them. */
function allFigures(record: ReportRecord): Figure[] {
  const found = new Map(record.figures.map((figure) => [figure.id, figure]));
  for (const leaf of [record.profile.posts, record.profile.staff])
    if (leaf.state === 'stated' && !found.has(leaf.value.id)) found.set(leaf.value.id, leaf.value);
  return [...found.values()];
}

/** Cells that prescribe instead of reporting: targets, criteria, explanations. A target is never taken for a result. */
function prescribedCells(record: ReportRecord): Set<string> {
  const cells = new Set<string>();
  for (const target of record.targets)
    for (const leaf of [target.target, target.name])
      if (leaf.state === 'stated') cells.add(cellOf(leaf.value.at));
  for (const row of record.rubric)
    for (const leaf of [row.criterion, row.explanation])
      if (leaf.state === 'stated' && leaf.value.at.kind === 'cell') cells.add(cellOf(leaf.value.at));
  // A form that prints targets and results in one cell reports there as well.
  for (const target of record.targets)
    if (target.result.state === 'stated') cells.delete(cellOf(target.result.value.at));
  return cells;
}

/** Copies whose printed digits cannot mean the same number; each value once. */
function conflictsWith(taken: Figure, others: readonly Figure[]): Conflict[] {
  const unit = isMoney(taken.unit) ? taken.unit : null;
  const own = intervalIn(taken, unit);
  const seen = new Set<string>();
  return others.flatMap((other) => {
    const interval = intervalIn(other, unit);
    const key = amountIn(other, unit).toFixed();
    if (seen.has(key) || (interval.low.lte(own.high) && interval.high.gte(own.low))) return [];
    seen.add(key);
    return [{ taken, other }];
  });
}

const printedAs = (figure: Figure): string => `${figure.value.toFixed()}${figure.unit ?? ''}`;

const noteOf = ({ taken, other }: Conflict): Localized =>
  say(
    `${taken.label}另有一处写作 ${printedAs(other)}，此处取 ${printedAs(taken)}`,
    `${taken.label} is also stated as ${printedAs(other)}; ${printedAs(taken)} is taken here`,
  );

/** A figure's interval in a money unit; as printed where either has none. */
export function intervalIn(figure: Figure, unit: MoneyUnit | null): Interval {
  const interval = intervalOf(figure);
  if (unit === null || !isMoney(figure.unit)) return interval;
  const factor = moneyFactor(figure.unit, unit);
  return { low: interval.low.times(factor), high: interval.high.times(factor) };
}

export function amountIn(figure: Figure, unit: MoneyUnit | null): Decimal {
  return unit === null || !isMoney(figure.unit)
    ? figure.value
    : figure.value.times(moneyFactor(figure.unit, unit));
}

const stageNames: Readonly<Record<Stage, readonly [string, string]>> = {
  'initial-budget': ['年初预算数', 'initial budget'],
  'adjusted-budget': ['全年预算数', 'adjusted budget'],
  budget: ['预算数', 'budget'],
  actual: ['决算数', 'actual'],
  change: ['', ''],
};

/** The state of the budget to ask for by name: the accounts of this year need none. */
function stageAsked(operand: RateOperand): Stage | null {
  const { stages, year } = operand;
  if (stages.includes(null)) return year === 'previous' ? 'actual' : null;
  if (stages.includes('initial-budget') && stages.includes('budget') && !stages.includes('adjusted-budget'))
    return 'initial-budget';
  return stages.includes('budget') ? 'budget' : (stages[0] ?? null);
}

/** What an operand is called when the report lacks it: 上年“三公经费”预算数. */
export function nameOf(operand: RateOperand, vocabulary: Vocabulary): Localized {
  const concept = vocabulary.get(operand.concept);
  const asked = stageAsked(operand);
  const [stage, stageEnglish] = asked === null ? ['', ''] : stageNames[asked];
  const label =
    operand.name?.zh ??
    (operand.concept === 'three.total'
      ? '“三公经费”'
      : operand.concept === 'expenditure.total' && stage !== ''
        ? '部门支出'
        : (concept?.label ?? operand.concept));
  const year = operand.year === 'previous' ? '上年' : stage === '' ? '' : '本年';
  const english = operand.name?.en ?? concept?.english ?? operand.concept;
  return say(
    `${year}${label}${stage}`,
    `${stageEnglish === '' ? '' : `${stageEnglish} of `}${english}${operand.year === 'previous' ? ', previous year' : ''}`,
  );
}
