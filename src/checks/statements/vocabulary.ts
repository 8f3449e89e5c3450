import { concepts, type Identity, identities } from '../../concepts/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locator } from '../../model/locator.ts';
import type { Localized } from '../../model/message.ts';
import type { ReportRecord } from '../../model/record.ts';
import { figureTerm, operandsOf, type Relation } from '../../model/relation.ts';
import { isMoney } from '../../model/unit.ts';
import { type Computed, figureIn } from '../arithmetic/evaluate.ts';
import { type Holding, hold } from '../arithmetic/hold.ts';
import { bySpokesman, sameValue, topicOf } from './fact.ts';
import { groupedBy } from './grouped-by.ts';
import { type AtHand, type Reading, readingsOf } from './readings.ts';

/** A relation that a report's figures were put into, with the blank places that it takes for nothing. */
export interface Instance {
  readonly relation: Relation;
  readonly blanks: readonly Locator[];
}

/**
 * The identities of the vocabulary (domain.md section 7) put on what one report states: figures of one scope, year,
 * state of the budget and kind of funds. Each table and each paragraph that states a whole identity is held to it by
 * itself; an identity whose figures are spread over the report is tried once.
 */
export function vocabularyInstances(record: ReportRecord): Instance[] {
  const reportYear = record.profile.year?.value ?? null;
  const exact = record.figures.filter(
    (figure) => figure.precision === 'exact' && figure.origin !== 'rubric' && !figure.concept.startsWith('~'),
  );
  const groups = groupedBy(exact, (figure) => {
    const { scope, year, stage, funding } = topicOf(figure, reportYear);
    return [scope, year, stage, funding].join('|');
  });
  return [...groups.values()].flatMap((figures) => new Group(figures, record).instances());
}

const holderOf = ({ at }: Figure): string => (at.kind === 'cell' ? at.tableId : at.paragraphId);

const isByEconomicClass = ({ id }: Identity): boolean => id.endsWith('-by-economic-class');
/** Identities over the sources of income, of which forms know more than the vocabulary. */
const sumsOfSources: ReadonlySet<string> = new Set(['income-total', 'income-of-year', 'funds-by-source']);
const basicParts = ['expenditure.basic.personnel', 'expenditure.basic.public'];

/** Figures that may stand in one identity. */
class Group {
  readonly #byConcept: ReadonlyMap<string, readonly Figure[]>;
  readonly #record: Pick<ReportRecord, 'figures' | 'moneyTables'>;
  readonly #like: Figure;
  /** What was read where, and what was found of the whole group: every identity asks for them again. */
  readonly #here = new Map<string, readonly Figure[]>();
  #openingLeftOut: boolean | undefined;

  constructor(figures: readonly Figure[], record: Pick<ReportRecord, 'figures' | 'moneyTables'>) {
    this.#byConcept = groupedBy(figures.toSorted(bySpokesman), ({ concept }) => concept);
    this.#record = record;
    this.#like = figures[0] as Figure;
  }

  instances(): Instance[] {
    const isOfWhole = this.#economicClassesAreOfWhole();
    return identities.flatMap((identity) => {
      // 商品和服务支出 and its like may be stated for all expenditure: then they say nothing of 基本支出 (I-15).
      if (isOfWhole && isByEconomicClass(identity)) return [];
      const places = this.#holdersOf(identity);
      const local = places.flatMap((holder) => this.#tryAt(identity, holder) ?? []);
      if (local.length > 0 || identity.within === 'table') return local;
      const spread = this.#tryAt(identity, null);
      return spread ? [spread] : [];
    });
  }

  #holdersOf(identity: Identity): string[] {
    const results = this.#byConcept.get(identity.result) ?? [];
    const holders = new Set(results.map(holderOf));
    if (identity.within === 'report') return [...holders];
    return [...holders].filter((holder) =>
      results.some((figure) => figure.at.kind === 'cell' && holderOf(figure) === holder),
    );
  }

  /** The reading of the identity that holds best at one table or paragraph, or over the whole report (null). */
  #tryAt(identity: Identity, holder: string | null): Instance | null {
    const [result] = this.#read(identity.result, holder);
    if (!result) return null;
    const required = new Set(identity.required.map(({ concept }) => concept));
    const figureOf = (concept: string): Figure | null => {
      const [here] = this.#read(concept, holder);
      if (here || holder === null || required.has(concept)) return here ?? null;
      // A part that its table leaves blank is nothing there, whatever other places say.
      return this.#blankAt(concept, holder) ? null : (this.#read(concept, null)[0] ?? null);
    };
    const atHand: AtHand = {
      has: (concept) => figureOf(concept) !== null,
      isKnown: (concept) => figureOf(concept) !== null || this.#blankAt(concept, holder) !== null,
      incomeLeavesOutOpening: identity.id !== 'income-total' && this.#incomeLeavesOutOpening(),
    };
    // What its own place states of a total may be all that belongs to it: 上年结转 of the prose is no part of 全年执行数.
    const statesAllHere = (concept: string) => this.#read(concept, holder).length > 0 || !atHand.has(concept);
    const readings = readingsOf(identity, atHand);
    if (holder !== null && !identity.optional.every(({ concept }) => statesAllHere(concept)))
      readings.push(
        ...readingsOf(identity, { ...atHand, has: (concept) => this.#read(concept, holder).length > 0 }),
      );
    const tried = readings.map((reading) => {
      const relation = relationOf(identity, result, reading, figureOf);
      // Spread over the report, economic classes may well be of other money than the basic expenditure (I-13 to I-15).
      const isDoubtful = holder === null && isByEconomicClass(identity) && !this.#areOfBasic(relation);
      return { relation, isDoubtful, holding: hold(relation) };
    });
    const best = tried.toSorted((a, b) => rank(a.holding) - rank(b.holding))[0];
    if (!best) return null;
    // 上级专项转移支付 among the sources: a source that nobody knows makes their sum say nothing.
    const { relation, isDoubtful, holding } = best;
    if (holding.status === 'broken') {
      if (sumsOfSources.has(identity.id) && this.#hasUnknownBeside(relation)) return null;
      if (identity.compare === '=' && this.#tellsRestBeside(relation, holding.computed)) return null;
    }
    const blanks = [...identity.required, ...identity.optional].flatMap(({ concept }) => {
      const blank = figureOf(concept) === null ? this.#blankAt(concept, holder) : null;
      return blank ? [blank] : [];
    });
    const takesBlank = identity.required.some(
      ({ concept }) => figureOf(concept) === null && this.#blankAt(concept, holder) !== null,
    );
    // Whether an empty place is nothing or was forgotten is for a person to say (trap 1).
    return { relation: takesBlank || isDoubtful ? { ...relation, severity: 'warning' } : relation, blanks };
  }

  /** The prints of a concept at one place; none where that place states two values of it. */
  #read(concept: string, holder: string | null): readonly Figure[] {
    const all = this.#byConcept.get(concept) ?? [];
    if (holder === null) return all;
    const key = `${concept}|${holder}`;
    let read = this.#here.get(key);
    if (read === undefined) {
      const here = all.filter((figure) => holderOf(figure) === holder);
      read = here.every((figure) => sameValue(figure, here[0] as Figure)) ? here : [];
      this.#here.set(key, read);
    }
    return read;
  }

  /** Whether amounts that have no name in the vocabulary stand among the parts of a column's total. */
  #hasUnknownBeside({ result, expression }: Relation): boolean {
    const { at, scope } = result;
    if (at.kind !== 'cell') return false;
    const isBeside = (other: Figure['at']) =>
      other.kind === 'cell' && other.tableId === at.tableId && other.column === at.column;
    const rows = [result, ...operandsOf(expression)].flatMap((figure) =>
      figure.at.kind === 'cell' && isBeside(figure.at) ? [figure.at.row] : [],
    );
    return this.#record.figures.some(
      (other) =>
        (other.concept.startsWith('~') || other.scope !== scope) &&
        other.at.kind === 'cell' &&
        isBeside(other.at) &&
        other.at.row > Math.min(...rows) &&
        other.at.row < Math.max(...rows),
    );
  }

  /**
   * 基本支出1858.10万元；项目支出6737.40万元；其他支出38.74万元: what the parts leave of the whole is told beside them. In a
   * table it stands in the same row or column and is called 其他 or 闲置.
   */
  #tellsRestBeside({ result, expression }: Relation, computed: Computed): boolean {
    const { at } = result;
    const isRest = (other: Figure) =>
      at.kind === 'text' ||
      (other.at.kind === 'cell' &&
        /(?:其[他它]|闲置)$/.test(other.label) &&
        (other.at.row === at.row || other.at.column === at.column));
    const rest = figureIn(result, result.unit).value.minus(computed.value);
    const told = [result, ...operandsOf(expression)];
    return (
      rest.gt(0) &&
      this.#record.figures.some(
        (other) =>
          isMoney(other.unit) &&
          other.stage !== 'change' &&
          holderOf(other) === holderOf(result) &&
          isRest(other) &&
          !told.some((figure) => sameValue(figure, other)) &&
          figureIn(other, result.unit).value.eq(rest),
      )
    );
  }

  #blankAt(concept: string, holder: string | null): Locator | null {
    const { scope, year, stage } = this.#like;
    const table = this.#record.moneyTables.find(({ tableId }) => tableId === holder);
    const blank = table?.blanks.find(
      (place) =>
        place.concept === concept &&
        place.scope === scope &&
        (place.year === year || place.year === null || year === null) &&
        (place.stage ?? 'actual') === (stage ?? 'actual'),
    );
    return blank?.at ?? null;
  }

  #incomeLeavesOutOpening(): boolean {
    this.#openingLeftOut ??= this.#findOpeningLeftOut();
    return this.#openingLeftOut;
  }

  #findOpeningLeftOut(): boolean {
    const identity = identities.find(({ id }) => id === 'income-total');
    if (!identity) return false;
    return this.#holdersOf(identity).some((holder) => {
      const relation = this.#tryAt(identity, holder)?.relation;
      if (!relation || hold(relation).status === 'broken' || relation.expression.op !== 'sum') return false;
      const concepts = relation.expression.terms.map(({ of }) =>
        of.op === 'figure' ? of.figure.concept : '',
      );
      return !concepts.includes('income.opening');
    });
  }

  /** Whether the one paragraph that states the classes is about the basic expenditure: by its heading, or its parts. */
  #areOfBasic(relation: Relation): boolean {
    const parts = operandsOf(relation.expression);
    const [first] = parts;
    if (!first || parts.some((part) => holderOf(part) !== holderOf(first))) return false;
    const holder = holderOf(first);
    const heading = first.at.kind === 'text' ? (first.at.heading ?? '') : '';
    if (/基本支出/.test(heading) && !/项目支出|专项/.test(heading)) return true;
    return basicParts.every((concept) => this.#read(concept, holder).length > 0);
  }

  #economicClassesAreOfWhole(): boolean {
    const identity = identities.find(({ id }) => id === 'basic-by-economic-class');
    if (!identity || !this.#byConcept.has('expenditure.total')) return false;
    const ofBasic = this.#tryAt(identity, null);
    const ofWhole = new Group([...this.#byConcept.values()].flat(), this.#record).#tryAt(
      { ...identity, result: 'expenditure.total' },
      null,
    );
    return (
      ofWhole !== null &&
      hold(ofWhole.relation).status !== 'broken' &&
      (ofBasic === null || hold(ofBasic.relation).status === 'broken')
    );
  }
}

const rank = ({ status }: Holding): number =>
  ['passed', 'rounding', 'skipped', 'undefined', 'broken'].indexOf(status);

function relationOf(
  identity: Identity,
  result: Figure,
  reading: Reading,
  figureOf: (concept: string) => Figure | null,
): Relation {
  const parts = reading.parts.map((part) => ({ ...part, figure: figureOf(part.concept) as Figure }));
  return {
    rule: identity.id,
    kind: identity.kind,
    origin: 'vocabulary',
    result,
    compare: reading.compare,
    expression: { op: 'sum', terms: parts.map(({ figure, sign }) => figureTerm(figure, sign)) },
    severity: identity.severity,
    basis: basisOf(identity.result, reading),
  };
}

const conceptOf = new Map(concepts.map((concept) => [concept.id, concept]));
const signs = { '=': '=', '<=': '≤', '>=': '≥' } as const;

/** The identity with the parts that were really put in: `基本支出 = 人员支出 + 公用支出`. */
function basisOf(result: string, { parts, compare }: Reading): Localized {
  const inWords = (name: (id: string) => string): string => {
    const right = parts
      .map(({ concept, sign }, index) => {
        if (index === 0) return sign === 1 ? name(concept) : `-${name(concept)}`;
        return `${sign === 1 ? '+' : '−'} ${name(concept)}`;
      })
      .join(' ');
    return `${name(result)} ${signs[compare]} ${right}`;
  };
  return {
    zh: inWords((id) => conceptOf.get(id)?.label ?? id),
    en: inWords((id) => conceptOf.get(id)?.english ?? id),
  };
}
