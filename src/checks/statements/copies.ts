import type { Document } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import { wholeDepartment } from '../../model/figure.ts';
import type { Locator } from '../../model/locator.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { Relation } from '../../model/relation.ts';
import { unitClass } from '../../model/unit.ts';
import { comparable, printedIn } from '../arithmetic/evaluate.ts';
import { isUnitSlip } from '../arithmetic/hold.ts';
import { significantDigits } from '../words/number.ts';
import { textHolding } from '../words/place.ts';
import { isInVocabulary, sameValue, topicKey } from './fact.ts';
import { groupedBy } from './grouped-by.ts';

/** Prints that belong together more surely than 0.7 may accuse each other. */
const sure = 0.7;

/**
 * Figures of one topic that are printed in several places must be one figure (I-32). Each other print is held against
 * the one that speaks for the topic, a table's before a sentence's.
 */
export function copyRelations(
  record: ReportRecord,
  document: Document,
  sorted: (a: Figure, b: Figure) => number,
): Relation[] {
  const reportYear = record.profile.year?.value ?? null;
  const targets = record.targets.flatMap(({ target }) =>
    target.state === 'stated' ? [target.value.at] : [],
  );
  const compared = record.figures.filter(
    (figure) => figure.precision === 'exact' && isCompared(figure) && !targets.some(holds(figure.at)),
  );
  const topics = groupedBy(compared.toSorted(sorted), (figure) => topicKey(figure, reportYear));
  return [...topics.values()].flatMap((prints) => {
    const [first, ...others] = prints as [Figure, ...Figure[]];
    if (isTooGeneral(prints)) return [];
    return others.flatMap((other) =>
      comparable(first.unit, other.unit) &&
      !isOtherColumn(first, other) &&
      !areHomonyms(first, other) &&
      !isOneSentence(first, other, document)
        ? [copyRelation(first, other)]
        : [],
    );
  });
}

/** A name under which a report states more values than this names more things than one. */
const mostValues = 3;

function isTooGeneral(prints: readonly Figure[]): boolean {
  const values: Figure[] = [];
  for (const print of prints) if (!values.some((value) => sameValue(value, print))) values.push(print);
  return values.length > mostValues;
}

/** Points are the rubric checks' business; a target is not a statement of what is. */
function isCompared(figure: Figure): boolean {
  if (figure.origin === 'rubric' || unitClass(figure.unit) === 'points') return false;
  if (isInVocabulary(figure)) return true;
  const name = figure.concept.slice(1);
  if ([...name].length < 4 || figure.unit === null || /平均|其他|合计|小计|以上|项目数?$/.test(name))
    return false;
  // How much something grew is said of many things under one name; which one, the name does not tell.
  if (/(?:比|较)(?:上年|去年|年初|预算|\d{4}年)/.test(name)) return false;
  // A percentage outside the vocabulary is the same figure only where its name says which rate it is.
  return unitClass(figure.unit) !== 'percent' || /率|占比|比重|增长|增速/.test(name);
}

const holds = (inner: Locator) => (outer: Locator) =>
  inner.kind === 'cell'
    ? outer.kind === 'cell' &&
      outer.tableId === inner.tableId &&
      outer.row === inner.row &&
      outer.column === inner.column
    : outer.kind === 'text' &&
      outer.paragraphId === inner.paragraphId &&
      outer.range[0] <= inner.range[0] &&
      inner.range[1] <= outer.range[1];

/** Two cells of one table under different headings differ in something that their headings say and no topic does. */
function isOtherColumn({ at: a }: Figure, { at: b }: Figure): boolean {
  return (
    a.kind === 'cell' &&
    b.kind === 'cell' &&
    a.tableId === b.tableId &&
    (a.columnHeading !== b.columnHeading || a.rowHeading !== b.rowHeading)
  );
}

/** Rows outside the vocabulary bear one name under many parents (一般行政管理事务); prose names what it means. */
const areHomonyms = (first: Figure, other: Figure): boolean =>
  !isInVocabulary(first) && first.origin !== 'sentence' && other.origin !== 'sentence';

/**
 * A slip of the pen leaves a figure of about the same size; one five times another is more likely of something else,
 * unless the digits agree and only the point or the unit differs.
 */
const areOfOneSize = (first: Figure, other: Figure): boolean => {
  const [a, b] = [first.value.abs(), printedIn(other, first.unit).value.abs()];
  return (
    a.isZero() ||
    b.isZero() ||
    (a.lt(b.times(5)) && b.lt(a.times(5))) ||
    significantDigits(a) === significantDigits(b) ||
    isUnitSlip(a, b)
  );
};

/** A sentence that states two values says itself what tells them apart, whether or not it was understood. */
function isOneSentence({ at: a }: Figure, { at: b }: Figure, document: Document): boolean {
  if (a.kind !== 'text' || b.kind !== 'text' || a.paragraphId !== b.paragraphId) return false;
  const text = textHolding(document, a);
  const between = text?.slice(Math.min(a.range[1], b.range[1]), Math.max(a.range[0], b.range[0]));
  return between !== undefined && !/[。\n]/.test(between);
}

function copyRelation(first: Figure, other: Figure): Relation {
  const isSure =
    isInVocabulary(first) &&
    first.scope === wholeDepartment &&
    first.confidence >= sure &&
    other.confidence >= sure &&
    areOfOneSize(first, other);
  return {
    rule: 'copies',
    kind: 'conflicting-values',
    origin: 'vocabulary',
    result: other,
    compare: '=',
    expression: { op: 'figure', figure: first },
    severity: isSure ? 'error' : 'warning',
    basis: { zh: `“${first.label}”各处应一致`, en: `“${first.label}” must be the same everywhere` },
  };
}
