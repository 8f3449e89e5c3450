import type { Identity, Part } from '../../concepts/index.ts';

/** One way to read an identity on what a report states. */
export interface Reading {
  readonly parts: readonly Part[];
  /** `>=` where a part that belongs to the total is stated nowhere: then only too much can be wrong. */
  readonly compare: '=' | '<=' | '>=';
}

/** What of an identity's parts is at hand, where it is tried. */
export interface AtHand {
  /** Stated exactly. */
  has(concept: string): boolean;
  /** Stated, or its place is left blank and so counts as nothing. */
  isKnown(concept: string): boolean;
  /** Whether the report's 收入合计 leaves out 上年结转, as some forms do. */
  readonly incomeLeavesOutOpening: boolean;
}

const opening = 'income.opening';
const isDetailOf = (part: Part, whole: Part) => part.concept.startsWith(`${whole.concept}.`);

/**
 * The readings of an identity, the customary first; the report is right if one of them holds. Empty where a required
 * part is not stated.
 */
export function readingsOf(identity: Identity, atHand: AtHand): Reading[] {
  const required = requiredParts(identity, atHand);
  if (required === null) return [];
  const optional = identity.optional.filter(({ concept }) => atHand.has(concept));
  // A stated total of the vehicles stands for purchase and operation.
  const withoutDetails = optional.filter((part) => !optional.some((whole) => isDetailOf(part, whole)));
  const stated = withoutDetails.filter((part) => !isInFiscal(part) || !required.some(isFiscal));
  const parts = [...required, ...stated];
  const compare = isComplete(identity, atHand) ? identity.compare : '>=';
  const readings: Reading[] = [{ parts, compare }];

  if (identity.id === 'income-total')
    readings.push({ parts: parts.filter(({ concept }) => concept !== opening), compare });
  if (identity.id === 'balance-of-year' && atHand.incomeLeavesOutOpening)
    readings.push({ parts: parts.filter(({ concept }) => concept !== opening), compare });
  // Whether 收入合计 holds what was carried forward, forms differ in, and few show.
  if (identity.id === 'accumulated-balance' && atHand.has(opening))
    readings.push({ parts: [{ concept: opening, sign: 1 }, ...parts], compare });
  if (parts.some(({ concept }) => concept === 'balance.distribution'))
    readings.push({ parts: parts.filter(({ concept }) => concept !== 'balance.distribution'), compare });
  return readings;
}

const isFiscal = ({ concept }: Part) => concept === 'income.fiscal';
const isInFiscal = ({ concept }: Part) => concept === 'income.fund' || concept === 'income.capital';

/** 财政拨款 is public, fund and capital budgets together: it stands in where 公共财政拨款 is not stated by itself. */
function requiredParts(identity: Identity, atHand: AtHand): Part[] | null {
  const parts = identity.required.map((part) =>
    part.concept === 'income.public' && !atHand.isKnown(part.concept) && atHand.has('income.fiscal')
      ? { ...part, concept: 'income.fiscal' }
      : part,
  );
  const stated = parts.filter(({ concept }) => atHand.has(concept));
  const isTried = stated.length > 0 && parts.every(({ concept }) => atHand.isKnown(concept));
  // What is left at the end of a year began with what it began with: a report that tells only the year's flow says nothing.
  const isFlowOnly = identity.id === 'accumulated-balance' && !atHand.isKnown(opening);
  return isTried && !isFlowOnly ? stated : null;
}

/** Parts of which one must be known for a total to be more than a lower bound: vehicles, and travel abroad. */
const belonging: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'three-public-total': [['three.vehicle', 'three.vehicle.operation'], ['three.abroad']],
  'fixed-assets-total': [['assets.fixed.rented-out', 'assets.fixed.other']],
};

const isComplete = ({ id }: Identity, atHand: AtHand): boolean =>
  (belonging[id] ?? []).every((oneOf) => oneOf.some((concept) => atHand.isKnown(concept)));
