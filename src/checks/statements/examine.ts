import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Subject } from '../../model/subject.ts';
import { distinctPlaces } from '../words/place.ts';
import { quoted } from '../words/quoted.ts';
import { type Tried, tryAll } from './breach.ts';
import { gather } from './gather.ts';
import { groupedBy } from './grouped-by.ts';
import { rowOfCause, rowOfRounding } from './row.ts';

/** What the relations of a report and the copies of its figures say together. */
export interface Examination {
  readonly discrepancies: readonly Discrepancy[];
  /** Single comparisons that held, by whether they held two prints or a relation. */
  readonly passed: { readonly relations: number; readonly copies: number };
  readonly tried: { readonly relations: number; readonly copies: number };
  /** Ids of the figures that a row names as wrong: what is computed from them is doubtful too. */
  readonly doubtful: ReadonlySet<string>;
}

const examined = new WeakMap<Subject, Examination>();

/**
 * Relations and copies are tried together, because one wrong figure breaks both; the two checks each take their part
 * of one examination.
 */
export function examine(subject: Subject): Examination {
  let examination = examined.get(subject);
  if (!examination) {
    examination = examineAnew(subject);
    examined.set(subject, examination);
  }
  return examination;
}

function examineAnew({ record, relations, document }: Subject): Examination {
  const trial = tryAll(record, relations, document);
  const causes = gather(trial);
  const suspects = new Set(causes.flatMap(({ suspect }) => suspect?.fact ?? []));
  // What a reported figure throws off by a digit more or less is no news of its own.
  const rounding = trial.rounding.filter(({ facts }) => !facts.some((fact) => suspects.has(fact)));
  const byResult = groupedBy(rounding, ({ facts }) => facts[0]);
  const held = [...trial.passed, ...trial.rounding];
  const all = [...held, ...trial.broken];
  const accused = causes.flatMap(({ main, suspect }) =>
    suspect?.isClear ? suspect.fact : (main.facts[0] ?? []),
  );
  return {
    doubtful: new Set(accused.flatMap(({ figures }) => figures.map(({ id }) => id))),
    discrepancies: folded([
      ...causes.map((cause) => rowOfCause(cause, document)),
      ...[...byResult.values()].map((tried) => rowOfRounding(tried as [Tried, ...Tried[]], document)),
    ]),
    passed: { relations: counted(held, false), copies: counted(held, true) },
    tried: { relations: counted(all, false), copies: counted(all, true) },
  };
}

/**
 * The same numbers off in the same way under two names (a class and its only item, a whole and its only unit) are one
 * slip: one row with all its places.
 */
function folded(rows: readonly Discrepancy[]): Discrepancy[] {
  const isCalculated = ({ calculation }: Discrepancy) => / [+−÷] /.test(calculation);
  const alike = groupedBy(rows, (row) =>
    isCalculated(row) ? [row.kind, row.severity, row.reported, row.calculation].join('|') : row,
  );
  return [...alike.values()].map((group) => {
    const [first, ...others] = group as [Discrepancy, ...Discrepancy[]];
    if (others.length === 0) return first;
    const more = distinctPlaces(
      others.flatMap(({ where }) => where),
      first.where,
    );
    const items = [...new Set(others.map(({ item }) => item))].filter((item) => item !== first.item);
    const names = items.length > 0 ? items : others.map(({ item }) => item);
    return {
      ...first,
      where: [...first.where, ...more] as const,
      comparedWith: distinctPlaces(
        group.flatMap(({ comparedWith }) => comparedWith),
        [...first.where, ...more],
      ),
      message: {
        zh: `${first.message.zh}同样的数字另见${names.map(quoted).join('、')}。`,
        en: `${first.message.en} The same numbers stand in ${names.map(quoted).join(', ')}.`,
      },
      confidence: Math.min(...group.map(({ confidence }) => confidence)),
    };
  });
}

const counted = (tried: readonly Tried[], copies: boolean): number =>
  tried
    .flatMap(({ relation, repeats }) => [relation, ...repeats])
    .filter(({ rule }) => (rule === 'copies') === copies).length;
