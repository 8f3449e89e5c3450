import { type Figure, wholeDepartment } from '../../model/figure.ts';
import { operandsOf, type Relation } from '../../model/relation.ts';
import { isMoney, unitClass } from '../../model/unit.ts';
import { printedIn } from '../arithmetic/evaluate.ts';
import { roundTo, significantDigits } from '../words/number.ts';
import { groupedBy } from './grouped-by.ts';

/**
 * What a figure is about, so that two prints of it can be held against each other: concept, whose, which year, which
 * state of the budget, and which funds. A figure without a stage is of the accounts, one without a year of the
 * report's own year.
 */
export interface Topic {
  readonly concept: string;
  readonly scope: string;
  readonly year: number | null;
  readonly stage: string;
  readonly funding: string;
}

export function topicOf(figure: Figure, reportYear: number | null): Topic {
  return {
    concept: figure.concept,
    scope: figure.scope,
    year: figure.year ?? reportYear,
    stage: figure.stage ?? 'actual',
    funding: fundingOf(figure),
  };
}

/** Tables and sections of one kind of funds state a part of the whole; never compared with the whole. */
const fundings: readonly (readonly [RegExp, string])[] = [
  [/政府性基金/, 'fund'],
  [/国有资本经营/, 'capital'],
  [/一般公共预算/, 'public'],
  [/财政拨款/, 'fiscal'],
];

function fundingOf(figure: Figure): string {
  const governing = figure.at.kind === 'cell' ? figure.at.title : figure.at.heading;
  return fundings.find(([pattern]) => pattern.test(governing ?? ''))?.[1] ?? 'all';
}

/** Equal for figures about the same thing; counts outside the vocabulary keep their measure word. */
export function topicKey(figure: Figure, reportYear: number | null): string {
  const { concept, scope, year, stage, funding } = topicOf(figure, reportYear);
  const measure = concept.startsWith('~') && !isMoney(figure.unit) ? figure.unit : unitClass(figure.unit);
  return [concept, scope, year, stage, funding, concept.startsWith('~') ? measure : ''].join('|');
}

export const isInVocabulary = (figure: Figure): boolean => !figure.concept.startsWith('~');

/** All prints of one value of one topic. The first is the one that speaks for them: a table's before a sentence's. */
export interface Fact {
  readonly id: number;
  readonly figures: readonly [Figure, ...Figure[]];
}

export interface Facts {
  of(figure: Figure): Fact;
  /** The differing facts that are stated of one topic, where there is more than one print of it. */
  readonly stated: readonly (readonly Fact[])[];
}

const originRank = { table: 0, form: 1, rubric: 2, sentence: 3 } as const;

/** Tables before forms before sentences, surely read before doubtful, then as they stand. */
export const bySpokesman = (a: Figure, b: Figure): number =>
  originRank[a.origin] - originRank[b.origin] || b.confidence - a.confidence;

/** Whether two prints show one value: equal at the coarser of their precisions, money in one unit. */
export function sameValue(a: Figure, b: Figure): boolean {
  const other = printedIn(b, a.unit);
  const coarser = Math.min(a.decimals, other.decimals);
  return roundTo(a.value, coarser).eq(roundTo(other.value, coarser));
}

interface Draft {
  id: number;
  figures: [Figure, ...Figure[]];
}

/** Sorts the figures of a report, and those that its relations speak of, into facts. */
export function factsOf(
  figures: readonly Figure[],
  relations: readonly Relation[],
  reportYear: number | null,
): Facts {
  const all = new Map<string, Figure>();
  for (const figure of figures) all.set(figure.id, figure);
  for (const relation of relations)
    for (const figure of [relation.result, ...operandsOf(relation.expression)])
      if (!all.has(figure.id)) all.set(figure.id, figure);

  const topics = groupedBy([...all.values()].toSorted(bySpokesman), (figure) => topicKey(figure, reportYear));
  const drafts: Draft[] = [];
  const stated: Draft[][] = [];
  for (const prints of topics.values()) {
    const ofTopic: Draft[] = [];
    for (const figure of prints) {
      const same =
        figure.precision === 'exact'
          ? ofTopic.find(({ figures: [first] }) => first.precision === 'exact' && sameValue(first, figure))
          : undefined;
      if (same) same.figures.push(figure);
      else {
        const draft: Draft = { id: drafts.length, figures: [figure] };
        drafts.push(draft);
        ofTopic.push(draft);
      }
    }
    stated.push(ofTopic);
  }
  return gathered(drafts, stated, reportYear);
}

/**
 * A department that reports by units repeats its only unit's figures as its own: the same digits of the same concept
 * are one fact, so that one slip is not reported for each of them. Three digits make a chance meeting unlikely.
 */
function gathered(drafts: Draft[], stated: Draft[][], reportYear: number | null): Facts {
  const merged = new Map<Draft, Draft>();
  const byValue = new Map<string, Draft>();
  const isDepartment = ({ figures: [first] }: Draft) => first.scope === wholeDepartment;
  for (const draft of drafts.toSorted((a, b) => Number(isDepartment(b)) - Number(isDepartment(a)))) {
    const [first] = draft.figures;
    if (first.precision !== 'exact' || significantDigits(first.value).length < 3) continue;
    const { concept, year, stage, funding } = topicOf(first, reportYear);
    const inYuan = printedIn(first, isMoney(first.unit) ? '元' : first.unit).value;
    const key = [concept, year, stage, funding, unitClass(first.unit), inYuan.toFixed()].join('|');
    const same = byValue.get(key);
    if (same) {
      same.figures.push(...draft.figures);
      merged.set(draft, same);
    } else byValue.set(key, draft);
  }
  const final = (draft: Draft): Fact => merged.get(draft) ?? draft;
  const owner = new Map<string, Fact>();
  for (const draft of drafts) for (const figure of draft.figures) owner.set(figure.id, final(draft));
  return {
    of: (figure) => owner.get(figure.id) as Fact,
    stated: stated
      .map((ofTopic) => [...new Set(ofTopic.map(final))])
      .filter((ofTopic) => ofTopic.reduce((count, { figures }) => count + figures.length, 0) > 1),
  };
}
