import type { Severity } from '../../model/discrepancy.ts';
import type { Document } from '../../model/document.ts';
import type { Locator } from '../../model/locator.ts';
import type { ReportRecord } from '../../model/record.ts';
import { type Expression, operandsOf, type Relation } from '../../model/relation.ts';
import type { Computed } from '../arithmetic/evaluate.ts';
import { hold } from '../arithmetic/hold.ts';
import { copyRelations } from './copies.ts';
import { bySpokesman, type Fact, type Facts, factsOf } from './fact.ts';
import { rateRelations } from './rates.ts';
import { sharesOfWhole } from './shares.ts';
import { type Instance, vocabularyInstances } from './vocabulary.ts';

/** A relation that was tried, with what came of it. */
export interface Tried {
  readonly relation: Relation;
  /** Null where it divides by nothing. */
  readonly computed: Computed | null;
  readonly truncated: boolean;
  /** The facts that it speaks of, its result's first, each once. */
  readonly facts: readonly Fact[];
  /** The same relation on other prints of the same facts. */
  readonly repeats: readonly Relation[];
  /** Blank places that count as nothing in it. */
  readonly blanks: readonly Locator[];
}

export interface Trial {
  readonly facts: Facts;
  readonly broken: readonly Tried[];
  readonly rounding: readonly Tried[];
  readonly passed: readonly Tried[];
}

/** Puts all relations of a report to the test: the vocabulary's, those of headings and sentences, and copies. */
export function tryAll(record: ReportRecord, stated: readonly Relation[], document: Document): Trial {
  const instances = withoutOverruled(vocabularyInstances(record), stated);
  const copies: Instance[] = copyRelations(record, document, bySpokesman).map((relation) => ({
    relation,
    blanks: [],
  }));
  const ratios = [...sharesOfWhole(stated), ...rateRelations(record, stated)].map((relation) => ({
    relation,
    blanks: [],
  }));
  const all = [...instances, ...copies, ...ratios];
  const facts = factsOf(
    record.figures,
    all.map(({ relation }) => relation),
    record.profile.year?.value ?? null,
  );
  const trial: Record<'broken' | 'rounding' | 'passed', Map<string, Tried>> = {
    broken: new Map(),
    rounding: new Map(),
    passed: new Map(),
  };
  for (const { relation, blanks } of all) {
    const holding = hold(relation);
    if (holding.status === 'skipped' || comparesWithItself(relation, facts)) continue;
    const outcome = holding.status === 'undefined' ? 'broken' : holding.status;
    const signature = signatureOf(relation, facts);
    const earlier = trial[outcome].get(signature);
    if (earlier) trial[outcome].set(signature, merged(earlier, relation, blanks));
    else
      trial[outcome].set(signature, {
        relation,
        computed: holding.status === 'undefined' ? null : holding.computed,
        truncated: holding.status !== 'undefined' && holding.truncated,
        facts: [...new Set([relation.result, ...operandsOf(relation.expression)].map(facts.of))],
        repeats: [],
        blanks,
      });
  }
  return {
    facts,
    broken: [...trial.broken.values()],
    rounding: [...trial.rounding.values()],
    passed: [...trial.passed.values()],
  };
}

/**
 * The vocabulary and a table's headings may speak of one total. The vocabulary knows which parts belong to it; headings
 * know columns that the vocabulary does not. A sum that holds settles it.
 */
function withoutOverruled(instances: readonly Instance[], stated: readonly Relation[]): Instance[] {
  const ofHeadings = stated.filter(({ origin }) => origin === 'headings');
  const operandIds = (relation: Relation) => operandsOf(relation.expression).map(({ id }) => id);
  const isSum = (relation: Relation) => relation.kind === 'sum-mismatch';
  const kept = instances.filter(
    ({ relation }) =>
      !isSum(relation) ||
      hold(relation).status !== 'broken' ||
      !ofHeadings.some(
        (other) =>
          other.result.id === relation.result.id &&
          hold(other).status !== 'broken' &&
          operandIds(relation).every((id) => operandIds(other).includes(id)),
      ),
  );
  const known = stated.filter(
    (relation) =>
      relation.origin !== 'headings' ||
      !kept.some(
        ({ relation: ofVocabulary }) =>
          isSum(ofVocabulary) &&
          ofVocabulary.result.id === relation.result.id &&
          hold(ofVocabulary).status !== 'broken' &&
          hold(relation).status === 'broken' &&
          operandIds(ofVocabulary).some((id) => operandIds(relation).includes(id)) &&
          operandsOf(relation.expression).every((figure) => !figure.concept.startsWith('~')),
      ),
  );
  return [...kept, ...known.map((relation) => ({ relation, blanks: [] }))];
}

function merged(earlier: Tried, relation: Relation, blanks: readonly Locator[]): Tried {
  const worse: Severity = [earlier.relation.severity, relation.severity].includes('error')
    ? 'error'
    : 'warning';
  return {
    ...earlier,
    relation: { ...earlier.relation, severity: worse },
    repeats: [...earlier.repeats, relation],
    blanks: [...earlier.blanks, ...blanks],
  };
}

/** A figure less itself is a sentence whose other operand was not found, not a difference of nothing. */
function comparesWithItself({ expression }: Relation, facts: Facts): boolean {
  if (expression.op !== 'sum') return false;
  const [plus, minus] = [1, -1].map((sign) =>
    expression.terms.flatMap(({ sign: own, of }) =>
      own === sign && of.op === 'figure' ? [facts.of(of.figure)] : [],
    ),
  ) as [Fact[], Fact[]];
  return plus.some((fact) => minus.includes(fact) && !fact.figures[0].value.isZero());
}

/** Equal for relations that say the same of the same facts, whoever says it and wherever they are printed. */
function signatureOf({ result, expression, compare }: Relation, facts: Facts): string {
  const inFacts = (part: Expression): string => {
    switch (part.op) {
      case 'figure':
        return `f${facts.of(part.figure).id}`;
      case 'constant':
        return part.value;
      case 'share':
        return `(${inFacts(part.part)})/(${inFacts(part.whole)})`;
      case 'sum':
        return part.terms
          .map(({ sign, of }) => `${sign === 1 ? '+' : '-'}${inFacts(of)}`)
          .toSorted()
          .join('');
    }
  };
  const right = inFacts(expression).replace(/^\+(f\d+)$/, '$1');
  return `f${facts.of(result).id}${compare}${right}`;
}
