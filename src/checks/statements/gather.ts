import type { Decimal } from '../../model/decimal.ts';
import type { Trial, Tried } from './breach.ts';
import type { Fact } from './fact.ts';
import { explainsNothing, holdsWith, reconciles, repairOf, trust } from './suspects.ts';

/** Broken relations that one wrong figure would explain. */
export interface Cause {
  /** What the row is about: the gravest relation that speaks for it. */
  readonly main: Tried;
  readonly others: readonly Tried[];
  /** The figure that stands in all of them and would reconcile them, where the report singles one out. */
  readonly suspect: Suspect | null;
}

export interface Suspect {
  readonly fact: Fact;
  /** With this value in its place all of the cause's relations hold. */
  readonly expected: Decimal;
  /** Whether the row is about it; a suspicion that rests on relations of doubtful scope is only a hint. */
  readonly isClear: boolean;
  /** Whether its value alone makes them hold; if not, another figure must change with it. */
  readonly reconcilesAlone: boolean;
}

/**
 * Names the smallest set of figures that explains all broken relations, and makes one cause of each (weighted hitting
 * set: at least one fact of every broken relation, the least trusted first). It never says which figure is wrong, only
 * which one reconciles the most; where nothing singles a figure out there is no suspect.
 */
export function gather(trial: Trial): Cause[] {
  return components(trial.broken).flatMap((broken) => causesOf(broken, trial.passed));
}

function causesOf(broken: readonly Tried[], passed: readonly Tried[]): Cause[] {
  const alone = broken.length === 1 ? broken[0] : undefined;
  if (alone) return [causeOfOne(alone)];
  const suspects = hittingSet(broken, passed);
  const assigned = new Map<Fact, Tried[]>(suspects.map((fact) => [fact, []]));
  for (const tried of broken) {
    const hit = suspects.filter((fact) => tried.facts.includes(fact));
    for (const fact of hit.length > 1 ? hit : hit.slice(0, 1)) assigned.get(fact)?.push(tried);
  }
  const repairs = repairsOf(suspects, broken);
  return suspects.flatMap((fact) => {
    const own = assigned.get(fact) ?? [];
    // A relation that another suspect explains too is told in both rows, but makes a row of neither alone.
    const exclusive = own.filter(
      (tried) => suspects.filter((other) => tried.facts.includes(other)).length === 1,
    );
    const main = mainOf(exclusive.length > 0 ? exclusive : own, fact);
    if (!main) return [];
    const expected = repairs.get(fact);
    const isRatio = isRatioOf(main, fact);
    const isSingledOut = isRatio || (own.length > 1 && !hasRival(fact, own, broken, passed));
    const errors = own.filter(({ relation }) => relation.severity === 'error').length;
    const isClear = isRatio || errors !== 1;
    return [
      {
        main,
        others: own.filter((tried) => tried !== main),
        suspect:
          expected && isSingledOut
            ? {
                fact,
                expected,
                isClear,
                reconcilesAlone: own.every((tried) => holdsWith(tried, new Map([[fact, expected]]))),
              }
            : null,
      },
    ];
  });
}

/** Whether another figure would explain the same relations about as well: then neither is singled out. */
function hasRival(
  fact: Fact,
  own: readonly Tried[],
  broken: readonly Tried[],
  passed: readonly Tried[],
): boolean {
  const [first, ...rest] = own;
  const shared = first?.facts.filter((other) => rest.every(({ facts }) => facts.includes(other))) ?? [];
  const limit = trust(fact, broken, passed) + 0.1;
  return shared.some(
    (other) => other !== fact && trust(other, broken, passed) < limit && repairOf(other, own) !== null,
  );
}

/** One relation by itself singles nothing out, except the ratio that was worked out from its figures. */
function causeOfOne(main: Tried): Cause {
  const [result] = main.facts as [Fact, ...Fact[]];
  const expected = isRatioOf(main, result) ? repairOf(result, [main]) : null;
  return {
    main,
    others: [],
    suspect: expected && { fact: result, expected, isClear: true, reconcilesAlone: true },
  };
}

const isRatioOf = ({ relation, facts }: Tried, fact: Fact): boolean =>
  relation.expression.op === 'share' && facts[0] === fact;

/** Error before warning, a sum before a mere copy, the suspect's own total first, then as tried. */
function mainOf(tried: readonly Tried[], suspect: Fact): Tried | undefined {
  const rank = ({ relation, facts }: Tried) =>
    (relation.severity === 'error' ? 0 : 4) +
    (relation.kind === 'conflicting-values' ? 2 : 0) +
    (facts[0] === suspect ? 0 : 1);
  return tried.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The values of all suspects that make everything hold together, each as its own relations want it. */
function repairsOf(suspects: readonly Fact[], broken: readonly Tried[]): Map<Fact, Decimal> {
  const repairs = new Map<Fact, Decimal>();
  for (const fact of suspects) {
    const exclusive = broken.filter(
      ({ facts }) =>
        facts.includes(fact) && !suspects.some((other) => other !== fact && facts.includes(other)),
    );
    const value = repairOf(
      fact,
      exclusive.length > 0 ? exclusive : broken.filter(({ facts }) => facts.includes(fact)),
    );
    if (value !== null) repairs.set(fact, value);
  }
  for (const fact of suspects) {
    const own = broken.filter(({ facts }) => facts.includes(fact));
    if (!own.every((tried) => holdsWith(tried, repairs))) repairs.delete(fact);
  }
  return repairs;
}

/**
 * Exact search among sets of up to three, the least trusted first; where none of them suffices, greedily the fact that
 * explains the most for its trust. A set is worth what its facts are, and how well other values in them, all at once,
 * reconcile the report.
 */
function hittingSet(broken: readonly Tried[], passed: readonly Tried[]): Fact[] {
  const all = [...new Set(broken.flatMap((tried) => tried.facts))];
  const trusts = new Map(all.map((fact) => [fact, trust(fact, broken, passed)]));
  const cost = (fact: Fact) => trusts.get(fact) as number;
  const facts = all.toSorted((a, b) => cost(a) - cost(b));
  const hitsAll = (set: readonly Fact[]) =>
    broken.every((tried) => tried.facts.some((fact) => set.includes(fact)));
  const atBest = (set: readonly Fact[]) => set.reduce((sum, fact) => sum + cost(fact) - reconciles, 0);
  let best: { set: readonly Fact[]; total: number } | null = null;
  const largest = facts.length <= 24 ? 3 : facts.length <= 80 ? 2 : 1;
  for (const set of subsets(facts, largest)) {
    if ((best !== null && atBest(set) >= best.total) || !hitsAll(set)) continue;
    const repairs = repairsOf(set, broken);
    const unexplained = set.filter(
      (fact) => !repairs.has(fact) && broken.filter((tried) => tried.facts.includes(fact)).length > 1,
    );
    const total =
      set.reduce((sum, fact) => sum + cost(fact), 0) -
      repairs.size * reconciles +
      unexplained.length * explainsNothing;
    if (best === null || total < best.total) best = { set, total };
  }
  return [...(best?.set ?? greedy(broken, facts, cost))];
}

function* subsets(facts: readonly Fact[], largest: number): Generator<readonly Fact[]> {
  for (const [i, a] of facts.entries()) {
    yield [a];
    if (largest < 2) continue;
    for (const [j, b] of facts.slice(i + 1).entries()) {
      yield [a, b];
      if (largest < 3) continue;
      for (const c of facts.slice(i + j + 2)) yield [a, b, c];
    }
  }
}

function greedy(broken: readonly Tried[], facts: readonly Fact[], cost: (fact: Fact) => number): Fact[] {
  const chosen: Fact[] = [];
  let open = broken;
  while (open.length > 0) {
    const worth = (fact: Fact) => open.filter((tried) => tried.facts.includes(fact)).length / cost(fact);
    const next = facts.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(next);
    open = open.filter((tried) => !tried.facts.includes(next));
  }
  return chosen;
}

/** Broken relations that hang together through the facts they share. */
function components(broken: readonly Tried[]): Tried[][] {
  const groups: { facts: Set<Fact>; tried: Tried[] }[] = [];
  for (const tried of broken) {
    const joined = groups.filter(({ facts }) => tried.facts.some((fact) => facts.has(fact)));
    const merged = {
      facts: new Set([...joined.flatMap(({ facts }) => [...facts]), ...tried.facts]),
      tried: [...joined.flatMap((group) => group.tried), tried],
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ tried }) => tried.toSorted((a, b) => broken.indexOf(a) - broken.indexOf(b)));
}
