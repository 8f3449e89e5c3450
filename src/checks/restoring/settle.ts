import type { Document } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { ReportRecord } from '../../model/record.ts';
import { type Expression, operandsOf, type Relation } from '../../model/relation.ts';
import type { Understanding } from '../../model/subject.ts';
import { hold } from '../arithmetic/hold.ts';
import { type Trial, type Tried, tryAll } from '../statements/breach.ts';
import { type Candidate, type Doubtful, doubtfulNumbers } from './doubtful.ts';

/** A doubtful number and the one reading of it with which the report's figures fit together. */
export interface Settled extends Doubtful {
  readonly taken: Candidate;
}

/** Figures that stand for others, by id. */
type Instead = ReadonlyMap<string, Figure>;

/** More combinations of readings than this are not tried on one relation. */
const MOST_COMBINATIONS = 64;
/** A report that is doubtful throughout would be tried for minutes. */
const MOST_TRIALS = 200;

/**
 * The doubtful numbers of a report that its own arithmetic settles: with exactly one of their readings all relations
 * hold in which they take part, at least one of which says something. What is settled helps to settle the rest.
 */
export function settle({ record, relations }: Understanding, document: Document): Settled[] {
  const settled: Settled[] = [];
  let open = doubtfulNumbers(record.figures, document);
  let trials = 0;
  for (let before = -1; before < settled.length; ) {
    before = settled.length;
    for (const doubtful of open) {
      trials += doubtful.candidates.length;
      if (trials > MOST_TRIALS) return settled;
      const others = open.filter(
        (other) => other !== doubtful && !settled.some(({ part }) => part === other.part),
      );
      const fitting = doubtful.candidates.filter((candidate) => {
        const instead = new Map(settled.flatMap(({ taken }) => pairs(taken)).concat(pairs(candidate)));
        const trial = tryAll(
          withFigures(record, instead),
          relations.map((relation) => withFiguresIn(relation, instead)),
          document,
        );
        return fits(trial, doubtful, others);
      });
      const [taken] = fitting;
      if (taken && fitting.length === 1) settled.push({ ...doubtful, taken });
    }
    open = open.filter(({ part }) => !settled.some((done) => done.part === part));
  }
  return settled;
}

const pairs = ({ figures }: Candidate): [string, Figure][] => figures.map((figure) => [figure.id, figure]);

/** Whether every relation in which a number takes part holds, or may hold, and one of them proves it. */
function fits(trial: Trial, doubtful: Doubtful, others: readonly Doubtful[]): boolean {
  const own = (tried: readonly Tried[]): Relation[] =>
    tried
      .flatMap(({ relation, repeats }) => [relation, ...repeats])
      .filter((relation) => figuresOf(relation).some(isOf(doubtful)));
  return (
    own(trial.broken).every((relation) => mayHold(relation, others)) &&
    own([...trial.passed, ...trial.rounding]).some((relation) => proves(relation, doubtful, others))
  );
}

const isOf =
  ({ figures }: Doubtful) =>
  ({ id }: Figure): boolean =>
    figures.some((figure) => figure.id === id);

/** Whether a relation that holds says anything: an equation with other figures, all read alike and not all nothing. */
function proves(relation: Relation, doubtful: Doubtful, open: readonly Doubtful[]): boolean {
  const others = figuresOf(relation).filter((figure) => !isOf(doubtful)(figure));
  return (
    relation.compare === '=' &&
    relation.severity === 'error' &&
    others.some(({ value }) => !value.isZero()) &&
    !others.some((figure) => open.some((other) => isOf(other)(figure)))
  );
}

/** Whether a broken relation holds with other readings of the other doubtful numbers in it. */
function mayHold(relation: Relation, open: readonly Doubtful[]): boolean {
  let combinations: Instead[] = [new Map()];
  for (const doubtful of open) {
    if (!figuresOf(relation).some(isOf(doubtful))) continue;
    combinations = combinations.flatMap((some) =>
      doubtful.candidates.map((candidate) => new Map([...some, ...pairs(candidate)])),
    );
    if (combinations.length > MOST_COMBINATIONS) return true;
  }
  return combinations.some((instead) =>
    ['passed', 'rounding'].includes(hold(withFiguresIn(relation, instead)).status),
  );
}

const figuresOf = ({ result, expression }: Relation): Figure[] => [result, ...operandsOf(expression)];

const withFigures = (record: ReportRecord, instead: Instead): ReportRecord => ({
  ...record,
  figures: record.figures.map((figure) => instead.get(figure.id) ?? figure),
});

function withFiguresIn(relation: Relation, instead: Instead): Relation {
  if (!figuresOf(relation).some(({ id }) => instead.has(id))) return relation;
  const inExpression = (expression: Expression): Expression => {
    switch (expression.op) {
      case 'figure':
        return { ...expression, figure: instead.get(expression.figure.id) ?? expression.figure };
      case 'sum':
        return {
          ...expression,
          terms: expression.terms.map((term) => ({ ...term, of: inExpression(term.of) })),
        };
      case 'share':
        return { ...expression, part: inExpression(expression.part), whole: inExpression(expression.whole) };
      case 'constant':
        return expression;
    }
  };
  return {
    ...relation,
    result: instead.get(relation.result.id) ?? relation.result,
    expression: inExpression(relation.expression),
  };
}
