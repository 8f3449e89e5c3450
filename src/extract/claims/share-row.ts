import { isPartOf } from '../../concepts/index.ts';
import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { isMoney, moneyFactor } from '../../model/unit.ts';
import { emitClaim, figureOf, sumOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { stateShare } from './share.ts';
import { namedPart, namesNoWhole, operandOf, wholeOf } from './share-operands.ts';
import type { State } from './state.ts';
import type { NumberToken } from './tokens.ts';
import { claimWholeHundred } from './whole-hundred.ts';

/** 分别占总支出的29.01%和71.99%: as many shares as amounts were just stated in a row. */
export function readShareRow(state: State, tokens: readonly NumberToken[], phrase: Phrase): void {
  if (tokens.length < 2 || phrase.foreign) return;
  const end = phrase.tokens.findIndex(({ kind }) => kind === 'share');
  const names = phrase.tokens
    .slice(0, end)
    .flatMap((token) => (token.kind === 'name' ? [token.named.concept] : []));
  const parts =
    names.length > 0
      ? names.map((concept) => namedPart(state, phrase, concept))
      : state.row.slice(-tokens.length).map(operandOf);
  if (parts.length !== tokens.length) return;
  const before = state.shares.length;
  parts.forEach((part, at) => {
    if (part) stateShare(state, tokens[at] as NumberToken, phrase, part, wholeOf(state, phrase, part));
  });
  if (namesNoWhole(phrase)) divideTogether(state, state.shares.slice(before), tokens.length);
}

export interface Slice {
  readonly share: Figure;
  readonly part: Figure;
}

/** 人员60万元、公用10万元、项目30万元，分别占60%、10%和30%: of nothing that is named, but of all of them together. */
function divideTogether(state: State, shares: State['shares'], count: number): void {
  const slices = shares.flatMap(({ figure, part, wholeConcept }): Slice[] =>
    part && wholeConcept === null ? [{ share: figure, part }] : [],
  );
  if (slices.length !== count) return;
  if (!areOfTheirSum(slices)) {
    overrunWhole(state, slices);
    return;
  }
  const whole = sumOf(...slices.map(({ part }) => [1, figureOf(part)] as const));
  for (const { share, part } of slices)
    emitClaim(state, {
      rule: 'sentence-share',
      kind: 'ratio-mismatch',
      result: share,
      expression: { op: 'share', part: figureOf(part), whole },
      severity: 'error',
      basis: {
        zh: `${part.label} ÷ (${slices.map((each) => each.part.label).join(' + ')})`,
        en: 'the stated shares are of all the amounts told together',
      },
    });
}

/** 分别占52.79%、9.07%和38.84%: whatever they are of, parts that lie apart cannot make more than all of it. */
function overrunWhole(state: State, slices: readonly Slice[]): void {
  if (slices.some(({ share }) => share.unit !== '%') || !lieApart(slices)) return;
  const excess = Decimal.sum(...slices.map(({ share }) => share.value)).minus(100);
  if (excess.lte(Decimal.sum(...slices.map(stepOf)).div(2))) return;
  claimWholeHundred(
    state,
    slices.map(({ share }) => share),
    'warning',
    { zh: '各部分占比之和不超过100%', en: 'shares of parts of one whole make no more than 100%' },
  );
}

/** No part lies within another. */
const lieApart = (slices: readonly Slice[]): boolean =>
  slices.every(({ part }, at) =>
    slices.every(
      ({ part: other }, otherAt) =>
        at === otherAt || (part.concept !== other.concept && !isPartOf(part.concept, other.concept)),
    ),
  );

/**
 * Shares that make 100 leave nothing of their whole untold; where they do not, all but one of them must follow from
 * the sum, so that only that one can be wrong.
 */
function areOfTheirSum(slices: readonly Slice[]): boolean {
  const following = sharesOfSum(slices);
  if (following === null || slices.some(({ share }) => share.unit !== '%')) return false;
  const missing = Decimal.sum(...slices.map(({ share }) => share.value))
    .minus(100)
    .abs();
  if (missing.lte(Decimal.sum(...slices.map(stepOf)).div(2))) return true;
  return slices.length >= 3 && following === slices.length - 1;
}

/** How many of the shares follow from the sum of all the amounts; null where they cannot be added up. */
export function sharesOfSum(slices: readonly Slice[]): number | null {
  const unit = slices[0]?.part.unit ?? null;
  const amountOf = ({ part }: Slice) =>
    isMoney(part.unit) && isMoney(unit) ? part.value.times(moneyFactor(part.unit, unit)) : part.value;
  if (!slices.every(({ part }) => (isMoney(unit) ? isMoney(part.unit) : part.unit === unit))) return null;
  const total = Decimal.sum(...slices.map(amountOf));
  if (total.isZero()) return null;
  return slices.filter((slice) =>
    amountOf(slice).div(total).times(100).minus(slice.share.value).abs().lt(stepOf(slice)),
  ).length;
}

const stepOf = ({ share }: Slice): Decimal => new Decimal(10).pow(-share.decimals);
